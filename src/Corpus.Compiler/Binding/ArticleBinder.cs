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
    /// <param name="project">The corpora that references can lead to.</param>
    /// <exception cref="ArgumentException">The article is not in the plan.</exception>
    public static BindResult Bind(CorpusPlan plan, ArticleMetadata article, ProjectPlan project)
    {
        var identifier = plan.FindIdentifier(article.File.Id)
            ?? throw new ArgumentException($"The plan of '{plan.Name}' has no article '{article.File.Id}'.", nameof(article));
        var findings = new List<Finding>();
        var schema = SchemaLookup.From(plan.Schema);
        var binder = new ValueBinder(schema, new(project), findings, plan.Options.UnknownKeys);
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

/// <summary>The metadata of an article as values of the properties of its schema.</summary>
/// <remarks>
/// Two are equal if file, identifier and values are equal. Spans are not part of it: an edit that only moves the values of a header leaves
/// it equal, so that indexes and the corpus class are not generated again.
/// </remarks>
/// <param name="Values">
/// The value of each property that the article has, in the schema's order. If the article lacks a required property, which is an error in
/// its file, the value is an <see cref="InvalidValue"/>.
/// </param>
public sealed record BoundArticle(ArticleFile File, string Identifier, EquatableArray<PropertyValue> Values)
{
    /// <returns>The value of a property; <see langword="null"/> if the article has no value.</returns>
    public Value? Find(string property)
    {
        foreach (var value in Values)
        {
            if (value.Property == property)
            {
                return value.Value;
            }
        }

        return null;
    }
}
