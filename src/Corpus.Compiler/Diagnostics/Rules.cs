using System.Reflection;

namespace Corpus.Compiler.Diagnostics;

/// <summary>
/// All rules, in order of their ids. A message is one sentence: what is wrong, what was expected, then a suggestion. Its arguments are
/// passed in the order of their numbers.
/// </summary>
public static class Rules
{
    // CORPUS1xx: an article's file and its header.

    public static readonly Rule DatelineDate = new(
        "CORPUS101", Severity.Error, "Dateline has no valid date",
        "'{0}' is not a valid date; expected a dateline of the form 'date yyyy-MM-dd [category]'");

    public static readonly Rule FrontMatterNotClosed = new(
        "CORPUS102", Severity.Error, "Front matter is not closed",
        "The front matter that starts here is not closed; expected a line '{0}' after it");

    public static readonly Rule YamlSyntax = new(
        "CORPUS103", Severity.Error, "YAML front matter is malformed",
        "YAML: {0}");

    public static readonly Rule TomlSyntax = new(
        "CORPUS104", Severity.Error, "TOML front matter is malformed",
        "TOML: {0}");

    public static readonly Rule DuplicateKey = new(
        "CORPUS105", Severity.Error, "Key appears twice in one header",
        "The key '{0}' appears twice (first as '{1}' on line {2}){3}");

    public static readonly Rule NotUnicode = new(
        "CORPUS106", Severity.Error, "File cannot be decoded as Unicode",
        "{0}");

    public static readonly Rule NulCharacter = new(
        "CORPUS107", Severity.Error, "Text contains a NUL character",
        "The text contains a NUL character (U+0000); is this {0}?");

    public static readonly Rule EmptyBody = new(
        "CORPUS108", Severity.Warning, "Article has no text",
        "The file contains no text; expected the text of an article, after the header if there is one");

    public static readonly Rule HeaderLine = new(
        "CORPUS109", Severity.Error, "Line is not a header field",
        "'{0}' is not a header field; expected 'Key: value', a continuation line that starts with white space, "
        + "or a blank line before the text");

    public static readonly Rule FrontMatterNotMapping = new(
        "CORPUS110", Severity.Error, "Front matter is not a mapping",
        "The front matter is {0}; expected keys with values, such as 'title: A title'");

    public static readonly Rule DuplicateId = new(
        "CORPUS111", Severity.Error, "Two files have the same id",
        "'{0}' and '{1}' both have the id '{2}' in the corpus '{3}'; rename one of them, or set its CorpusId");

    public static readonly Rule DuplicateFile = new(
        "CORPUS112", Severity.Error, "File is listed twice",
        "'{0}' is listed twice in AdditionalFiles, but a file belongs to one corpus; remove one of the items, use Update instead of "
        + "Include, or set EnableDefaultCorpora to false");

    public static readonly Rule FormatNeedsNewerSdk = new(
        "CORPUS113", Severity.Error, "Compiler cannot read TOML front matter",
        "TOML front matter requires the compiler of the .NET 10 SDK or later; this compiler lacks a dependency of the TOML reader: {0}");

    public static readonly Rule HeaderKey = new(
        "CORPUS114", Severity.Error, "Header key cannot be a property",
        "{0}; expected text with at least one letter or digit");

    public static readonly Rule HeaderMismatch = new(
        "CORPUS118", Severity.Error, "Header does not match its template",
        "The header does not match CorpusHeader '{0}': expected {1} ({2} of the template), found {3}");

    public static readonly Rule PathMismatch = new(
        "CORPUS119", Severity.Error, "Path does not match its template",
        "The path '{0}' does not match CorpusPath '{1}': at character {2} expected {3} (character {4} of the template), found {5}");

    public static readonly Rule PathConflict = new(
        "CORPUS120", Severity.Warning, "Header and path disagree",
        "'{0}' is {1} here, but '{2}' in the file's path (CorpusPath '{3}'); the value of the header is used");

    public static readonly Rule MalformedTemplate = new(
        "CORPUS121", Severity.Error, "Template is malformed",
        "'{0}' is not a valid template for {1}: at character {2}, {3}");

    public static readonly Rule PublicationValue = new(
        "CORPUS122", Severity.Error, "Publication state cannot be determined",
        "{0} is not a valid value for '{1}'; expected {2}");

    public static readonly Rule Excluded = new(
        "CORPUS123", Severity.Info, "Article is excluded",
        "The article is excluded: {0}");

    public static readonly Rule JsonSyntax = new(
        "CORPUS124", Severity.Error, "JSON front matter is malformed",
        "JSON: {0}");

    public static readonly Rule NearHeader = new(
        "CORPUS125", Severity.Warning, "Text resembles a header",
        "This resembles a header, but is read as text; {0}");

    public static readonly Rule FieldReadAsText = new(
        "CORPUS126", Severity.Info, "Line that may be a header field is text",
        "'{0}' is read as text, because no other article of '{1}' has that key in its header; set CorpusFormat to Fields if it is a "
        + "header field, or to None if no article has a header");

    public static readonly Rule HeaderFormat = new(
        "CORPUS127", Severity.Error, "Header has a different format than CorpusFormat states",
        "The file has {0}, but CorpusFormat is '{1}'; expected {2}");

    public static readonly Rule EmptyYamlValue = new(
        "CORPUS128", Severity.Info, "YAML value is empty because of an anchor or a tag",
        "The value is empty, because '{0}' is {1} in YAML; if it is text, it needs quotes");

    public static readonly Rule UnexpectedFault = new(
        "CORPUS199", Severity.Error, "Corpus.Generators failed",
        "Corpus.Generators failed on {0}: {1}. This is a bug in Corpus.Generators; please report it");

    // CORPUS20x and CORPUS21x: options, names and inferred schemas.

    public static readonly Rule CorpusName = new(
        "CORPUS201", Severity.Error, "Corpus name cannot be a class name",
        "'{0}' cannot name a corpus, because it {1}; expected a name such as '{2}'");

    public static readonly Rule CorpusTypeConflict = new(
        "CORPUS202", Severity.Error, "Two corpora would generate the same type",
        "The corpora '{0}' and '{1}' would both generate '{2}'; rename one of them, or set its CorpusNamespace");

    public static readonly Rule OptionValue = new(
        "CORPUS203", Severity.Error, "Option has an invalid value",
        "'{0}' is not a valid value for {1}; expected {2}");

    public static readonly Rule OptionsDiffer = new(
        "CORPUS204", Severity.Error, "Files of a corpus have different values for an option",
        "The files of the corpus '{0}' have different values for {1}: {2} here, {3} in '{4}'; expected one value for the whole corpus");

    public static readonly Rule IdentifierConflict = new(
        "CORPUS205", Severity.Info, "Article gets a different identifier",
        "The article '{0}' is named '{1}.{2}', because '{3}' is also the name of {4}");

    public static readonly Rule TypeOutlier = new(
        "CORPUS206", Severity.Info, "Value has a different type than in most other articles",
        "'{0}' is {1} in {2} of {3} articles ('{4}') and {5} in all others, so the type of '{6}' is {7}");

    public static readonly Rule MixedShapes = new(
        "CORPUS207", Severity.Error, "Value has a different shape than in other articles",
        "'{0}' is {1} here; expected {2}");

    public static readonly Rule PropertyNameTaken = new(
        "CORPUS208", Severity.Info, "Metadata key gets a different property name",
        "The key '{0}' becomes the property '{1}'{2}");

    public static readonly Rule LabelsAlike = new(
        "CORPUS209", Severity.Info, "Labels look alike",
        "The labels '{0}' and '{1}' of '{2}' differ only in {5}; they become two members, '{3}' and '{4}'");

    public static readonly Rule TaxonomyValue = new(
        "CORPUS210", Severity.Error, "Taxonomy value is not a label",
        "'{0}' is a taxonomy; expected a label{1}, found {2}");

    public static readonly Rule MinorityType = new(
        "CORPUS211", Severity.Error, "Value has a different type than in nearly all other articles",
        "'{0}' is {1} here, but {2} in at least 95 % of the articles; "
        + "correct the value, or declare the schema with a property that allows it{3}");

    public static readonly Rule BlankLabel = new(
        "CORPUS212", Severity.Info, "Label is empty or invisible",
        "The label '{0}' of '{1}' {2}; it becomes the member '{3}'. If this is a mistake, write a label or remove the value");

    public static readonly Rule LabelLikeList = new(
        "CORPUS213", Severity.Info, "Label looks like a list",
        "'{0}' is one label of '{1}', but looks like a list; write {2} if these are several labels, or {3} if it is one");

    // CORPUS22x and CORPUS23x: articles that do not match their schema.

    public static readonly Rule ValueType = new(
        "CORPUS220", Severity.Error, "Value does not match the property's type",
        "'{0}' is {1}; '{2}' expects {3}{4}");

    public static readonly Rule UnknownLabel = new(
        "CORPUS221", Severity.Error, "Label is not a member of the enum",
        "'{0}' is not a label of {1}{2} (known: {3})");

    public static readonly Rule MissingKey = new(
        "CORPUS222", Severity.Error, "Required key is missing",
        "The key '{0}' is missing; '{1}' is required and expects {2}");

    public static readonly Rule UnknownKey = new(
        "CORPUS223", Severity.Error, "Key has no property",
        "'{0}' is not a key of '{1}'{2}");

    public static readonly Rule UnknownReference = new(
        "CORPUS224", Severity.Error, "Reference to an unknown article",
        "'{0}' is not the id of an article in '{1}', which '{2}' refers to{3}");

    public static readonly Rule ValueRange = new(
        "CORPUS225", Severity.Error, "Value is out of range",
        "'{0}' is out of range; '{1}' must be {2}{3}");

    public static readonly Rule ValueLength = new(
        "CORPUS226", Severity.Error, "Value is too long or too short",
        "'{0}' has {1}; '{2}' must have {3}{4}");

    public static readonly Rule ValueFormat = new(
        "CORPUS227", Severity.Error, "Text does not match the required format",
        "'{0}' does not match the format of '{1}'; expected {2}{3}");

    public static readonly Rule ValueNotAllowed = new(
        "CORPUS228", Severity.Error, "Value is not allowed",
        "'{0}' is not allowed; '{1}' must be {2}{3}");

    public static readonly Rule ValueNotUnique = new(
        "CORPUS229", Severity.Error, "Value of a unique property is not unique",
        "'{0}' is also the '{1}' of '{2}'; '{3}' must be unique");

    public static readonly Rule WordCount = new(
        "CORPUS230", Severity.Error, "Article is too long or too short",
        "The text has {0}; an article of '{1}' must have {2}");

    public static readonly Rule UnknownKeyWarning = new(
        "CORPUS231", Severity.Warning, "Key has no property (CorpusUnknownKeys is Warn)",
        UnknownKey.Message);

    public static readonly Rule RareKey = new(
        "CORPUS232", Severity.Info, "Rare key resembles a common key",
        "'{0}' appears in {1} and '{2}' in {3}; did you mean '{2}'?");

    public static readonly Rule RepeatedMistake = new(
        "CORPUS233", Severity.Error, "Many files have the same error",
        "{0} for '{1}' occurs in {2} of the corpus '{3}'; the first {4} are reported in full");

    // CORPUS3xx: limits.

    public static readonly Rule SourceIsLarge = new(
        "CORPUS301", Severity.Warning, "Corpus is large for Source storage",
        "The corpus '{0}' has {1} with {2} of text; as C# source, it costs the compiler about {3} and {4} of memory. Source storage suits "
        + "up to {5} articles and {6}; above that, set <CorpusStorage>Packed</CorpusStorage> in the project");

    public static readonly Rule SourceIsFull = new(
        "CORPUS302", Severity.Error, "Corpora are too large for Source storage",
        "The corpora of this project contain {0} articles; with more than {1} as C# source, the compiled assembly cannot be loaded (a type "
        + "can have at most 65,535 UTF-8 literals): set <CorpusStorage>Packed</CorpusStorage> in the project");

    public static readonly Rule PackIsTooLarge = new(
        "CORPUS303", Severity.Error, "Corpus is too large for a pack",
        "The pack of the corpus '{0}' would be larger than {1}, the maximum size of an assembly resource; split the corpus in two");

    // CORPUS40x: the project and its use of corpora in C#.

    public static readonly Rule LanguageVersion = new(
        "CORPUS401", Severity.Error, "C# version is too old",
        "The generated code of a corpus requires C# 11 or later, but this project uses C# {0}; set LangVersion, or target net8.0 or later");

    public static readonly Rule RuntimeLibraryMissing = new(
        "CORPUS402", Severity.Error, "Run-time library is not referenced",
        "The generated code of a corpus requires the package 'Corpora', a dependency of 'Corpus.Generators', but this project does not "
        + "reference it");

    public static readonly Rule NamespaceHidesCorpus = new(
        "CORPUS403", Severity.Warning, "Namespace hides the corpus",
        "The corpus '{0}' has the same name as the namespace '{1}', which hides it outside that namespace; rename the corpus, or set "
        + "CorpusNamespace");

    public static readonly Rule UnknownId = new(
        "CORPUS404", Severity.Warning, "Unknown article id in C#",
        "'{0}' is not the id of an article in '{1}'{2}");

    public static readonly Rule SchemaDeclaration = new(
        "CORPUS405", Severity.Warning, "Declaration of a schema class is incomplete",
        "'{0}' is the schema of the corpus '{1}', but {2}; expected '{3}'");

    public static readonly Rule RequiredKeyMissing = new(
        "CORPUS406", Severity.Info, "Required property is missing in some articles",
        "'{0}' is required, but missing in {1} of {2} articles (first: '{3}')");

    public static readonly Rule KeyWithoutProperty = new(
        "CORPUS407", Severity.Info, "Metadata key has no property in the schema",
        "'{0}' appears in {1} of {2} articles (first: '{3}'), but '{4}' has no property for it");

    public static readonly Rule SchemaWithoutFiles = new(
        "CORPUS408", Severity.Warning, "No file belongs to the corpus of a schema",
        "No file belongs to the corpus '{0}', whose schema is '{1}'; {2}");

    // CORPUS41x: schemas that the project's C# declares.

    public static readonly Rule SchemaClass = new(
        "CORPUS410", Severity.Error, "Class cannot be a schema",
        "'{0}' cannot be the schema of the corpus '{1}', because it {2}; expected an abstract partial class that is neither nested nor "
        + "generic and derives from Corpora.Article");

    public static readonly Rule DuplicateSchema = new(
        "CORPUS411", Severity.Error, "Corpus has two schemas",
        "'{0}' and '{1}' are both declared as the schema of the corpus '{2}'; expected one schema per corpus");

    public static readonly Rule SchemaProperty = new(
        "CORPUS412", Severity.Error, "Property cannot be filled from metadata",
        "'{0}' cannot be filled from metadata, because {1}; expected {2}");

    public static readonly Rule SchemaAttribute = new(
        "CORPUS413", Severity.Error, "Schema attribute is invalid",
        "[{0}] on '{1}' {2}");

    public static readonly Rule UnknownDefault = new(
        "CORPUS414", Severity.Error, "Default of an indexed or sorted property is unknown",
        "[{0}] requires the value of '{1}' in articles without the key, but its default is not a constant; use a constant default, or "
        + "make it abstract");

    private static readonly Lazy<IReadOnlyList<Rule>> LazyAll = new(() => typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<Rule>()
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToArray());

    /// <summary>All rules in order of their ids.</summary>
    public static IReadOnlyList<Rule> All => LazyAll.Value;
}
