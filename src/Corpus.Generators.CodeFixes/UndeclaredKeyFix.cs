using System.Collections.Immutable;
using System.Composition;
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

/// <summary>Adds the property that a key lacks, of the type that inference would give it, and the records that it needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UndeclaredKeyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.KeyWithoutProperty.Id);

    /// <summary>All of them stand at one place, where one change would be in another's way.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null
                || root?.FindNode(diagnostic.Location.SourceSpan) is not ClassDeclarationSyntax declaration
                || declaration.OpenBraceToken.Span.IsEmpty
                || model.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
                || !diagnostic.Properties.TryGetValue(UndeclaredKeyAnalyzer.Key, out var key))
            {
                continue;
            }

            var project = ProjectReading.From(model.Compilation, document.Project.AnalyzerOptions, context.CancellationToken);
            if (project.FindBySchema(type) is { } corpus
                && SuggestedSchema.Infer(corpus.Name, corpus.Options, project.SoundArticles(corpus)) is var draft
                && draft.Properties.FirstOrDefault(property => property.Key == key) is { } property
                && !IsTaken(type, property, draft))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add a property '{property.Name}' for '{property.Spelling}'",
                        token => AddAsync(document, model, declaration, new(CorpusNames.From(corpus), draft, property), token),
                        nameof(UndeclaredKeyFix) + key),
                    diagnostic);
            }
        }
    }

    private static bool IsTaken(INamedTypeSymbol type, SchemaProperty property, CorpusSchema draft) =>
        type.GetMembers(property.Name).Length > 0
        || RecordFinder.FindNeeded(property.Type, draft).Any(record => type.ContainingNamespace.GetTypeMembers(record.Name).Length > 0);

    private static async Task<Document> AddAsync(
        Document document, SemanticModel model, ClassDeclarationSyntax declaration, NewProperty property, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(property.InsertInto(declaration, text, model)));
    }
}
