namespace Corpus.Compiler.Diagnostics;

/// <summary>A kind of mistake that a corpus can hold: what every compiler-side host reports it as.</summary>
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
