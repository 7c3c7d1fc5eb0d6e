using Corpus.Compiler.Metadata;
using YamlDotNet.Core;
using ScalarStyle = Corpus.Compiler.Metadata.ScalarStyle;

namespace Corpus.Compiler.Formats;

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
