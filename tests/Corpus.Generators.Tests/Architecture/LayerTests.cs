namespace Corpus.Generators.Tests.Architecture;

/// <summary>A folder uses only the folders above it in these lists. src/README.md explains them.</summary>
public class LayerTests
{
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        ["Corpus.Compiler"] =
        [
            "Collections",
            "Text",
            "Diagnostics",
            "Metadata",
            "Naming",
            "Schema",
            "Scalars",
            "Options",
            "Reading/Templates",
            "Reading/Headers",
            "Reading/Publication",
            "Reading",
            "Inference",
            "Planning",
            "Binding",
            "Indexes",
            "Packing",
            "JsonSchema",
            "Analysis",
            "",
        ],
        ["Corpus.Generators"] =
        [
            "Diagnostics",
            "Inputs",
            "CSharp",
            "Declarations",
            "Emit",
            "Emit/Articles",
            "Emit/Packed",
            "Emit/Corpora",
            "Emit/Schemas",
            "Pipeline",
            "Analyzers",
            "",
        ],
    };

    public static TheoryData<string> Projects => [.. Layers.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_uses_only_folders_above_it(string name)
    {
        var uses = SourceProject.Load(name).FindUses().ToArray();

        Assert.NotEmpty(uses);
        Assert.Empty(uses
            .Where(use => LayerOf(name, use.Used) > LayerOf(name, use.User))
            .Select(use => $"{use.User} uses {use.Used}"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_is_in_a_layer_and_every_layer_is_a_folder(string name)
    {
        var folders = SourceProject.Load(name).Folders.ToArray();

        Assert.NotEmpty(folders);
        Assert.DoesNotContain(folders, folder => folder.Length > 0 && FindLayer(name, folder).Length == 0);
        Assert.DoesNotContain(Layers[name], layer => !folders.Any(folder => folder == layer || folder.StartsWith(layer + "/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Reading/Headers/Yaml/YamlReader.cs", "Reading/DocumentReader.cs", false)]
    [InlineData("Reading/DocumentReader.cs", "Reading/Headers/Yaml/YamlReader.cs", true)]
    [InlineData("Text/LineMap.cs", "ProjectCompiler.cs", false)]
    [InlineData("ProjectCompiler.cs", "Text/LineMap.cs", true)]
    [InlineData("Planning/CorpusPlan.cs", "Planning/ProjectPlan.cs", true)]
    public void A_use_is_judged_by_its_layers(string user, string used, bool isAllowed) =>
        Assert.Equal(isAllowed, LayerOf("Corpus.Compiler", used) <= LayerOf("Corpus.Compiler", user));

    private static int LayerOf(string project, string file) => Array.IndexOf(Layers[project], FindLayer(project, SourceProject.FolderOf(file)));

    /// <returns>The layer of the folder or of the nearest folder that contains it; the empty string if no folder is a layer.</returns>
    private static string FindLayer(string project, string folder)
    {
        while (folder.Length > 0 && !Layers[project].Contains(folder))
        {
            folder = SourceProject.FolderOf(folder);
        }

        return folder;
    }
}
