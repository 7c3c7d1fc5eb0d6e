using System.Reflection;

namespace Corpus.Compiler.Diagnostics;

/// <summary>
/// Every rule of the product, in one file for each range of ids. A rule's arguments are listed in its message's order; texts say what is
/// wrong, then what was expected, then what was meant.
/// </summary>
public static partial class Rules
{
    private static readonly Lazy<IReadOnlyList<Rule>> LazyAll = new(() => typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<Rule>()
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToArray());

    /// <summary>In order of their ids.</summary>
    public static IReadOnlyList<Rule> All => LazyAll.Value;
}

/// <summary>CORPUS1xx: a file and its header.</summary>
public static partial class Rules
{
    public static readonly Rule DatelineDate = new(
        "CORPUS101", Severity.Error, "The dateline holds no valid date",
        "'{0}' is no date; a dateline is 'date yyyy-MM-dd [category]', with a day of the calendar");

    public static readonly Rule FrontMatterNotClosed = new(
        "CORPUS102", Severity.Error, "The front matter is not closed",
        "The front matter that begins here is not closed; expected a line '{0}' behind it");

    public static readonly Rule YamlSyntax = new(
        "CORPUS103", Severity.Error, "The YAML front matter is malformed",
        "YAML: {0}");

    public static readonly Rule TomlSyntax = new(
        "CORPUS104", Severity.Error, "The TOML front matter is malformed",
        "TOML: {0}");

    public static readonly Rule DuplicateKey = new(
        "CORPUS105", Severity.Error, "A key stands twice in one header",
        "The key '{0}' stands here a second time (first as '{1}' in line {2}); case, '-', '_' and blanks make no difference");

    public static readonly Rule NotUnicode = new(
        "CORPUS106", Severity.Error, "The text does not decode",
        "{0}; articles are UTF-8, or UTF-16 with a byte order mark");

    public static readonly Rule NulInBody = new(
        "CORPUS107", Severity.Error, "The text holds a NUL character",
        "The text holds a NUL character (U+0000); is this a binary file?");

    public static readonly Rule EmptyBody = new(
        "CORPUS108", Severity.Warning, "The article has no text",
        "The file holds no text; expected an article's text, behind the header if there is one");

    public static readonly Rule HeaderLine = new(
        "CORPUS109", Severity.Error, "A line of the header is no header field",
        "'{0}' is no header field; expected 'Key: value', a continuation that begins with a blank, or a blank line before the text");

    public static readonly Rule FrontMatterKind = new(
        "CORPUS110", Severity.Error, "The front matter is no mapping",
        "The front matter is {0}; expected keys with values, as in 'title: A title'");

    public static readonly Rule DuplicateId = new(
        "CORPUS111", Severity.Error, "Two files have one id",
        "'{0}' and '{1}' both have the id '{2}' in the corpus '{3}'; rename one of them, or set its CorpusId");

    public static readonly Rule ListedTwice = new(
        "CORPUS112", Severity.Error, "A file is listed twice",
        "'{0}' is listed twice among the AdditionalFiles; a file belongs to one corpus: remove one of the items, write Update instead of Include, or set EnableDefaultCorpora to false");

    public static readonly Rule FormatNeedsNewerSdk = new(
        "CORPUS113", Severity.Error, "This compiler cannot read TOML front matter",
        "TOML front matter needs the compiler of the .NET 10 SDK or later; this one lacks what its reader stands on: {0}");

    public static readonly Rule HeaderKey = new(
        "CORPUS114", Severity.Error, "A key of the header cannot be a property",
        "{0}; a key is plain text with at least one letter or digit");

    public static readonly Rule HeaderMisfit = new(
        "CORPUS118", Severity.Error, "The header does not fit its template",
        "The header does not fit CorpusHeader '{0}': expected {1} ({2} of the template), found {3}");

    public static readonly Rule PathMisfit = new(
        "CORPUS119", Severity.Error, "The path does not fit its template",
        "The path '{0}' does not fit CorpusPath '{1}': at character {2} expected {3} (character {4} of the template), found {5}");

    public static readonly Rule PathContradiction = new(
        "CORPUS120", Severity.Warning, "The header and the path disagree",
        "'{0}' is {1} here, but '{2}' in the file's path (CorpusPath '{3}'); the header counts");

    public static readonly Rule MalformedTemplate = new(
        "CORPUS121", Severity.Error, "A template is malformed",
        "'{0}' is no template for {1}: at character {2}, {3}");

    public static readonly Rule PublicationValue = new(
        "CORPUS122", Severity.Error, "Whether an article is published cannot be told",
        "{0} is no value of '{1}'; expected {2}");

    public static readonly Rule Excluded = new(
        "CORPUS123", Severity.Info, "An article is left out",
        "The article is left out: {0}");

    public static readonly Rule UnexpectedFault = new(
        "CORPUS199", Severity.Error, "Corpus.Generators failed",
        "Corpus.Generators failed on {0}: {1}. This is a fault of Corpus.Generators: please report it");
}

/// <summary>CORPUS2xx: the schema, its values and its names.</summary>
public static partial class Rules
{
    public static readonly Rule CorpusName = new(
        "CORPUS201", Severity.Error, "The corpus' name is no C# identifier",
        "'{0}' can't name a corpus, because it {1}; expected something like '{2}'");

    public static readonly Rule CorpusNameClash = new(
        "CORPUS202", Severity.Error, "Two corpora would generate one type",
        "The corpora '{0}' and '{1}' would both generate '{2}'; rename one of them, or set its CorpusNamespace");

    public static readonly Rule OptionValue = new(
        "CORPUS203", Severity.Error, "An option has an unknown value",
        "'{0}' is no value of {1}; expected {2}");

    public static readonly Rule OptionsDiffer = new(
        "CORPUS204", Severity.Error, "The files of a corpus disagree on an option",
        "The files of the corpus '{0}' disagree on {1}: {2} here, {3} in '{4}'; it is one value for the whole corpus");

    public static readonly Rule IdentifierClash = new(
        "CORPUS205", Severity.Info, "An article's identifier is taken",
        "The article '{0}' is '{1}.{2}', because '{3}' also stands for {4}");

    public static readonly Rule TypeOutlier = new(
        "CORPUS206", Severity.Info, "A value is of another kind than all others",
        "'{0}' is {1} in {2} of {3} articles ('{4}') and {5} in all others, so the type of '{6}' is {7}");

    public static readonly Rule MixedShapes = new(
        "CORPUS207", Severity.Error, "A value has another shape than in other articles",
        "'{0}' is {1} here; expected {2}");

    public static readonly Rule PropertyNameTaken = new(
        "CORPUS208", Severity.Info, "A metadata key's name is taken",
        "The key '{0}' is the property '{1}', because '{2}' {3}");

    public static readonly Rule LabelCase = new(
        "CORPUS209", Severity.Info, "Two labels differ only in case",
        "The labels '{0}' and '{1}' of '{2}' differ only in case; they are two members, '{3}' and '{4}'");

    public static readonly Rule TaxonomyValue = new(
        "CORPUS210", Severity.Error, "A taxonomy's value is no label",
        "'{0}' is a taxonomy; expected a label{1}, but this is {2}");
}

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

/// <summary>CORPUS3xx: limits.</summary>
public static partial class Rules
{
    public static readonly Rule SourceIsLarge = new(
        "CORPUS301", Severity.Warning, "A corpus is larger than its storage is good for",
        "The corpus '{0}' is {1} with {2} of text; as C# source that costs the compiler about {3} and {4} of memory. Up to {5} articles and {6} that is a matter of seconds: above that set <CorpusStorage>Packed</CorpusStorage> in the project");

    public static readonly Rule SourceIsFull = new(
        "CORPUS302", Severity.Error, "A corpus is larger than its storage can hold",
        "The corpora of this project hold {0} articles; as C# source, above {1}, the compiled assembly could not be loaded (a type holds at most 65,535 text literals): set <CorpusStorage>Packed</CorpusStorage> in the project");

    public static readonly Rule PackIsTooLarge = new(
        "CORPUS303", Severity.Error, "A corpus is larger than a pack can hold",
        "The pack of the corpus '{0}' would be larger than {1}, which is the most that a resource of an assembly can hold; divide the corpus into two");
}

/// <summary>CORPUS4xx: use in C#.</summary>
public static partial class Rules
{
    public static readonly Rule LanguageVersion = new(
        "CORPUS401", Severity.Error, "The project's C# is too old",
        "The generated code of a corpus needs C# 11 or later, but this project is C# {0}; set LangVersion, or target net8.0 or later");

    public static readonly Rule RuntimeLibraryMissing = new(
        "CORPUS402", Severity.Error, "The run-time library is not referenced",
        "The generated code of a corpus needs the package 'Corpora', which comes with 'Corpus.Generators'; this project does not reference it");

    public static readonly Rule NamespaceHidesCorpus = new(
        "CORPUS403", Severity.Warning, "A namespace hides the corpus",
        "The corpus '{0}' has the name of the namespace '{1}', which hides it outside of that namespace; rename the corpus, or set CorpusNamespace");

    public static readonly Rule UnknownId = new(
        "CORPUS404", Severity.Warning, "An id in C# is no article's",
        "'{0}' is no id of an article of '{1}'{2}");

    public static readonly Rule SchemaDeclaration = new(
        "CORPUS405", Severity.Warning, "A schema's class lacks a part of its declaration",
        "'{0}' is the schema of the corpus '{1}', but {2}; expected '{3}'");

    public static readonly Rule RequiredKeyLacking = new(
        "CORPUS406", Severity.Info, "A required property is missing in some articles",
        "'{0}' is required, but missing in {1} of {2} articles (first '{3}')");

    public static readonly Rule KeyWithoutProperty = new(
        "CORPUS407", Severity.Info, "A metadata key lacks a property",
        "'{0}' stands in {1} of {2} articles (first '{3}'), but '{4}' has no property for it");
}

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
