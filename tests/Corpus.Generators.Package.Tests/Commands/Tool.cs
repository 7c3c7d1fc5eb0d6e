using System.Diagnostics;
using System.Text;

namespace Corpus.Generators.Package.Tests.Commands;

/// <summary>Runs programs as a user's shell would.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static CommandResult DotNet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    public static CommandResult Run(string folder, string program, params string[] arguments)
    {
        var start = StartInfo(folder, program, arguments);
        if (!IsFileBasedProgram(arguments))
        {
            BuildServers.UseNodes(start.Environment);
        }

        var command = $"{Path.GetFileName(program)} {string.Join(' ', arguments)}";
        using var process = new Process { StartInfo = start };
        process.Start();
        var output = ProcessOutput.BeginRead(process);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{command}' took longer than {Patience}:\n{output}");
        }

        process.WaitForExit();
        return new(command, process.ExitCode, output.ToString());
    }

    /// <summary>The project of <c>dotnet run app.cs</c> is in the memory of the command, so no other process can build it.</summary>
    private static bool IsFileBasedProgram(string[] arguments) =>
        arguments is ["run", var file, ..] && Path.GetExtension(file) == ".cs";

    /// <summary>How a program is started, with its output to be read.</summary>
    public static ProcessStartInfo StartInfo(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        CleanEnvironment.ApplyTo(start);
        BuildServers.UseCompiler(start.Environment);
        return start;
    }
}
