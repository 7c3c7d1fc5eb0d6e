namespace Corpus.Compiler.Templates;

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
    public override string Description => "a blank";
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
