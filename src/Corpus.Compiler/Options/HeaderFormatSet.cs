namespace Corpus.Compiler.Options;

/// <summary>The formats that the headers of a corpus may have (<c>CorpusFormat</c>).</summary>
[Flags]
public enum HeaderFormatSet
{
    /// <summary>Every format; each file shows which one it has, and whether it has a header.</summary>
    Auto = 0,

    /// <summary>Files without a header.</summary>
    None = 1,

    Dateline = 2,

    Fields = 4,

    Yaml = 8,

    Toml = 16,

    Json = 32,
}
