namespace Corpus.Generators.Tests.Adversarial;

/// <summary>Metadata that a careless reader takes for something else, or that a careless emitter turns into code.</summary>
internal static class AdversarialMetadata
{
    private static readonly DateOnly Day = new(2020, 8, 17);

    public static IReadOnlyList<MetadataCase> All { get; } =
        [.. Datelines, .. Texts, .. Numbers, .. FlagsAndTimes, .. FieldsAndToml, .. Shapes, .. Keys, .. Labels];

    /// <summary>Those whose files mean the same with any line ends.</summary>
    public static IReadOnlyList<MetadataCase> WithAnyLineEnds { get; } = [.. All.Where(item => !item.IsAboutLineEnds)];

    private static IEnumerable<MetadataCase> Datelines =>
    [
        MetadataCase.Dateline("LineAlone", "date 2020-08-17", ("Date", Day)),
        MetadataCase.Dateline("LineOfLeapDay", "date 2020-02-29 x", ("Date", new DateOnly(2020, 2, 29)), ("Category", new Label("x"))),
        MetadataCase.Dateline("LineOfFirstDay", " date 0001-01-01 x", ("Date", DateOnly.MinValue)),
        MetadataCase.Dateline("LineOfLastDay", "date 9999-12-31 x", ("Date", DateOnly.MaxValue)),
        .. AdversarialTexts.Labels.Select((label, index) =>
            MetadataCase.Dateline("Lines", "date 2020-08-17 " + label, ("Date", Day), ("Category", new Label(label))) with { Id = Name("a", index) }),
    ];

    private static IEnumerable<MetadataCase> Texts =>
    [
        MetadataCase.Yaml("DoubleQuoted", Lines(AdversarialTexts.All, ": ", AdversarialTexts.DoubleQuoted), Notes(AdversarialTexts.All)),
        MetadataCase.Yaml("SingleQuoted", Lines(SingleTexts, ": ", AdversarialTexts.SingleQuoted), Notes(SingleTexts)),
        MetadataCase.Toml("Toml", Lines(AdversarialTexts.All, " = ", AdversarialTexts.DoubleQuoted), Notes(AdversarialTexts.All)),
        MetadataCase.Fields("Field", Lines(FieldTexts, ": ", text => text), Notes(FieldTexts)),
        .. AdversarialTexts.All.Where(text => text.Trim().Length > 0).Select((text, index) =>
            MetadataCase.Yaml("Titles", "title: " + AdversarialTexts.DoubleQuoted(text), ("Title", text)) with { Id = Name("a", index) }),
        MetadataCase.Yaml("TextList", $"list: [{string.Join(", ", AdversarialTexts.All.Select(AdversarialTexts.DoubleQuoted))}]", ("List", AdversarialTexts.All)),
        MetadataCase.Yaml("YamlBlocks", "literal: |\n  one\n    two\n\n  three \"\"\" {0}\nfolded: >-\n  one\n  two\n\n  three\n",
            ("Literal", "one\n  two\n\nthree \"\"\" {0}\n"), ("Folded", "one two\nthree")),
        MetadataCase.Toml("TomlLiteral", "note = '''\none \\n\n\"\"\" two'''", ("Note", "one \\n\n\"\"\" two")),
        MetadataCase.Toml("TomlRaw", "note = 'C:\\temp\\'", ("Note", "C:\\temp\\")),
    ];

    private static string[] SingleTexts => [.. AdversarialTexts.All.Where(AdversarialTexts.FitsInSingleQuotes)];

    private static string[] FieldTexts => [.. AdversarialTexts.All.Where(AdversarialTexts.FitsInField)];

    private static IEnumerable<MetadataCase> Numbers =>
    [
        MetadataCase.Yaml("Ints", "smallest: -2147483648\nlargest: 2147483647\nzero: 0\nnegative: -1",
            ("Smallest", int.MinValue), ("Largest", int.MaxValue), ("Zero", 0), ("Negative", -1)),
        MetadataCase.Yaml("Longs", "above: 2147483648\nsmallest: -9223372036854775808\nlargest: 9223372036854775807",
            ("Above", 2147483648L), ("Smallest", long.MinValue), ("Largest", long.MaxValue)),
        MetadataCase.Yaml("Doubles", "plain: 3.14\nnegative: -0.5\nexponent: 6.02e+23\nsmall: 4.9e-324\nlong: 0.1000000000000000055511151231257827",
            ("Plain", 3.14), ("Negative", -0.5), ("Exponent", "6.02e+23"), ("Small", "4.9e-324"), ("Long", "0.1000000000000000055511151231257827")),
        MetadataCase.Yaml("NoNumbers", "comma: 3,14\ngroups: 1 000 000\nquoted: \"42\"\nunit: 5 km\nversion: 1.2.3",
            ("Comma", "3,14"), ("Groups", "1 000 000"), ("Quoted", "42"), ("Unit", "5 km"), ("Version", "1.2.3")),
    ];

    private static IEnumerable<MetadataCase> FlagsAndTimes =>
    [
        MetadataCase.Yaml("Flags", "yes: true\nno: false\nnorway: no\nquoted: 'true'",
            ("Yes", true), ("No", false), ("Norway", "no"), ("Quoted", "true")),
        MetadataCase.Yaml("Days", "day: 2020-08-17\nother way: 17.08.2020\nunpadded: 2020-8-17\nyear: \"2020\"",
            ("Day", Day), ("OtherWay", "17.08.2020"), ("Unpadded", "2020-8-17"), ("Year", "2020")),
        MetadataCase.Yaml(
            "Times",
            "utc: 2020-08-17T10:11:12Z\noffset: 2020-08-17T10:11:12+05:30\nnegative: 2020-08-17T10:11:12-03:30\nfraction: 2020-08-17T10:11:12.1234567Z",
            ("Utc", At(TimeSpan.Zero)), ("Offset", At(new(5, 30, 0))), ("Negative", At(new(-3, -30, 0))), ("Fraction", At(TimeSpan.Zero).AddTicks(1234567))),
        MetadataCase.Yaml("Links", "plain: https://example.org/a%20b?c=d&e=%22#f\nquoted: \"https://example.org/\\\"'<>\\\\{}\"\nlocal: /a/b",
            ("Plain", new Uri("https://example.org/a%20b?c=d&e=%22#f")), ("Quoted", new Uri("https://example.org/\"'<>\\{}")), ("Local", "/a/b")),
    ];

    private static IEnumerable<MetadataCase> FieldsAndToml =>
    [
        MetadataCase.Toml("TomlTypes", "number = 0x1F\nreal = 1.0\nflag = true\nday = 2020-08-17\nat = 2020-08-17T10:11:12Z\nnote = \"2020-08-17x\"",
            ("Number", 31), ("Real", "1.0"), ("Flag", true), ("Day", Day), ("At", At(TimeSpan.Zero)), ("Note", "2020-08-17x")),
        MetadataCase.Fields("FieldTypes", "Number: 12\nReal: 1.5\nFlag: false\nDay: 2020-08-17",
            ("Number", 12), ("Real", 1.5), ("Flag", false), ("Day", Day)),
        MetadataCase.Fields("FieldFolded", "Subject: one\n two\n\tthree", ("Subject", "one two three")),
    ];

    private static IEnumerable<MetadataCase> Shapes =>
    [
        MetadataCase.Yaml(
            "Lists",
            "texts: [a, \"b, c\", 'd''e', \"\"]\nints:\n- 1\n- -2\nlongs: [1, 3000000000]\ndoubles: [1, 2.5]\ndays: [2020-08-17, 2020-08-18]\nmixed: [1, x]",
            ("Texts", new[] { "a", "b, c", "d'e", "" }), ("Ints", new[] { 1, -2 }), ("Longs", new[] { 1L, 3_000_000_000L }),
            ("Doubles", new[] { 1.0, 2.5 }), ("Days", new[] { Day, Day.AddDays(1) }), ("Mixed", new[] { "1", "x" })),
        MetadataCase.Yaml(
            "Nested",
            "author:\n  name: \"A \\\"B\\\" C\"\n  born: 1970-01-01\n  links: [https://example.org/]\na:\n  b:\n    c:\n      d: 1\nflow: { name: x, \"given name\": y }",
            ("Author.Name", "A \"B\" C"), ("Author.Born", new DateOnly(1970, 1, 1)), ("Author.Links", new[] { new Uri("https://example.org/") }),
            ("A.B.C.D", 1), ("Flow.Name", "x"), ("Flow.GivenName", "y")),
        MetadataCase.Toml("NestedToml", "[author]\nname = \"x\"\n[author.address]\ncity = \"y\"", ("Author.Name", "x"), ("Author.Address.City", "y")),
    ];

    private static IEnumerable<MetadataCase> Keys =>
    [
        MetadataCase.Yaml(
            "Keys",
            "reading time: 3\nfirst-published: 4\nlast_seen: 5\nclass: 1\nnamespace: 2\nreturn: 3\nvalue: 4\nfield: 5\ngröße: 1\nавтор: 2\n作者: 3\narticles: 2\n\"a \\\"b\\\"\": 1",
            ("ReadingTime", 3), ("FirstPublished", 4), ("LastSeen", 5), ("Class", 1), ("Namespace", 2), ("Return", 3), ("Value", 4), ("Field", 5),
            ("Größe", 1), ("Автор", 2), ("作者", 3), ("Articles", 2), ("AB", 1)),
        MetadataCase.Fields("KeyFields", "Message-ID: <x@y>\nMIME-Version: 1.0", ("MessageID", "<x@y>"), ("MIMEVersion", "1.0")),
    ];

    private static IEnumerable<MetadataCase> Labels =>
    [
        .. AdversarialTexts.Labels.Select((label, index) =>
            MetadataCase.Yaml("Labels", "category: " + AdversarialTexts.DoubleQuoted(label), ("Category", new Label(label))) with { Id = Name("a", index) }),
        Tags("LabelClashes", "C#", "C++", "C", "c", "c \"", "a b", "a-b", "a_b", "AB", "1", "2nd", "-", "--", "é", "e\u0301"),
        Tags("LabelKeywords", "class", "string", "object", "ToString", "Equals", "value__", "None", "default", "true", "null"),
    ];

    private static MetadataCase Tags(string corpus, params string[] labels) => MetadataCase.Yaml(
        corpus, $"tags: [{string.Join(", ", labels.Select(AdversarialTexts.DoubleQuoted))}]", ("Tags", labels.Select(label => new Label(label)).ToArray()));

    private static string Lines(IEnumerable<string> texts, string separator, Func<string, string> write) =>
        string.Join('\n', texts.Select((text, index) => Name("note", index) + separator + write(text)));

    private static (string Property, object Value)[] Notes(IEnumerable<string> texts) => [.. texts.Select((text, index) => (Name("Note", index), (object)text))];

    private static string Name(string prefix, int index) => FormattableString.Invariant($"{prefix}{index}");

    private static DateTimeOffset At(TimeSpan offset) => new(2020, 8, 17, 10, 11, 12, offset);
}
