using Corpus.Generators.Emit.CSharp;
using Corpus.Generators.Emit.Models;

namespace Corpus.Generators.Emit;

/// <summary>
/// Writes a JSON Schema as a comment: a generator can add no file but C#, and only it knows the project's C#. A task of the build takes it
/// out again.
/// </summary>
internal static class JsonSchemaEmitter
{
    public static string Emit(JsonSchemaFile file)
    {
        var writer = GeneratedFile.Begin();
        return writer + "/*\n" + file.Json + "*/\n";
    }
}
