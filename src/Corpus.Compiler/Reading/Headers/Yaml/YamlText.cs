namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>
/// The text that the YAML parser gets. YAML 1.2 has two line ends, LF and CR (section 5.4); the parser also ends lines at NEL, LS and PS,
/// as YAML 1.1 did, and its input at NUL. So each of these four is replaced by a character that the text does not contain, which leaves all
/// offsets as they are, and restored in the values.
/// </summary>
internal sealed class YamlText
{
    private const char FirstPlaceholder = '\uE000';
    private const char LastPlaceholder = '\uF8FF';

    private static readonly char[] Misread = ['\0', '\u0085', '\u2028', '\u2029'];

    private readonly Dictionary<char, char> _placeholders = [];

    public YamlText(string yaml)
    {
        Text = yaml;
        if (yaml.IndexOfAny(Misread) < 0)
        {
            return;
        }

        var used = new HashSet<char>(yaml);
        var placeholder = FirstPlaceholder;
        foreach (var character in Misread)
        {
            while (used.Contains(placeholder) && placeholder < LastPlaceholder)
            {
                placeholder++;
            }

            if (used.Contains(character) && used.Add(placeholder))
            {
                _placeholders.Add(character, placeholder);
                Text = Text.Replace(character, placeholder);
            }
        }
    }

    public string Text { get; }

    /// <summary>Restores the replaced characters in a value.</summary>
    public string Restore(string value)
    {
        foreach (var replaced in _placeholders)
        {
            value = value.Replace(replaced.Value, replaced.Key);
        }

        return value;
    }
}
