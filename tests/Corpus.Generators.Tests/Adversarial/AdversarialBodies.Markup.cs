namespace Corpus.Generators.Tests.Adversarial;

/// <content>What is XML in a documentation comment, or a header where no header is.</content>
internal static partial class AdversarialBodies
{
    private static IEnumerable<AdversarialBody> Markup =>
    [
        new("less-than", "1 < 2 && 3 > 2"),
        new("ampersand", "R&D & more &amp; &lt; &#x0; &nbsp; &unknown;"),
        new("summary-end", "</summary></doc><summary>"),
        new("unclosed-tags", "<b><i>text</b>"),
        new("cref", "<see cref=\"Nowhere\" /> <inheritdoc cref='!'/>"),
        new("cdata", "<![CDATA[ text ]]> ]]>"),
        new("xml-comment", "<!-- a -- b --->"),
        new("processing-instruction", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y \"z\">]>&y;"),
        new("second-dateline", "date 2021-01-01 Sports"),
        new("yaml-in-body", "---\ntitle: None\n---\nText"),
        new("toml-in-body", "+++\ntitle = \"None\"\n+++\nText"),
        new("fields-in-body", "Key: value\nOther: value\n\nText"),
        new("rule-lines", "Text\n\n---\n\nText\n\n+++\n\n***"),
        new("markdown", "# Heading\n\n- item\n\n> quote\n\n```cs\nvar x = \"\"\"y\"\"\";\n```"),
        new("html", "<script>alert(\"x\")</script>"),
    ];
}
