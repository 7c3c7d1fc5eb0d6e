using Corpus.Compiler.Binding;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler;

/// <summary>
/// The entry point of the compiler. The generator, the analyzers, the MSBuild tasks and the testing package run the same four stages. Each
/// stage is a function of its arguments; mistakes are findings, never exceptions.
/// </summary>
public static class ProjectCompiler
{
    /// <summary>Stage 1: reads a file, without any schema.</summary>
    /// <param name="text">The decoded text of the file (see <see cref="ArticleDecoder"/>). One leading byte order mark is ignored.</param>
    public static Document Read(string text, DocumentOptions options) => DocumentReader.Read(text, options);

    /// <summary>Stage 2: plans all corpora of a project: the schema of each, and a name for each article.</summary>
    /// <param name="articles">In any order; the plan does not depend on it.</param>
    /// <param name="schemas">The schemas that the project declares, at most one for each corpus.</param>
    public static ProjectPlan Plan(
        IEnumerable<ArticleInput> articles,
        OptionValues options,
        EquatableArray<DeclaredSchema> schemas = default)
    {
        var planned = ProjectPlanner.Plan(articles, options, schemas);
        var repeated = planned.Plan.Corpora
            .SelectMany(corpus => UniqueValues.Check(corpus, planned.Articles[corpus.Name], planned.Plan))
            .ToArray();
        return repeated.Length == 0
            ? planned.Plan
            : planned.Plan with { Findings = planned.Plan.Findings.Concat(repeated).Distinct().ToEquatableArray() };
    }

    /// <summary>
    /// The part of stage 2 that a writer of packs needs, which has no declared schemas: the articles whose <see cref="Document.Fields"/>
    /// are their header.
    /// </summary>
    /// <param name="articles">The included articles of one corpus, with distinct ids.</param>
    /// <returns>Their ids, in ordinal order.</returns>
    public static EquatableArray<string> SelectFieldHeaders(IReadOnlyCollection<ArticleMetadata> articles) =>
        UncertainFields.SelectHeaders(articles);

    /// <summary>
    /// Whether the <see cref="Document"/> of a file may have <see cref="Document.Fields"/>, judged by the beginning of the file: its first
    /// line has a colon after a letter, or the beginning does not show it.
    /// </summary>
    public static bool MayHaveUncertainFields(ReadOnlySpan<byte> beginning)
    {
        // White_Space outside of ASCII, and a byte order mark, need not be told from letters, which may be before a colon.
        var start = 0;
        while (start < beginning.Length && beginning[start] is (<= (byte)' ' and not 0) or >= 0x80)
        {
            start++;
        }

        var line = beginning.Slice(start);
        var colon = line.IndexOfAny((byte)':', (byte)'\r', (byte)'\n');
        return colon < 0 || line[colon] == ':';
    }

    /// <summary>The part of stage 2 that depends on the files only: files that are listed twice, and ids that two files have.</summary>
    /// <returns>Errors, in an order that does not depend on the host.</returns>
    public static IReadOnlyList<LocatedFinding> CheckFiles(IEnumerable<ArticleInput> articles) => ProjectPlanner.CheckFiles(articles);

    /// <summary>Stage 3: reads the metadata of an article by the schema of its corpus.</summary>
    /// <param name="project">The plan, for references to articles of other corpora.</param>
    /// <param name="corpus">The corpus of the article.</param>
    /// <param name="article">An article of the plan.</param>
    public static BindResult Bind(ProjectPlan project, CorpusPlan corpus, ArticleMetadata article) =>
        ArticleBinder.Bind(corpus, article, project);

    /// <summary>The part of stage 3 that depends on the body: whether the article is as long as its schema demands.</summary>
    /// <returns><see langword="null"/> if it is.</returns>
    public static Finding? CheckLength(CorpusPlan corpus, Document document) => WordLimits.Check(corpus, document);

    /// <summary>Stage 4, for packed storage: writes the articles of a corpus as one pack.</summary>
    /// <param name="rows">In ordinal order of the ids. Each is enumerated once and not kept.</param>
    public static PackSummary Pack(Stream output, IEnumerable<PackRow> rows) => PackWriter.Write(output, rows);
}
