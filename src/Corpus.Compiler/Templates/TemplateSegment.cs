namespace Corpus.Compiler.Templates;

/// <summary>Parts that are there together, or not at all.</summary>
internal sealed record TemplateSegment(IReadOnlyList<TemplatePart> Parts, bool IsOptional)
{
    /// <summary>
    /// The parts with and without what is optional: first with all of it, last without any; what stands further in front is kept longer.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<TemplatePart>> Alternatives(IReadOnlyList<TemplateSegment> segments)
    {
        IReadOnlyList<IReadOnlyList<TemplatePart>> alternatives = [[]];
        foreach (var segment in segments)
        {
            alternatives = alternatives.SelectMany(before => segment.Continue(before)).ToArray();
        }

        return alternatives;
    }

    private IEnumerable<IReadOnlyList<TemplatePart>> Continue(IReadOnlyList<TemplatePart> before)
    {
        yield return before.Concat(Parts).ToArray();
        if (IsOptional)
        {
            yield return before;
        }
    }
}
