namespace Corpus.Compiler.Findings;

/// <summary>CORPUS22x: what articles lack or have too much by a schema that the project declares.</summary>
public static partial class Rules
{
    public static readonly Rule ValueKind = new(
        "CORPUS220", Severity.Error, "A value is none of its property's type",
        "'{0}' is {1}; '{2}' expects {3}{4}");

    public static readonly Rule UnknownLabel = new(
        "CORPUS221", Severity.Error, "A label is no member of its enum",
        "'{0}' is no {1}{2} (known: {3})");

    public static readonly Rule MissingKey = new(
        "CORPUS222", Severity.Error, "A required key is missing",
        "The key '{0}' is missing; '{1}' is required and expects {2}");

    public static readonly Rule UnknownKey = new(
        "CORPUS223", Severity.Error, "A key has no property",
        "'{0}' is no key of '{1}'{2}");

    public static readonly Rule UnknownReference = new(
        "CORPUS224", Severity.Error, "A reference leads to no article",
        "'{0}' is no article of '{1}', which '{2}' refers to{3}");
}
