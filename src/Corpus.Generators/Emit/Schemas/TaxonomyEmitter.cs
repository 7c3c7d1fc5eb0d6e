using System.Globalization;
using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>The enum of a taxonomy. Two are equal if the generated enums are the same text.</summary>
internal sealed record TaxonomyEnum(CorpusNames Names, Taxonomy Taxonomy)
{
    public static IEnumerable<TaxonomyEnum> SelectFrom(ProjectPlan project) =>
        project.Corpora.SelectMany(plan => plan.Schema.Taxonomies.Select(taxonomy => new TaxonomyEnum(CorpusNames.From(plan), taxonomy)));
}

/// <summary>Writes a taxonomy: an enum, its labels, and the converter that writes a member as its label in JSON.</summary>
internal static class TaxonomyEmitter
{
    public static string Emit(TaxonomyEnum model)
    {
        var (names, taxonomy) = (model.Names, model.Taxonomy);
        var numbers = LabelNumbers.Assign(taxonomy.Members.Select(member => member.Label))
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .ToArray();
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(names.Namespace))
        {
            WriteEnum(writer, names, taxonomy, numbers);
            writer.Gap();
            WriteLabels(writer, names, taxonomy, numbers);
            writer.Gap();
            WriteJsonConverter(writer, names, taxonomy);
        }

        return writer.ToString();
    }

    private static void WriteEnum(CodeWriter writer, CorpusNames names, Taxonomy taxonomy, string[] numbers)
    {
        var corpus = names.Global(names.Corpus);
        writer.Lines($$"""
            /// <summary>The values of {{DocComment.Escape(taxonomy.Singular)}} in the articles of <see cref="{{corpus}}" />.</summary>
            /// <remarks>The number of a member depends on its label alone. 0 is not a label.</remarks>
            [{{GlobalNames.JsonConverter}}(typeof({{GeneratedNames.JsonConverter(taxonomy.EnumName)}}))]
            {{GlobalNames.Generated}}
            """);
        using (writer.Braces($"{names.Access} enum {taxonomy.EnumName}"))
        {
            for (var member = 0; member < taxonomy.Members.Count; member++)
            {
                writer.Gap();
                writer.Summary(taxonomy.Members[member].Label, ifBlank: "The blank label.");
                writer.Line($"{CSharpIdentifier.Escape(taxonomy.Members[member].Name)} = {numbers[member]},");
            }
        }
    }

    private static void WriteLabels(CodeWriter writer, CorpusNames names, Taxonomy taxonomy, string[] numbers)
    {
        var labels = string.Join(", ", taxonomy.Members.Select(member => Literals.String(member.Label)));
        writer.Lines($$"""
            /// <summary>The labels of <see cref="{{taxonomy.EnumName}}" />.</summary>
            {{GlobalNames.Generated}}
            {{names.Access}} static class {{GeneratedNames.Labels(taxonomy.EnumName)}}
            {
                internal static readonly {{GlobalNames.LabelTable}} Table = new(
                    new string[] { {{labels}} },
                    new int[] { {{string.Join(", ", numbers)}} });

                /// <summary>Returns the label as the articles spell it.</summary>
                /// <exception cref="{{GlobalNames.OutOfRange}}">The value is not a member of the enum.</exception>
                public static string ToLabel(this {{taxonomy.EnumName}} value) => Table.ToLabel((int)value);
            }
            """);
    }

    private static void WriteJsonConverter(CodeWriter writer, CorpusNames names, Taxonomy taxonomy)
    {
        var converter = GeneratedNames.JsonConverter(taxonomy.EnumName);
        writer.Lines($$"""
            /// <summary>Writes a <see cref="{{taxonomy.EnumName}}" /> as its label in JSON.</summary>
            {{GlobalNames.Hidden}}
            {{GlobalNames.Generated}}
            {{names.Access}} sealed class {{converter}} : {{GlobalNames.LabelJsonConverter}}<{{taxonomy.EnumName}}>
            {
                /// <summary>Called by System.Text.Json.</summary>
                public {{converter}}() : base({{GeneratedNames.Labels(taxonomy.EnumName)}}.Table) { }
            }
            """);
    }
}
