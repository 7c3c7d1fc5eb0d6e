using Corpus.Compiler.Articles;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>The labels of a taxonomy, from all the keys that hold them.</summary>
internal sealed class LabelObservation
{
    private readonly Dictionary<string, Occurrence> _labels = new(StringComparer.Ordinal);

    /// <summary>Each label where it stands first, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, Occurrence>> Labels => _labels.OrderBy(label => label.Key, StringComparer.Ordinal);

    public void Add(HeaderValue value, ArticleFile article)
    {
        if (value is HeaderList list)
        {
            foreach (var item in list.Items)
            {
                AddLabel(item, article);
            }
        }
        else
        {
            AddLabel(value, article);
        }
    }

    /// <summary>What is no label is an error of its article, found when its values are read.</summary>
    private void AddLabel(HeaderValue value, ArticleFile article)
    {
        if (value is HeaderScalar label && !_labels.ContainsKey(label.Text))
        {
            _labels.Add(label.Text, new Occurrence(article, label.Span, label.Text));
        }
    }
}
