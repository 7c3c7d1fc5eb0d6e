namespace Corpus.Generators.CSharp;

/// <summary>Types and attributes that generated code names, in full, so that no type of a project can hide them.</summary>
internal static class GlobalNames
{
    public const string Article = "global::Corpora.Article";
    public const string Corpus = "global::Corpora.Corpus";
    public const string CorpusPack = "global::Corpora.CorpusPack";
    public const string LabelJsonConverter = "global::Corpora.LabelJsonConverter";
    public const string LabelTable = "global::Corpora.LabelTable";
    public const string LookupIndex = "global::Corpora.LookupIndex";
    public const string PackArticles = "global::Corpora.PackArticles";
    public const string PackNumbers = "global::Corpora.PackNumbers";
    public const string PackValue = "global::Corpora.PackValue";
    public const string Publish = "global::Corpora.LazyValue.GetOrPublish";
    public const string SourceArticles = "global::Corpora.SourceArticles";
    public const string TimeIndex = "global::Corpora.TimeIndex";
    public const string UniqueIndex = "global::Corpora.UniqueIndex";
    public const string YearMonth = "global::Corpora.YearMonth";

    public const string Bytes = "global::System.ReadOnlySpan<byte>";
    public const string OutOfRange = "global::System.ArgumentOutOfRangeException";

    /// <summary>Thrown by a property whose value is an error. The build has failed already; only that error is to be reported.</summary>
    public const string Unavailable = "throw new global::System.InvalidOperationException()";

    /// <summary>
    /// Marks a type as generated. It has no version, so that a new release of the generator does not change generated code.
    /// </summary>
    public const string Generated = "[global::System.CodeDom.Compiler.GeneratedCode(\"Corpus.Generators\", null)]";

    public const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
    public const string JsonIgnore = "[global::System.Text.Json.Serialization.JsonIgnore]";
    public const string JsonConverter = "global::System.Text.Json.Serialization.JsonConverter";
}
