using System.Globalization;
using Corpus.Compiler.Diagnostics;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build;

/// <summary>Logs findings of an earlier task as errors. MSBuild's own <c>Error</c> task has no line and column.</summary>
public sealed class LogCorpusFindings : Microsoft.Build.Utilities.Task
{
    /// <summary>Items with the metadata Code, File, Line, Column and Message.</summary>
    [Required]
    public ITaskItem[] Findings { get; set; } = [];

    public override bool Execute()
    {
        foreach (var finding in Findings)
        {
            Log.LogFinding(finding);
        }

        return !Log.HasLoggedErrors;
    }
}

internal static class FindingItem
{
    /// <summary>Converts a finding to an item for the targets. Lines and columns count from 1.</summary>
    public static ITaskItem ToItem(this LocatedFinding located)
    {
        var finding = located.Finding;
        var item = new TaskItem("Finding");
        item.SetMetadata("Code", finding.Rule.Id);
        item.SetMetadata("File", located.FilePath ?? "");
        item.SetMetadata("Line", Number(finding.Span.From.Line + 1));
        item.SetMetadata("Column", Number(finding.Span.From.Column + 1));
        item.SetMetadata("Message", finding.Message);
        return item;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Logs an item of <see cref="ToItem"/> as an error.</summary>
    public static void LogFinding(this TaskLoggingHelper log, ITaskItem finding) => log.LogError(
        subcategory: null,
        finding.GetMetadata("Code"),
        helpKeyword: null,
        finding.GetMetadata("File"),
        int.Parse(finding.GetMetadata("Line"), CultureInfo.InvariantCulture),
        int.Parse(finding.GetMetadata("Column"), CultureInfo.InvariantCulture),
        endLineNumber: 0,
        endColumnNumber: 0,
        message: "{0}",
        finding.GetMetadata("Message"));
}
