using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>The parser's events, one after another, with offsets of the article instead of the front matter's.</summary>
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

    /// <exception cref="MalformedHeaderException">The parser can't make sense of what follows.</exception>
    public void MoveNext()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (YamlException malformed)
        {
            var isPlaced = malformed.Start.Index > 0 || malformed.End.Index > 0 || _scanner.CurrentPosition.Index == 0;
            throw new MalformedHeaderException(
                isPlaced ? Offset(malformed.Start) : Offset(_scanner.CurrentPosition),
                isPlaced ? Offset(malformed.End) : Offset(_scanner.CurrentPosition),
                YamlMessage.Describe(malformed.Message));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser lets such exceptions out where it has no check of its own, and their texts are no help to an author.
            var position = Offset(_scanner.CurrentPosition);
            throw new MalformedHeaderException(
                position, position, "the parser cannot continue here; are the lines of the list in brackets indented?");
        }
    }

    public int Offset(Mark mark) => _frontMatter.Start + (int)Math.Min(mark.Index, _yaml.Text.Length);

    /// <summary>A scalar's text as the article has it.</summary>
    public string Restore(string text) => _yaml.Restore(text);

    /// <summary>
    /// The offset of a node's content: a node event begins at the node's anchor or tag, which is no part of the value. Comments and line
    /// ends may stand between them.
    /// </summary>
    /// <returns>The content's offset, and the offset behind the last anchor or tag for a node that has no content.</returns>
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

/// <summary>A YAML node that has been read.</summary>
/// <param name="End">The offset behind its last character; for an alias behind the alias, not behind what it stands for.</param>
/// <param name="Weight">What copies of it cost: 1 for each value, and the characters of its texts.</param>
/// <param name="Height">Levels of lists and mappings: 0 for a scalar.</param>
/// <param name="IsMergeKey">Whether it is a plain <c>&lt;&lt;</c>.</param>
internal readonly record struct YamlNode(HeaderValue Value, int End, long Weight, int Height, bool IsMergeKey = false);
