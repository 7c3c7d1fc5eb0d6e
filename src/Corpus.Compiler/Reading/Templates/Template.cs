namespace Corpus.Compiler.Reading.Templates;

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

/// <summary>A part of a template.</summary>
/// <param name="Position">Its offset in the template.</param>
internal abstract record TemplatePart(int Position)
{
    /// <summary>What a message calls it.</summary>
    public abstract string Description { get; }
}

/// <summary>Text that stands there as it is spelled.</summary>
internal sealed record LiteralPart(string Text, int Position) : TemplatePart(Position)
{
    public override string Description => $"'{Text}'";
}

/// <summary>In a line: one blank or more.</summary>
internal sealed record BlankPart(int Position) : TemplatePart(Position)
{
    public override string Description => "white space";
}

/// <summary>A place for a value.</summary>
/// <param name="Key">The value's metadata key.</param>
internal sealed record PlaceholderPart(string Key, PlaceholderKind Kind, int Position) : TemplatePart(Position)
{
    /// <summary>The key of a value that becomes no metadata.</summary>
    public const string Ignored = "_";

    public bool IsIgnored => Key == Ignored;

    public override string Description => Kind == PlaceholderKind.Date ? $"{{{Key}}} as yyyy-MM-dd" : $"{{{Key}}}";
}

/// <summary>Parts that are there together, or not at all.</summary>
internal sealed record TemplateSegment(IReadOnlyList<TemplatePart> Parts, bool IsOptional)
{
    /// <summary>
    /// The parts with and without what is optional: first with all of it, last without any; what stands further in front is kept longer.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<TemplatePart>> Alternatives(IReadOnlyList<TemplateSegment> segments)
    {
        IReadOnlyList<IReadOnlyList<TemplatePart>> alternatives = [[]];
        foreach (var segment in segments)
        {
            alternatives = alternatives.SelectMany(before => segment.Continue(before)).ToArray();
        }

        return alternatives;
    }

    private IEnumerable<IReadOnlyList<TemplatePart>> Continue(IReadOnlyList<TemplatePart> before)
    {
        yield return before.Concat(Parts).ToArray();
        if (IsOptional)
        {
            yield return before;
        }
    }
}

/// <summary>What a placeholder may hold.</summary>
internal enum PlaceholderKind
{
    /// <summary>One character or more, in a path none of them a <c>/</c>: as few as possible up to what follows.</summary>
    Text,

    /// <summary>The same, across folders.</summary>
    Folders,

    /// <summary>A day of the calendar, <c>yyyy-MM-dd</c>: ten characters, whatever follows.</summary>
    Date,
}

/// <summary>What a template describes. The rules differ a little: a path is spelled exactly, and a line is written by hand.</summary>
internal enum TemplateSubject
{
    /// <summary>A path with <c>/</c> between folders. Every character counts.</summary>
    Path,

    /// <summary>
    /// A line of text. Case makes no difference in what the template spells out; a blank of the template stands for any run of blanks; blanks
    /// at the line's ends, and at a value's ends, are no part of it.
    /// </summary>
    Line,
}

/// <summary>Why a text is no template.</summary>
/// <param name="Position">The offset of the first character that is wrong.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
internal sealed record TemplateFault(int Position, string Message);
