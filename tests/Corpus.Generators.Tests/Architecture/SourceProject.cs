using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Tests.Architecture;

/// <summary>The C# files of a project in <c>src</c>, and the types that they name.</summary>
internal sealed class SourceProject
{
    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;");

    /// <summary>With names in documentation, which use a namespace as code does.</summary>
    private static readonly CSharpParseOptions Options = new(documentationMode: DocumentationMode.Diagnose);

    private static readonly MetadataReference[] References = [.. TrustedAssemblies.All];

    private readonly Dictionary<SyntaxTree, string> _files;
    private readonly CSharpCompilation _compilation;

    private SourceProject(string name)
    {
        Root = Path.Combine(Repository.Root, "src", name);
        _files = FindFiles(Root)
            .ToDictionary(Parse, file => Path.GetRelativePath(Root, file).Replace('\\', '/'));
        _compilation = CSharpCompilation.Create(name, [.. _files.Keys, .. FindLinked(Root).Select(Parse), ImplicitUsings], References);
    }

    public string Root { get; }

    /// <summary>The paths of the files, relative to the project.</summary>
    public IEnumerable<string> Files => _files.Values;

    /// <summary>The folders of the files, relative to the project; the empty string for the project itself.</summary>
    public IEnumerable<string> Folders => Files.Select(FolderOf).Distinct();

    /// <summary>The names of the types that the project declares outside of other types, with their arity.</summary>
    public IEnumerable<string> TypeNames => _files.Keys
        .SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        .OfType<BaseTypeDeclarationSyntax>()
        .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
        .Select(type => $"{type.Identifier.ValueText}`{(type as TypeDeclarationSyntax)?.TypeParameterList?.Parameters.Count ?? 0}");

    /// <summary>The using directives that no name needs, each as <c>Folder/File.cs: using Name;</c>.</summary>
    public IEnumerable<string> UnusedUsings => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Id == "CS8019" && _files.ContainsKey(diagnostic.Location.SourceTree!))
        .Select(diagnostic => (Tree: diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan))
        .Select(unused => $"{_files[unused.Tree]}: {unused.Tree.GetText().ToString(unused.SourceSpan)}");

    public static SourceProject Load(string name) => new(name);

    /// <summary>Every use of a type of the project in another file: the using file, and the file that declares the type.</summary>
    /// <remarks>Names are bound, not compared: a type that is visible without a using directive is found, too.</remarks>
    public IEnumerable<(string User, string Used)> FindUses()
    {
        foreach (var tree in _files.Keys)
        {
            var model = _compilation.GetSemanticModel(tree);
            var used = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .SelectMany(name => FindTypes(model, name))
                .SelectMany(type => type.DeclaringSyntaxReferences)
                .Select(reference => _files.GetValueOrDefault(reference.SyntaxTree))
                .OfType<string>()
                .Where(file => file != _files[tree])
                .Distinct();
            foreach (var file in used)
            {
                yield return (_files[tree], file);
            }
        }
    }

    public static string FolderOf(string file) => file.LastIndexOf('/') is >= 0 and var end ? file[..end] : "";

    private static IEnumerable<ITypeSymbol> FindTypes(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        foreach (var symbol in info.Symbol is { } bound ? [bound] : info.CandidateSymbols.AsEnumerable())
        {
            switch (symbol)
            {
                case INamedTypeSymbol type:
                    yield return type.OriginalDefinition;
                    break;
                case IMethodSymbol { MethodKind: MethodKind.ReducedExtension or MethodKind.Constructor, ContainingType: { } container }:
                    yield return container.OriginalDefinition;
                    break;
            }
        }
    }

    private static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Options);

    /// <summary>The files that the project compiles from another project: <c>&lt;Compile Include="../Corpora/Text/**/*.cs" /&gt;</c>.</summary>
    private static IEnumerable<string> FindLinked(string root) => XDocument
        .Load(Directory.EnumerateFiles(root, "*.csproj").Single())
        .Descendants("Compile")
        .Select(item => item.Attribute("Include")!.Value)
        .SelectMany(glob => FindFiles(Path.Combine(root, glob.Replace("/**/*.cs", "", StringComparison.Ordinal))));

    private static IEnumerable<string> FindFiles(string root) => Directory
        .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        .Where(file => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
}
