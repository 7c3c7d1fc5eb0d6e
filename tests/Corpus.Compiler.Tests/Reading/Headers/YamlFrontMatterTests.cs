using Corpus.Compiler.Metadata;
namespace Corpus.Compiler.Tests.Reading.Headers;

public class YamlFrontMatterTests
{
    [Fact]
    public void Every_notation_is_read_with_its_span() => Assert.Equal(
        """
        title@1:0-5 = Plain «A title»@1:7-14
        single@2:0-6 = Quoted «it's»@2:8-15
        double key@3:0-12 = Quoted «a\n"b"»@3:14-24
        literal@4:0-7 = Quoted «one\n  two\n»@4:9-6:7
        folded@7:0-6 = Quoted «one two»@7:8-9:5
        none@10:0-4 = null@10:5-5
        tilde@11:0-5 = null@11:7-8
        word@12:0-4 = null@12:6-10
        number@13:0-6 = Plain «-4.50»@13:8-13
        many@14:0-4 = Plain «one two»@14:6-15:5
        """.ReplaceLineEndings("\n"),
        Notation.Entries(
            """
            ---
            title: A title # a comment
            single: 'it''s'
            "double key": "a\n\"b\""
            literal: |
              one
                two
            folded: >-
              one
              two
            none:
            tilde: ~
            word: null
            number: -4.50
            many: one
              two
            ---
            Text.
            """.ReplaceLineEndings("\n")));

    [Fact]
    public void Lists_and_mappings_are_read_with_their_spans() => Assert.Equal(
        """
        tags@1:0-4 = list@2:0-4:1
          - Plain «a»@2:2-3
          - Quoted «b»@3:2-5
          - null@4:1-1
        flow@5:0-4 = list@5:6-7:3
          - Plain «a»@5:8-9
          - list@6:2-6
              - Plain «b»@6:3-4
          - mapping@6:8-12
              k@6:8-9 = Plain «v»@6:11-12
        map@8:0-3 = mapping@9:2-11:8
          a@9:2-3 = Plain «1»@9:5-6
          b@10:2-3 = mapping@11:4-8
            c@11:4-5 = Plain «2»@11:7-8
        """.ReplaceLineEndings("\n"),
        Notation.Entries(
            """
            ---
            tags:
            - a
            - 'b'
            -
            flow: [ a,
              [b ], k: v,
              ]
            map:
              a: 1
              b:
                c: 2
            ---
            Text.
            """.ReplaceLineEndings("\n")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_neither_values_nor_spans(string lineEnd) => Assert.Equal(
        """
        a@1:0-1 = Quoted «one\ntwo\n»@1:3-3:5
        b@4:0-1 = Plain «😀 x»@4:3-5:2
        c@6:0-1 = Quoted «y z»@6:3-7:3
        """.ReplaceLineEndings("\n"),
        Notation.Entries("---\na: |\n  one\n  two\nb: 😀\n x\nc: 'y\n z'\n...\nText.".Replace("\n", lineEnd)));

    [Fact]
    public void Columns_count_UTF_16_code_units_without_the_byte_order_mark() => Assert.Equal(
        "😀a@1:0-3 = Plain «😀😀»@1:5-9\nb@2:0-1 = Quoted «𝒜»@2:3-7",
        Notation.Entries("\uFEFF--- \t\n😀a: 😀😀\nb: \"𝒜\"\n---  \nText."));

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\uE000\uE001\u0085\u2029")]
    [InlineData("\u202E\u200F")]
    public void Characters_that_do_not_end_a_line_in_YAML_1_2_are_text(string hostile)
    {
        var end = 4 + hostile.Length;
        Assert.Equal(
            $"a@1:0-1 = Plain «x{hostile}y»@1:3-{end + 1}\nb@2:0-1 = Quoted «x{hostile}y»@2:3-{end + 3}\nc@3:0-1 = Quoted «x{hostile}y\\n»@3:3-4:{end}",
            Notation.Entries($"---\na: x{hostile}y\nb: \"x{hostile}y\"\nc: |\n  x{hostile}y\n---\nText."));
    }

    [Fact]
    public void Tags_determine_the_style_of_a_scalar() => Assert.Equal(
        """
        a@1:0-1 = Text «3»@1:9-10
        b@2:0-1 = Plain «3»@2:9-12
        c@3:0-1 = Text «null»@3:5-9
        d@4:0-1 = Plain «2020-01-01»@4:15-27
        e@5:0-1 = Quoted «x»@5:11-14
        f@6:0-1 = null@6:9-9
        g@7:0-1 = list@7:9-12
          - Plain «1»@7:10-11
        """.ReplaceLineEndings("\n"),
        Notation.Entries(
            "---\na: !!str 3\nb: !!int '3'\nc: ! null\nd: !!timestamp '2020-01-01'\ne: !custom 'x'\nf: !!null\ng: !!seq [1]\n---\nText."));

    [Fact]
    public void An_alias_has_the_value_of_its_anchor_and_its_own_span() => Assert.Equal(
        """
        a@1:0-1 = Plain «x»@1:6-7
        b@2:0-1 = list@3:0-3
          - Plain «y»@3:2-3
        c@4:0-1 = list@4:3-11
          - Plain «x»@4:4-6
          - list@4:8-10
              - Plain «y»@3:2-3
        """.ReplaceLineEndings("\n"),
        Notation.Entries("---\na: &x x\nb: &y # comment\n- y\nc: [*x, *y]\n---\nText."));

    [Fact]
    public void Keys_of_the_mapping_override_merged_keys() => Assert.Equal(
        """
        base@1:0-4 = mapping@2:2-3:6
          a@2:2-3 = Plain «1»@2:5-6
          b@3:2-3 = Plain «2»@3:5-6
        other@4:0-5 = mapping@4:10-22
          b@4:11-12 = Plain «3»@4:14-15
          c@4:17-18 = Plain «4»@4:20-21
        x@5:0-1 = mapping@6:2-7:6
          a@2:2-3 = Plain «1»@2:5-6
          c@4:17-18 = Plain «4»@4:20-21
          b@7:2-3 = Plain «5»@7:5-6
        """.ReplaceLineEndings("\n"),
        Notation.Entries("---\nbase: &base\n  a: 1\n  b: 2\nother: &o {b: 3, c: 4}\nx:\n  <<: [*base, *o]\n  b: 5\n---\nText."));

    [Fact]
    public void A_merge_key_accepts_only_mappings_and_only_once() => Assert.Equal(
        """
        CORPUS103@1:4-5: YAML: this value cannot be merged by '<<'; expected a mapping, or a list of mappings
        CORPUS103@2:0-2: YAML: a mapping can have one '<<' (the first is on line 2); merge several mappings with a list, such as '<<: [*a, *b]'
        CORPUS114@3:0-4: '<<' is not a valid key; expected text with at least one letter or digit
        """.ReplaceLineEndings("\n"),
        Notation.Findings("---\n<<: 1\n<<: {a: b}\n'<<': x\n---\nText."));

    [Fact]
    public void A_repeated_key_is_an_error_at_any_depth()
    {
        var document = Notation.Read("---\nread-time: 1\nmap: {a b: 1, AB: 2, a b: 3}\nlist:\n- x: 1\n  x: 2\nRead_Time: 3\n---\nText.");

        Assert.Equal(
            """
            CORPUS105@2:21-24: The key 'a b' appears twice (first as 'a b' on line 3)
            CORPUS105@5:2-3: The key 'x' appears twice (first as 'x' on line 5)
            CORPUS105@6:0-9: The key 'Read_Time' appears twice (first as 'read-time' on line 2); keys are compared without case, '-', '_' and spaces
            """.ReplaceLineEndings("\n"),
            Notation.Findings(document));
        Assert.Equal(["read-time", "map", "list"], document.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void The_keys_of_a_nested_mapping_are_those_of_YAML()
    {
        var document = Notation.Read("---\nmap: {a b: 1, AB: 2, a-b: 3, '': 4, /: 5, ~: 6, 7: 8}\n---\nText.");

        Assert.Equal("", Notation.Findings(document));
        var mapping = Assert.IsType<HeaderMapping>(Assert.Single(document.Entries).Value);
        Assert.Equal(["a b", "AB", "a-b", "", "/", "~", "7"], mapping.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void Keys_that_are_merged_into_the_header_must_be_properties()
    {
        var document = Notation.Read("---\nA: 1\nmap: &map {a: 2, b-c: 3, b_c: 4, '!': 5}\n<<: *map\n---\nText.");

        Assert.Equal(
            """
            CORPUS105@2:25-28: The key 'b_c' appears twice (first as 'b-c' on line 3); keys are compared without case, '-', '_' and spaces
            CORPUS114@2:33-36: '!' is not a valid key; expected text with at least one letter or digit
            """.ReplaceLineEndings("\n"),
            Notation.Findings(document));
        Assert.Equal(["A", "map", "b-c"], document.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("[a, b]: x", "1:0-6: A list cannot be a key")]
    [InlineData("? {a: b}\n: x", "1:2-8: A mapping cannot be a key")]
    [InlineData("'': x", "1:0-2: The key is empty")]
    [InlineData("'-_!': x", "1:0-5: '-_!' is not a valid key")]
    [InlineData("~: x", "1:0-1: '~' is not a valid key")]
    public void A_key_without_a_letter_or_digit_is_an_error(string yaml, string finding)
    {
        var document = Notation.Read($"---\n{yaml}\nnull: kept\n---\nText.");

        Assert.Equal($"CORPUS114@{finding}; expected text with at least one letter or digit", Notation.Findings(document));
        Assert.Equal("null", Assert.Single(document.Entries).Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# a comment\n")]
    [InlineData("null\n")]
    [InlineData("{}\n")]
    public void Front_matter_can_be_empty(string yaml)
    {
        var document = Notation.Read($"---\n{yaml}---\nText.");

        Assert.Equal("", Notation.Findings(document));
        Assert.Empty(document.Entries);
        Assert.Equal("Text.", document.Body.Text);
    }

    [Theory]
    [InlineData("- a\n- b\n", "1:0-2:3: The front matter is a list")]
    [InlineData("[a]\n", "1:0-3: The front matter is a list")]
    [InlineData("Just text\n", "1:0-9: The front matter is a single value")]
    [InlineData("'quoted'\n", "1:0-8: The front matter is a single value")]
    public void Front_matter_that_is_not_a_mapping_is_an_error(string yaml, string finding) => Assert.Equal(
        $"CORPUS110@{finding}; expected keys with values, such as 'title: A title'",
        Notation.Findings($"---\n{yaml}---\nText."));

    [Fact]
    public void Unclosed_front_matter_is_an_error_at_its_start()
    {
        var document = Notation.Read("--- \ntitle: x\n--- no\n\nText.");

        Assert.Equal(
            "CORPUS102@0:0-4: The front matter that starts here is not closed; expected a line '---' after it", Notation.Findings(document));
        Assert.Empty(document.Entries);
    }

    [Theory]
    [InlineData("----\na: b\n---\nText.")]
    [InlineData("--\na: b\n--\nText.")]
    [InlineData("---js\na: b\n---\nText.")]
    [InlineData("---#x\na: b\n---\nText.")]
    public void Other_lines_do_not_start_front_matter(string text) => Assert.Empty(Notation.Read(text).Entries);

    [Theory]
    [InlineData(
        "title: a\nkey: b: c\n",
        "2:6-6: YAML: While scanning a plain scalar value, found invalid mapping (a value that contains ': ' needs quotes)")]
    [InlineData(
        "title: a\nkey: \"x\n",
        "2:5-7: YAML: While scanning a quoted scalar, found unexpected end of stream (is a quote missing at the end?)")]
    [InlineData(
        "title: a\nkey: @x\n",
        "2:5-6: YAML: While scanning for the next token, found character that cannot start any token (a value that starts with '@', '`' or '%' needs quotes, and a tab cannot indent)")]
    [InlineData("title: a\nkey: [x\n", "3:0-0: YAML: While parsing a flow sequence, did not find expected ',' or ']'")]
    [InlineData(
        "title: a\nkey: *nothing\n",
        "2:5-13: YAML: the alias '*nothing' is undefined; expected an anchor '&nothing' before it")]
    [InlineData("title: a\nkey: &k [*k]\n", "2:9-11: YAML: the alias '*k' is inside the value that it refers to")]
    [InlineData("title: a\nkey: [\nx\n]\n", "3:0-0: YAML: the parser cannot continue here; are the lines of the list in brackets indented?")]
    [InlineData("title: a\nkey:\n\t- x\n", "3:0-0: YAML: While scanning a mapping, found invalid tab as indentation (indent with spaces)")]
    [InlineData(
        "title: a\n%FOO\nkey: x\n",
        "2:0-4: YAML: a line that starts with '%' is a directive, which is not supported; text that starts with '%' needs quotes")]
    [InlineData("title: a\n--- key: x\n", "2:0-0: YAML: a second document starts here; expected one document in front matter")]
    [InlineData("title: a\nkey: 'x' y\n", "2:9-10: YAML: While parsing a block mapping, did not find expected key (a value with quotes around a part of it needs quotes around all of it)")]
    [InlineData(
        "title: a\nkey: \"\\q\"\n",
        "2:5-6: YAML: While scanning a quoted scalar, found unknown escape character (write '\\\\' for a backslash, or use single quotes)")]
    [InlineData("title: a\nkey: \"\\uD800\"\n", "2:5-12: YAML: While scanning a quoted scalar, found invalid Unicode surrogates")]
    public void Invalid_YAML_is_an_error_at_its_position_and_earlier_keys_are_kept(string yaml, string finding)
    {
        var document = Notation.Read($"---\n{yaml}---\nText.");

        Assert.Equal($"CORPUS103@{finding}", Notation.Findings(document));
        Assert.Equal("title@1:0-5 = Plain «a»@1:7-8", Notation.Entries(document));
        Assert.Equal("Text.", document.Body.Text);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Deep_nesting_is_an_error(string open, string close)
    {
        var levels = 10_000;
        var nested = string.Concat(Enumerable.Repeat(open, levels)) + string.Concat(Enumerable.Repeat(close, levels));
        var document = Notation.Read($"---\na: b\nc: {nested}\n---\nText.");

        var column = 3 + (63 * open.Length);
        Assert.Equal($"CORPUS103@2:{column}-{column + 1}: YAML: lists and mappings are nested more than 64 levels deep", Notation.Findings(document));
        Assert.Equal("a@1:0-1 = Plain «b»@1:3-4", Notation.Entries(document));
    }

    [Fact]
    public void Deep_nesting_by_aliases_is_an_error()
    {
        var yaml = "l0: &l0 [x]\n" + string.Concat(Enumerable.Range(1, 100).Select(level => $"l{level}: &l{level} [*l{level - 1}]\n"));

        Assert.Equal(
            "CORPUS103@64:11-15: YAML: lists and mappings are nested more than 64 levels deep",
            Notation.Findings($"---\n{yaml}---\nText."));
    }

    [Fact]
    public void Exponential_aliases_are_an_error()
    {
        var yaml = "l0: &l0 lol\n" + string.Concat(Enumerable.Range(1, 12).Select(
            level => $"l{level}: &l{level} [{string.Join(",", Enumerable.Repeat($"*l{level - 1}", 10))}]\n"));

        Assert.Matches(
            "^CORPUS103@[5-7]:[0-9]+-[0-9]+: YAML: the aliases in this front matter expand to more than 1,000,000 characters$",
            Notation.Findings($"---\n{yaml}---\nText."));
    }
}
