using Corpus.Compiler.Options;
using Microsoft.Build.Framework;

namespace Corpus.Build;

internal static class TaskItemExtensions
{
    /// <summary>Reads the options of a file, which the targets have escaped for the compiler.</summary>
    public static OptionValues GetOptions(this ITaskItem item) => OptionValues.Read(OptionScope.File, item.GetMetadata);
}
