using Corpus.Compiler.Findings;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Formats;

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
                    "'<<' takes the keys of a mapping, or of a list of mappings; this is neither"));
            }
        }
    }

    public void Apply(HeaderEntries entries) => entries.Merge(_position, _merged);
}
