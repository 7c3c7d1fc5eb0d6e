using Corpus.Compiler.Packing;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>The articles of a corpus as rows of its pack. Two are equal if the generated reader is the same.</summary>
/// <param name="Order">The row of each article, in the order of the corpus. Rows are in ordinal order of the ids.</param>
/// <param name="Schema">The part of the schema that the reader consists of: no key, label or constraint.</param>
/// <param name="Corpora">The corpora that references can lead to.</param>
internal sealed record PackedCorpus(EquatableArray<int> Order, PackColumns Data, CorpusSchema Schema, EquatableArray<CorpusNames> Corpora)
{
    public static PackedCorpus From(
        EquatableArray<int> order, PackColumns data, CorpusSchema schema, EquatableArray<CorpusNames> corpora) =>
        new(order, data, Reduce(schema), corpora);

    private static CorpusSchema Reduce(CorpusSchema schema)
    {
        // The defaults of articles are in their class, those of declared records in the methods that read them.
        var properties = schema.Properties.Select(property => Reduce(property) with
        {
            Default = null,
            Attributes = property.IsInherited ? AttributesOfTitle(schema, property) : property.Attributes,
        });
        var records = schema.Records.Select(record => record with
        {
            KeyPath = "",
            Properties = record.Properties.Select(Reduce).ToEquatableArray(),
        });
        var enums = schema.Enums.Select(declared => declared with
        {
            Members = declared.Members.Select(member => member with { Label = "", Number = 0 }).ToEquatableArray(),
        });
        var defaults = schema.Records
            .SelectMany(record => record.Properties)
            .Select(property => property.Default)
            .OfType<LabelValue>()
            .Select(label => label.EnumName)
            .ToArray();
        var taxonomies = schema.Taxonomies.Where(taxonomy => defaults.Contains(taxonomy.EnumName));
        return new(properties.ToEquatableArray(), records.ToEquatableArray(), taxonomies.ToEquatableArray(), [])
        {
            Enums = enums.ToEquatableArray(),
        };
    }

    private static SchemaProperty Reduce(SchemaProperty property) => property with
    {
        Key = "",
        Spelling = "",
        Constraints = [],
        IsIndexed = false,
        IsUnique = false,
    };

    /// <summary>
    /// A title of the schema has its own attributes. Otherwise the attribute of <c>Corpora.Article</c> has to be repeated, because
    /// System.Text.Json does not read the attributes of an overridden property.
    /// </summary>
    private static EquatableArray<string> AttributesOfTitle(CorpusSchema schema, SchemaProperty title) =>
        title.IsRequired || schema.Class?.Members.Contains(title.Name) == true ? title.Attributes : new([GlobalNames.JsonIgnoreNull]);
}
