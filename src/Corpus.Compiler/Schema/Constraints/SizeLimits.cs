namespace Corpus.Compiler.Schema.Constraints;

/// <param name="Least"><see langword="null"/> when nothing is too little.</param>
/// <param name="Greatest"><see langword="null"/> when nothing is too much.</param>
public sealed record SizeLimits(int? Least, int? Greatest)
{
    public bool Allow(int size) => !(size < Least) && !(size > Greatest);
}
