namespace Corpus.Compiler.Schema.Inference;

/// <summary>
/// What a value is, or what the items of a list are. In the order in which one is preferred to another that is as frequent.
/// </summary>
internal enum Shape
{
    List,
    Mapping,
    Scalar,
}
