using System.Collections.Immutable;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Generators.CSharp;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes what loads packed articles. Nothing of it is repeated for each article, except numbers.</summary>
internal static class PackedEmitter
{
    /// <summary>The one generated file that depends on the bodies.</summary>
    public static string EmitIdentity(PackIdentity file)
    {
        var names = file.Names;
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(names.ArticlesNamespace))
        {
            writer.Lines(FormattableString.Invariant($$"""
                /// <summary>The pack with the articles of <see cref="{{names.Global(names.Corpus)}}" />.</summary>
                {{GlobalNames.Generated}}
                internal static class {{names.PackType}}
                {
                    /// <summary>Identifies the articles from which this code was generated; the pack has the same number.</summary>
                    internal const ulong Fingerprint = 0x{{file.Fingerprint:X16}}UL;
                }
                """));
        }

        return writer.ToString();
    }

    public static void WriteSource(CodeWriter writer, CorpusNames names, PackedCorpus rows)
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
                    {{NumberTables.Packed.Int32s(rows.Order)}}) { }

                protected override {{names.SchemaType}} Create(int row) => new {{PackedRowEmitter.RowClass(names)}}(Pack, row);
            }
            """);
        writer.Gap();
        PackedRowEmitter.Write(writer, names, rows);
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
                    && article.RowFingerprint is { } fingerprint
                    && article.File.Corpus == plan.Name
                    && !byId.ContainsKey(article.File.Id))
                {
                    byId.Add(article.File.Id, fingerprint);
                }
            }

            // The names of the plan are sorted by id; sorting ten thousand articles would take longer than the rest of an edit.
            yield return new(
                CorpusNames.From(plan),
                PackFingerprint.Combine(plan.Names.Select(name => byId.TryGetValue(name.Id, out var known) ? known : 0)));
        }
    }
}
