using Corpus.Compiler.Planning;

namespace Corpus.Compiler.Values;

/// <summary>The articles of a project that others can refer to.</summary>
/// <param name="project"><see langword="null"/> where there is only one corpus to know of.</param>
/// <param name="own">The corpus whose articles are read.</param>
internal sealed class ReferenceTargets(ProjectPlan? project, CorpusPlan own)
{
    /// <returns>Whether there is such an article; <see langword="null"/> when there is no such corpus, which is another error.</returns>
    public bool? Find(string corpus, string id) => Corpus(corpus) is { } plan ? plan.FindIdentifier(id) is not null : null;

    /// <summary>Whether there would be such an article if the project did not leave it out.</summary>
    public bool IsExcluded(string corpus, string id) => project?.Excluded.Contains(new(corpus, id)) == true;

    /// <summary>The ids of a corpus that there is, in ordinal order.</summary>
    public IEnumerable<string> Ids(string corpus) => Corpus(corpus)?.Names.Select(name => name.Id) ?? [];

    private CorpusPlan? Corpus(string name) => name == own.Name ? own : project?.FindCorpus(name);
}
