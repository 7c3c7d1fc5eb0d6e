using Corpus.Compiler.Metadata;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Binding;

/// <summary>
/// Reports values of unique properties that several articles have. Each item of a list counts as a value; absent values are not compared.
/// </summary>
internal static class UniqueValues
{
    /// <param name="articles">The articles of the plan in ordinal order of their ids: of two, the second is reported.</param>
    public static IEnumerable<LocatedFinding> Check(CorpusPlan plan, IReadOnlyList<ArticleMetadata> articles, ProjectPlan project)
    {
        var unique = plan.Schema.Properties.Where(property => property.IsUnique && property.Reverse is null).ToArray();
        if (unique.Length == 0)
        {
            return [];
        }

        // Errors in single values are reported when the articles are bound, so the findings of this binder are dropped.
        var binder = new ValueBinder(SchemaLookup.From(plan.Schema), new(project), new List<Finding>(), plan.Options.UnknownKeys);
        return RepeatedMistakes.Shorten(plan.Name, unique.SelectMany(property => Check(property, plan, articles, binder)));
    }

    private static IEnumerable<LocatedFinding> Check(
        SchemaProperty property, CorpusPlan plan, IReadOnlyList<ArticleMetadata> articles, ValueBinder binder)
    {
        var first = new Dictionary<Value, ArticleFile>();
        foreach (var article in articles.Where(article => !article.HasErrors))
        {
            foreach (var (value, span, text) in ValuesOf(property, article, plan.ArticleType, binder))
            {
                var compared = ComparedValue.From(value, plan.Schema);
                if (!first.TryGetValue(compared, out var other))
                {
                    first.Add(compared, article.File);
                }
                else if (!ReferenceEquals(other, article.File))
                {
                    var name = plan.ArticleType + "." + property.Name;
                    yield return new(article.File.FilePath, new Finding(
                        Rules.ValueNotUnique, span, Quotation.From(text), Quotation.From(property.Spelling), other.Path, name)
                    { Subject = name });
                }
            }
        }
    }

    private static IEnumerable<(Value Value, SourceSpan Span, string Text)> ValuesOf(
        SchemaProperty property, ArticleMetadata article, string owner, ValueBinder binder)
    {
        if (article.Entries.FirstOrDefault(entry => MetadataKey.Normalize(entry.Key) == property.Key) is not { } entry)
        {
            return property.Key == WellKnownKeys.Title && article.Heading is { } heading
                ? [(new StringValue(heading), SourceSpan.FileStart, heading)]
                : [];
        }

        return entry.Value is HeaderNull ? [] : Flatten(entry.Value, binder.BindProperty(new(owner, property, entry.Key), entry.Value));
    }

    private static IEnumerable<(Value Value, SourceSpan Span, string Text)> Flatten(HeaderValue value, Value bound) => (value, bound) switch
    {
        (_, InvalidValue or NullValue) => [],
        (HeaderList items, ListValue list) => items.Items.Zip(list.Items, Flatten).SelectMany(flat => flat),
        (_, ListValue { Items: { Count: 1 } items }) => Flatten(value, items[0]),
        (HeaderScalar scalar, _) => [(bound, value.Span, scalar.Text)],
        _ => [],
    };
}
