using System.Globalization;
using Corpus.Compiler.Diagnostics;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build;

/// <summary>A finding as an MSBuild item, for a target that reports it if nobody else does. Lines and columns count from 1.</summary>
internal static class FindingItem
{
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
}
