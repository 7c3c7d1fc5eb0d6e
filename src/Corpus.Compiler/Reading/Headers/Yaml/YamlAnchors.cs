using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;
using YamlDotNet.Core;

namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>What the anchors of one front matter stand for, with an end to what their aliases may multiply.</summary>
internal sealed class YamlAnchors
{
    /// <summary>
    /// A few lines of aliases to aliases stand for billions of values. All that aliases stand for in one front matter weighs at most this,
    /// in characters.
    /// </summary>
    private const long MaxAliasWeight = 1_000_000;

    private readonly Dictionary<AnchorName, YamlNode> _nodes = [];
    private readonly HashSet<AnchorName> _open = [];
    private long _aliasWeight;

    /// <summary>A node with an anchor begins: until it ends it can't stand within itself.</summary>
    public void Open(AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _open.Add(anchor);
        }
    }

    public void Close(AnchorName anchor, YamlNode node)
    {
        if (!anchor.IsEmpty)
        {
            _open.Remove(anchor);
            _nodes[anchor] = node;
        }
    }

    /// <exception cref="MalformedHeaderException">It stands for nothing, for itself, or for too much.</exception>
    public YamlNode Resolve(AnchorName alias, int start, int end)
    {
        var name = Quotation.From(alias.Value);
        if (_open.Contains(alias))
        {
            throw new MalformedHeaderException(start, end, $"the alias '*{name}' is inside the value that it refers to");
        }

        if (!_nodes.TryGetValue(alias, out var node))
        {
            throw new MalformedHeaderException(
                start, end, $"the alias '*{name}' is undefined; expected an anchor '&{name}' before it");
        }

        _aliasWeight += node.Weight;
        if (_aliasWeight > MaxAliasWeight)
        {
            throw new MalformedHeaderException(start, end, "the aliases in this front matter expand to more than 1,000,000 characters");
        }

        return node;
    }
}

/// <summary>
/// The merge key <c>&lt;&lt;</c> of one mapping (https://yaml.org/type/merge.html): the keys of another mapping, or of a list of them,
/// stand here as well, unless they stand here themselves; of several mappings an earlier one wins.
/// </summary>
internal sealed class YamlMerges(ArticleText article, List<Finding> findings)
{
    private readonly List<HeaderEntry> _merged = [];
    private SourceSpan? _key;
    private int _position;

    /// <param name="key">Where the merge key stands.</param>
    /// <param name="value">Its value.</param>
    /// <param name="position">How many entries of the mapping stand before it.</param>
    public void Add(SourceSpan key, HeaderValue value, int position)
    {
        if (_key is { } first)
        {
            findings.Add(HeaderEntries.Duplicate("<<", key, "<<", first));
            return;
        }

        _key = key;
        _position = position;
        foreach (var source in value is HeaderList list ? list.Items.AsEnumerable() : [value])
        {
            if (source is HeaderMapping mapping)
            {
                _merged.AddRange(mapping.Entries);
            }
            else
            {
                findings.Add(new(
                    Rules.YamlSyntax,
                    article.Span(source.Span.Start, source.Span.End),
                    "this value cannot be merged by '<<'; expected a mapping, or a list of mappings"));
            }
        }
    }

    public void Apply(HeaderEntries entries) => entries.Merge(_position, _merged);
}
