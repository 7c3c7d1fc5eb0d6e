using System.Globalization;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Templates;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>The first lines of an article as the option <c>CorpusHeader</c> describes them; the body follows.</summary>
internal sealed class TemplateHeaderFormat(HeaderTemplate template) : IHeaderFormat
{
    /// <summary>A template has no name in <c>CorpusFormat</c>, which names the formats that other files may have.</summary>
    public HeaderFormatSet Kind => HeaderFormatSet.Auto;

    public string Description => "a header that matches CorpusHeader";

    public bool Matches(string text, int start)
    {
        var line = TextLines.StartOfLine(text, start);
        foreach (var expected in template.Lines)
        {
            var end = TextLines.EndOfLine(text, line);
            if (expected.Match(text, line, end).Mismatch is not null)
            {
                return false;
            }

            line = TextLines.NextLine(text, end);
        }

        return true;
    }

    public Header Read(ArticleText article, int start, List<Finding> findings)
    {
        var text = article.Text;
        var entries = new List<HeaderEntry>();
        var line = TextLines.StartOfLine(text, start);
        for (var i = 0; i < template.Lines.Count; i++)
        {
            var end = TextLines.EndOfLine(text, line);
            var match = template.Lines[i].Match(text, line, end);
            if (match.Mismatch is { } mismatch)
            {
                findings.Add(Misfit(article, i, mismatch, TextLines.Trim(text, line, end).End));
                break;
            }

            entries.AddRange(match.Values.Where(value => !value.Placeholder.IsIgnored).Select(value => Entry(article, value)));
            line = TextLines.NextLine(text, end);
        }

        return new(entries.ToEquatableArray(), line);
    }

    private static HeaderEntry Entry(ArticleText article, TemplateValue value)
    {
        var span = article.Span(value.Start, value.End);
        return new(value.Placeholder.Key, span, new HeaderScalar(article.Slice(value.Start, value.End), ScalarStyle.Plain, span));
    }

    private Finding Misfit(ArticleText article, int line, TemplateMismatch mismatch, int endOfText)
    {
        var end = Math.Max(mismatch.TextPosition, endOfText);
        var start = TextLines.Trim(article.Text, mismatch.TextPosition, end).Start;
        var column = (mismatch.TemplatePosition + 1).ToString(CultureInfo.InvariantCulture);
        var lineNumber = (line + 1).ToString(CultureInfo.InvariantCulture);
        return new(
            Rules.HeaderMismatch,
            article.Span(start, end),
            Quotation.From(template.Lines[line].Text),
            mismatch.Expected,
            template.Lines.Count == 1 ? $"character {column}" : $"line {lineNumber}, character {column}",
            start == end ? "the end of the line" : $"'{Quotation.From(article.Slice(start, end))}'");
    }
}
