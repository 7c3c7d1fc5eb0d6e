namespace Corpus.Compiler.Templates;

/// <summary>
/// A text with places for values: <c>{category}/{date}-{slug}</c>.
/// <list type="bullet">
/// <item><c>{key}</c> holds one character or more, as few as possible up to what follows; in a path none of them is a <c>/</c>.</item>
/// <item><c>{**key}</c> in a path may hold <c>/</c>, too. A template has at most one.</item>
/// <item><c>{date}</c>, and <c>{key:date}</c> for any other key, holds a day of the calendar, <c>yyyy-MM-dd</c>; <c>{date:text}</c>
/// holds anything.</item>
/// <item><c>{_}</c> holds what becomes no metadata, and may stand there several times.</item>
/// <item><c>[…]</c> may be left out as a whole. Of several the first that can be there is.</item>
/// <item><c>{{</c>, <c>}}</c>, <c>[[</c> and <c>]]</c> are the characters themselves.</item>
/// </list>
/// </summary>
/// <remarks>
/// Two placeholders have something between them that divides them, so a text fits in one way, which is found without trying others: the
/// time is proportional to the text's length, but for <c>{**key}</c>, which tries again behind each folder.
/// </remarks>
internal sealed class Template
{
    private readonly IReadOnlyList<IReadOnlyList<TemplatePart>> _alternatives;

    /// <param name="alternatives">The template with and without each of its optional parts; what is tried first stands first.</param>
    internal Template(string text, TemplateSubject subject, IReadOnlyList<IReadOnlyList<TemplatePart>> alternatives)
    {
        Text = text;
        Subject = subject;
        _alternatives = alternatives;
    }

    public string Text { get; }

    public TemplateSubject Subject { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="fault">What is wrong when it is none.</param>
    public static Template? TryParse(string text, TemplateSubject subject, out TemplateFault? fault) =>
        new TemplateParser(text, subject).TryParse(out fault);

    /// <summary>Holds a stretch of a text against the template: the whole of it must fit.</summary>
    public TemplateMatch Match(string text, int start, int end)
    {
        TemplateDifference? furthest = null;
        foreach (var parts in _alternatives)
        {
            var match = new TemplateMatcher(this, parts, text, start, end).Match();
            if (match.Difference is null)
            {
                return match;
            }

            furthest = furthest is null || match.Difference.TextPosition > furthest.TextPosition ? match.Difference : furthest;
        }

        return new([], furthest);
    }
}
