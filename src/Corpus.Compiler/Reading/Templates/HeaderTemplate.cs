namespace Corpus.Compiler.Reading.Templates;

/// <summary>The option <c>CorpusHeader</c>: a template for each of the lines that the articles of a corpus begin with.</summary>
internal sealed class HeaderTemplate
{
    private HeaderTemplate(IReadOnlyList<Template> lines) => Lines = lines;

    public IReadOnlyList<Template> Lines { get; }

    /// <summary>Parses the option. Blanks around its lines are ignored: they are the layout of the project file.</summary>
    /// <param name="fault">What is wrong with an invalid template; its position counts from the beginning of the text.</param>
    public static HeaderTemplate? TryParse(string text, out TemplateFault? fault)
    {
        fault = null;
        var lines = new List<Template>();
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (Template.TryParse(trimmed, TemplateSubject.Line, keys, out var faultOfLine) is not { } template)
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

/// <summary>
/// The option <c>CorpusPath</c>: a template for the paths of the articles, below the folder of the corpus and without extension.
/// </summary>
internal static class PathTemplate
{
    /// <summary>Parses the option. A <c>\</c> between folders counts as a <c>/</c>.</summary>
    public static Template? TryParse(string text, out TemplateFault? fault) =>
        Template.TryParse(text.Replace('\\', '/'), TemplateSubject.Path, out fault);
}
