using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>Writes the accessors of packed articles: a property of the corpus' class for each.</summary>
internal static class AccessorEmitter
{
    /// <summary>The identifier of an article never contains an underscore.</summary>
    private const string AccessorMethod = "At_";

    /// <summary>
    /// A method with one overload, which ten thousand accessors call: to choose between the two indexers of the corpus for each of them costs
    /// the compiler a second.
    /// </summary>
    public static void WriteMethod(CodeWriter writer, CorpusNames names) =>
        writer.Line($"private static {names.SchemaType} {AccessorMethod}(int place) => Articles[place];");

    public static string Emit(AccessorBatch batch)
    {
        var names = batch.Names;
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(names.Namespace))
        {
            using (writer.Braces($"{names.Access} static partial class {names.Corpus}"))
            {
                foreach (var accessor in batch.Accessors)
                {
                    var id = DocComment.Escape(accessor.Id);
                    writer.Line($"/// <summary>{(id.Length == 0 ? "An article." : id)}</summary>");
                    writer.Line(FormattableString.Invariant($"public static {names.SchemaType} {accessor.Identifier} => {AccessorMethod}({accessor.Position});"));
                }
            }
        }

        return writer.ToString();
    }
}
