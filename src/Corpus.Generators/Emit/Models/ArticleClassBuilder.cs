using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Values;

namespace Corpus.Generators.Emit.Models;

internal static class ArticleClassBuilder
{
    public static ArticleClass Build(ProjectPlan project, CorpusPlan plan, BoundHead head, Body body)
    {
        var names = CorpusNames.Of(plan);
        var renderer = new ValueRenderer(plan.Schema, names);
        var values = head.Values.ToDictionary(value => value.Property, value => value.Value, StringComparer.Ordinal);
        var properties = new List<ArticleClassProperty>();
        foreach (var property in plan.Schema.Properties)
        {
            if (values.TryGetValue(property.Name, out var value))
            {
                properties.Add(new(
                    property.Name,
                    TypeNames.OfOverride(property, names),
                    value is InvalidValue ? null : renderer.Render(value, property.Type),
                    TypeNames.IsStored(property.Type)));
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
}
