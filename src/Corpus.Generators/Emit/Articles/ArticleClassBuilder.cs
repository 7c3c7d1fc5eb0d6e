using Corpus.Compiler.Binding;
using Corpus.Compiler.Reading;

namespace Corpus.Generators.Emit.Articles;

internal static class ArticleClassBuilder
{
    public static ArticleClass Build(ProjectPlan project, CorpusPlan plan, BoundArticle head, Body body)
    {
        var names = CorpusNames.From(plan);
        var renderer = new ValueRenderer(project, plan.Schema, names);
        var values = head.Values.ToDictionary(value => value.Property, value => value.Value, StringComparer.Ordinal);
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
            ArticleBatches.BucketOf(project, plan, head.File.Id),
            head.Identifier,
            head.File.Id,
            head.File.Path,
            properties.ToEquatableArray(),
            body);
    }

    private static ArticleClassProperty Build(SchemaProperty property, Value value, CorpusNames names, ValueRenderer renderer)
    {
        var isNull = value is NullValue;
        return new(
            property.Access,
            property.Name,
            TypeNames.ForOverride(property, names, isNull),
            value is InvalidValue ? null : renderer.Render(property, value),
            isNull ? ValueLifetime.Computed : LifetimeOf(property.Type))
        { Attributes = property.Attributes };
    }

    private static ValueLifetime LifetimeOf(PropertyType type) => TypeNames.IsLazy(type)
        ? TypeNames.IsReference(type) ? ValueLifetime.Lazy : ValueLifetime.LazyBoxed
        : TypeNames.IsStored(type) ? ValueLifetime.Stored : ValueLifetime.Computed;
}
