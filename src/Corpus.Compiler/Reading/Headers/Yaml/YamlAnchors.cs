using Corpus.Compiler.Metadata;
using YamlDotNet.Core;

namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>The anchored nodes of one front matter, with a limit on what aliases can multiply.</summary>
internal sealed class YamlAnchors
{
    /// <summary>
    /// The most characters and values that the aliases of one front matter may expand to. Without a limit, a few lines of aliases to
    /// aliases would expand to billions of values.
    /// </summary>
    private const long MaxAliasSize = 1_000_000;

    private readonly Dictionary<AnchorName, YamlNode> _nodes = [];
    private readonly HashSet<AnchorName> _open = [];
    private long _aliasSize;

    /// <summary>Marks the beginning of an anchored node. Until its end, an alias to it would be a node that contains itself.</summary>
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

    /// <exception cref="MalformedHeaderException">
    /// There is no such anchor, its node contains the alias, or the limit is exceeded.
    /// </exception>
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

        _aliasSize += node.Size;
        if (_aliasSize > MaxAliasSize)
        {
            throw new MalformedHeaderException(start, end, "the aliases in this front matter expand to more than 1,000,000 characters");
        }

        return node;
    }
}

/// <summary>
/// The merge key <c>&lt;&lt;</c> of one mapping (https://yaml.org/type/merge.html), which adds the keys of another mapping, or of a list of
/// mappings. The mapping's own keys take precedence, then those of earlier mappings in the list.
/// </summary>
internal sealed class YamlMerges(ArticleText article, List<Finding> findings)
{
    private readonly List<HeaderEntry> _merged = [];
    private int _mappings;
    private SourceSpan? _key;
    private int _position;

    /// <param name="key">The span of the merge key.</param>
    /// <param name="value">The value of the merge key.</param>
    /// <param name="position">The number of entries of the mapping before the merge key.</param>
    public void Add(SourceSpan key, HeaderValue value, int position)
    {
        if (_key is { } first)
        {
            findings.Add(new(
                Rules.YamlSyntax, key,
                $"a mapping can have one '<<' (the first is on line {first.From.Line + 1}); merge several mappings with a list, such as "
                + "'<<: [*a, *b]'"));
            return;
        }

        _key = key;
        _position = position;
        foreach (var source in value is HeaderList list ? list.Items.AsEnumerable() : [value])
        {
            if (source is HeaderMapping mapping)
            {
                _mappings++;
                _merged.AddRange(mapping.Entries.Select(entry => entry with { Merged = _mappings }));
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
