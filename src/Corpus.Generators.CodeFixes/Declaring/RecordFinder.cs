using Corpus.Compiler.Schema;

namespace Corpus.Generators.CodeFixes.Declaring;

internal static class RecordFinder
{
    /// <returns>The records that a property of the type needs, each once, those that hold others first.</returns>
    public static IReadOnlyList<SchemaRecord> FindNeeded(PropertyType type, CorpusSchema schema)
    {
        var found = new List<SchemaRecord>();
        Find(type, schema, found);
        return found;
    }

    private static void Find(PropertyType type, CorpusSchema schema, List<SchemaRecord> found)
    {
        switch (type)
        {
            case ListType list:
                Find(list.Element, schema, found);
                break;
            case RecordType { RecordName: var name } when found.TrueForAll(record => record.Name != name):
                var needed = schema.Records.First(record => record.Name == name);
                found.Add(needed);
                foreach (var property in needed.Properties)
                {
                    Find(property.Type, schema, found);
                }

                break;
        }
    }
}
