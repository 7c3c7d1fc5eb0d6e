using Corpus.Compiler.Binding;
using Corpus.Compiler.Reading;

namespace Corpus.Generators.Emit.Articles;

internal static class ArticleClassBuilder
{
    public static ArticleClass Build(ProjectPlan project, CorpusPlan plan, BoundArticle article, Body body)
    {
        var names = CorpusNames.From(plan);
        var renderer = ValueRenderer.From(project, plan);
        var values = article.Values.ToDictionary(value => value.Property, value => value.Value, StringComparer.Ordinal);
        var properties = new List<ArticleClassProperty>();

        // The title first, as System.Text.Json writes the members of a class in their order.
        foreach (var property in plan.Schema.Properties.OrderByDescending(property => property.IsInherited))
        {
            if (values.TryGetValue(property.Name, out var value))
            {
                properties.Add(Build(property, value, names, renderer));
            }
        }

        return new(
            names,
            ArticleBatches.BucketOf(project, plan, article.File.Id),
            article.Identifier,
            article.File.Id,
            article.File.Path,
            properties.ToEquatableArray(),
            body);
    }

    private static ArticleClassProperty Build(SchemaProperty property, Value value, CorpusNames names, ValueRenderer renderer)
    {
        var isNull = value is NullValue;
        var lifetime = isNull ? ValueLifetime.Computed : LifetimeOf(property.Type);
        var isTargetTyped = lifetime is ValueLifetime.Computed or ValueLifetime.Stored;
        return new(
            property.Access,
            property.Name,
            TypeNames.ForOverride(property, names, isNull),
            value is InvalidValue ? null : renderer.Render(property, value, isTargetTyped),
            lifetime)
        {
            Attributes = property.Attributes,
            Unavailable = ValueRenderer.Unavailable(property.Type),
        };
    }

    private static ValueLifetime LifetimeOf(PropertyType type) => TypeNames.IsLazy(type)
        ? TypeNames.IsReference(type) ? ValueLifetime.Lazy : ValueLifetime.LazyBoxed
        : TypeNames.IsStored(type) ? ValueLifetime.Stored : ValueLifetime.Computed;
}
