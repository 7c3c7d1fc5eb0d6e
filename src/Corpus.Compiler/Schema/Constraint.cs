namespace Corpus.Compiler.Schema;

/// <summary>A constraint on the value of a property, besides its type.</summary>
/// <remarks>As in System.ComponentModel.DataAnnotations, null satisfies every constraint.</remarks>
public abstract record Constraint
{
    /// <summary>The message of the project for a violation; <see langword="null"/> for ours.</summary>
    public string? Message { get; init; }
}

/// <summary>A value between two others, which may be of another numeric type than the property.</summary>
public sealed record RangeConstraint(RangeBound Minimum, RangeBound Maximum) : Constraint;

/// <summary>An end of a range.</summary>
/// <param name="Text">The value as messages spell it; empty if it is the limit of the type, which messages omit.</param>
/// <param name="IsExclusive">Whether the bound itself is outside of the range.</param>
public sealed record RangeBound(Value Value, string Text, bool IsExclusive);

/// <summary>The length of a text in UTF-16 code units, as <c>string.Length</c> counts them.</summary>
public sealed record TextLengthConstraint(SizeLimits Limits) : Constraint;

/// <summary>The number of items of a list, or of entries of a dictionary. A single value is a list of one.</summary>
public sealed record CountConstraint(SizeLimits Limits) : Constraint;

/// <param name="Minimum"><see langword="null"/> if there is no minimum.</param>
/// <param name="Maximum"><see langword="null"/> if there is no maximum.</param>
public sealed record SizeLimits(int? Minimum, int? Maximum)
{
    public bool Allow(int size) => !(size < Minimum) && !(size > Maximum);
}

/// <summary>A text that a regular expression matches from beginning to end. As in DataAnnotations, the empty text always matches.</summary>
/// <param name="Timeout">In milliseconds; a text whose matching takes longer does not match. -1 for no timeout.</param>
public sealed record PatternConstraint(string Pattern, int Timeout) : Constraint;

/// <summary>A text on one line with one <c>@</c> that is neither the first nor the last character, as in DataAnnotations.</summary>
public sealed record EmailConstraint : Constraint;

/// <summary>A text that begins with <c>http://</c>, <c>https://</c> or <c>ftp://</c>, as in DataAnnotations.</summary>
public sealed record UrlConstraint : Constraint;

/// <summary>A list of allowed or of denied values.</summary>
/// <param name="Values">In the order of the attribute.</param>
/// <param name="AreAllowed">Whether only these values are allowed; otherwise they are denied.</param>
public sealed record ListedConstraint(EquatableArray<ListedValue> Values, bool AreAllowed) : Constraint;

/// <param name="Value">A value of the type of the property; for a taxonomy the text of a label, since the labels are not yet known.</param>
/// <param name="Text">The value as messages spell it.</param>
public sealed record ListedValue(Value Value, string Text);
