using System.Reflection;
using YamlDotNet.Serialization;

namespace App;

/// <summary>All stories, read from the resources when one is first asked for.</summary>
public static class Store
{
    private const string Prefix = "App.articles.";

    private const string Fence = "---\n";

    public static readonly Dictionary<string, Story> Stories = Read();

    private static Dictionary<string, Story> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var deserializer = new DeserializerBuilder().Build();
        var stories = new Dictionary<string, Story>();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd();
            var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) + 1;
            var header = deserializer.Deserialize<Header>(text[Fence.Length..end]);
            var id = name[Prefix.Length..^".txt".Length];
            stories.Add(id, new(id, DateOnly.FromDateTime(header.Date), header.Category, text[(end + Fence.Length)..].Trim('\n')));
        }

        return stories;
    }
}
