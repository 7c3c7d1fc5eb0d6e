using System.ComponentModel;
using System.Globalization;
using Corpora.Text;

namespace Corpora;

/// <summary>
/// The labels of a taxonomy's enum, as they are spelled in the articles. Called by generated code; not intended for direct use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LabelTable
{
    private readonly string[] _labels;

    /// <summary>Initializes the table. The array is not copied; the caller must not change it.</summary>
    /// <param name="labels">The labels in ordinal order; the first is the label of the enum member 1.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public LabelTable(string[] labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        _labels = labels;
    }

    /// <summary>Gets the label of an enum member.</summary>
    /// <param name="value">The number of the member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value has no label. The message says which values have one.</exception>
    public string ToLabel(int value)
    {
        if (Find(value) is { } label)
        {
            return label;
        }

        var expected = _labels.Length switch
        {
            0 => "The enum has no labels.",
            1 => $"Expected 1 ('{_labels[0]}').",
            var count => string.Create(CultureInfo.InvariantCulture, $"Expected 1 ('{_labels[0]}') to {count} ('{_labels[^1]}')."),
        };
        throw new ArgumentOutOfRangeException(nameof(value), value, $"The value has no label. {expected}");
    }

    /// <summary>Finds the enum member of a label, compared ordinally.</summary>
    /// <param name="label">The label, as it is spelled in the articles.</param>
    /// <param name="value">The number of the member; 0 if no member has the label.</param>
    /// <returns><see langword="false"/> if no member has the label.</returns>
    public bool TryParse(string? label, out int value)
    {
        value = label is null ? 0 : OrdinalSearch.IndexOf(_labels, label) + 1;
        return value > 0;
    }

    internal string? Find(int value) => value > 0 && value <= _labels.Length ? _labels[value - 1] : null;

    internal string DidYouMean(string label) => NearestName.DidYouMean(label, _labels);
}
