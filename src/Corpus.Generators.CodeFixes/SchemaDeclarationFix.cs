using System.Collections.Immutable;
using System.Composition;
using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Adds to a schema's declaration what it leaves out: <c>abstract</c>, <c>partial</c>, the base class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SchemaDeclarationFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.SchemaDeclaration.Id);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan) is ClassDeclarationSyntax declaration)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Complete the declaration of '{declaration.Identifier.ValueText}'",
                        token => CompleteAsync(context.Document, root, declaration, token),
                        nameof(SchemaDeclarationFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> CompleteAsync(
        Document document, SyntaxNode root, ClassDeclarationSyntax declaration, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model?.GetDeclaredSymbol(declaration, cancellationToken) is not { } type)
        {
            return document;
        }

        var lack = DeclarationGaps.From(type, declaration, model.Compilation, cancellationToken);
        var completed = declaration;
        if (lack.Abstract)
        {
            var partial = completed.Modifiers.IndexOf(SyntaxKind.PartialKeyword);
            completed = Insert(completed, SyntaxKind.AbstractKeyword, partial < 0 ? completed.Modifiers.Count : partial);
        }

        if (lack.Partial)
        {
            completed = Insert(completed, SyntaxKind.PartialKeyword, completed.Modifiers.Count);
        }

        return document.WithSyntaxRoot(root.ReplaceNode(declaration, lack.Base ? WithBase(completed, ArticleAt(model, declaration)) : completed));
    }

    private static string ArticleAt(SemanticModel model, ClassDeclarationSyntax declaration) =>
        model.LookupNamespacesAndTypes(declaration.SpanStart, name: "Article") is [INamedTypeSymbol found] && ArticleSymbolExtensions.IsArticle(found)
            ? "Article"
            : "global::" + WellKnownTypeNames.Article;

    private static ClassDeclarationSyntax Insert(ClassDeclarationSyntax declaration, SyntaxKind modifier, int index)
    {
        var token = SyntaxFactory.Token(modifier).WithTrailingTrivia(SyntaxFactory.Space);
        if (index > 0)
        {
            return declaration.WithModifiers(declaration.Modifiers.Insert(index, token));
        }

        // What stands before the class stays before it.
        var first = declaration.Modifiers.Count > 0 ? declaration.Modifiers[0] : declaration.Keyword;
        var bare = declaration.ReplaceToken(first, first.WithLeadingTrivia());
        return bare.WithModifiers(bare.Modifiers.Insert(0, token.WithLeadingTrivia(first.LeadingTrivia)));
    }

    private static ClassDeclarationSyntax WithBase(ClassDeclarationSyntax declaration, string article)
    {
        var type = SyntaxFactory.SimpleBaseType(SyntaxFactory.ParseTypeName(article));
        if (declaration.BaseList is { } bases)
        {
            var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
            var types = new SyntaxNodeOrToken[] { type, comma }.Concat(bases.Types.GetWithSeparators());
            return declaration.WithBaseList(bases.WithTypes(SyntaxFactory.SeparatedList<BaseTypeSyntax>(types)));
        }

        // The identifier's line end is that of the base now.
        var last = declaration.ParameterList?.GetLastToken() ?? declaration.Identifier;
        var colon = SyntaxFactory.Token(SyntaxKind.ColonToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);
        return declaration
            .ReplaceToken(last, last.WithTrailingTrivia())
            .WithBaseList(SyntaxFactory.BaseList(colon, SyntaxFactory.SingletonSeparatedList<BaseTypeSyntax>(type.WithTrailingTrivia(last.TrailingTrivia))));
    }
}
