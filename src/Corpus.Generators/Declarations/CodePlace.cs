using Corpus.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>A location in the project's C#. Unlike a Roslyn <see cref="Location"/>, it does not keep the syntax tree alive.</summary>
/// <param name="FilePath"><see langword="null"/> if the symbol is from another assembly.</param>
internal readonly record struct CodePlace(string? FilePath, SourceSpan Span)
{
    public static CodePlace From(ISymbol symbol) => From(symbol.Locations.FirstOrDefault(location => location.IsInSource));

    public static CodePlace From(AttributeData attribute, ISymbol owner, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference is { } reference ? From(reference.GetSyntax(cancellationToken).GetLocation()) : From(owner);

    public LocatedFinding Report(Rule rule, params string[] arguments) => new(FilePath, new Finding(rule, Span, arguments));

    private static CodePlace From(Location? location)
    {
        if (location is null)
        {
            return default;
        }

        var lines = location.GetLineSpan();
        var (from, to) = (lines.StartLinePosition, lines.EndLinePosition);
        return new(lines.Path, new(
            location.SourceSpan.Start,
            location.SourceSpan.Length,
            new(from.Line, from.Character),
            new(to.Line, to.Character)));
    }
}
