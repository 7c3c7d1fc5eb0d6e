using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema.Constraints;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads what a property's attributes demand of its value.</summary>
internal static class ConstraintReader
{
    public static EquatableArray<Constraint> Read(IPropertySymbol property) => [];
}
