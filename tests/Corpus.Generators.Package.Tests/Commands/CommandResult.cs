namespace Corpus.Generators.Package.Tests.Commands;

/// <param name="Command">As one would type it.</param>
/// <param name="Output">Standard output and standard error, in the order of their lines.</param>
public sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a build printed while it worked: its summary at the end says errors and warnings once more.</summary>
    public IEnumerable<string> LinesBeforeSummary => Lines.TakeWhile(line => !line.StartsWith("Build ", StringComparison.Ordinal));

    /// <returns>Itself, when the command succeeded; the test fails with all of the output otherwise.</returns>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"'{Command}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"'{Command}' succeeded, and should not have:\n{Output}");
        return this;
    }

    /// <summary>The codes of the errors that a build reported, each once, sorted.</summary>
    public IEnumerable<string> ErrorCodes() => Lines
        .Select(line => line.Split(": error ", 2))
        .Where(parts => parts.Length == 2)
        .Select(parts => parts[1].Split(':', 2)[0])
        .Distinct()
        .Order(StringComparer.Ordinal);

    public bool HasWarnings() => Lines.Any(line => line.Contains(": warning ", StringComparison.Ordinal));
}
