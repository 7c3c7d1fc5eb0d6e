namespace Corpus.Compiler.Text;

/// <summary>A place in a text: zero-based line and column, the column in UTF-16 code units.</summary>
public readonly record struct TextPoint(int Line, int Column);
