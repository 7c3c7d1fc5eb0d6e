namespace Corpus.Generators.Tests.Adversarial;

/// <summary>Bodies that a careless emitter turns into other text, or into code.</summary>
internal static partial class AdversarialBodies
{
    /// <summary>All but the long ones; each with a name of its own.</summary>
    public static IReadOnlyList<AdversarialBody> All { get; } = [.. Quotes, .. Syntax, .. Markup, .. Characters, .. Layout, .. LineEnds];
}
