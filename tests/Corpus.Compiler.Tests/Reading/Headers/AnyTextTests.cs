using System.Diagnostics;
using System.Text;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>Any file is read in bounded time, without an exception, and without a span outside the file.</summary>
public class AnyTextTests
{
    private static readonly string[] Seeds =
    [
        " date 2020-08-17 National-World\n\nText.\n",
        "Title: A title\nTags: a, b,\n c\nDate: 2020-08-17\n\nText.\n",
        "---\na: &x [1, 'b', {c: \"d\\u0041\"}]\nb: *x\n<<: {k: v}\nc: |\n  one\n  two\n"
            + "d: >-\n  x\n? e\n: - 1\n  - !!str 2 # no\n---\nText.\n",
        "+++\na = [1, 'b', {c = \"d\\u0041\"}]\nb.c = 2020-08-17T10:00:00Z\nc = \"\"\"\none\"\"\"\n"
            + "[d.e]\nf = 0x1F\n[[g]]\nh = -1_0.5e3\n[[g]]\n+++\nText.\n",
        "{\"a\": [1, \"b\", {\"c\": \"d\\u0041\"}],\n\"e\": null, \"f\": -1.5e3, \"g\": true}\nText.\n",
        "\n ---json\n{\"a\": [1, \"b\", {}], \"c\": {\"d\": \"\\\\\"}}\n ---\nText.\n",
    ];

    private static readonly string[] Pieces =
    [
        "\0", "\r", "\n", "\r\n", "\t", " ", "  ", "\u0085", "\u2028", "\uFEFF", "\uD800", "\uDC00", "😀", "\u202E", "\uE000",
        "---", "...", "+++", "- ", ": ", ":", "? ", "#", " #", "&x ", "*x", "<<: ", "!!int ", "!<", "!", "%", "%TAG ! x\n", "|",
        ">", "@", "`", "[", "]", "{", "}", ",", "'", "\"", "\"\"\"", "'''", "\\", "\\u", "\\uD800", "\\U0010FFFF", "\\x", "=", ".", "_", "[[",
        "]]", "0x", "1e9", "99999999999999999999", "2020-02-30", "10:60", "inf", "nan", "date 1", "Key: ", "é", "𝒜",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Mutated_headers_are_read_without_an_exception(int seed)
    {
        var random = new Random(seed);
        var spans = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var text = Mutate(Seeds[seed], random);
            try
            {
                spans += SpanCheck.Run(text.StartsWith('\uFEFF') ? text[1..] : text, DocumentReader.Read(text, new(IsMarkdown: true)));
            }
            catch (Exception fault)
            {
                Assert.Fail($"{fault.GetType()}: {fault.Message} for {Escape(text)}\n{fault.StackTrace}");
            }
        }

        Assert.True(spans > 4_000, $"{spans} spans were checked");
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("date 2020-08-17 ", "x")]
    [InlineData("date 2020-08-17\n\n", " ")]
    [InlineData("Title: x\nB: ", "x")]
    [InlineData("Title: x\nA: b\n", " c\n")]
    [InlineData("Title: x\nA: b\n", "c\n")]
    [InlineData("", "Title")]
    [InlineData("# ", "x #")]
    [InlineData("", "\n")]
    [InlineData("", "\r")]
    [InlineData("---\n", "a\n")]
    [InlineData("+++\n", "a\n")]
    public void Twenty_megabytes_are_read_quickly(string head, string piece) => AssertSoon(head, piece, 20_000_000, "");

    [Theory]
    [InlineData("Title: x\nTags: ", "x,", "\n\nText.")]
    [InlineData("Title: x\nTags: ", "x,\n ", "y\n\nText.")]
    [InlineData("---\na: ", "x", "\n---\nText.")]
    [InlineData("---\na: '", "x y ", "'\n---\nText.")]
    [InlineData("---\na: |\n", "  x\n", "\n---\nText.")]
    [InlineData("---\n", "- x\n", "\n---\nText.")]
    [InlineData("---\na: ", "[", "\n---\nText.")]
    [InlineData("---\na: &a b\nc: [", "*a,", "]\n---\nText.")]
    [InlineData("---\na: x", "\u2028", "\n---\nText.")]
    [InlineData("+++\na = '", "x", "'\n+++\nText.")]
    [InlineData("{\"a\": \"", "x", "\"}\nText.")]
    [InlineData("{\"a\": [", "1,", "1]}\nText.")]
    [InlineData("{\"a\": ", "[", "\nText.")]
    [InlineData("\n---\n", "a: b\n", "c\n---\nText.")]
    [InlineData("+++\na = [", "1,", "]\n+++\nText.")]
    [InlineData("+++\na = ", "[", "\n+++\nText.")]
    [InlineData("+++\na", ".a", " = 1\n+++\nText.")]
    [InlineData("+++\n", "[[a]]\n", "+++\nText.")]
    public void A_header_of_a_megabyte_is_read_quickly(string head, string piece, string tail) => AssertSoon(head, piece, 1_000_000, tail);

    private static void AssertSoon(string head, string piece, int length, string tail)
    {
        var text = new StringBuilder(head).Insert(head.Length, piece, length / piece.Length).Append(tail).ToString();
        DocumentReader.Read("warm up", new(IsMarkdown: true));
        var watch = Stopwatch.StartNew();
        DocumentReader.Read(text, new(IsMarkdown: true));

        // Linear reading takes a fraction of this even on a busy machine; quadratic reading takes hours.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }

    private static string Mutate(string text, Random random)
    {
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var start = random.Next(text.Length + 1);
            var length = random.Next(Math.Min(4, text.Length - start) + 1);
            text = random.Next(4) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, text.Substring(start, length)),
                2 => text.Remove(start, length).Insert(start, Pieces[random.Next(Pieces.Length)]),
                _ => text.Insert(start, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(character => character is >= ' ' and <= '~' ? character.ToString() : $"\\u{(int)character:X4}"));
}
