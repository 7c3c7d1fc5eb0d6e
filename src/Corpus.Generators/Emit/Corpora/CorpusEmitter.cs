using Corpus.Compiler.Indexes;
using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;
using Corpus.Generators.Emit.Packed;
using Corpus.Generators.Emit.Schemas;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>Writes the class of a corpus: its articles as a whole, its indexes, its labels.</summary>
internal static class CorpusEmitter
{
    public static string Emit(CorpusClass model)
    {
        var names = model.Names;
        var writer = GeneratedFile.Begin(names.Corpus, names.IsDeclared);
        using (writer.Namespace(names.Namespace))
        {
            WriteFacade(writer, model);
            writer.Gap();
            WriteData(writer, model);
            writer.Gap();
            if (model.Rows is { } rows)
            {
                PackedEmitter.WriteSource(writer, names, rows);
            }
            else
            {
                SourceEmitter.WriteSource(writer, model);
            }
        }

        return writer.ToString();
    }

    private static void WriteFacade(CodeWriter writer, CorpusClass model)
    {
        var names = model.Names;
        var corpus = $"global::Corpora.Corpus<{names.SchemaType}>";
        writer.Line($"/// <summary>The corpus {names.Corpus}.</summary>");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{names.Access} static partial class {names.Corpus}"))
        {
            writer.Line($"/// <summary>All articles, by place and by id; {(model.HasOwnOrder ? "in the order that their class says" : "newest first where they have a date")}.</summary>");
            writer.Line($"public static {corpus} Articles => {DataClass(names)}.Articles;");
            foreach (var index in model.Indexes)
            {
                writer.Gap();
                writer.Line($"/// <summary>The articles by {Reference(names, index.Columns.Property)}.</summary>");
                writer.Line($"public static {IndexType(index, names)} {index.Columns.Name} => {DataClass(names)}Of{index.Columns.Name}.Index;");
            }

            foreach (var period in model.Periods)
            {
                writer.Gap();
                writer.Line($"/// <summary>The articles of <see cref=\"{period.DateIndex}\" /> in groups, the latest first.</summary>");
                writer.Line($"public static {PeriodType(period, names)} {period.Name} => {DataClass(names)}Of{period.Name}.Index;");
            }

            foreach (var taxonomy in model.Taxonomies)
            {
                writer.Gap();
                WriteTryParse(writer, names, taxonomy);
            }

            if (model.Rows is not null && names.HasAccessors)
            {
                writer.Gap();
                PackedEmitter.WriteAccessorMethod(writer, names);
            }
        }
    }

    /// <summary>A property that the class has from a base of the project's can't be found by the class's name.</summary>
    private static string Reference(CorpusNames names, string property) => names.IsDeclared
        ? $"<c>{property.TrimStart('@')}</c>"
        : $"<see cref=\"{names.SchemaType}.{property}\" />";

    private static void WriteTryParse(CodeWriter writer, CorpusNames names, CorpusClassTaxonomy taxonomy)
    {
        var type = names.Global(taxonomy.EnumName);
        writer.Line($"/// <summary>Finds the <see cref=\"{type}\" /> of a label, which must be spelled as in the articles.</summary>");
        using (writer.Braces($"public static bool TryParse{taxonomy.Singular}Label(string? label, out {type} value)"))
        {
            writer.Line($"var found = {names.Global(TaxonomyEmitter.LabelsClass(taxonomy.EnumName))}.Table.TryParse(label, out var number);");
            writer.Line($"value = ({type})number;");
            writer.Line("return found;");
        }
    }

    /// <summary>Each index in a class of its own: whoever uses one of them pays for it alone, and the trimmer drops the others.</summary>
    private static void WriteData(CodeWriter writer, CorpusClass model)
    {
        var names = model.Names;
        var numbers = model.Rows is null ? NumberTables.Arrays : NumberTables.Packed;
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"file static class {DataClass(names)}"))
        {
            writer.Line($"internal static readonly global::Corpora.Corpus<{names.SchemaType}> Articles = new(new {SourceClass(names)}());");
        }

        foreach (var index in model.Indexes)
        {
            writer.Gap();
            writer.Line(GeneratedFile.Attribute);
            using (writer.Braces($"file static class {DataClass(names)}Of{index.Columns.Name}"))
            {
                writer.Line($"internal static readonly {IndexType(index, names)} Index = new(");
                using (writer.Indent())
                {
                    writer.Line($"{DataClass(names)}.Articles,");
                    if (index.Keys is { } keys)
                    {
                        writer.Line(keys + ",");
                    }

                    WriteNumbers(writer, index.Columns, numbers);
                }
            }
        }

        foreach (var period in model.Periods)
        {
            writer.Gap();
            writer.Line(GeneratedFile.Attribute);
            using (writer.Braces($"file static class {DataClass(names)}Of{period.Name}"))
            {
                writer.Line(
                    $"internal static readonly {PeriodType(period, names)} Index = {DataClass(names)}Of{period.DateIndex}.Index.{period.Method}();");
            }
        }
    }

    private static void WriteNumbers(CodeWriter writer, IndexColumns columns, NumberTables numbers)
    {
        var first = columns switch
        {
            TaxonomyColumns taxonomy => numbers.Int32s(taxonomy.Offsets),
            TimeColumns times => numbers.Int64s(times.Times),
            KeyColumns { IsUnique: false } keys => numbers.Int32s(keys.Offsets),
            _ => null,
        };
        if (first is not null)
        {
            writer.Line(first + ",");
        }

        writer.Line(numbers.Int32s(columns.Positions) + ");");
    }

    private static string PeriodType(CorpusPeriod period, CorpusNames names) =>
        $"global::Corpora.LookupIndex<{(period.Method == "GroupByYear" ? "int" : "global::Corpora.YearMonth")}, {names.SchemaType}>";

    private static string IndexType(CorpusClassIndex index, CorpusNames names)
    {
        var name = index.Columns switch
        {
            TimeColumns => "TimeIndex",
            KeyColumns { IsUnique: true } => "UniqueIndex",
            _ => "LookupIndex",
        };
        return $"global::Corpora.{name}<{index.KeyType}, {names.SchemaType}>";
    }

    /// <remarks>No type that is named for a key holds an underscore, and few of a project's own do: a file's own type would hide it.</remarks>
    private static string DataClass(CorpusNames names) => names.Corpus + "_Data";

    /// <summary>The class that loads the articles.</summary>
    public static string SourceClass(CorpusNames names) => names.Corpus + "_Source";
}
