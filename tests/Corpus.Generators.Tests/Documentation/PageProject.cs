using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics.Pages;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Documentation;

/// <summary>A new project as <c>dotnet new console -o App</c> creates it, for the code of a page.</summary>
internal static class PageProject
{
    /// <summary>The implicit usings of the .NET SDK.</summary>
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>A block without a file name is a fragment: the page omits these usings.</summary>
    private const string FragmentUsings = "global using App; global using Corpora;";

    /// <summary>The call that a page shows of the package Verify.Xunit, which the tests do not reference.</summary>
    private const string Verify =
        """
        namespace VerifyXunit
        {
            public static class Verifier
            {
                public static Task Verify(object target) => Task.FromException(new NotSupportedException(target.ToString()));
            }
        }
        """;

    public static CorpusProject Create(DocumentationPage page)
    {
        var project = CorpusProject.Create()
            .WithDocumentationMode(DocumentationMode.Parse)
            .AddSource(ImplicitUsings, "ImplicitUsings.cs");
        return page.Text.Contains("using Corpora.Testing;", StringComparison.Ordinal) ? AddTestReferences(project) : project;
    }

    public static CorpusProject AddFile(CorpusProject project, Fence fence) =>
        project.AddSource(fence.Content, fence.Info.Length > 0 ? fence.Info : null);

    public static CorpusProject AddProgram(CorpusProject project, Fence fence) => fence.Info.Length > 0
        ? project.AddSource(fence.Content, fence.Info)
        : project.AddSource(FragmentUsings, "FragmentUsings.cs").AddSource(fence.Content, "Fragment.cs");

    private static CorpusProject AddTestReferences(CorpusProject project) => project
        .AddReference(typeof(CorpusProject).Assembly)
        .AddReference(typeof(Diagnostic).Assembly)
        .AddReference(typeof(FactAttribute).Assembly)
        .AddReference(typeof(Assert).Assembly)
        .AddSource(Verify, "Verifier.cs");
}
