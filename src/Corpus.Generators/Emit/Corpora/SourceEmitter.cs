using System.Globalization;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>Writes what loads articles that are classes: the table of their ids, and a switch over their positions.</summary>
internal static class SourceEmitter
{
    /// <summary>
    /// Cases in one method. The compiler's time for a switch grows with the square of its cases, and a method that is compiled without
    /// tiers may load every class that it names.
    /// </summary>
    private const int CasesInMethod = 128;

    private const string OutOfRange = $"_ => throw new {GlobalNames.OutOfRange}(nameof(index)),";

    public static void WriteSource(CodeWriter writer, CorpusClass model)
    {
        var names = model.Names;
        var byId = model.Articles
            .Select((article, position) => (article.Id, Position: position))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .ToArray();
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"file sealed class {names.SourceClass} : {GlobalNames.SourceArticles}<{names.SchemaType}>"))
        {
            writer.Lines($$"""
                internal {{names.SourceClass}}() : base(
                    {{Literals.String(names.Corpus)}},
                    new string[] { {{string.Join(", ", byId.Select(entry => Literals.String(entry.Id)))}} },
                    {{NumberTables.Arrays.Int32s(byId.Select(entry => entry.Position).ToEquatableArray())}}) { }
                """);
            WriteLoad(writer, model);
        }
    }

    private static void WriteLoad(CodeWriter writer, CorpusClass model)
    {
        var names = model.Names;
        writer.Gap();
        if (model.Articles.Count <= CasesInMethod)
        {
            WriteSwitch(writer, model, "public override", "Load", 0);
            return;
        }

        var methods = (model.Articles.Count + CasesInMethod - 1) / CasesInMethod;
        using (writer.Braces(
            $"public override {names.SchemaType} Load(int index) => (index / {Number(CasesInMethod)}) switch", close: "};"))
        {
            for (var method = 0; method < methods; method++)
            {
                writer.Line($"{Number(method)} => Load{Number(method)}(index),");
            }

            writer.Line(OutOfRange);
        }

        for (var method = 0; method < methods; method++)
        {
            writer.Gap();
            WriteSwitch(writer, model, "private static", "Load" + Number(method), method * CasesInMethod);
        }
    }

    private static void WriteSwitch(CodeWriter writer, CorpusClass model, string modifiers, string method, int start)
    {
        using (writer.Braces($"{modifiers} {model.Names.SchemaType} {method}(int index) => index switch", close: "};"))
        {
            for (var position = start; position < Math.Min(model.Articles.Count, start + CasesInMethod); position++)
            {
                writer.Line($"{Number(position)} => {Instance(model.Names, model.Articles[position].Identifier)},");
            }

            writer.Line(OutOfRange);
        }
    }

    private static string Instance(CorpusNames names, string identifier) =>
        GeneratedFile.Global(names.ArticlesNamespace, identifier) + "." + names.InstanceMember;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
