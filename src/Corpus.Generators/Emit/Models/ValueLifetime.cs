namespace Corpus.Generators.Emit.Models;

/// <summary>When the value of a property is made.</summary>
internal enum ValueLifetime
{
    /// <summary>Each time: it is a constant, or as cheap.</summary>
    Computed,

    /// <summary>Once, with the article.</summary>
    Stored,

    /// <summary>When it is first asked for, and then it is kept.</summary>
    Lazy,

    /// <summary>The same, for a value that is no object.</summary>
    LazyBoxed,
}
