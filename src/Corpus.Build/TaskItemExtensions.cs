using Corpus.Compiler.Options;
using Microsoft.Build.Framework;

namespace Corpus.Build;

internal static class TaskItemExtensions
{
    /// <returns>An item's metadata as the project spells it; <see langword="null"/> when it is empty.</returns>
    public static string? GetOption(this ITaskItem item, string name) => OptionText.Unescape(item.GetMetadata(name));
}
