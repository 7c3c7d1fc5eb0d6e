using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;

namespace Corpus.Compiler.JsonSchema;

/// <summary>
/// Writes a JSON Schema (draft 2020-12) of the front matter of a corpus, with which editors complete keys and values and mark mistakes.
/// What JSON Schema cannot express is accepted, so that it rejects nothing that the build accepts, with two exceptions: it has one spelling
/// of each key, and addresses must have the formats that JSON Schema defines.
/// </summary>
public sealed class FrontMatterSchema
{
    private readonly ProjectPlan _project;
    private readonly CorpusPlan _corpus;
    private readonly IReadOnlyDictionary<TypeRef, string> _records;

    private FrontMatterSchema(ProjectPlan project, CorpusPlan corpus)
    {
        _project = project;
        _corpus = corpus;
        _records = RecordNames.Assign(corpus.Schema.Records, type => type.FullName);
    }

    private bool IsDeclared => _corpus.Schema.Class is not null;

    private bool MayHaveOtherKeys => !IsDeclared || _corpus.Options.UnknownKeys != UnknownKeys.Error;

    /// <returns>ASCII with LF line ends, without <c>*/</c>, so that a comment of C# can contain it.</returns>
    public static string Write(ProjectPlan project, CorpusPlan corpus) => JsonText.Write(new FrontMatterSchema(project, corpus).Build());

    private JsonObject Build()
    {
        var schema = new JsonObject()
            .Add("$schema", "https://json-schema.org/draft/2020-12/schema")
            .Add("title", _corpus.Name)
            .Add("description", $"Front matter of an article of the corpus {_corpus.Name}.");
        AddMembers(schema, _corpus.Schema.Properties.Where(property => property.Reverse is null).ToArray(), members =>
        {
            AddKeysOfEveryArticle(members);
            AddIgnored(members, _corpus.Schema.IgnoredKeys, _corpus.Schema.Properties, WellKnownKeys.IsReserved);
        });
        if (_corpus.Schema.Records.Count > 0)
        {
            var records = new JsonObject();
            foreach (var record in _corpus.Schema.Records)
            {
                records.Add(_records[record.Type], AddMembers(
                    new JsonObject(),
                    record.Properties,
                    members => AddIgnored(members, record.IgnoredKeys, record.Properties, _ => false)));
            }

            schema.Add("$defs", records);
        }

        return schema;
    }

    private JsonObject AddMembers(JsonObject schema, IReadOnlyCollection<SchemaProperty> properties, Action<JsonObject> addMore)
    {
        var members = new JsonObject();
        foreach (var property in properties)
        {
            members.Add(property.Spelling, SchemaOf(property));
        }

        addMore(members);
        return schema
            .Add("type", "object")
            .Add("properties", members)
            .Add("required", properties.Where(IsRequiredKey).Select(property => property.Spelling).ToArray())
            .Add("additionalProperties", MayHaveOtherKeys);
    }

    /// <summary>Whether front matter must have the key. The title is never required, because a heading can provide it.</summary>
    private static bool IsRequiredKey(SchemaProperty property) =>
        property.IsRequired && !property.IsInherited && property.Type is not UnfillableType;

    private void AddKeysOfEveryArticle(JsonObject members)
    {
        foreach (var (key, schema) in WellKnownKeys.OfEveryArticle)
        {
            if (_corpus.Schema.Properties.All(property => property.Key != MetadataKey.Normalize(key)))
            {
                members.Add(key, JsonScalars.SchemaOf(schema));
            }
        }
    }

    /// <summary>Adds keys that may have any value, except for those that are there already.</summary>
    private static void AddIgnored(
        JsonObject members, EquatableArray<string> ignored, EquatableArray<SchemaProperty> properties, Func<string, bool> isKnown)
    {
        var known = new HashSet<string>(properties.Select(property => property.Key), StringComparer.Ordinal);
        foreach (var spelling in ignored)
        {
            var key = MetadataKey.Normalize(spelling);
            if (known.Add(key) && !isKnown(key))
            {
                members.Add(spelling, new JsonObject());
            }
        }
    }

    private JsonObject SchemaOf(SchemaProperty property)
    {
        var schema = SchemaOf(property.Type, property.Constraints);
        var takesNull = property.IsRequired ? property.IsNullable : !IsDeclared || property.Default is NullValue;
        schema = takesNull ? AnyOf(schema, new JsonObject().Add("type", "null")) : schema;
        return JsonScalars.DefaultOf(property, _corpus.Schema) is { } known ? schema.Add("default", known) : schema;
    }

    private JsonObject SchemaOf(PropertyType type, IReadOnlyCollection<Constraint> constraints) => type switch
    {
        ListType list => SchemaOf(list, constraints),
        DictionaryType dictionary => SchemaOf(dictionary).AddCount("Properties", constraints),
        _ => JsonConstraints.With(SchemaOf(type), constraints),
    };

    private JsonObject SchemaOf(PropertyType type) => type switch
    {
        ScalarType { Format: { } format } => JsonScalars.SchemaOfFormat(format),
        ScalarType scalar => JsonScalars.SchemaOf(scalar.Kind),
        TaxonomyType taxonomy => SchemaOf(taxonomy),
        EnumType declared => SchemaOf(_corpus.Schema.Enums.First(candidate => candidate.Type == declared.Type)),
        ReferenceType reference =>
            new JsonObject().Add("description", $"An article of {reference.Corpus}.").Add("enum", JsonScalars.Labels(IdsOf(reference))),
        RecordType record => new JsonObject().Add("$ref", "#/$defs/" + _records[record.Type]),
        DictionaryType dictionary => SchemaOf(dictionary),
        ListType list => SchemaOf(list, []),
        ParsableType => JsonScalars.Text(),
        _ => new JsonObject(),
    };

    /// <summary>Suggests the known labels but accepts every text, because a new label becomes a member of the enum.</summary>
    private JsonObject SchemaOf(TaxonomyType type)
    {
        var taxonomy = _corpus.Schema.Taxonomies.First(candidate => candidate.EnumName == type.EnumName);
        return AnyOf(new JsonObject().Add("enum", JsonScalars.Labels(taxonomy.Members.Select(member => member.Label))), JsonScalars.Text());
    }

    private static JsonObject SchemaOf(SchemaEnum declared) => new JsonObject()
        .Add("description", declared.Type.Name)
        .Add("enum", JsonScalars.Labels(declared.Members.Select(member => member.Label)));

    private JsonObject SchemaOf(DictionaryType dictionary) => new JsonObject()
        .Add("type", "object")
        .Add("additionalProperties", OrNull(SchemaOf(dictionary.Value), dictionary.HasNulls));

    /// <summary>Accepts a list, or a single value as a list of one. Except for counts, constraints apply to each item.</summary>
    private JsonObject SchemaOf(ListType list, IReadOnlyCollection<Constraint> constraints)
    {
        var counts = constraints.OfType<CountConstraint>().ToArray();
        var item = SchemaOf(list.Element, constraints.Except(counts).ToArray());
        var array = new JsonObject()
            .Add("type", "array")
            .Add("items", OrNull(item, list.HasNulls || !IsDeclared))
            .AddCount("Items", counts);
        return list.Element is ListType || !counts.All(count => count.Limits.Allow(1)) ? array : AnyOf(array, item);
    }

    private IEnumerable<string> IdsOf(ReferenceType reference) =>
        _project.FindCorpus(reference.Corpus)?.Names.Select(name => name.Id) ?? [];

    private static JsonObject OrNull(JsonObject schema, bool hasNulls) =>
        hasNulls ? AnyOf(schema, new JsonObject().Add("type", "null")) : schema;

    private static JsonObject AnyOf(params JsonObject[] schemas) => new JsonObject().Add("anyOf", schemas);
}
