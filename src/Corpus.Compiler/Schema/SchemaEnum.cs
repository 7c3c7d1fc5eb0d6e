using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>An enum that the generator did not make, as a set of labels.</summary>
/// <param name="TypeName"><c>global::App.Level</c></param>
/// <param name="Name">What messages call it: <c>Level</c>.</param>
/// <param name="Members">In the order of their declaration, no two with one label.</param>
public sealed record SchemaEnum(string TypeName, string Name, EquatableArray<SchemaEnumMember> Members);

/// <param name="Name">The member's C# name, without <c>@</c>.</param>
/// <param name="Label">As the articles spell it.</param>
/// <param name="Number">The member's value; of <c>ulong</c> its bits.</param>
public sealed record SchemaEnumMember(string Name, string Label, long Number);
