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
    private readonly int[] _numbers;
    private readonly int[] _sortedNumbers;
    private readonly int[] _placesByNumber;

    /// <summary>Initializes the table. The arrays are not copied; the caller must not change them.</summary>
    /// <param name="labels">The labels in ordinal order.</param>
    /// <param name="numbers">For each label the number of its enum member: distinct, none of them 0.</param>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer numbers than labels.</exception>
    public LabelTable(string[] labels, int[] numbers)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(numbers);
        if (labels.Length != numbers.Length)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Expected {labels.Length} numbers, one for each label, not {numbers.Length}."),
                nameof(numbers));
        }

        _labels = labels;
        _numbers = numbers;
        _sortedNumbers = (int[])numbers.Clone();
        _placesByNumber = new int[numbers.Length];
        for (var place = 0; place < numbers.Length; place++)
        {
            _placesByNumber[place] = place;
        }

        Array.Sort(_sortedNumbers, _placesByNumber);
    }

    /// <summary>The numbers of the enum members in the order of their labels.</summary>
    internal IReadOnlyList<int> Numbers => _numbers;

    /// <summary>Gets the number of an enum member.</summary>
    /// <param name="place">The place of its label in the table, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public int NumberAt(int place) => _numbers[place];

    /// <summary>Gets the label of an enum member.</summary>
    /// <param name="value">The number of the member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value has no label. The message names values that have one.</exception>
    public string ToLabel(int value)
    {
        if (Find(value) is { } label)
        {
            return label;
        }

        var expected = _labels.Length == 0
            ? "The enum has no labels."
            : string.Create(CultureInfo.InvariantCulture, $"Expected the number of a label, such as {_numbers[0]} ('{_labels[0]}').");
        throw new ArgumentOutOfRangeException(nameof(value), value, $"The value has no label. {expected}");
    }

    /// <summary>Finds the enum member of a label, compared ordinally.</summary>
    /// <param name="label">The label, as it is spelled in the articles.</param>
    /// <param name="value">The number of the member; 0 if no member has the label.</param>
    /// <returns><see langword="false"/> if no member has the label.</returns>
    public bool TryParse(string? label, out int value)
    {
        var place = label is null ? -1 : OrdinalSearch.IndexOf(_labels, label);
        value = place < 0 ? 0 : _numbers[place];
        return place >= 0;
    }

    /// <returns>The label of an enum member; <see langword="null"/> if no member has the number.</returns>
    internal string? Find(int value) => PlaceOf(value) is >= 0 and var place ? _labels[place] : null;

    /// <returns>The place of an enum member's label; -1 if no member has the number.</returns>
    internal int PlaceOf(int value)
    {
        var found = Array.BinarySearch(_sortedNumbers, value);
        return found < 0 ? -1 : _placesByNumber[found];
    }

    internal string DidYouMean(string label) => NearestName.DidYouMean(label, _labels);
}
