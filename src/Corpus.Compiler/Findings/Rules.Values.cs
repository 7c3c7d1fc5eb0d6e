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

    public static readonly Rule ValueRange = new(
        "CORPUS225", Severity.Error, "A value is out of its property's range",
        "'{0}' is out of range: '{1}' is {2}{3}");

    public static readonly Rule ValueLength = new(
        "CORPUS226", Severity.Error, "A value is too long or too short",
        "'{0}' has {1}: '{2}' has {3}{4}");

    public static readonly Rule ValueForm = new(
        "CORPUS227", Severity.Error, "A text has not the form that its property demands",
        "'{0}' has not the form of '{1}': expected {2}{3}");

    public static readonly Rule ValueNotAllowed = new(
        "CORPUS228", Severity.Error, "A value is not allowed",
        "'{0}' is not allowed: '{1}' is {2}{3}");

    public static readonly Rule ValueNotUnique = new(
        "CORPUS229", Severity.Error, "Two articles have one value of a unique property",
        "'{0}' is '{1}' of '{2}' too; '{3}' is unique");

    public static readonly Rule WordCount = new(
        "CORPUS230", Severity.Error, "An article is too long or too short",
        "The text has {0}; an article of '{1}' has {2}");

    public static readonly Rule UnknownKeyWarning = new(
        "CORPUS231", Severity.Warning, "A key has no property, which the project allows",
        UnknownKey.Message);

    public static readonly Rule RareKey = new(
        "CORPUS232", Severity.Info, "A rare key is nearly one that most articles have",
        "'{0}' in {1}; '{2}' in {3}: did you mean '{2}'?");

    public static readonly Rule RepeatedMistake = new(
        "CORPUS233", Severity.Error, "One mistake stands in many files",
        "{0} of '{1}' stands in {2} of the corpus '{3}'; the first {4} are shown in full");
}
