using System.Globalization;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Articles;

/// <summary>Writes articles: each a sealed class, and its accessor on the corpus' class.</summary>
internal static class ArticleEmitter
{
    private const string GetOrPublish = "global::Corpora.LazyValue.GetOrPublish";

    public static string Emit(ArticleBatch batch)
    {
        var names = batch.Articles[0].Names;
        var writer = GeneratedFile.Begin(names.Corpus, names.IsDeclared);
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
            WriteSummary(writer, article);
            writer.Line(GeneratedFile.Attribute);
            using (writer.Braces($"{article.Names.Access} sealed partial class {article.Identifier} : {article.Names.SchemaType}"))
            {
                writer.Line($"internal static readonly {article.Identifier} Instance = new {article.Identifier}();");
                writer.Gap();
                writer.EmptyBraces($"private {article.Identifier}()");

                writer.Gap();
                WriteProperty(writer, "Id", Literals.String(article.Id));
                WriteProperty(writer, "Path", Literals.String(article.Path), isInJson: false);
                foreach (var property in article.Properties)
                {
                    WriteProperty(writer, property);
                }

                WriteProperty(writer, "WordCount", article.Body.WordCount.ToString(CultureInfo.InvariantCulture), isInJson: false, type: "int");
                WriteBody(writer, article.Body.Text);
            }
        }
    }

    /// <summary>The article's first paragraph, so that an editor shows what the article is.</summary>
    private static void WriteSummary(CodeWriter writer, ArticleClass article)
    {
        var summary = DocComment.Escape(article.Body.Lead);
        writer.Summary(summary.Length > 0 ? article.Body.Lead : $"The article {article.Id}, which has no text.");
    }

    private static void WriteProperty(CodeWriter writer, string name, string value, bool isInJson = true, string type = "string")
    {
        writer.InheritDoc();
        if (!isInJson)
        {
            writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
        }

        writer.Line($"public override {type} {name} => {value};");
        writer.Gap();
    }

    private static void WriteProperty(CodeWriter writer, ArticleClassProperty property)
    {
        var kept = "_kept" + property.Name.TrimStart('@');
        var type = property.Type.TrimEnd('?');
        if (property is { Value: not null, Lifetime: ValueLifetime.Lazy or ValueLifetime.LazyBoxed })
        {
            writer.Line($"private {(property.Lifetime == ValueLifetime.Lazy ? type : "object")}? {kept};");
            writer.Gap();
        }

        writer.InheritDoc();
        foreach (var attribute in property.Attributes)
        {
            writer.Line(attribute);
        }

        var declaration = $"{property.Access} override {property.Type} {property.Name}";
        writer.Line(property switch
        {
            // The build has failed already; the class is there so that only the article's own error is reported.
            { Value: null } => $"{declaration} => throw new global::System.InvalidOperationException();",
            { Lifetime: ValueLifetime.Stored } => $"{declaration} {{ get; }} = {property.Value};",
            { Lifetime: ValueLifetime.Lazy } => $"{declaration} => {kept} ?? {GetOrPublish}(ref {kept}, {property.Value});",
            { Lifetime: ValueLifetime.LazyBoxed } => $"{declaration} => ({type})({kept} ?? {GetOrPublish}(ref {kept}, (object){property.Value}));",
            _ => $"{declaration} => {property.Value};",
        });
        writer.Gap();
    }

    private static void WriteBody(CodeWriter writer, string text)
    {
        writer.InheritDoc();
        writer.Line($"protected override global::System.ReadOnlySpan<byte> Body => {Literals.Utf8(text)};");
    }

    private static void WriteAccessor(CodeWriter writer, ArticleClass article)
    {
        using (writer.Namespace(article.Names.Namespace))
        {
            using (writer.Braces($"{article.Names.Access} static partial class {article.Names.Corpus}"))
            {
                var type = GeneratedFile.Global(article.Names.ArticlesNamespace, article.Identifier);
                writer.Line($"/// <inheritdoc cref=\"{type}\" />");
                writer.Line($"public static {type} {article.Identifier} => {type}.Instance;");
            }
        }
    }
}
