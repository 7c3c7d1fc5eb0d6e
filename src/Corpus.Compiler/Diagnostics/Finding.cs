using System.Globalization;

namespace Corpus.Compiler.Diagnostics;

/// <summary>A violation of a rule, and its span. The owner of the finding knows the file: see <see cref="LocatedFinding"/>.</summary>
public sealed record Finding(Rule Rule, SourceSpan Span, EquatableArray<string> Arguments)
{
    public Finding(Rule rule, SourceSpan span, params string[] arguments)
        : this(rule, span, new EquatableArray<string>(arguments))
    {
    }

    /// <summary>
    /// The property or key of a mistake that may occur in many files: see <see cref="RepeatedMistakes"/>.
    /// </summary>
    public string? Subject { get; init; }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.Cast<object>().ToArray());
}

/// <summary>A finding and the file it is in.</summary>
/// <param name="FilePath">
/// The path as the host knows it, so that messages link to the file; <see langword="null"/> if the finding concerns no file.
/// </param>
public sealed record LocatedFinding(string? FilePath, Finding Finding);

/// <summary>A kind of mistake in a corpus, and how it is reported by every host.</summary>
/// <param name="Id"><c>CORPUS1xx</c> file and header, <c>2xx</c> schema and values, <c>3xx</c> limits, <c>4xx</c> usage in C#.</param>
/// <param name="Severity">The generator reports errors; the analyzers report everything else.</param>
/// <param name="Title">A line for lists of rules.</param>
/// <param name="Message">A composite format string: what is wrong, what was expected, and what was meant.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Message);

public enum Severity
{
    Info,
    Warning,
    Error,
}
