using System.Globalization;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Text;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>Writes the accessors of packed articles: a property of the corpus' class for each.</summary>
internal static class AccessorEmitter
{
    /// <summary>The identifier of an article never contains an underscore.</summary>
    private const string AccessorMethod = "At_";

    /// <summary>
    /// A method with one overload, which ten thousand accessors call: to choose between the two indexers of the corpus for each of them
    /// costs the compiler a second.
    /// </summary>
    public static void WriteMethod(CodeWriter writer, CorpusNames names) =>
        writer.Line($"private static {names.SchemaType} {AccessorMethod}(int place) => {GeneratedNames.ArticlesMember}[place];");

    public static string Emit(AccessorBatch batch)
    {
        var names = batch.Names;
        var writer = GeneratedFile.Begin(names.Corpus, names.IsDeclared);
        using (writer.Namespace(names.Namespace))
        {
            using (writer.Braces($"{names.Access} static partial class {names.Corpus}"))
            {
                foreach (var accessor in batch.Accessors)
                {
                    writer.Summary(accessor.Id, ifBlank: "An article.");
                    writer.Line(FormattableString.Invariant(
                        $"public static {names.SchemaType} {accessor.Identifier} => {AccessorMethod}({accessor.Position});"));
                }
            }
        }

        return writer.ToString();
    }
}

/// <summary>Distributes accessors over generated files: one file for few, 64 for many, by a stable hash of the id.</summary>
internal static class AccessorBatches
{
    private const int MostInOneFile = 256;

    private const int Files = 64;

    public static IEnumerable<AccessorBatch> SelectFrom(CorpusClass corpus)
    {
        if (corpus.Packed is null || !corpus.Names.HasAccessors)
        {
            return [];
        }

        var accessors = corpus.Articles.Select((article, position) => new Accessor(article.Identifier, article.Id, position));
        return corpus.Articles.Count <= MostInOneFile
            ? [Batch(corpus, "Accessors", accessors)]
            : accessors
                .GroupBy(accessor => StableHash.Compute(accessor.Id) % Files)
                .OrderBy(bucket => bucket.Key)
                .Select(bucket => Batch(corpus, "Accessors" + bucket.Key.ToString("X2", CultureInfo.InvariantCulture), bucket));
    }

    private static AccessorBatch Batch(CorpusClass corpus, string name, IEnumerable<Accessor> accessors) => new(
        corpus.Names.HintNameOfArticles(name),
        corpus.Names,
        accessors.OrderBy(accessor => accessor.Identifier, StringComparer.Ordinal).ToEquatableArray());
}

/// <summary>The accessors of one generated file. Two are equal if the file is the same.</summary>
internal sealed record AccessorBatch(string HintName, CorpusNames Names, EquatableArray<Accessor> Accessors);

/// <param name="Position">The position of the article in the order of the corpus.</param>
internal sealed record Accessor(string Identifier, string Id, int Position);
