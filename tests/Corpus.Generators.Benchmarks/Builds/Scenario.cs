namespace Corpus.Generators.Benchmarks.Builds;

/// <summary>What happened since the last build, in the order in which they are measured.</summary>
internal enum Scenario
{
    /// <summary>All output is gone; the packages are where an earlier restore put them.</summary>
    Clean,

    NoOp,

    ArticleEdited,

    CodeEdited,
}
