using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Binding;

/// <summary>Binds the metadata of an article to the schema of its corpus.</summary>
internal static class ArticleBinder
{
    /// <remarks>
    /// An article with errors of its own had no influence on the inferred schema. Its valid values are bound; the others are not reported,
    /// because they may be valid once its errors are corrected.
    /// </remarks>
    /// <param name="project">The corpora that references can lead to; <see langword="null"/> if there is only this one.</param>
    /// <exception cref="ArgumentException">The article is not in the plan.</exception>
    public static BindResult Bind(CorpusPlan plan, ArticleMetadata article, ProjectPlan? project = null)
    {
        var identifier = plan.FindIdentifier(article.File.Id)
            ?? throw new ArgumentException($"The plan of '{plan.Name}' has no article '{article.File.Id}'.", nameof(article));
        var findings = new List<Finding>();
        var schema = SchemaLookup.From(plan.Schema);
        var binder = new ValueBinder(schema, new(project, plan), findings, plan.Options.UnknownKeys);
        var values = binder.BindEntries(schema.Header, article.Entries);
        BindHeading(schema.Header, article.Heading, values);
        binder.ReportMissing(schema.Header, values, SourceSpan.FileStart);
        BindReverse(plan, article.File.Id, schema.Header, values);
        return new(
            new BoundArticle(article.File, identifier, values.ToEquatableArray()),
            article.HasErrors ? [] : findings.ToEquatableArray());
    }

    /// <summary>Adds the articles that refer to this one, which the plan collected from their headers.</summary>
    private static void BindReverse(CorpusPlan plan, string id, PropertyLookup header, BoundProperties values)
    {
        for (var index = 0; index < plan.Schema.Properties.Count; index++)
        {
            if (header[index].Reverse is { } reverse)
            {
                var ids = plan.FindReferrers(header[index].Name, id);
                var referrers = ids.Select(referrer => (Value)new ReferenceValue(reverse.Corpus, referrer));
                values.Add(index, new ListValue(referrers.ToEquatableArray()));
            }
        }
    }

    /// <summary>Uses the heading as the title if the header has no title.</summary>
    private static void BindHeading(PropertyLookup header, string? heading, BoundProperties values)
    {
        if (heading is not null && header.TryFind(WellKnownKeys.Title, out var index, out _) && !values.Contains(index))
        {
            values.Add(index, new StringValue(heading));
        }
    }
}

/// <summary>The result of binding one article. Two are equal if the article and the findings are equal.</summary>
/// <param name="Findings">Errors in the article's values, and warnings about unknown keys that the project allows.</param>
public sealed record BindResult(BoundArticle Article, EquatableArray<Finding> Findings);
