using Corpus.Compiler.Analysis;
using Corpus.Compiler.Planning;
using Corpus.Generators.Analyzers;
using Corpus.Generators.CodeFixes.Declaring;
using Corpus.Generators.Declarations;
using Corpus.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>Declares an inferred schema: writes it into a new file of the project, where it can be edited.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(DeclareSchemaRefactoring))]
public sealed class DeclareSchemaRefactoring : CodeRefactoringProvider
{
    /// <summary>Offers the refactoring at the name of a corpus or of its inferred schema class.</summary>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var name = root?.FindToken(context.Span.Start) ?? default;
        if (!name.IsKind(SyntaxKind.IdentifierToken) || !name.Span.Contains(context.Span))
        {
            return;
        }

        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model?.GetSymbolInfo(name.Parent!, context.CancellationToken).Symbol is not INamedTypeSymbol type
            || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, model.Compilation.Assembly))
        {
            return;
        }

        var project = ProjectModel.For(model.Compilation, document.Project.AnalyzerOptions, context.CancellationToken);
        if (FindInferred(project, type) is { } corpus)
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"Declare the schema of '{corpus.Name}' as '{corpus.ArticleType}'",
                token => DeclareAsync(document, project, corpus, model.Compilation, token),
                nameof(DeclareSchemaRefactoring)));
        }
    }

    private static CorpusPlan? FindInferred(ProjectModel project, INamedTypeSymbol type)
    {
        var name = SymbolNames.FullyQualified(type);
        return project.Plan.Corpora.FirstOrDefault(corpus =>
            corpus.Schema.Class is null
            && CorpusNames.From(corpus) is var names
            && (names.SchemaType == name || names.Global(names.Corpus) == name));
    }

    private static async Task<Solution> DeclareAsync(
        Document document, ProjectModel project, CorpusPlan corpus, Compilation compilation, CancellationToken cancellationToken)
    {
        var schema = SuggestedSchema.Infer(corpus.Name, corpus.Options, project.SelectValid(corpus));
        var text = SchemaFile.Write(CorpusNames.From(corpus), corpus.ArticleType, schema, compilation);
        var source = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.Project.AddDocument(
            FreeName(document.Project, corpus.ArticleType),
            SourceText.From(LineEndings.Convert(text, source), source.Encoding),
            document.Folders).Project.Solution;
    }

    private static string FreeName(Project project, string name)
    {
        var taken = new HashSet<string>(project.Documents.Select(document => document.Name), StringComparer.OrdinalIgnoreCase);
        var free = name + ".cs";
        for (var number = 2; taken.Contains(free); number++)
        {
            free = FormattableString.Invariant($"{name}{number}.cs");
        }

        return free;
    }
}
