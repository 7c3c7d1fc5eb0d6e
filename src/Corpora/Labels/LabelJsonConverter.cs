using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>
/// Writes a taxonomy's value to JSON as its label, and reads it back; so too when it is the key of a dictionary. What generated code stands
/// on.
/// </summary>
/// <typeparam name="TEnum">The enum of the taxonomy's values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LabelJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private readonly LabelTable _labels;

    /// <summary>Takes the labels.</summary>
    /// <param name="labels">The labels of the enum's values.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="NotSupportedException">The enum is not based on <see cref="int"/>.</exception>
    protected LabelJsonConverter(LabelTable labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        EnumNumber.ThrowUnlessInt32<TEnum>();
        _labels = labels;
    }

    /// <summary>Reads a label.</summary>
    /// <exception cref="JsonException">
    /// It is no string, or no known label. The message names the nearest label when one is near.
    /// </exception>
    public sealed override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(TEnum).Name} must be a string in JSON, not a {reader.TokenType}.");
        }

        return Parse(reader.GetString());
    }

    /// <summary>Writes the label.</summary>
    /// <exception cref="JsonException">The value has no label.</exception>
    public sealed override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ToLabel(value));
    }

    /// <summary>Reads a label that is a property's name.</summary>
    /// <exception cref="JsonException">It is no known label. The message names the nearest label when one is near.</exception>
    public sealed override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    /// <summary>Writes the label as a property's name.</summary>
    /// <exception cref="JsonException">The value has no label.</exception>
    public sealed override void WriteAsPropertyName(
        Utf8JsonWriter writer, [DisallowNull] TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ToLabel(value));
    }

    private TEnum Parse(string? label) => _labels.TryParse(label, out var value)
        ? EnumNumber.FromInt32<TEnum>(value)
        : throw new JsonException($"'{label}' is not a label of {typeof(TEnum).Name}.{_labels.DidYouMean(label ?? "")}");

    private string ToLabel(TEnum value)
    {
        var number = EnumNumber.ToInt32(value);
        return _labels.Find(number) ?? throw new JsonException(
            string.Create(CultureInfo.InvariantCulture, $"The value {number} of {typeof(TEnum).Name} has no label."));
    }
}
