namespace Corpus.Compiler.Templates;

/// <summary>What the paths of a corpus' articles hold, below its folder and without extension.</summary>
internal static class PathTemplate
{
    /// <summary>Reads the option. Folders may be divided as Windows does it.</summary>
    public static Template? TryParse(string text, out TemplateFault? fault) =>
        Template.TryParse(text.Replace('\\', '/'), TemplateSubject.Path, out fault);
}
