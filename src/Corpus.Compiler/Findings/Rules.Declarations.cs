namespace Corpus.Compiler.Findings;

/// <summary>CORPUS41x: schemas that the project's C# declares.</summary>
public static partial class Rules
{
    public static readonly Rule SchemaClass = new(
        "CORPUS410", Severity.Error, "A class can't be a schema",
        "'{0}' can't be the schema of the corpus '{1}', because it {2}; a schema is an abstract partial class of its own, not nested and not generic, that derives from Corpora.Article");

    public static readonly Rule SchemaTwice = new(
        "CORPUS411", Severity.Error, "A corpus has two schemas",
        "'{0}' and '{1}' are both declared as the schema of the corpus '{2}'; a corpus has one");

    public static readonly Rule SchemaProperty = new(
        "CORPUS412", Severity.Error, "A property can't be filled from metadata",
        "'{0}' can't be filled from metadata, because {1}; expected {2}");

    public static readonly Rule SchemaAttribute = new(
        "CORPUS413", Severity.Error, "An attribute of a schema says nothing that can hold",
        "[{0}] on '{1}' {2}");

    public static readonly Rule DefaultUnknown = new(
        "CORPUS414", Severity.Error, "What an article is found or sorted by is not known",
        "[{0}] needs to know what '{1}' is where an article says nothing, and its default is no constant; give it a constant default, or make it abstract");
}
