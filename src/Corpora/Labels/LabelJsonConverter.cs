using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>
/// Writes a member of a taxonomy's enum to JSON as its label and reads it back, also as the key of a dictionary. Base class of generated
/// code; not intended for direct use.
/// </summary>
/// <typeparam name="TEnum">The enum of the taxonomy.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LabelJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private readonly LabelTable _labels;

    /// <summary>Initializes the converter with the labels of the enum.</summary>
    /// <param name="labels">The labels.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="NotSupportedException">The underlying type of the enum is not <see cref="int"/>.</exception>
    protected LabelJsonConverter(LabelTable labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        EnumNumber.ThrowUnlessInt32<TEnum>();
        _labels = labels;
    }

    /// <summary>Reads a label.</summary>
    /// <exception cref="JsonException">
    /// The JSON value is not a string, or not a label of the enum. The message suggests a similar label if there is one.
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

    /// <summary>Reads a label that is a property name.</summary>
    /// <exception cref="JsonException">
    /// The property name is not a label of the enum. The message suggests a similar label if there is one.
    /// </exception>
    public sealed override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    /// <summary>Writes the label as a property name.</summary>
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
            string.Create(CultureInfo.InvariantCulture, $"The {typeof(TEnum).Name} {number} has no label."));
    }
}
