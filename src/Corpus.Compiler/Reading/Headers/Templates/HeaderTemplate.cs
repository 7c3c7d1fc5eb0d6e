namespace Corpus.Compiler.Reading.Headers.Templates;

/// <summary>The lines with which the articles of a corpus begin: a template for each.</summary>
internal sealed class HeaderTemplate
{
    private HeaderTemplate(IReadOnlyList<Template> lines) => Lines = lines;

    public IReadOnlyList<Template> Lines { get; }

    /// <summary>Reads the option. Blanks at the ends of its lines are how a project file is laid out.</summary>
    /// <param name="fault">What is wrong when it is no template; its place counts from the beginning of the text.</param>
    public static HeaderTemplate? TryParse(string text, out TemplateFault? fault)
    {
        fault = null;
        var lines = new List<Template>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (Template.TryParse(trimmed, TemplateSubject.Line, out var faultOfLine) is not { } template)
            {
                var indent = line.IndexOf(trimmed, StringComparison.Ordinal);
                fault = faultOfLine! with { Position = start + indent + faultOfLine.Position };
                return null;
            }

            lines.Add(template);
            start += line.Length + 1;
        }

        return new(lines);
    }
}

/// <summary>What the paths of a corpus' articles hold, below its folder and without extension.</summary>
internal static class PathTemplate
{
    /// <summary>Reads the option. Folders may be divided as Windows does it.</summary>
    public static Template? TryParse(string text, out TemplateFault? fault) =>
        Template.TryParse(text.Replace('\\', '/'), TemplateSubject.Path, out fault);
}
