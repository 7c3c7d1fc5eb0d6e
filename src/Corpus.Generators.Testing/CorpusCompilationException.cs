using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpora.Testing;

/// <summary>The exception for a project that cannot be loaded because it has errors.</summary>
public sealed class CorpusCompilationException : Exception
{
    private static readonly DiagnosticFormatter Formatter = new();

    internal CorpusCompilationException(ImmutableArray<Diagnostic> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>The errors that the generator, the analyzers and the compiler report.</summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    private static string Describe(ImmutableArray<Diagnostic> errors) => string.Join(
        '\n',
        errors
            .Select(error => Formatter.Format(error, CultureInfo.InvariantCulture))
            .Prepend("The project does not compile:"));
}
