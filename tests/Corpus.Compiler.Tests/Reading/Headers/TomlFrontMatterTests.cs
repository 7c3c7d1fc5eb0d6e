using Corpus.Compiler.Metadata;
namespace Corpus.Compiler.Tests.Reading.Headers;

public class TomlFrontMatterTests
{
    [Fact]
    public void Digits_of_a_second_after_the_seventh_are_dropped() => Assert.Equal(
        """
        a@1:0-1 = Plain «2024-01-05T10:00:00.1234567Z»@1:4-34
        b@2:0-1 = Plain «2024-01-05T10:00:00.1234567+02:00»@2:4-39
        c@3:0-1 = list@3:4-67
          - Plain «2024-01-05T10:00:00.1234567»@3:5-34
          - Plain «2024-01-05T10:00:00.9999999Z»@3:36-66
        d@4:0-1 = Text «10:00:00.1234567»@4:4-22
        e@5:0-1 = Text «2024-01-05T10:00:00.123456789Z»@5:4-36
        f@6:0-1 = Plain «2024-01-05T10:00:00.1234567Z»@6:4-32
        """.ReplaceLineEndings("\n"),
        Notation.Entries(
            """
            +++
            a = 2024-01-05T10:00:00.123456789Z
            b = 2024-01-05 10:00:00.123456789+02:00 # 2024-01-05T10:00:00.123456789Z
            c = [2024-01-05T10:00:00.123456789, 2024-01-05t10:00:00.999999999z]
            d = 10:00:00.123456789
            e = "2024-01-05T10:00:00.123456789Z"
            f = 2024-01-05T10:00:00.1234567Z
            +++
            Text.
            """));

    [Fact]
    public void A_time_with_many_digits_that_does_not_exist_is_an_error_at_its_place() => Assert.StartsWith(
        "CORPUS104@2:4-",
        Notation.Findings("+++\na = 2024-01-05T10:00:00.123456789Z\nb = 2024-02-31T10:00:00.123456789Z\n+++\nText."));

    [Fact]
    public void Every_kind_of_value_is_read_with_its_span() => Assert.Equal(
        """
        title@1:0-5 = Text «A "title" 😀»@1:8-24
        literal@2:0-7 = Text «C:\dir»@2:10-18
        multi@3:0-5 = Text «one\n"two"»@3:8-5:8
        raw@6:0-3 = Text «one\ntwo\n»@6:6-9:3
        count@10:0-5 = Plain «-1000»@10:8-14
        hex@11:0-3 = Plain «255»@11:6-11
        big@12:0-3 = Plain «9223372036854775807»@12:6-25
        ratio@13:0-5 = Plain «1000.5e-3»@13:8-19
        endless@14:0-7 = Plain «-.inf»@14:10-14
        nothing@15:0-7 = Plain «.nan»@15:10-14
        draft@16:0-5 = Plain «true»@16:8-12
        day@17:0-3 = Plain «2020-08-17»@17:6-16
        moment@18:0-6 = Plain «2020-08-17T10:00:00.5Z»@18:9-31
        short@19:0-5 = Plain «2020-08-17T10:00:00+02:00»@19:8-30
        local@20:0-5 = Plain «2020-08-17T10:00:00»@20:8-27
        time@21:0-4 = Text «10:00:00»@21:7-12
        """.ReplaceLineEndings("\n"),
        Notation.Entries(
            """""
            +++
            title = "A \"title\" 😀" # a comment
            literal = 'C:\dir'
            multi = """
            one
            "two""""
            raw = '''
            one
            two
            '''
            count = -1_000
            hex = 0x0ff
            big = 9223372036854775807
            ratio = +1_000.5e-3
            endless = -inf
            nothing = +nan
            draft = true
            day = 2020-08-17
            moment = 2020-08-17 10:00:00.5z
            short = 2020-08-17T10:00+02:00
            local = 2020-08-17t10:00:00
            time = 10:00
            +++
            Text.
            """"".ReplaceLineEndings("\n")));

    [Fact]
    public void Arrays_and_tables_are_read_with_their_spans() => Assert.Equal(
        """
        tags@1:0-4 = list@1:7-2:8
          - Text «a»@1:8-11
          - list@2:2-5
              - Plain «1»@2:3-4
        inline@3:0-6 = mapping@3:9-27
          a@3:11-12 = Plain «1»@3:15-16
          b@3:18-19 = mapping@3:18-25
            c@3:20-21 = Plain «2»@3:24-25
        x@4:0-1 = mapping@4:0-13
          y@4:2-3 = mapping@4:0-13
            a b@4:4-9 = Plain «1»@4:12-13
          z@5:2-3 = Plain «2»@5:6-7
        author@6:1-7 = mapping@6:0-8
          name@7:0-4 = Text «N»@7:7-10
          site@8:8-12 = mapping@8:0-13
            url@9:0-3 = Text «u»@9:6-9
        links@10:2-7 = list@10:0-9
          - mapping@10:0-9
              to@11:0-2 = Plain «1»@11:5-6
              sub@12:7-10 = mapping@12:0-11
                deep@13:0-4 = Plain «true»@13:7-11
          - mapping@14:0-9
        """.ReplaceLineEndings("\n"),
        Notation.Entries(
            """
            +++
            tags = ["a",
              [1], ]  
            inline = { a = 1, b.c = 2 }
            x.y."a b" = 1
            x.z = 2
            [author]
            name = "N"
            [author.site]
            url = "u"
            [[links]]
            to = 1
            [links.sub]
            deep = true
            [[links]]
            +++
            Text.
            """.ReplaceLineEndings("\n")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_neither_values_nor_spans(string lineEnd) => Assert.Equal(
        "a@1:0-1 = Text «one\\ntwo»@1:4-3:6\nb@4:0-1 = list@4:4-6:1\n  - Plain «1»@5:1-2\nc@7:0-1 = Text «😀»@7:4-8",
        Notation.Entries("+++\na = \"\"\"\none\ntwo\"\"\"\nb = [\n 1\n]\nc = '😀'\n+++\nText.".Replace("\n", lineEnd)));

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029\u202E")]
    [InlineData("{0} */ \\ '")]
    public void Adversarial_text_is_unchanged(string hostile) => Assert.Equal(
        $"a@1:0-1 = Text «x{hostile}y»@1:4-{12 + hostile.Length}",
        Notation.Entries($"+++\na = '''x{hostile}y'''\n+++\nText."));

    [Theory]
    [InlineData("a = 1\nA = 2", "2:0-1", "A", "a", 2)]
    [InlineData("a-b = 1\na_b.c = 2", "2:0-3", "a_b", "a-b", 2)]
    [InlineData("a = {x = 1, x = 2}", "1:12-13", "x", "x", 2)]
    [InlineData("[a]\n[A]", "2:1-2", "A", "a", 2)]
    [InlineData("[a]\n[[a]]", "2:2-3", "a", "a", 2)]
    [InlineData("[a.b]\n[a]\n[a.b]", "3:3-4", "b", "b", 2)]
    [InlineData("a.b = 1\n[a]", "2:1-2", "a", "a", 2)]
    [InlineData("[a.b]\n[a]\nb.c = 1", "3:0-1", "b", "b", 2)]
    [InlineData("a = [1]\n[[a]]", "2:2-3", "a", "a", 2)]
    [InlineData("a = {}\n[a.b]", "2:1-2", "a", "a", 2)]
    public void A_repeated_key_is_an_error(string toml, string place, string key, string first, int line) => Assert.Equal(
        $"CORPUS105@{place}: The key '{key}' appears twice (first as '{first}' on line {line})"
            + (key == first ? "" : "; keys are compared without case, '-', '_' and spaces"),
        Notation.Findings($"+++\n{toml}\n+++\nText."));

    [Theory]
    [InlineData("a = {x = 1, X = 2, '' = 3, 'x-' = 4}")]
    [InlineData("a.x = 1\na.X = 2\na.'' = 3\na.'x-' = 4")]
    [InlineData("[a]\nx = 1\nX = 2\n'' = 3\n[a.'x-']")]
    public void The_keys_of_a_table_are_those_of_TOML(string toml)
    {
        var document = Notation.Read($"+++\n{toml}\n+++\nText.");

        Assert.Equal("", Notation.Findings(document));
        var table = Assert.IsType<HeaderMapping>(Assert.Single(document.Entries).Value);
        Assert.Equal(["x", "X", "", "x-"], table.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("'' = 1", "1:0-2: The key is empty")]
    [InlineData("'!'.a = 1", "1:0-3: '!' is not a valid key")]
    [InlineData("[_-]", "1:1-3: '_-' is not a valid key")]
    public void A_key_without_a_letter_or_digit_is_an_error(string toml, string finding) => Assert.Equal(
        $"CORPUS114@{finding}; expected text with at least one letter or digit",
        Notation.Findings($"+++\n{toml}\n+++\nText."));

    [Theory]
    [InlineData("key = \n", "2:6-6: TOML: Unexpected token end-of-line found while expecting a value")]
    [InlineData("key = \"x\n", "2:8-8: TOML: Invalid newline in a string")]
    [InlineData(
        "key = \"\\q\"\n",
        "2:8-9: TOML: Unexpected escape character [q] in string. Only b t n f r e \\ \" xHH u0000-uFFFF U00000000-UFFFFFFFF are allowed")]
    [InlineData("key = \"\\uD800\"\n", "2:8-9: TOML: Invalid Unicode scalar value [D800]")]
    [InlineData("key = \"\"\"x\n", "2:10-10: TOML: Invalid End-Of-File found for multi-line string")]
    [InlineData("key = nonsense\n", "2:6-14: TOML: Unexpected token `nonsense` for a value")]
    [InlineData("key = 2020-02-30\n", "2:6-16: TOML: Unable to parse the date time/offset `2020-02-30`")]
    [InlineData("key = 9223372036854775808\n", "2:6-25: TOML: Unable to parse integer `9223372036854775808`")]
    [InlineData("key = 0xffff_ffff_ffff_ffff\n", "2:6-27: TOML: the integer 0xffff_ffff_ffff_ffff is outside the range of a signed 64-bit integer")]
    [InlineData("key = [1, 2\n", "3:0-0: TOML: Unexpected token `<eof>` (token: `Eof`). Expecting a closing `]` for an array")]
    [InlineData(
        "key = {a=1 b=2}\n",
        "2:11-12: TOML: Unexpected token `Invalid` while parsing inline table. Expecting a bare key or string instead of `b`")]
    [InlineData("key value\n", "2:4-9: TOML: Expecting `=` after a key instead of value")]
    [InlineData("key = 'x' 'y'\n", "2:10-13: TOML: Unexpected token found `'y'` (token: `stringliteral`) while expecting token `newline`")]
    [InlineData("[key\n", "2:4-4: TOML: Unexpected token found `␤` (token: `newline`) while expecting `]` (token: `closebracket`)")]
    [InlineData("= 1\n", "2:0-1: TOML: Unexpected token [=] found")]
    [InlineData("\uFEFFkey = 1\n", "2:0-1: TOML: Unexpected token [\\uFEFF] found")]
    [InlineData("key = '😀' 1\n", "2:11-12: TOML: Unexpected token found `1` (token: `integer`) while expecting token `newline`")]
    public void Invalid_TOML_is_an_error_at_its_position_and_earlier_keys_are_kept(string toml, string finding)
    {
        var document = Notation.Read($"+++\ntitle = 'a'\n{toml}+++\nText.");

        Assert.Equal($"CORPUS104@{finding}", Notation.Findings(document));
        Assert.Equal("title@1:0-5 = Text «a»@1:8-11", Notation.Entries(document));
        Assert.Equal("Text.", document.Body.Text);
    }

    [Theory]
    [InlineData("a = ", "[", "]", 67)]
    [InlineData("a = ", "{b=", "}", 193)]
    [InlineData("", "a.", "a = 1", 126)]
    [InlineData("[", "a.", "a]", 127)]
    [InlineData("a = {", "b.", "b = 1}", 129)]
    public void Deep_nesting_is_an_error(string before, string open, string close, int column)
    {
        var levels = 10_000;
        var closed = open.EndsWith('.') ? 1 : levels;
        var toml = before + string.Concat(Enumerable.Repeat(open, levels)) + string.Concat(Enumerable.Repeat(close, closed));

        Assert.Equal(
            $"CORPUS104@2:{column}-{column + 1}: TOML: arrays and tables are nested more than 64 levels deep",
            Notation.Findings($"+++\nb = 1\n{toml}\n+++\nText."));
    }

    [Fact]
    public void Unclosed_front_matter_is_an_error_at_its_start() => Assert.Equal(
        "CORPUS102@0:0-3: The front matter that starts here is not closed; expected a line '+++' after it",
        Notation.Findings("+++\na = 1\n---\nText."));

    [Fact]
    public void Front_matter_can_be_empty()
    {
        var document = Notation.Read("+++\n# nothing\n+++\nText.");

        Assert.Equal("", Notation.Findings(document));
        Assert.Empty(document.Entries);
    }
}
