using System.ComponentModel;
using System.Globalization;
using Corpora.Text;

namespace Corpora;

/// <summary>The labels of a taxonomy's values, as the files have them. What generated code stands on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LabelTable
{
    private readonly string[] _labels;

    /// <summary>Takes the labels. The array is kept, not copied: the caller changes it no more.</summary>
    /// <param name="labels">The labels in ordinal order; the first is the label of the value 1.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public LabelTable(string[] labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        _labels = labels;
    }

    /// <summary>The label of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no label. The message says which values have one.</exception>
    public string ToLabel(int value)
    {
        if (Find(value) is { } label)
        {
            return label;
        }

        var known = _labels.Length switch
        {
            0 => "No value has a label.",
            1 => $"Only 1 has a label ('{_labels[0]}').",
            var count => string.Create(
                CultureInfo.InvariantCulture, $"The values from 1 ('{_labels[0]}') to {count} ('{_labels[^1]}') have labels."),
        };
        throw new ArgumentOutOfRangeException(nameof(value), value, $"The value has no label. {known}");
    }

    /// <summary>Finds the value of a label, compared ordinally.</summary>
    /// <param name="label">The label, as the files have it.</param>
    /// <param name="value">The value, from 1; 0 when there is none.</param>
    /// <returns>Whether there is such a label.</returns>
    public bool TryParse(string? label, out int value)
    {
        value = label is null ? 0 : OrdinalTable.IndexOf(_labels, label) + 1;
        return value > 0;
    }

    internal string? Find(int value) => value > 0 && value <= _labels.Length ? _labels[value - 1] : null;

    internal string DidYouMean(string label) => NearestName.DidYouMean(label, _labels);
}
