using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit;

/// <summary>Renders values of any shape as C# expressions.</summary>
internal static class MetadataExpression
{
    public static string Render(Value value) => value switch
    {
        MetadataScalar { Kind: MetadataScalarKind.Boolean } flag => Create("Boolean", flag.Text),
        MetadataScalar { Kind: MetadataScalarKind.Number } number => Create("Number", Literals.String(number.Text)),
        MetadataScalar { Kind: MetadataScalarKind.Text } text => Create("Text", Literals.String(text.Text)),
        MetadataList list => Create("List", string.Join(", ", list.Items.Select(Render))),
        MetadataMapping mapping => Create(
            "Mapping", string.Join(", ", mapping.Entries.Select(entry => $"({Literals.String(entry.Key)}, {Render(entry.Value)})"))),
        _ => GlobalNames.MetadataValue + ".Null",
    };

    private static string Create(string kind, string arguments) => $"{GlobalNames.MetadataValue}.Create{kind}({arguments})";
}
