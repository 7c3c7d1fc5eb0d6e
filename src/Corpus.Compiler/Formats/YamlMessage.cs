using Corpus.Compiler.Text;

namespace Corpus.Compiler.Formats;

/// <summary>The YAML parser's messages as this project words its own: without a full stop, and with the cure where one is near.</summary>
internal static class YamlMessage
{
    private static readonly (string Symptom, string Cure)[] Cures =
    [
        ("found invalid mapping", "a value that holds ': ' needs quotes"),
        ("Mapping values are not allowed in this context", "a value that holds ': ' needs quotes"),
        ("character that cannot start any token", "a value that begins with '@', '`' or '%' needs quotes, and a tab can't indent"),
        ("tab", "indent with blanks"),
        ("unexpected end of stream", "is a quote missing at the end?"),
        ("could not find expected ':'", "expected 'key: value'"),
        ("disallowed: []{},", "a value that begins with '*' or '&' needs quotes"),
        ("unknown escape character", "write '\\\\' for a backslash, or use single quotes"),
    ];

    public static string Describe(string message)
    {
        message = Quotation.FromMessage(message);
        foreach (var (symptom, cure) in Cures)
        {
            if (message.IndexOf(symptom, StringComparison.Ordinal) >= 0)
            {
                return $"{message} ({cure})";
            }
        }

        return message;
    }
}
