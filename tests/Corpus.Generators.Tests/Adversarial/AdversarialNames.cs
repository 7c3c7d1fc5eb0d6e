using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>Ids of files, in one corpus, that are no C# identifiers, that clash, or that mean something elsewhere.</summary>
internal static class AdversarialNames
{
    public static IReadOnlyList<string> All { get; } =
        [.. Keywords.Concat(Members).Concat(Clashes).Concat(Scripts).Concat(Punctuation).Concat(Shapes).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Keywords =>
        SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(keyword => keyword.Length > 0)
            .Concat(["Class", "Record", "Field", "record", "file", "field", "extension", "allows", "dynamic", "nint", "_"]);

    /// <summary>What the generated classes have already, or inherit.</summary>
    private static IEnumerable<string> Members =>
    [
        "Articles", "ByDate", "ByCategory", "Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "Id", "Path", "Text", "Utf8", "Body", "Title", "Lead", "Paragraphs", "WordCount", "Date", "Category", "get_Id", "get_Articles",
        "News", "NewsArticle", "NewsArticles", "NewsCategory", "App", "System", "Corpora", "Corpus", "Article", "Object", "String",
        "DateOnly", "Attribute", "Exception", "Console", "Generated", "Instance", "Value", "Item", "Default", "Data", "Source", "Labels",
    ];

    /// <summary>Different ids whose identifiers would be one.</summary>
    private static IEnumerable<string> Clashes =>
    [
        "a-b", "a_b", "a.b", "a b", "a/b", "a  b", "a--b", "A-B", "A/b", "aB", "AB", "a-b-", "-a-b",
        "case", "Case", "CASE", "cAsE",
        "1", "Article1", "article-1", "article/1", "1-", "01",
        "x/articles", "x-articles", "articles", "ARTICLES", "by-date", "by/date",
        "caf\u00E9", "cafe\u0301", "cafe",
        "stra\u00DFe", "strasse", "STRASSE",
        "i", "I", "\u0131", "\u0130", "title-i", "TITLE-I",
    ];

    private static IEnumerable<string> Scripts =>
    [
        "новости", "新闻", "ニュース", "أخبار", "חדשות", "हिन्दी", "ข่าว", "뉴스", "ქართული", "ελληνικά",
        "ǆ", "ǅ", "ﬁ", "ª", "Ⅷ", "٣", "𝒜", "𝟙", "😀", "🇪🇺", "😀news", "\u0301accent", "\u200Bzero", "a\u200Bb", "a\u00ADb", "\u202Ebidi", "a\u2028b",
    ];

    private static IEnumerable<string> Punctuation =>
    [
        "-", "--", "...", "#", "#if", "100%", "%20", "a&b", "<tag>", "\"quoted\"", "'quoted'", "{brace}", "{0}", "[bracket]", "(round)", "a;b",
        "a,b", "a=b", "@at", "@class", "$dollar", "~tilde", "`tick`", "^", "!", "+", "a+b", "a*b", "a?b", "a|b", "a:b", "*", "*x", "</summary>",
    ];

    private static IEnumerable<string> Shapes =>
    [
        "000_e196e8113c9f168c", "0", "3.14", "2020-08-17", "0x1F", "1e5", ".hidden", "end.", "a.b.c", "x.g", "x.g.cs", " leading", "trailing ",
        "con", "aux", "nul", "prn", "com1", "deep/er/and/deep/er/still/a/b/c/d", "a/a/a/a", "folder.with.dots/file", "folder-only/-",
        new string('x', 200), new string('長', 80), string.Join('/', Enumerable.Repeat("segment", 20)), string.Join('-', Enumerable.Repeat("many", 40)),
    ];
}
