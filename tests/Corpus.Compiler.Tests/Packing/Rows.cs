using Corpus.Compiler.Packing;

namespace Corpus.Compiler.Tests.Packing;

internal static class Rows
{
    public static readonly PackRow[] Three =
    [
        new("a", "articles/a.txt", 2, "A title", new(["2020-08-17", "A title", "Sport", "\ud83d"]), "Some text."),
        new("b/ü", "articles/b/ü.txt", 1, null, new(["2020-08-17", "Sport"]), "日本語"),
        new("\ud83d", "elsewhere.txt", 0, "", new(["Sport"]), ""),
    ];

    public static PackRow Row(string id, string body = "Text") => new(id, $"articles/{id}.txt", 1, null, [], body);

    public static byte[] Write(IEnumerable<PackRow> rows)
    {
        using var stream = new MemoryStream();
        PackWriter.Write(stream, rows);
        return stream.ToArray();
    }
}
