namespace Corpus.Generators.CSharp;

/// <summary>Types and attributes that generated code names, in full, so that no type of a project can hide them.</summary>
internal static class GlobalNames
{
    public const string Article = "global::Corpora.Article";
    public const string Corpus = "global::Corpora.Corpus";
    public const string CorpusPack = "global::Corpora.CorpusPack";
    public const string IndexKeys = "global::Corpora.IndexKeys";
    public const string LabelJsonConverter = "global::Corpora.LabelJsonConverter";
    public const string LabelTable = "global::Corpora.LabelTable";
    public const string LookupIndex = "global::Corpora.LookupIndex";
    public const string MetadataValue = "global::Corpora.MetadataValue";
    public const string PackArticles = "global::Corpora.PackArticles";
    public const string PackNumbers = "global::Corpora.PackNumbers";
    public const string PackValue = "global::Corpora.PackValue";
    public const string Parse = "global::Corpora.LazyValue.Parse";
    public const string Publish = "global::Corpora.LazyValue.GetOrPublish";
    public const string SourceArticles = "global::Corpora.SourceArticles";
    public const string TimeIndex = "global::Corpora.TimeIndex";
    public const string UniqueIndex = "global::Corpora.UniqueIndex";
    public const string YearMonth = "global::Corpora.YearMonth";

    public const string Array = "global::System.Array";
    public const string Bytes = "global::System.ReadOnlySpan<byte>";
    public const string DateOnly = "global::System.DateOnly";
    public const string DateTime = "global::System.DateTime";
    public const string DateTimeOffset = "global::System.DateTimeOffset";
    public const string Guid = "global::System.Guid";
    public const string Half = "global::System.Half";
    public const string OutOfRange = "global::System.ArgumentOutOfRangeException";
    public const string TimeOnly = "global::System.TimeOnly";
    public const string TimeSpan = "global::System.TimeSpan";
    public const string Uri = "global::System.Uri";
    public const string Version = "global::System.Version";

    public const string AbsoluteUri = "global::System.UriKind.Absolute";
    public const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";
    public const string Utc = "global::System.DateTimeKind.Utc";

    public const string Dictionary = "global::System.Collections.Generic.Dictionary";
    public const string IEnumerable = "global::System.Collections.Generic.IEnumerable";
    public const string ImmutableArray = "global::System.Collections.Immutable.ImmutableArray";
    public const string IReadOnlyCollection = "global::System.Collections.Generic.IReadOnlyCollection";
    public const string IReadOnlyDictionary = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string IReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string ReadOnlyDictionary = "global::System.Collections.ObjectModel.ReadOnlyDictionary";

    /// <summary>Thrown by a property whose value is an error. The build has failed already; only that error is to be reported.</summary>
    public const string Unavailable = "throw new global::System.InvalidOperationException()";

    /// <summary>
    /// Marks a type as generated. It has no version, so that a new release of the generator does not change generated code.
    /// </summary>
    public const string Generated = "[global::System.CodeDom.Compiler.GeneratedCode(\"Corpus.Generators\", null)]";

    public const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
    public const string JsonIgnore = "[global::System.Text.Json.Serialization.JsonIgnore]";
    public const string JsonIgnoreNull = "[global::System.Text.Json.Serialization.JsonIgnore("
        + "Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]";

    /// <summary>The order that <c>Corpora.Article</c> declares: after the id, before the metadata.</summary>
    public const string JsonTitleOrder = "[global::System.Text.Json.Serialization.JsonPropertyOrder(-1)]";
    public const string JsonConverter = "global::System.Text.Json.Serialization.JsonConverter";
}
