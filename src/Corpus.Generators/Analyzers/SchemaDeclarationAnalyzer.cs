using System.Collections.Immutable;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Declarations;
using Corpus.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>Finds classes with <c>[Corpus]</c> that leave out what a schema's declaration has to say.</summary>
/// <remarks>It looks at what the project wrote: by its own part the generator makes the class an <c>Article</c> in any case.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaDeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.For(Rules.SchemaDeclaration));

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.ClassDeclaration);
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var declaration = (ClassDeclarationSyntax)context.Node;
        if (declaration.AttributeLists.Count == 0
            || declaration.Identifier.IsMissing
            || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
            || FindAttribute(type, declaration, context.CancellationToken) is not { } attribute
            || SchemaReader.FindProblem(type) is not null)
        {
            return;
        }

        var lack = DeclarationGaps.From(type, declaration, context.Compilation, context.CancellationToken);
        if (lack != default)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.For(Rules.SchemaDeclaration),
                declaration.Identifier.GetLocation(),
                type.Name,
                attribute.Argument(0) as string ?? "",
                lack.InProse,
                $"{AccessOf(type)}abstract partial class {type.Name} : {type.BaseType switch { { SpecialType: SpecialType.None } named => named.Name, _ => "Article" }}"));
        }
    }

    /// <summary>A class in several parts is judged at the one that makes it a schema.</summary>
    private static AttributeData? FindAttribute(INamedTypeSymbol type, ClassDeclarationSyntax declaration, CancellationToken cancellationToken) =>
        type.FindAttribute(WellKnownTypeNames.Corpus) is { } attribute
        && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).Parent?.Parent == declaration
            ? attribute
            : null;

    private static string AccessOf(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public ? "public " : "";
}
