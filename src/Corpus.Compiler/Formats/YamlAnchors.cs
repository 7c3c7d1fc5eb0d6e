using Corpus.Compiler.Text;
using YamlDotNet.Core;

namespace Corpus.Compiler.Formats;

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
            throw new MalformedHeaderException(start, end, $"the alias '*{name}' stands inside of what it stands for");
        }

        if (!_nodes.TryGetValue(alias, out var node))
        {
            throw new MalformedHeaderException(
                start, end, $"the alias '*{name}' stands for nothing; expected an anchor '&{name}' before it");
        }

        _aliasWeight += node.Weight;
        if (_aliasWeight > MaxAliasWeight)
        {
            throw new MalformedHeaderException(start, end, "the aliases of this front matter stand for more than 1,000,000 characters");
        }

        return node;
    }
}
