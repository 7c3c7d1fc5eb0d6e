using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Binding;

/// <summary>Reads an article's metadata by its corpus' schema.</summary>
public static class ArticleBinder
{
    /// <remarks>
    /// An article with errors of its own took no part in the schema. Of what it holds, the values that fit are read; the others are not
    /// reported, since they may fit once its errors are gone.
    /// </remarks>
    /// <param name="project">The corpora that references can lead to; <see langword="null"/> when there is no other.</param>
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
        return new(new BoundArticle(article.File, identifier, values.ToEquatableArray()), article.HasErrors ? [] : findings.ToEquatableArray());
    }

    /// <summary>Which articles refer to this one no file says: the plan has it from theirs.</summary>
    private static void BindReverse(CorpusPlan plan, string id, PropertyLookup header, BoundProperties values)
    {
        for (var index = 0; index < plan.Schema.Properties.Count; index++)
        {
            if (header[index].Reverse is { } reverse)
            {
                var ids = plan.FindReferrers(header[index].Name, id);
                values.Add(index, new ListValue(ids.Select(referrer => (Value)new ReferenceValue(reverse.Corpus, referrer)).ToEquatableArray()));
            }
        }
    }

    /// <summary>A heading is the title where the metadata gives none.</summary>
    private static void BindHeading(PropertyLookup header, string? heading, BoundProperties values)
    {
        if (heading is not null && header.TryFind(WellKnownKeys.Title, out var index, out _) && !values.Contains(index))
        {
            values.Add(index, new StringValue(heading));
        }
    }
}

/// <param name="Findings">Errors in the article's values, and warnings of keys that the project allows.</param>
public sealed record BindResult(BoundArticle Article, EquatableArray<Finding> Findings);
