using System.Globalization;
using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>Writes a taxonomy: an enum, its labels, and the converter that makes it a label in JSON.</summary>
internal static class TaxonomyEmitter
{
    public static string Emit(TaxonomyEnum model)
    {
        var (names, taxonomy) = (model.Names, model.Taxonomy);
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(names.Namespace))
        {
            WriteEnum(writer, names, taxonomy);
            writer.Gap();
            WriteLabels(writer, names, taxonomy);
            writer.Gap();
            WriteJsonConverter(writer, names, taxonomy);
        }

        return writer.ToString();
    }

    /// <summary><c>NewsCategoryLabels</c></summary>
    public static string LabelsClass(string enumName) => enumName + "Labels";

    private static void WriteEnum(CodeWriter writer, CorpusNames names, Taxonomy taxonomy)
    {
        writer.Line($"/// <summary>The labels that the articles of <see cref=\"{names.Global(names.Corpus)}\" /> carry as {DocComment.Escape(taxonomy.Singular)}.</summary>");
        writer.Line("/// <remarks>The numbers follow the order of the labels and change with them: keep labels, not numbers. 0 is no label.</remarks>");
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({taxonomy.EnumName}JsonConverter))]");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{names.Access} enum {taxonomy.EnumName}"))
        {
            for (var member = 0; member < taxonomy.Members.Count; member++)
            {
                writer.Gap();
                writer.Summary(Label(taxonomy.Members[member].Label));
                writer.Line($"{taxonomy.Members[member].Name} = {(member + 1).ToString(CultureInfo.InvariantCulture)},");
            }
        }
    }

    private static string Label(string label) => DocComment.Escape(label).Length == 0 ? "The blank label." : label;

    private static void WriteLabels(CodeWriter writer, CorpusNames names, Taxonomy taxonomy)
    {
        var name = taxonomy.EnumName;
        writer.Line($"/// <summary>The labels of <see cref=\"{name}\" />.</summary>");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{names.Access} static class {LabelsClass(name)}"))
        {
            var labels = string.Join(", ", taxonomy.Members.Select(member => Literals.String(member.Label)));
            writer.Line($"internal static readonly global::Corpora.LabelTable Table = new(new string[] {{ {labels} }});");
            writer.Gap();
            writer.Line("/// <summary>The label as the articles spell it.</summary>");
            writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is none of the enum's members.</exception>");
            writer.Line($"public static string ToLabel(this {name} value) => Table.ToLabel((int)value);");
        }
    }

    private static void WriteJsonConverter(CodeWriter writer, CorpusNames names, Taxonomy taxonomy)
    {
        var name = taxonomy.EnumName;
        writer.Line($"/// <summary>Makes a <see cref=\"{name}\" /> its label in JSON.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{names.Access} sealed class {name}JsonConverter : global::Corpora.LabelJsonConverter<{name}>"))
        {
            writer.Line("/// <summary>For System.Text.Json.</summary>");
            writer.EmptyBraces($"public {name}JsonConverter() : base({LabelsClass(name)}.Table)");
        }
    }
}

internal sealed record TaxonomyEnum(CorpusNames Names, Taxonomy Taxonomy);
