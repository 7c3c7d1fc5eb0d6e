using System.Collections.Immutable;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Generators.CSharp;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes what loads packed articles. Nothing of it is repeated for each article, except numbers.</summary>
internal static class PackedEmitter
{
    /// <remarks>All indexes, which are beside it, begin with <c>By</c>.</remarks>
    public const string Records = "Records";

    private const string Columns = "Columns";

    /// <summary>The class with the numbers of all values, as the code of this corpus names it.</summary>
    public static string ColumnsClass(CorpusNames names) => $"{names.DataClass}.{Columns}";

    /// <summary>The class with the methods that read records, as the code of this corpus names it.</summary>
    public static string RecordsClass(CorpusNames names) => $"{names.DataClass}.{Records}";

    /// <summary>The one generated file that depends on the bodies.</summary>
    public static string EmitIdentity(PackIdentity identity)
    {
        var names = identity.Names;
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(names.ArticlesNamespace))
        {
            writer.Lines(FormattableString.Invariant($$"""
                /// <summary>The pack with the articles of <see cref="{{names.Global(names.Corpus)}}" />.</summary>
                {{GlobalNames.Generated}}
                internal static class {{names.PackType}}
                {
                    /// <summary>Identifies the articles from which this code was generated; the pack has the same number.</summary>
                    internal const ulong Fingerprint = 0x{{identity.Fingerprint:X16}}UL;
                }
                """));
        }

        return writer.ToString();
    }

    /// <summary>The part of the static data of the corpus that only packed articles need.</summary>
    public static void WriteData(CodeWriter writer, CorpusNames names, PackedCorpus packed)
    {
        writer.Gap();
        using (writer.Braces($"internal static class {Columns}"))
        {
            writer.Line($"internal static string Values => {Literals.Units(packed.Data.Values)};");
            foreach (var column in packed.Data.Columns)
            {
                writer.Line($"internal static string Of{column.Property} => {Literals.Units(column.Cells)};");
            }
        }

        if (packed.Schema.Records.Count > 0)
        {
            writer.Gap();
            PackedRecordEmitter.Write(writer, names, packed);
        }
    }

    public static void WriteSource(CodeWriter writer, CorpusNames names, PackedCorpus packed)
    {
        writer.Lines($$"""
            {{GlobalNames.Generated}}
            file sealed class {{names.SourceClass}} : {{GlobalNames.PackArticles}}<{{names.SchemaType}}>
            {
                internal {{names.SourceClass}}() : base(
                    {{Literals.String(names.Corpus)}},
                    typeof({{names.Global(names.Corpus)}}).Assembly,
                    {{Literals.String(PackResource.NameOf(names.Corpus))}},
                    {{GeneratedFile.Global(names.ArticlesNamespace, names.PackType)}}.Fingerprint,
                    {{NumberTables.Packed.Int32s(packed.Order)}}) { }

                protected override {{names.SchemaType}} Create(int row) => new {{PackedRowEmitter.RowClass(names)}}(Pack, row);
            }
            """);
        writer.Gap();
        PackedRowEmitter.Write(writer, names, packed);
    }
}

/// <summary>The fingerprint that pairs the code with its pack; the only packed output that depends on article bodies.</summary>
internal sealed record PackIdentity(CorpusNames Names, ulong Fingerprint);

internal static class PackIdentities
{
    public static IEnumerable<PackIdentity> SelectFrom(ProjectPlan project, ImmutableArray<SourceArticle> articles)
    {
        foreach (var plan in project.Corpora.Where(plan => plan.Options.Storage == CorpusStorage.Packed))
        {
            // Of articles with one id, which is an error, the first counts, as in the plan.
            var byId = new Dictionary<string, ulong>(plan.Names.Count, StringComparer.Ordinal);
            foreach (var article in articles)
            {
                if (!article.IsExcluded
                    && article.Fingerprint is { } fingerprint
                    && article.File.Corpus == plan.Name
                    && !byId.ContainsKey(article.File.Id))
                {
                    byId.Add(article.File.Id, plan.HasFieldHeader(article.File.Id) ? fingerprint.Fields : fingerprint.Text);
                }
            }

            // The names of the plan are sorted by id; sorting ten thousand articles would take longer than the rest of an edit.
            yield return new(
                CorpusNames.From(plan),
                PackFingerprint.Combine(plan.Names.Select(name => byId.TryGetValue(name.Id, out var known) ? known : 0)));
        }
    }
}
