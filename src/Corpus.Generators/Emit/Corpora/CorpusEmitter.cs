using Corpus.Compiler.Indexes;
using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;
using Corpus.Generators.Emit.Packed;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>Writes the class of a corpus, and the static data of its members.</summary>
internal static class CorpusEmitter
{
    private const string Articles = GeneratedNames.ArticlesMember;

    public static string Emit(CorpusClass model)
    {
        var names = model.Names;
        var writer = GeneratedFile.Begin(names.Corpus, names.IsDeclared);
        using (writer.Namespace(names.Namespace))
        {
            WriteClass(writer, model);
            writer.Gap();
            WriteData(writer, model);
            writer.Gap();
            if (model.Packed is { } packed)
            {
                PackedEmitter.WriteSource(writer, names, packed);
            }
            else
            {
                SourceEmitter.WriteSource(writer, model);
            }
        }

        return writer.ToString();
    }

    private static void WriteClass(CodeWriter writer, CorpusClass model)
    {
        var names = model.Names;
        writer.Line($"/// <summary>The corpus {names.Corpus}.</summary>");
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"{names.Access} static partial class {names.Corpus}"))
        {
            var order = model.HasOwnOrder ? "in the order that their class declares" : "newest first if they have a date";
            writer.Line($"/// <summary>All articles, by position and by id; {order}.</summary>");
            writer.Line($"public static {CorpusType(names)} {Articles} => {names.DataClass}.{Articles};");
            foreach (var index in model.Indexes)
            {
                writer.Gap();
                writer.Line($"/// <summary>The articles by {Refer(names, index.Columns.Property)}.</summary>");
                var name = index.Columns.Name;
                writer.Line($"public static {IndexType(index, names)} {name} => {names.DataClass}.{name}.Index;");
            }

            foreach (var period in model.Periods)
            {
                writer.Gap();
                writer.Line($"/// <summary>The articles of <see cref=\"{period.DateIndex}\" /> in groups, latest first.</summary>");
                writer.Line($"public static {PeriodType(period, names)} {period.Name} => {names.DataClass}.{period.Name}.Index;");
            }

            foreach (var taxonomy in model.Taxonomies)
            {
                writer.Gap();
                WriteTryParse(writer, names, taxonomy);
            }

            if (model.Packed is not null && names.HasAccessors)
            {
                writer.Gap();
                AccessorEmitter.WriteMethod(writer, names);
            }
        }
    }

    /// <summary>The name of a declared class does not find a property that it inherits from a base class of the project.</summary>
    private static string Refer(CorpusNames names, string property) => names.IsDeclared
        ? $"<c>{property}</c>"
        : $"<see cref=\"{names.SchemaType}.{property}\" />";

    private static void WriteTryParse(CodeWriter writer, CorpusNames names, CorpusClassTaxonomy taxonomy)
    {
        var type = names.Global(taxonomy.EnumName);
        writer.Lines($$"""
            /// <summary>Finds the <see cref="{{type}}" /> of a label, which must be spelled as in the articles.</summary>
            public static bool {{GeneratedNames.TryParseLabel(taxonomy.Singular)}}(string? label, out {{type}} value)
            {
                var found = {{names.LabelTable(taxonomy.EnumName)}}.TryParse(label, out var number);
                value = ({{type}})number;
                return found;
            }
            """);
    }

    /// <summary>Each index is in a class of its own, so that it is built when it is first used, and trimmed if it never is.</summary>
    private static void WriteData(CodeWriter writer, CorpusClass model)
    {
        var names = model.Names;
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"file static class {names.DataClass}"))
        {
            writer.Line($"internal static readonly {CorpusType(names)} {Articles} = new(new {names.SourceClass}());");
            foreach (var index in model.Indexes)
            {
                writer.Gap();
                writer.Lines($$"""
                    internal static class {{index.Columns.Name}}
                    {
                        internal static readonly {{IndexType(index, names)}} Index = new(
                            {{Articles}},
                            {{string.Join(",\n        ",
                                SelectTables(index, model.Packed is null ? NumberTables.Arrays : NumberTables.Packed))}});
                    }
                    """);
            }

            foreach (var period in model.Periods)
            {
                writer.Gap();
                writer.Lines($$"""
                    internal static class {{period.Name}}
                    {
                        internal static readonly {{PeriodType(period, names)}} Index = {{GroupByPeriod(period)}};
                    }
                    """);
            }

            if (model.Packed is { } packed)
            {
                PackedEmitter.WriteData(writer, names, packed);
            }
        }
    }

    /// <summary>The arguments of the constructor of an index, after the corpus.</summary>
    private static IEnumerable<string> SelectTables(CorpusClassIndex index, NumberTables numbers)
    {
        if (index.Keys is { } keys)
        {
            yield return keys;
        }

        switch (index.Columns)
        {
            case TaxonomyColumns taxonomy:
                yield return numbers.Int32s(taxonomy.Offsets);
                break;
            case TimeColumns times:
                yield return numbers.Times(times);
                break;
            case KeyColumns { IsUnique: false } groups:
                yield return numbers.Int32s(groups.Offsets);
                break;
        }

        yield return numbers.Int32s(index.Columns.Positions);
        if (index.Columns is TimeColumns { UtcOffsets: { Count: > 0 } offsets })
        {
            yield return numbers.Int32s(offsets);
        }
    }

    private static string CorpusType(CorpusNames names) => $"{GlobalNames.Corpus}<{names.SchemaType}>";

    private static string GroupByPeriod(CorpusPeriod period) => $"{period.DateIndex}.Index.GroupBy{(period.IsYear ? "Year" : "Month")}()";

    private static string PeriodType(CorpusPeriod period, CorpusNames names) =>
        $"{GlobalNames.LookupIndex}<{(period.IsYear ? "int" : GlobalNames.YearMonth)}, {names.SchemaType}>";

    private static string IndexType(CorpusClassIndex index, CorpusNames names)
    {
        var type = index.Columns switch
        {
            TimeColumns => GlobalNames.TimeIndex,
            KeyColumns { IsUnique: true } => GlobalNames.UniqueIndex,
            _ => GlobalNames.LookupIndex,
        };
        return $"{type}<{index.KeyType}, {names.SchemaType}>";
    }
}
