using System.Globalization;

namespace VerifyXunit;

/// <summary>The snapshots of one test: files beside it whose names begin with <c>TestClass.TestMethod</c>.</summary>
internal sealed class SnapshotFolder
{
    private readonly string _directory;
    private readonly string _prefix;
    private readonly SnapshotMode _mode;

    public SnapshotFolder(string sourceFile, string method, SnapshotMode mode)
    {
        _mode = mode;
        _directory = Path.GetDirectoryName(sourceFile) ?? "";
        _prefix = $"{Path.GetFileName(sourceFile).Split('.')[0]}.{method}";
        if (!Directory.Exists(_directory))
        {
            throw new DirectoryNotFoundException(
                $"The test's folder '{_directory}' does not exist. If it begins with '/_', the test was compiled without its real paths, " +
                "as build servers do: set DeterministicSourcePaths to false in the test's project.");
        }
    }

    /// <exception cref="SnapshotException">A snapshot differs, is missing, or is there for nothing, and is not to be accepted.</exception>
    public async Task Verify(IReadOnlyList<Snapshot> snapshots)
    {
        foreach (var stale in Find("received"))
        {
            File.Delete(stale);
        }

        var files = snapshots
            .GroupBy(snapshot => (snapshot.Name, snapshot.Extension))
            .SelectMany(group => group.Select((snapshot, index) => Locate(snapshot, group.Count() > 1 ? index : null)))
            .ToList();
        var extra = Find("verified").Except(files.Select(file => file.Verified), StringComparer.Ordinal).ToList();
        if (_mode == SnapshotMode.Accept)
        {
            await Accept(files, extra);
        }
        else
        {
            await Compare(files, extra);
        }
    }

    private static async Task Accept(List<SnapshotFile> files, List<string> extra)
    {
        foreach (var file in files.Where(file => file.Compare() is not null))
        {
            await file.Accept();
        }

        extra.ForEach(File.Delete);
    }

    private async Task Compare(List<SnapshotFile> files, List<string> extra)
    {
        var problems = new List<string>();
        foreach (var file in files)
        {
            if (file.Compare() is { } problem)
            {
                problems.Add(problem);
                await file.Reject(showDifference: _mode == SnapshotMode.ShowDifferences);
            }
            else if (_mode == SnapshotMode.ShowDifferences)
            {
                file.CloseDifference();
            }
        }

        problems.AddRange(extra.Select(file => $"Delete: {Path.GetFileName(file)} is there, but nothing like it was generated"));
        if (problems.Count > 0)
        {
            throw new SnapshotException($"Directory: {_directory}\n\n{string.Join("\n\n", problems)}");
        }
    }

    /// <param name="index">Where several snapshots have one name: which of them.</param>
    private SnapshotFile Locate(Snapshot snapshot, int? index)
    {
        var number = index?.ToString("D2", CultureInfo.InvariantCulture);
        var suffix = (snapshot.Name, number) switch
        {
            (null, null) => "",
            (null, _) => $"#{number}",
            (_, null) => $"#{snapshot.Name}",
            _ => $"#{snapshot.Name}.{number}",
        };
        var path = Path.Combine(_directory, _prefix + suffix);
        return new($"{path}.verified.{snapshot.Extension}", $"{path}.received.{snapshot.Extension}", snapshot.Text);
    }

    /// <param name="kind"><c>verified</c> or <c>received</c>.</param>
    private IEnumerable<string> Find(string kind) => Directory
        .EnumerateFiles(_directory, $"{_prefix}*.{kind}.*")
        .Where(path => Path.GetFileName(path) is var name
            && (name.StartsWith($"{_prefix}.{kind}.", StringComparison.Ordinal) || name.StartsWith($"{_prefix}#", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);
}
