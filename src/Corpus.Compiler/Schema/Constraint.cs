using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>What a property's value must be besides of its type. A new constraint is a record here, and a case where they are checked.</summary>
/// <remarks>As in System.ComponentModel.DataAnnotations, no value, which a nullable property may have, satisfies every one of them.</remarks>
public abstract record Constraint
{
    /// <summary>What the project has to say where the constraint is not held; <see langword="null"/> when it leaves that to us.</summary>
    public string? Message { get; init; }
}

/// <summary>Between two values, which may be such of another numeric type than the property's.</summary>
public sealed record RangeConstraint(RangeBound Least, RangeBound Greatest) : Constraint;

/// <summary>An end of a range.</summary>
/// <param name="Text">The value as messages spell it; empty where the end is that of the type, and needs no mention.</param>
/// <param name="IsExclusive">Whether the end itself is outside.</param>
public sealed record RangeBound(Value Value, string Text, bool IsExclusive);

/// <summary>How long a text is, in UTF-16 code units as <c>string.Length</c> counts them.</summary>
public sealed record TextLengthConstraint(SizeLimits Limits) : Constraint;

/// <summary>How many items a list has, or entries a dictionary. A single value is a list of one.</summary>
public sealed record CountConstraint(SizeLimits Limits) : Constraint;

/// <param name="Least"><see langword="null"/> when nothing is too little.</param>
/// <param name="Greatest"><see langword="null"/> when nothing is too much.</param>
public sealed record SizeLimits(int? Least, int? Greatest)
{
    public bool Allow(int size) => !(size < Least) && !(size > Greatest);
}

/// <summary>The whole text matches a regular expression; an empty one always does, as in DataAnnotations.</summary>
/// <param name="Timeout">In milliseconds: a text that takes longer does not match. -1 for none.</param>
public sealed record PatternConstraint(string Pattern, int Timeout) : Constraint;

/// <summary>A text on one line with one <c>@</c>, which is neither its first nor its last character; no more does DataAnnotations ask of it.</summary>
public sealed record EmailConstraint : Constraint;

/// <summary>A text that begins with <c>http://</c>, <c>https://</c> or <c>ftp://</c>; no more does DataAnnotations ask of it.</summary>
public sealed record UrlConstraint : Constraint;

/// <summary>One of some values, or none of them.</summary>
/// <param name="Values">In the order in which the project lists them.</param>
/// <param name="AreAllowed">Whether no others are allowed, or only these are not.</param>
public sealed record ListedConstraint(EquatableArray<ListedValue> Values, bool AreAllowed) : Constraint;

/// <param name="Value">A value of the property's type; of labels their text, since which there are the articles say.</param>
/// <param name="Text">As messages spell it.</param>
public sealed record ListedValue(Value Value, string Text);
