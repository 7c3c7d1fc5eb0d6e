using System.Globalization;
using Corpus.Compiler.Collections;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>Writes what loads the articles that are C# classes: the table of their ids, and a switch over their places.</summary>
internal static class SourceEmitter
{
    /// <summary>
    /// Cases in one method. The compiler's time for a switch grows with its square, and a method that is compiled at once (no tiers) may
    /// load every class that it names.
    /// </summary>
    private const int CasesInMethod = 128;

    public static void WriteSource(CodeWriter writer, CorpusClass model)
    {
        var names = model.Names;
        var byId = model.Articles
            .Select((article, position) => (article.Id, Position: position))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .ToArray();
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"file sealed class {CorpusEmitter.SourceClass(names)} : global::Corpora.SourceArticles<{names.SchemaType}>"))
        {
            writer.Line($"internal {CorpusEmitter.SourceClass(names)}() : base(");
            using (writer.Indent())
            {
                writer.Line(Literals.String(names.Corpus) + ",");
                writer.Line($"new string[] {{ {string.Join(", ", byId.Select(entry => Literals.String(entry.Id)))} }},");
                writer.Line(NumberTables.Arrays.Int32s(byId.Select(entry => entry.Position).ToEquatableArray()) + ")");
            }

            writer.Line("{");
            writer.Line("}");

            WriteLoad(writer, model);
        }
    }

    private static void WriteLoad(CodeWriter writer, CorpusClass model)
    {
        var names = model.Names;
        var methods = (model.Articles.Count + CasesInMethod - 1) / CasesInMethod;
        writer.Gap();
        using (writer.Braces($"public override {names.SchemaType} Load(int index) => (index / {Number(CasesInMethod)}) switch", close: "};"))
        {
            for (var method = 0; method < methods; method++)
            {
                writer.Line($"{Number(method)} => Load{Number(method)}(index),");
            }

            WriteOutOfRange(writer);
        }

        for (var method = 0; method < methods; method++)
        {
            writer.Gap();
            using (writer.Braces($"private static {names.SchemaType} Load{Number(method)}(int index) => index switch", close: "};"))
            {
                var end = Math.Min(model.Articles.Count, (method + 1) * CasesInMethod);
                for (var position = method * CasesInMethod; position < end; position++)
                {
                    writer.Line($"{Number(position)} => {Instance(names, model.Articles[position].Identifier)},");
                }

                WriteOutOfRange(writer);
            }
        }
    }

    private static void WriteOutOfRange(CodeWriter writer) =>
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");

    private static string Instance(CorpusNames names, string identifier) => names.HasAccessors
        ? names.Global(names.Corpus) + "." + identifier
        : GeneratedFile.Global(names.ArticlesNamespace, identifier) + ".Instance";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
