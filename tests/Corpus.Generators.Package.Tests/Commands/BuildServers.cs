namespace Corpus.Generators.Package.Tests.Commands;

/// <summary>
/// MSBuild nodes and a compiler that all builds of this test run share, and no other build: a build in a new process compiles MSBuild, the
/// compiler and the generator to machine code again, which takes longer than the build itself.
/// </summary>
internal static class BuildServers
{
    /// <summary>Short, because on Unix it is part of a socket's path.</summary>
    private static readonly string Name = "corpus-" + Guid.NewGuid().ToString("N")[..12];

    /// <summary>All compilations run in one process.</summary>
    public static void UseCompiler(IDictionary<string, string?> environment)
    {
        environment["UseSharedCompilation"] = "true";
        environment["SharedCompilationId"] = Name;
        // Instrumented code pays only in processes that live for longer than a test run.
        environment["DOTNET_TieredPGO"] = "0";
    }

    /// <summary>Builds run in nodes, which are reused, and not in the process of the command.</summary>
    public static void UseNodes(IDictionary<string, string?> environment)
    {
        environment.Remove("MSBUILDDISABLENODEREUSE");
        environment["MSBUILDNODEHANDSHAKESALT"] = Name;
        environment["MSBUILDNOINPROCNODE"] = "1";
    }

    /// <summary>Ends the nodes and the compiler.</summary>
    /// <param name="folder">Outside of the repository.</param>
    public static void ShutDown(string folder)
    {
        Tool.DotNet(folder, "build-server", "shutdown", "--msbuild").Succeeded();

        // 'build-server shutdown --vbcscompiler' would end the compiler server of the user's own builds instead.
        var project = Path.Combine(folder, "ShutDown.proj");
        File.WriteAllText(project, "<Project />");
        var tools = Tool.DotNet(folder, "msbuild", project, "-getProperty:MSBuildToolsPath").Succeeded().Output.Trim();
        Tool.DotNet(folder, "exec", Path.Combine(tools, "Roslyn", "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + Name).Succeeded();
    }
}
