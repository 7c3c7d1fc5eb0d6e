using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Values;

/// <summary>Reads an article's metadata by its corpus' schema.</summary>
public static class ArticleBinder
{
    /// <remarks>
    /// An article with errors of its own took no part in the schema. Of what it holds, the values that fit are read; the others are not
    /// reported, since they may fit once its errors are gone.
    /// </remarks>
    /// <exception cref="ArgumentException">The article is not in the plan.</exception>
    public static BindResult Bind(CorpusPlan plan, ArticleHead head)
    {
        var identifier = plan.FindIdentifier(head.File.Id)
            ?? throw new ArgumentException($"The plan of '{plan.Name}' has no article '{head.File.Id}'.", nameof(head));
        var findings = new List<Finding>();
        var schema = SchemaLookup.Of(plan.Schema);
        var values = new ValueBinder(schema, findings).BindEntries(schema.Header, head.Entries);
        BindHeading(schema.Header, head.Heading, values);
        return new(new BoundHead(head.File, identifier, values.ToEquatableArray()), head.HasErrors ? [] : findings.ToEquatableArray());
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
