using Corpus.Compiler.Diagnostics;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.CodeFixes;

/// <summary>Completes the declaration of a schema class: adds <c>abstract</c>, <c>partial</c> or the base class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SchemaDeclarationFix() : NodeFix<ClassDeclarationSyntax>(Rules.SchemaDeclaration)
{
    private protected override Task<CodeAction?> CreateActionAsync(
        Document document, ClassDeclarationSyntax node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var action = CodeAction.Create(
            $"Complete the declaration of '{node.Identifier.ValueText}'",
            token => CompleteAsync(document, node, token),
            nameof(SchemaDeclarationFix));
        return Task.FromResult<CodeAction?>(action);
    }

    private static async Task<Document> CompleteAsync(
        Document document, ClassDeclarationSyntax declaration, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model?.GetDeclaredSymbol(declaration, cancellationToken) is not { } type)
        {
            return document;
        }

        var gaps = DeclarationGaps.Find(type, declaration, model.Compilation, cancellationToken);
        var completed = declaration;
        if (gaps.Abstract)
        {
            var partial = completed.Modifiers.IndexOf(SyntaxKind.PartialKeyword);
            completed = Insert(completed, SyntaxKind.AbstractKeyword, partial < 0 ? completed.Modifiers.Count : partial);
        }

        if (gaps.Partial)
        {
            completed = Insert(completed, SyntaxKind.PartialKeyword, completed.Modifiers.Count);
        }

        return Replace(document, declaration, gaps.Base ? WithBase(completed, ArticleAt(model, declaration)) : completed);
    }

    private static string ArticleAt(SemanticModel model, ClassDeclarationSyntax declaration) =>
        model.LookupNamespacesAndTypes(declaration.SpanStart, name: "Article") is [INamedTypeSymbol found]
        && found.IsArticle()
            ? "Article"
            : "global::" + WellKnownTypeNames.Article;

    private static ClassDeclarationSyntax Insert(ClassDeclarationSyntax declaration, SyntaxKind modifier, int index)
    {
        var token = SyntaxFactory.Token(modifier).WithTrailingTrivia(SyntaxFactory.Space);
        if (index > 0)
        {
            return declaration.WithModifiers(declaration.Modifiers.Insert(index, token));
        }

        // The comments before the class stay before its first modifier.
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

        // The trivia after the identifier, such as the end of the line, moves after the base list.
        var last = declaration.ParameterList?.GetLastToken() ?? declaration.Identifier;
        var colon = SyntaxFactory.Token(SyntaxKind.ColonToken)
            .WithLeadingTrivia(SyntaxFactory.Space)
            .WithTrailingTrivia(SyntaxFactory.Space);
        var single = SyntaxFactory.SingletonSeparatedList<BaseTypeSyntax>(type.WithTrailingTrivia(last.TrailingTrivia));
        return declaration.ReplaceToken(last, last.WithTrailingTrivia()).WithBaseList(SyntaxFactory.BaseList(colon, single));
    }
}
