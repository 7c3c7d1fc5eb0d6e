using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema.Constraints;

namespace Corpus.Compiler.Schema.Json;

/// <summary>What a property's value must be besides of its type, in the words of JSON Schema. A new constraint is a case here.</summary>
internal static class JsonConstraints
{
    /// <returns>
    /// The schema with the constraints beside it; what JSON Schema has no words for, the build checks alone.
    /// </returns>
    public static JsonObject With(JsonObject schema, EquatableArray<Constraint> constraints)
    {
        var all = constraints.Select(Of).OfType<JsonObject>().ToArray();
        return all.Length == 0 ? schema : new JsonObject().Add("allOf", all.Prepend(schema).ToArray());
    }

    private static JsonObject? Of(Constraint constraint) => constraint switch
    {
        _ => null,
    };
}
