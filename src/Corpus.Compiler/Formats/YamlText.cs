namespace Corpus.Compiler.Formats;

/// <summary>
/// YAML as its parser has to see it. YAML 1.2 knows two line ends, LF and CR (section 5.4); the parser ends lines at NEL, LS and PS too, as
/// YAML 1.1 did, and takes NUL for the end of its input. So each of the four that occurs is replaced by a character that does not occur,
/// of the same length so that no offset changes, and put back into the values.
/// </summary>
internal sealed class YamlText
{
    private const char FirstStandIn = '\uE000';
    private const char LastStandIn = '\uF8FF';

    private static readonly char[] Misread = ['\0', '\u0085', '\u2028', '\u2029'];

    private readonly Dictionary<char, char> _standIns = [];

    public YamlText(string yaml)
    {
        Text = yaml;
        if (yaml.IndexOfAny(Misread) < 0)
        {
            return;
        }

        var used = new HashSet<char>(yaml);
        var standIn = FirstStandIn;
        foreach (var character in Misread)
        {
            while (used.Contains(standIn) && standIn < LastStandIn)
            {
                standIn++;
            }

            if (used.Contains(character) && used.Add(standIn))
            {
                _standIns.Add(character, standIn);
                Text = Text.Replace(character, standIn);
            }
        }
    }

    public string Text { get; }

    /// <summary>A value as the article has it.</summary>
    public string Restore(string value)
    {
        foreach (var replaced in _standIns)
        {
            value = value.Replace(replaced.Value, replaced.Key);
        }

        return value;
    }
}
