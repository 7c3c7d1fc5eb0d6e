using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>The events of the YAML parser, with offsets in the article instead of the front matter.</summary>
internal sealed class YamlEvents
{
    private readonly ArticleText _article;
    private readonly FrontMatter _frontMatter;
    private readonly YamlText _yaml;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlEvents(ArticleText article, FrontMatter frontMatter)
    {
        _article = article;
        _frontMatter = frontMatter;
        _yaml = new(article.Slice(frontMatter.Start, frontMatter.End));
        _scanner = new(new StringReader(_yaml.Text));
        _parser = new(_scanner);
    }

    public ParsingEvent Current => _parser.Current!;

    /// <exception cref="MalformedHeaderException">A syntax error follows.</exception>
    public void MoveNext()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (YamlException malformed)
        {
            var isPlaced = malformed.Start.Index > 0 || malformed.End.Index > 0 || _scanner.CurrentPosition.Index == 0;
            var start = Offset(isPlaced ? malformed.Start : _scanner.CurrentPosition);
            throw new MalformedHeaderException(
                start,
                Offset(isPlaced ? malformed.End : _scanner.CurrentPosition),
                YamlMessage.Describe(malformed.Message, YamlHint.Find(_article.Text, _frontMatter, start)));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser throws such exceptions where it lacks a check; their messages do not help an author.
            var position = Offset(_scanner.CurrentPosition);
            throw new MalformedHeaderException(
                position, position, "the parser cannot continue here; are the lines of the list in brackets indented?");
        }
    }

    public int Offset(Mark mark) => _frontMatter.Start + (int)Math.Min(mark.Index, _yaml.Text.Length);

    /// <summary>Restores the characters of the article that <see cref="YamlText"/> replaced.</summary>
    public string Restore(string text) => _yaml.Restore(text);

    /// <summary>
    /// Skips the anchor and the tag of a node, with which its event begins. Comments and line ends may separate them from the content.
    /// </summary>
    /// <returns>The offset of the content, and the offset after the last anchor or tag, for a node without content.</returns>
    public (int Content, int PropertiesEnd) SkipProperties(NodeEvent node)
    {
        var text = _article.Text;
        var offset = Offset(node.Start);
        var propertiesEnd = offset;
        var properties = (node.Anchor.IsEmpty ? 0 : 1) + (node.Tag.IsEmpty ? 0 : 1);
        for (; properties > 0 && offset < _frontMatter.End && text[offset] is '&' or '!'; properties--)
        {
            while (offset < _frontMatter.End && !IsBlankOrBreak(text[offset]))
            {
                offset++;
            }

            propertiesEnd = offset;
            offset = SkipBlanksAndComments(text, offset);
        }

        return (offset, propertiesEnd);
    }

    private int SkipBlanksAndComments(string text, int offset)
    {
        while (offset < _frontMatter.End)
        {
            if (text[offset] == '#')
            {
                offset = Text.TextLines.EndOfLine(text, offset);
            }
            else if (IsBlankOrBreak(text[offset]))
            {
                offset++;
            }
            else
            {
                break;
            }
        }

        return offset;
    }

    private static bool IsBlankOrBreak(char character) => character is ' ' or '\t' or '\r' or '\n';
}
