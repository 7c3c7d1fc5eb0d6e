using System.Globalization;
using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Articles;

/// <summary>Writes the articles of <c>Source</c> storage: each a sealed class, and its accessor on the class of the corpus.</summary>
internal static class ArticleEmitter
{
    public static string Emit(ArticleBatch batch)
    {
        var names = batch.Articles[0].Names;
        var writer = GeneratedFile.Begin(names.Corpus, names.IsDeclared, inheritsDocs: true);
        foreach (var article in batch.Articles)
        {
            writer.Gap();
            WriteClass(writer, article);
            if (article.Names.HasAccessors)
            {
                writer.Gap();
                WriteAccessor(writer, article);
            }
        }

        return writer.ToString();
    }

    private static void WriteClass(CodeWriter writer, ArticleClass article)
    {
        using (writer.Namespace(article.Names.ArticlesNamespace))
        {
            // The first paragraph, so that an editor shows what the article is about.
            writer.Summary(article.Body.Lead, ifBlank: $"The article {article.Id}, which has no text.");
            writer.Line(GlobalNames.Generated);
            using (writer.Braces($"{article.Names.Access} sealed partial class {article.Identifier} : {article.Names.SchemaType}"))
            {
                writer.Line($"public static readonly {article.Identifier} {article.Names.InstanceMember} = new();");
                writer.Line($"private {article.Identifier}() {{ }}");
                writer.Gap();
                writer.Line($"public override string Id => {Literals.String(article.Id)};");
                foreach (var property in article.Properties)
                {
                    WriteProperty(writer, property);
                }

                writer.Gap();
                writer.Line($"protected override string PathCore => {Literals.String(article.Path)};");
                writer.Line($"protected override int WordCountCore => {article.Body.WordCount.ToString(CultureInfo.InvariantCulture)};");
                writer.Line($"protected override {GlobalNames.Bytes} Body => {Literals.Utf8(article.Body.Text)};");
            }
        }
    }

    private static void WriteProperty(CodeWriter writer, ArticleClassProperty property)
    {
        var field = "_cached" + property.Name;
        var type = property.Type.TrimEnd('?');
        if (property is { Value: not null, Lifetime: ValueLifetime.Lazy or ValueLifetime.LazyBoxed })
        {
            writer.Line($"private {(property.Lifetime == ValueLifetime.Lazy ? type : "object")}? {field};");
        }

        foreach (var attribute in property.Attributes)
        {
            writer.Line(attribute);
        }

        var declaration = $"{property.Access} override {property.Type} {CSharpIdentifier.Escape(property.Name)}";
        writer.Line(property switch
        {
            { Value: null } => $"{declaration} {property.Unavailable}",
            { Lifetime: ValueLifetime.Stored } => $"{declaration} {{ get; }} = {property.Value};",
            { Lifetime: ValueLifetime.Lazy } => $"{declaration} => {field} ?? {GlobalNames.Publish}(ref {field}, {property.Value});",
            { Lifetime: ValueLifetime.LazyBoxed } =>
                $"{declaration} => ({type})({field} ?? {GlobalNames.Publish}(ref {field}, (object){property.Value}));",
            _ => $"{declaration} => {property.Value};",
        });
    }

    private static void WriteAccessor(CodeWriter writer, ArticleClass article)
    {
        using (writer.Namespace(article.Names.Namespace))
        {
            using (writer.Braces($"{article.Names.Access} static partial class {article.Names.Corpus}"))
            {
                var type = GeneratedFile.Global(article.Names.ArticlesNamespace, article.Identifier);
                writer.Line($"/// <inheritdoc cref=\"{type}\" />");
                writer.Line(
                    $"public static {article.Names.SchemaType} {article.Identifier} => {type}.{article.Names.InstanceMember};");
            }
        }
    }
}
