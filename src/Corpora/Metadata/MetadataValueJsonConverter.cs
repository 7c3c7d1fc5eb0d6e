using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>Writes a <see cref="MetadataValue"/> to JSON and reads it back. Not intended for direct use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MetadataValueJsonConverter : JsonConverter<MetadataValue>
{
    /// <summary>JSON's null is <see cref="MetadataValue.Null"/>.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads any JSON value.</summary>
    /// <exception cref="JsonException">An object has a key twice.</exception>
    public override MetadataValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadFrom(ref reader);

    /// <summary>Writes the value.</summary>
    public override void Write(Utf8JsonWriter writer, MetadataValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteTo(writer, value);
    }

    internal static void WriteTo(Utf8JsonWriter writer, MetadataValue? value)
    {
        switch (value?.Kind)
        {
            case MetadataKind.Boolean:
                writer.WriteBooleanValue(value.Text == "true");
                break;
            case MetadataKind.Number when IsNumberOfJson(value.Text):
                writer.WriteRawValue(value.Text);
                break;
            case MetadataKind.Number or MetadataKind.Text:
                writer.WriteStringValue(value.Text);
                break;
            case MetadataKind.List:
                writer.WriteStartArray();
                foreach (var item in value.Items)
                {
                    WriteTo(writer, item);
                }

                writer.WriteEndArray();
                break;
            case MetadataKind.Mapping:
                writer.WriteStartObject();
                foreach (var (key, entry) in value.Entries)
                {
                    writer.WritePropertyName(key);
                    WriteTo(writer, entry);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static MetadataValue ReadFrom(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True or JsonTokenType.False:
                return MetadataValue.CreateBoolean(reader.GetBoolean());
            case JsonTokenType.Number:
                var number = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
                return MetadataValue.CreateNumber(Encoding.UTF8.GetString(number));
            case JsonTokenType.String:
                return MetadataValue.CreateText(reader.GetString()!);
            case JsonTokenType.StartArray:
                var items = new List<MetadataValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadFrom(ref reader));
                }

                return MetadataValue.CreateList([.. items]);
            case JsonTokenType.StartObject:
                return ReadMapping(ref reader);
            default:
                return MetadataValue.Null;
        }
    }

    private static MetadataValue ReadMapping(ref Utf8JsonReader reader)
    {
        var entries = new List<(string, MetadataValue)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            if (!keys.Add(key))
            {
                throw new JsonException($"The key '{key}' occurs twice in one object.");
            }

            reader.Read();
            entries.Add((key, ReadFrom(ref reader)));
        }

        return MetadataValue.CreateMapping([.. entries]);
    }

    private static bool IsNumberOfJson(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
