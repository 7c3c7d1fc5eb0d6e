using YamlDotNet.Serialization;

namespace App;

/// <summary>What YamlDotNet makes of a front matter.</summary>
public sealed class Header
{
    [YamlMember(Alias = "date")]
    public DateTime Date { get; set; }

    [YamlMember(Alias = "category")]
    public string Category { get; set; } = "";
}
