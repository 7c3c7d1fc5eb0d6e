using System.Collections.Immutable;
using Corpus.Compiler.Analysis;
using Corpus.Generators.Declarations;
using Corpus.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>
/// Reports warnings in the project's C#: constant ids that no article has, and schemas that are incomplete or have no files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer() : CorpusAnalyzer(CodeRules)
{
    /// <summary>The diagnostic's property with the most similar id.</summary>
    internal const string NearestId = "Nearest";

    internal static readonly ImmutableArray<Rule> CodeRules = ImmutableArray.Create(
        Rules.UnknownId, Rules.SchemaDeclaration, Rules.SchemaWithoutFiles);

    private protected override void RegisterActions(AnalysisContext context)
    {
        context.RegisterOperationAction(ReportUnknownIds, OperationKind.PropertyReference, OperationKind.Invocation);
        context.RegisterSyntaxNodeAction(ReportDeclaration, SyntaxKind.ClassDeclaration);
    }

    private static void ReportUnknownIds(OperationAnalysisContext context)
    {
        if (ArticleLookup.Find(context.Operation) is not { ConstantIds.Length: > 0 } lookup)
        {
            return;
        }

        var project = ProjectModel.For(context.Compilation, context.Options, context.CancellationToken);
        if (project.FindCorpus(lookup.Schema) is not { } corpus)
        {
            return;
        }

        foreach (var id in lookup.ConstantIds)
        {
            if (UnknownId.Find(corpus, (string)id.ConstantValue.Value!) is { } unknown)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.For(Rules.UnknownId),
                    id.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(NearestId, unknown.Nearest),
                    unknown.Arguments));
            }
        }
    }

    private static void ReportDeclaration(SyntaxNodeAnalysisContext context)
    {
        var declaration = (ClassDeclarationSyntax)context.Node;
        if (declaration.AttributeLists.Count == 0
            || declaration.Identifier.IsMissing
            || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
            || FindAttribute(type, declaration, context.CancellationToken) is not { } attribute
            || SchemaReader.FindKindProblem(type) is not null)
        {
            return;
        }

        ReportMissingFiles(context, type, attribute);
        var gaps = DeclarationGaps.Find(type, declaration, context.Compilation, context.CancellationToken);
        if (gaps != default)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.For(Rules.SchemaDeclaration),
                declaration.Identifier.GetLocation(),
                type.Name,
                attribute.Argument(0) as string ?? "",
                gaps.Description,
                DeclarationGaps.DescribeComplete(type)));
        }
    }

    private static void ReportMissingFiles(SyntaxNodeAnalysisContext context, INamedTypeSymbol type, AttributeData attribute)
    {
        if (attribute.Argument(0) is not string corpus
            || attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is not AttributeSyntax
            {
                ArgumentList.Arguments: [{ } argument, ..],
            })
        {
            return;
        }

        var project = ProjectModel.For(context.Compilation, context.Options, context.CancellationToken);
        var corpora = new HashSet<string>(project.Articles.Select(article => article.File.Corpus), StringComparer.Ordinal);
        corpora.UnionWith(project.Plan.Excluded.Select(article => article.Corpus));
        if (SchemaWithoutFiles.Find(project.Plan, corpus, type.Name, corpora) is { } found)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.For(Rules.SchemaWithoutFiles), argument.GetLocation(), found.Arguments));
        }
    }

    /// <summary>Finds the attribute on this part of the class, so that only one part of a partial class is reported.</summary>
    private static AttributeData? FindAttribute(
        INamedTypeSymbol type, ClassDeclarationSyntax declaration, CancellationToken cancellationToken) =>
        type.FindAttribute(WellKnownTypeNames.Corpus) is { } attribute
        && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).Parent?.Parent == declaration
            ? attribute
            : null;
}
