using System.Collections;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>
/// A metadata value of any shape, for a key that has a single value in one article and a list or a mapping in another. Immutable.
/// </summary>
/// <remarks>
/// Two are equal if they have the same kind and the same text, equal items in the same order, or equal entries in any order. JSON has each
/// value as the file does; a number that JSON lacks, such as <c>.inf</c>, is a string there.
/// </remarks>
[JsonConverter(typeof(MetadataValueJsonConverter))]
public sealed class MetadataValue : IEnumerable<MetadataValue>, IEquatable<MetadataValue>
{
    private static readonly ReadOnlyDictionary<string, MetadataValue> NoEntries = new(new Dictionary<string, MetadataValue>());

    private MetadataValue(
        MetadataKind kind,
        string text,
        IReadOnlyList<MetadataValue>? items = null,
        IReadOnlyDictionary<string, MetadataValue>? entries = null)
    {
        Kind = kind;
        Text = text;
        Items = items ?? [];
        Entries = entries ?? NoEntries;
    }

    /// <summary>The value of a key without a value.</summary>
    public static MetadataValue Null { get; } = new(MetadataKind.Null, "");

    /// <summary>What the value is in the file.</summary>
    public MetadataKind Kind { get; }

    /// <summary>
    /// The text of a single value: of a number as the file spells it, of a Boolean <c>true</c> or <c>false</c>. Empty for every other kind.
    /// </summary>
    public string Text { get; }

    /// <summary>The items of a list; empty for every other kind.</summary>
    public IReadOnlyList<MetadataValue> Items { get; }

    /// <summary>The entries of a mapping by their keys as the file spells them, in its order; empty for every other kind.</summary>
    public IReadOnlyDictionary<string, MetadataValue> Entries { get; }

    /// <summary>An item of a list.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item, or the value is not a list.</exception>
    public MetadataValue this[int index] =>
        index >= 0 && index < Items.Count ? Items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The value of a key of a mapping.</summary>
    /// <param name="key">The key as the file spells it.</param>
    /// <exception cref="KeyNotFoundException">There is no such key, or the value is not a mapping.</exception>
    public MetadataValue this[string key] => Entries[key];

    /// <summary>Compares two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    public static bool operator ==(MetadataValue? left, MetadataValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    public static bool operator !=(MetadataValue? left, MetadataValue? right) => !(left == right);

    /// <summary>Creates a Boolean.</summary>
    /// <param name="flag">The value.</param>
    public static MetadataValue CreateBoolean(bool flag) => new(MetadataKind.Boolean, flag ? "true" : "false");

    /// <summary>Creates a number.</summary>
    /// <param name="text">A number as JSON or YAML spells it.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static MetadataValue CreateNumber(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new(MetadataKind.Number, text);
    }

    /// <summary>Creates a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static MetadataValue CreateText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(MetadataKind.Text, text);
    }

    /// <summary>Creates a list.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException">The list, or one of the items, is null.</exception>
    public static MetadataValue CreateList(params MetadataValue[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        return new(MetadataKind.List, "", Array.AsReadOnly([.. items]));
    }

    /// <summary>Creates a mapping.</summary>
    /// <param name="entries">The keys and their values.</param>
    /// <exception cref="ArgumentNullException">The entries, or one of the keys or values, is null.</exception>
    /// <exception cref="ArgumentException">Two keys are equal.</exception>
    public static MetadataValue CreateMapping(params (string Key, MetadataValue Value)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var byKey = new Dictionary<string, MetadataValue>(entries.Length);
        foreach (var (key, value) in entries)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(entries));
            byKey.Add(key, value);
        }

        return new(MetadataKind.Mapping, "", entries: new ReadOnlyDictionary<string, MetadataValue>(byKey));
    }

    /// <summary>The items of a list; for a single value or a mapping, a list of one; for null, an empty list.</summary>
    public IReadOnlyList<MetadataValue> AsList() => Kind switch
    {
        MetadataKind.List => Items,
        MetadataKind.Null => [],
        _ => [this],
    };

    /// <summary>Finds the value of a key of a mapping.</summary>
    /// <param name="key">The key as the file spells it.</param>
    /// <param name="value">The value; null if there is no such key or the value is not a mapping.</param>
    public bool TryGet(string key, [NotNullWhen(true)] out MetadataValue? value) => Entries.TryGetValue(key, out value);

    /// <summary>Reads a single value as another type, in the invariant culture. A time without an offset is UTC.</summary>
    /// <typeparam name="T">The type, such as <see cref="int"/>, <see cref="bool"/> or <see cref="DateOnly"/>.</typeparam>
    /// <exception cref="FormatException">The value is not of the type.</exception>
    public T Read<T>()
        where T : IParsable<T> =>
        TryRead<T>(out var value) ? value : throw new FormatException($"'{this}' is not a valid {typeof(T).Name}.");

    /// <summary>Reads a single value as another type, in the invariant culture. A time without an offset is UTC.</summary>
    /// <typeparam name="T">The type, such as <see cref="int"/>, <see cref="bool"/> or <see cref="DateOnly"/>.</typeparam>
    /// <param name="value">The value; the default of the type if the value is not of the type.</param>
    public bool TryRead<T>([MaybeNullWhen(false)] out T value)
        where T : IParsable<T>
    {
        value = default;
        return Kind is MetadataKind.Boolean or MetadataKind.Number or MetadataKind.Text && ScalarText.TryParse(Text, out value);
    }

    /// <summary>Returns the text of a single value, JSON for a list or a mapping, or an empty string for null.</summary>
    public override string ToString()
    {
        if (Kind is not (MetadataKind.List or MetadataKind.Mapping))
        {
            return Text;
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            MetadataValueJsonConverter.WriteTo(writer, this);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Compares the value with another one.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(MetadataValue? other) => ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && Text == other.Text
            && Items.SequenceEqual(other.Items)
            && Entries.Count == other.Entries.Count
            && Entries.All(entry => other.Entries.TryGetValue(entry.Key, out var value) && entry.Value.Equals(value)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MetadataValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var keys = 0;
        foreach (var key in Entries.Keys)
        {
            keys ^= key.GetHashCode(StringComparison.Ordinal);
        }

        return HashCode.Combine(Kind, Text, Items.Count, keys);
    }

    /// <summary>Enumerates the items of a list; of every other kind there are none. See <see cref="AsList"/>.</summary>
    public IEnumerator<MetadataValue> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Reads the text of a single value as another type.</summary>
internal static class ScalarText
{
    public static bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T>
    {
        // The comma separates thousands in the invariant culture: 1,5 would be 15.
        var isFraction = typeof(T) == typeof(double)
            || typeof(T) == typeof(float)
            || typeof(T) == typeof(decimal)
            || typeof(T) == typeof(Half);
        if (isFraction && text.Contains(','))
        {
            value = default;
            return false;
        }

        if (typeof(T) == typeof(DateTimeOffset) && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var timestamp))
        {
            value = (T)(object)timestamp;
            return true;
        }

        if (typeof(T) == typeof(DateTime) && DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time))
        {
            value = (T)(object)time;
            return true;
        }

        return T.TryParse(isFraction ? InDotNet(text) : text, CultureInfo.InvariantCulture, out value);
    }

    private static string InDotNet(string text) => text switch
    {
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => "Infinity",
        "-.inf" or "-.Inf" or "-.INF" => "-Infinity",
        ".nan" or ".NaN" or ".NAN" => "NaN",
        _ => text,
    };
}
