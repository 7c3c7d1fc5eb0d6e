namespace Corpus.Compiler.Findings;

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
