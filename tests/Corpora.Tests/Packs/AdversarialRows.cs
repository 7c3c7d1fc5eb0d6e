using Corpus.Compiler.Packing;

namespace Corpora.Tests.Packs;

/// <summary>Articles that break careless slicing, encoding or comparison of texts.</summary>
internal static class AdversarialRows
{
    private static readonly string[] Ids =
    [
        "", "a", "A", "aa", "\0", "a\0", "\0a", " ", "a/b", "a/b/c", "a.txt",
        new string('x', 127), new string('x', 128), new string('x', 129), new string('y', 300), new string('日', 300),
        "zürich", "zu\u0308rich", "日本語", "العربية", "İstanbul", "istanbul", "ISTANBUL", "ıstanbul",
        "👍🏽", "\ud83d", "\udc4d", "\ud83dx", "x\ud83d", "\udc4d\ud83d", "\ufffd", "x\ufffd", "\uffff", "\ufeffa", "=\u00d8", "\"\\*/<>&{}",
    ];

    public static IEnumerable<PackRow> All => Ids.Select((id, i) => new PackRow(
        id,
        Paths(id)[i % 5],
        i * 1_000_003,
        i % 3 == 0 ? null : Texts[i % Texts.Length],
        new(Texts.Take(i % (Texts.Length + 1)).ToArray()),
        Bodies[i % Bodies.Length]));

    private static string[] Texts { get; } =
    [
        "2020-08-17", "", "National-World", "\ud83d lone", "naïve \u202e“text”", "\0", new string('é', 20_000), "National-World",
        "a\r\nb\u2028c",
    ];

    private static string[] Bodies { get; } =
    [
        "", "A text.", "日本語の記事\n\n👩‍👩‍👧‍👦", "\ufeffmark", "\0", new string('z', 100_000), "“one”\n\ntwo\u0085three", "x",
    ];

    private static string[] Paths(string id) => [$"articles/{id}.txt", $"{id}", "elsewhere.md", $"{id}/{id}.md", $"\ud83d/{id}.\udc4d"];
}
