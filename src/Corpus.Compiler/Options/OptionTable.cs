using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Options;

/// <summary>
/// Every option, once: its name, where it may be set, and its parser. The generator, the MSBuild task and the testing package read options
/// by this table, and a test compares it with the names that <c>build/Corpus.Generators.props</c> makes visible to the compiler.
/// </summary>
public static class OptionTable
{
    private const OptionScope Anywhere = OptionScope.Project | OptionScope.File;

    private static readonly char[] ListSeparators = [',', ';', '|'];

    private static readonly List<Option> Options = [];

    /// <summary>The default of <see cref="Namespace"/>.</summary>
    public static readonly Option<string> RootNamespace = Text("RootNamespace", OptionScope.Project);

    /// <summary>The folder of the project file, to which the paths of articles are relative.</summary>
    public static readonly Option<string> ProjectDirectory = Text("CorpusProjectDirectory", OptionScope.Project);

    /// <summary>The corpus of a file. A file without one is not an article.</summary>
    public static readonly Option<string> Corpus = Text("Corpus", OptionScope.File);

    /// <summary>The id of an article, instead of the one that its path makes.</summary>
    public static readonly Option<string> Id = Text("CorpusId", OptionScope.File);

    /// <summary>The folders that a glob matched, each followed by <c>/</c>; a <c>/</c> may precede them.</summary>
    public static readonly Option<string> Folder = Text("CorpusFolder", OptionScope.File);

    /// <summary>The namespace of the generated types.</summary>
    public static readonly Option<string> Namespace = Add(
        "CorpusNamespace", Anywhere, "", TryParseNamespace, text => $"a C# namespace, such as '{NamespaceName.FromRootNamespace(text)}'");

    /// <summary>Whether the generated types are public.</summary>
    public static readonly Option<bool> Accessibility =
        Flag("CorpusAccessibility", Anywhere, true, "public", "internal");

    /// <summary>Keys that are taxonomies besides the built-in ones.</summary>
    public static readonly Option<EquatableArray<string>> Taxonomies =
        Add<EquatableArray<string>>("CorpusTaxonomies", Anywhere, [], TryParseKeys, _ => "keys");

    /// <summary>Keys that have no property.</summary>
    public static readonly Option<EquatableArray<string>> IgnoredKeys =
        Add<EquatableArray<string>>("CorpusIgnoredKeys", Anywhere, [], TryParseKeys, _ => "keys");

    public static readonly Option<CorpusStorage> Storage = Add(
        "CorpusStorage", Anywhere, CorpusStorage.Source, TryParseEnum,
        text => text.Equals("Image", StringComparison.OrdinalIgnoreCase)
            ? "'Source' or 'Packed'; did you mean 'Packed'?"
            : "'Source' or 'Packed'");

    /// <summary>Whether the class of a packed corpus has a property for each article.</summary>
    public static readonly Option<bool> Accessors = Flag("CorpusAccessors", OptionScope.Project, true);

    /// <summary>The template of the first lines of a file.</summary>
    public static readonly Option<string> Header = Text("CorpusHeader", Anywhere, hasLines: true);

    /// <summary>The formats that headers of the corpus may have.</summary>
    public static readonly Option<HeaderFormatSet> Format = Add(
        "CorpusFormat", Anywhere, HeaderFormatSet.Auto, TryParseFormats,
        _ => "'Auto', or a list of 'Dateline', 'Fields', 'Yaml', 'Toml', 'Json' and 'None'");

    /// <summary>The template of the path of a file.</summary>
    public static readonly Option<string> Path = Text("CorpusPath", Anywhere);

    /// <summary>What happens to keys for which a declared schema has no property.</summary>
    public static readonly Option<UnknownKeys> UnknownKeys = Add(
        "CorpusUnknownKeys", Anywhere, global::Corpus.Compiler.Options.UnknownKeys.Error, TryParseEnum, _ => "'Error', 'Warn' or 'Ignore'");

    public static readonly Option<DraftPolicy> Drafts = Add(
        "CorpusDrafts", OptionScope.Project, DraftPolicy.Include, TryParseDrafts, _ => "'true', 'false' or 'Ignore'");

    /// <summary>The date for which articles are published or expired.</summary>
    public static readonly Option<DateInterval?> AsOf = Add<DateInterval?>(
        "CorpusAsOf", OptionScope.Project, null, TryParseDate,
        _ => "a date such as 2026-05-14, or a date and time such as 2026-05-14T08:30:00Z");

    /// <summary>Whether a build writes JSON Schemas for editors (<c>CorpusJsonSchema</c>); the targets decide where.</summary>
    public static readonly Option<bool> EmitsJsonSchema = Flag("CorpusEmitsJsonSchema", OptionScope.Project, false);

    public static IReadOnlyList<Option> All => Options;

    /// <summary>The names that are MSBuild properties, or those that are metadata of <c>AdditionalFiles</c> items.</summary>
    public static IEnumerable<string> SelectNames(OptionScope scope) =>
        All.Where(option => (option.Scope & scope) != 0).Select(option => option.Name);

    /// <returns>The option of a name, compared without case as in MSBuild; <see langword="null"/> if there is none.</returns>
    public static Option? Find(string name) => Options.Find(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Option<string> Text(string name, OptionScope scope, bool hasLines = false) => Add(
        name, scope, "", (string text, out string value) => { value = text; return true; }, _ => "text", hasLines);

    private static Option<bool> Flag(
        string name, OptionScope scope, bool defaultValue, string positive = "true", string negative = "false") =>
        Add(
            name, scope, defaultValue, (string text, out bool value) => TryParseFlag(text, positive, negative, out value),
            _ => $"'{positive}' or '{negative}'");

    private static Option<T> Add<T>(
        string name, OptionScope scope, T defaultValue, OptionParser<T> parser, Func<string, string> expected, bool hasLines = false)
    {
        var option = new Option<T>(Options.Count, name, scope, defaultValue, parser, expected) { HasLines = hasLines };
        Options.Add(option);
        return option;
    }

    private static bool TryParseNamespace(string text, out string value)
    {
        var name = NamespaceName.TryParse(text);
        value = name ?? NamespaceName.FromRootNamespace(text);
        return name is not null;
    }

    private static bool TryParseFlag(string text, string positive, string negative, out bool value)
    {
        value = text.Equals(positive, StringComparison.OrdinalIgnoreCase);
        return value || text.Equals(negative, StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryParseKeys(string text, out EquatableArray<string> value)
    {
        value = text.Split(ListSeparators).Select(key => key.Trim()).Where(key => key.Length > 0).ToEquatableArray();
        return true;
    }

    /// <summary>Names of members only: <see cref="Enum.TryParse{TEnum}(string, out TEnum)"/> also accepts numbers.</summary>
    private static bool TryParseEnum<T>(string text, out T value)
        where T : struct, Enum
    {
        var name = Enum.GetNames(typeof(T)).FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        value = name is null ? default : (T)Enum.Parse(typeof(T), name);
        return name is not null;
    }

    private static bool TryParseFormats(string text, out HeaderFormatSet value)
    {
        value = HeaderFormatSet.Auto;
        var names = text.Split(ListSeparators).Select(name => name.Trim()).Where(name => name.Length > 0).ToArray();
        foreach (var name in names)
        {
            if (!TryParseEnum(name, out HeaderFormatSet format) || (format == HeaderFormatSet.Auto && names.Length > 1))
            {
                value = HeaderFormatSet.Auto;
                return false;
            }

            value |= format;
        }

        return true;
    }

    private static bool TryParseDrafts(string text, out DraftPolicy value)
    {
        if (text.Equals(nameof(DraftPolicy.Ignore), StringComparison.OrdinalIgnoreCase))
        {
            value = DraftPolicy.Ignore;
            return true;
        }

        var isValid = TryParseFlag(text, "true", "false", out var areIn);
        value = areIn || !isValid ? DraftPolicy.Include : DraftPolicy.Exclude;
        return isValid;
    }

    private static bool TryParseDate(string text, out DateInterval? value)
    {
        value = DateInterval.TryRead(text);
        return value is not null;
    }
}
