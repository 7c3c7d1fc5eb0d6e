namespace Corpus.Compiler.Templates;

/// <summary>What a template describes. The rules differ a little: a path is spelled exactly, and a line is written by hand.</summary>
internal enum TemplateSubject
{
    /// <summary>A path with <c>/</c> between folders. Every character counts.</summary>
    Path,

    /// <summary>
    /// A line of text. Case makes no difference in what the template spells out; a blank of the template stands for any run of blanks; blanks
    /// at the line's ends, and at a value's ends, are no part of it.
    /// </summary>
    Line,
}
