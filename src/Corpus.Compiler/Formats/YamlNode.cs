using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Formats;

/// <summary>A YAML node that has been read.</summary>
/// <param name="End">The offset behind its last character; for an alias behind the alias, not behind what it stands for.</param>
/// <param name="Weight">What copies of it cost: 1 for each value, and the characters of its texts.</param>
/// <param name="Height">Levels of lists and mappings: 0 for a scalar.</param>
/// <param name="IsMergeKey">Whether it is a plain <c>&lt;&lt;</c>.</param>
internal readonly record struct YamlNode(HeaderValue Value, int End, long Weight, int Height, bool IsMergeKey = false);
