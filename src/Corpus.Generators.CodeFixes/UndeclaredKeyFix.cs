using Corpus.Compiler.Analysis;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Schema;
using Corpus.Generators.Analyzers;
using Corpus.Generators.CodeFixes.Declaring;
using Corpus.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Adds the property for a key, with the type that is inferred from the articles, and the records that it needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UndeclaredKeyFix() : NodeFix<ClassDeclarationSyntax>(Rules.KeyWithoutProperty)
{
    /// <summary>There is no batch fix: all diagnostics of a class are at the same place, so that their changes would conflict.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override async Task<CodeAction?> CreateActionAsync(
        Document document, ClassDeclarationSyntax node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (node.OpenBraceToken.Span.IsEmpty
            || model?.GetDeclaredSymbol(node, cancellationToken) is not { } type
            || !diagnostic.Properties.TryGetValue(SchemaAnalyzer.Key, out var key))
        {
            return null;
        }

        var project = ProjectModel.For(model.Compilation, document.Project.AnalyzerOptions, cancellationToken);
        return project.FindCorpus(type) is { } corpus
            && SuggestedSchema.Infer(corpus.Name, corpus.Options, project.SelectValid(corpus)) is var suggested
            && suggested.Properties.FirstOrDefault(property => property.Key == key) is { } property
            && !IsTaken(type, property, suggested)
                ? CodeAction.Create(
                    $"Add a property '{property.Name}' for '{property.Spelling}'",
                    token => AddAsync(document, model, node, new(CorpusNames.From(corpus), suggested, property), token),
                    nameof(UndeclaredKeyFix) + key)
                : null;
    }

    private static bool IsTaken(INamedTypeSymbol type, SchemaProperty property, CorpusSchema suggested) =>
        type.GetMembers(property.Name).Length > 0
        || RequiredRecords
            .Select(property.Type, suggested)
            .Any(record => type.ContainingNamespace.GetTypeMembers(record.Type.Name).Length > 0);

    private static async Task<Document> AddAsync(
        Document document,
        SemanticModel model,
        ClassDeclarationSyntax declaration,
        NewProperty property,
        CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(property.InsertInto(declaration, text, model)));
    }
}
