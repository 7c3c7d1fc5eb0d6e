using System.Collections;
using System.Globalization;
using System.Text;

namespace Corpus.Compiler.JsonSchema;

/// <summary>
/// Writes indented JSON in ASCII, with LF line ends and without <c>*/</c>, so that a comment of C# can contain it. System.Text.Json is not
/// used, because not every compiler that runs the generator has it.
/// </summary>
internal static class JsonText
{
    public static string Write(JsonObject root)
    {
        var text = new StringBuilder();
        Append(text, root, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, object? value, int level)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case string words:
                AppendString(text, words);
                break;
            case JsonObject members:
                AppendAll(text, '{', '}', members.Members, level, member =>
                {
                    AppendString(text, member.Key);
                    text.Append(": ");
                    Append(text, member.Value, level + 1);
                });
                break;
            case IEnumerable items:
                AppendAll(text, '[', ']', items.Cast<object?>().ToArray(), level, item => Append(text, item, level + 1));
                break;
            case double number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"{value.GetType()} cannot be written as JSON.", nameof(value));
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, char close, IReadOnlyList<T> items, int level, Action<T> append)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', (level + 1) * 2);
            append(items[i]);
        }

        if (items.Count > 0)
        {
            text.Append('\n').Append(' ', level * 2);
        }

        text.Append(close);
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (character is '"' or '\\' || (character == '/' && i > 0 && value[i - 1] == '*'))
            {
                text.Append('\\').Append(character);
            }
            else if (character is >= ' ' and < '\u007F')
            {
                text.Append(character);
            }
            else
            {
                text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        text.Append('"');
    }
}

/// <summary>A JSON object under construction, with its members in the order in which they are added.</summary>
internal sealed class JsonObject
{
    private readonly List<KeyValuePair<string, object?>> _members = [];

    public IReadOnlyList<KeyValuePair<string, object?>> Members => _members;

    /// <param name="value">A string, a number, a boolean, null, another object, or an array of these.</param>
    public JsonObject Add(string name, object? value)
    {
        _members.Add(new(name, value));
        return this;
    }
}
