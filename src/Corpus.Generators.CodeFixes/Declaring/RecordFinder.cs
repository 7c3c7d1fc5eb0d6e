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

    private static void Find(PropertyType property, CorpusSchema schema, List<SchemaRecord> found)
    {
        switch (property)
        {
            case ListType list:
                Find(list.Element, schema, found);
                break;
            case RecordType { Type: var type } when found.TrueForAll(record => record.Type != type):
                var needed = schema.Records.First(record => record.Type == type);
                found.Add(needed);
                foreach (var member in needed.Properties)
                {
                    Find(member.Type, schema, found);
                }

                break;
        }
    }
}
