using Corpus.Compiler.Text;

namespace Corpus.Compiler.Formats;

/// <summary>One part of a dotted key or of a table's name.</summary>
internal readonly record struct TomlKey(string Name, SourceSpan Span);
