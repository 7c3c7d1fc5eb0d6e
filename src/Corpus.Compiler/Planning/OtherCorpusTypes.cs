namespace Corpus.Compiler.Planning;

/// <summary>Properties of a declared schema whose type is generated for another corpus, so that no label of this one is in it.</summary>
internal static class OtherCorpusTypes
{
    /// <remarks>A type that is not generated at all does not exist, which the compiler reports.</remarks>
    public static IEnumerable<LocatedFinding> Report(IReadOnlyList<CorpusPlan> plans)
    {
        foreach (var plan in plans.Where(plan => plan.Schema.Class is not null))
        {
            var owners = plan.Schema.Records
                .Select(record => (record.Type.Name, record.Properties))
                .Prepend((plan.Schema.Class!.Name, plan.Schema.Properties));
            foreach (var (owner, properties) in owners)
            {
                foreach (var property in properties)
                {
                    if (NameIn(property.Type) is { } name && plans.FirstOrDefault(other => Generates(other, name)) is { } other)
                    {
                        yield return new(null, new Finding(
                            Rules.SchemaProperty, SourceSpan.FileStart, $"{owner}.{property.Name}",
                            $"'{name}' is generated for the corpus '{other.Name}'",
                            "an enum or a record of the project, or an enum that is generated for this corpus"));
                    }
                }
            }
        }
    }

    /// <returns>The name of a type that did not exist when the schema was read.</returns>
    private static string? NameIn(PropertyType type) => type switch
    {
        UnfillableType { Type: var unresolved } when unresolved.Code == unresolved.Name => unresolved.Name,
        ListType list => NameIn(list.Element),
        DictionaryType dictionary => NameIn(dictionary.Value),
        _ => null,
    };

    private static bool Generates(CorpusPlan plan, string name) =>
        plan.Schema.Taxonomies.Any(taxonomy => taxonomy.EnumName == name)
        || plan.Schema.Records.Any(record => record.Type.IsGenerated && record.Type.Name == name);
}
