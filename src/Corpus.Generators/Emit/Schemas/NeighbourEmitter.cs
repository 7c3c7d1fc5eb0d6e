using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>Writes the properties of an article that return its neighbours in time.</summary>
internal static class NeighbourEmitter
{
    public static void Write(CodeWriter writer, SchemaClass model)
    {
        var names = model.Names;
        foreach (var neighbour in model.Neighbours)
        {
            writer.Gap();
            writer.Line($"/// <summary>{Summary(names, neighbour)}</summary>");
            writer.Line(GlobalNames.JsonIgnore);
            writer.Line($"public {names.SchemaType}? {neighbour.Name} => {Expression(names.Global(names.Corpus), neighbour)};");
        }
    }

    private static string Summary(CorpusNames names, Neighbour neighbour)
    {
        var (next, later) = neighbour.IsNext ? ("next", "later") : ("previous", "earlier");
        var among = neighbour.Property is { } property ? $" with the same <c>{property}</c>" : "";
        var index = $"{names.Global(names.Corpus)}.{neighbour.DateIndex}";
        return $"The {next} article{among}, by <see cref=\"{index}\" />; <see langword=\"null\" /> if no article is {later}.";
    }

    private static string Expression(string corpus, Neighbour neighbour)
    {
        var method = $"{corpus}.{neighbour.DateIndex}.{(neighbour.IsNext ? "Next" : "Previous")}";
        return neighbour switch
        {
            { Property: null } => $"{method}(this)",
            { IsNullable: true } =>
                $"{CSharpIdentifier.Escape(neighbour.Property)} is {{ }} key ? {method}(this, {corpus}.{neighbour.GroupIndex}[key]) : null",
            _ => $"{method}(this, {corpus}.{neighbour.GroupIndex}[{CSharpIdentifier.Escape(neighbour.Property)}])",
        };
    }
}
