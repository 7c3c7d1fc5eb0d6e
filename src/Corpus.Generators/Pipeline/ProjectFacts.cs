using Corpus.Compiler.Collections;
using Corpus.Compiler.Options;
using Corpus.Compiler.Schema;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Pipeline;

/// <summary>What a project says about all of its corpora. Two are equal if they give the same plan for the same articles.</summary>
/// <param name="Options">The options of the project.</param>
/// <param name="Compilation">What generated code needs of the compilation.</param>
/// <param name="Schemas">The schemas that the project declares, at most one for each corpus.</param>
internal sealed record ProjectFacts(OptionValues Options, CompilationInfo Compilation, EquatableArray<DeclaredSchema> Schemas);
