using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpora.Testing;

/// <summary>A project could not be loaded, because it has errors.</summary>
public sealed class CorpusCompilationException : Exception
{
    private static readonly DiagnosticFormatter Formatter = new();

    internal CorpusCompilationException(ImmutableArray<Diagnostic> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>What generator, analyzer and compiler reported as errors.</summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    private static string Describe(ImmutableArray<Diagnostic> errors) => string.Join(
        '\n',
        errors
            .Select(error => Formatter.Format(error, CultureInfo.InvariantCulture))
            .Prepend("The project does not compile:"));
}
