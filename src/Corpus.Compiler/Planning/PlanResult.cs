using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;

namespace Corpus.Compiler.Planning;

/// <param name="Findings">Errors, warnings and notes that only show when the corpus is seen whole.</param>
public sealed record PlanResult(CorpusPlan Plan, EquatableArray<LocatedFinding> Findings);
