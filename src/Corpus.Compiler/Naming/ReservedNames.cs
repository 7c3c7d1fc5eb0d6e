using System.Diagnostics.CodeAnalysis;

namespace Corpus.Compiler.Naming;

/// <summary>Names that must not be assigned, each with its meaning.</summary>
internal sealed class ReservedNames
{
    private const string MemberOfEveryObject = "a member of every object";
    private const string MemberOfEveryArticle = "a member of every article";

    private readonly Dictionary<string, string> _meanings = new(StringComparer.OrdinalIgnoreCase);

    public bool TryGetMeaning(string name, [NotNullWhen(true)] out string? meaning) => _meanings.TryGetValue(name, out meaning);

    public ReservedNames Add(string name, string meaning)
    {
        if (!_meanings.ContainsKey(name))
        {
            _meanings.Add(name, meaning);
        }

        return this;
    }

    public ReservedNames AddObjectMembers() => AddAll(
        MemberOfEveryObject,
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals");

    public ReservedNames AddArticleMembers() => AddAll(
        MemberOfEveryArticle,
        "Id", "Path", "Text", "Title", "Utf8", "Lead", "Paragraphs", "WordCount", "PathCore", "WordCountCore", "Body", "Instance");

    public ReservedNames AddRecordMembers() => AddAll(
        "a member of every record",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct");

    public ReservedNames AddEnumMembers() => AddAll("a member of every enum", "CompareTo", "HasFlag", "GetTypeCode", "ToLabel", "value__");

    private ReservedNames AddAll(string meaning, params string[] names)
    {
        foreach (var name in names)
        {
            Add(name, meaning);
        }

        return this;
    }
}
