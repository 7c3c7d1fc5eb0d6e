using Corpus.Compiler.Metadata;
using YamlDotNet.Core;
using ScalarStyle = Corpus.Compiler.Metadata.ScalarStyle;

namespace Corpus.Compiler.Reading.Headers.Yaml;

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

/// <summary>What the tags and the nulls of YAML's core schema (YAML 1.2.2, chapter 10) say of a scalar.</summary>
internal static class YamlTags
{
    /// <returns><see langword="null"/> when the tag says nothing.</returns>
    public static ScalarStyle? Style(TagName tag) => tag.IsEmpty ? null : tag.Value switch
    {
        "!" or "tag:yaml.org,2002:str" => ScalarStyle.Text,
        "tag:yaml.org,2002:int"
            or "tag:yaml.org,2002:float"
            or "tag:yaml.org,2002:bool"
            or "tag:yaml.org,2002:null"
            or "tag:yaml.org,2002:timestamp" => ScalarStyle.Plain,
        _ => null,
    };

    public static bool IsNull(string plain) => plain is "" or "~" or "null" or "Null" or "NULL";
}
