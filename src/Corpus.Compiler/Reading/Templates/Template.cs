namespace Corpus.Compiler.Reading.Templates;

/// <summary>
/// A pattern with placeholders for values: <c>{category}/{date}-{slug}</c>.
/// <list type="bullet">
/// <item><c>{key}</c> matches one or more characters, as few as possible before the next part, and in a path no <c>/</c>.</item>
/// <item><c>{**key}</c> in a path matches <c>/</c> too. A template has at most one.</item>
/// <item><c>{date}</c>, and <c>{key:date}</c> for any other key, matches a day of the calendar, <c>yyyy-MM-dd</c>; <c>{date:text}</c>
/// matches any text.</item>
/// <item><c>{_}</c> matches text that does not become metadata; it may occur several times.</item>
/// <item><c>[…]</c> is optional as a whole. If there are several, the first ones are preferred.</item>
/// <item><c>{{</c>, <c>}}</c>, <c>[[</c> and <c>]]</c> are the characters themselves.</item>
/// </list>
/// </summary>
/// <remarks>
/// A separator is required between two placeholders, so a text matches in at most one way, which is found without backtracking: the time is
/// proportional to the length of the text, except for <c>{**key}</c>, which tries again after each folder.
/// </remarks>
internal sealed class Template
{
    private readonly IReadOnlyList<IReadOnlyList<TemplatePart>> _alternatives;

    /// <param name="alternatives">The template with and without each of its optional parts, in the order in which they are tried.</param>
    internal Template(string text, TemplateSubject subject, IReadOnlyList<IReadOnlyList<TemplatePart>> alternatives)
    {
        Text = text;
        Subject = subject;
        _alternatives = alternatives;
    }

    public string Text { get; }

    public TemplateSubject Subject { get; }

    /// <param name="keys">
    /// The keys of the templates of the same option that come before, normalized, with their spellings; the keys of this one are added.
    /// </param>
    /// <param name="fault">What is wrong with an invalid template.</param>
    public static Template? TryParse(string text, TemplateSubject subject, Dictionary<string, string> keys, out TemplateFault? fault) =>
        new TemplateParser(text, subject, keys).TryParse(out fault);

    /// <summary>Parses the only template of an option.</summary>
    public static Template? TryParse(string text, TemplateSubject subject, out TemplateFault? fault) =>
        TryParse(text, subject, new(StringComparer.Ordinal), out fault);

    /// <summary>Matches the whole stretch of a text between two offsets.</summary>
    public TemplateMatch Match(string text, int start, int end)
    {
        TemplateMismatch? furthest = null;
        foreach (var parts in _alternatives)
        {
            var match = new TemplateMatcher(this, parts, text, start, end).Match();
            if (match.Mismatch is null)
            {
                return match;
            }

            furthest = furthest is null || match.Mismatch.TextPosition > furthest.TextPosition ? match.Mismatch : furthest;
        }

        return new([], furthest);
    }
}

/// <param name="Position">The offset of the part in the template.</param>
internal abstract record TemplatePart(int Position)
{
    /// <summary>The part as messages name it.</summary>
    public abstract string Description { get; }
}

/// <summary>Text that matches itself.</summary>
internal sealed record LiteralPart(string Text, int Position) : TemplatePart(Position)
{
    public override string Description => $"'{Text}'";
}

/// <summary>In a line: one or more blanks.</summary>
internal sealed record BlankPart(int Position) : TemplatePart(Position)
{
    public override string Description => "white space";
}

/// <summary>A placeholder for a value.</summary>
/// <param name="Key">The metadata key of the value.</param>
internal sealed record PlaceholderPart(string Key, PlaceholderKind Kind, int Position) : TemplatePart(Position)
{
    /// <summary>The key of values that do not become metadata.</summary>
    public const string Ignored = "_";

    public bool IsIgnored => Key == Ignored;

    public override string Description => Kind == PlaceholderKind.Date ? $"{{{Key}}} as yyyy-MM-dd" : $"{{{Key}}}";
}

/// <summary>The text that a placeholder matches.</summary>
internal enum PlaceholderKind
{
    /// <summary>One or more characters, in a path without <c>/</c>, as few as possible before the next part.</summary>
    Text,

    /// <summary>The same, across folders.</summary>
    Folders,

    /// <summary>A day of the calendar, <c>yyyy-MM-dd</c>: always ten characters.</summary>
    Date,
}

/// <summary>What a template describes. A path is matched exactly, a line with the tolerance that text written by hand needs.</summary>
internal enum TemplateSubject
{
    /// <summary>A path with <c>/</c> between folders. Every character is significant.</summary>
    Path,

    /// <summary>
    /// A line of text. Case is ignored in the literal text of the template; a blank of the template matches any run of blanks; blanks
    /// around the line and around a value are ignored.
    /// </summary>
    Line,
}

/// <summary>Why a template is invalid.</summary>
/// <param name="Position">The offset of the first wrong character.</param>
/// <param name="Message">What is wrong and what was expected.</param>
internal sealed record TemplateFault(int Position, string Message);
