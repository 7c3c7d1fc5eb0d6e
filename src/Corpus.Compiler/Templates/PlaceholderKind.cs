namespace Corpus.Compiler.Templates;

/// <summary>What a placeholder may hold.</summary>
internal enum PlaceholderKind
{
    /// <summary>One character or more, in a path none of them a <c>/</c>: as few as possible up to what follows.</summary>
    Text,

    /// <summary>The same, across folders.</summary>
    Folders,

    /// <summary>A day of the calendar, <c>yyyy-MM-dd</c>: ten characters, whatever follows.</summary>
    Date,
}
