using System.Runtime.CompilerServices;

namespace Corpus.Generators.Tests.Declared;

/// <summary>The table beside this file: for each type of a property, everything that an article can get wrong, and what is said of it.</summary>
internal static class BadValueTable
{
    private const string Heading = "== ";
    private const string Accepted = "accepted";
    private const char LineEnd = '⏎';

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<BadValue>>> LazyByType = new(Read);

    /// <summary>By the type as C# spells it, or by the declaration of a property that is not required.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<BadValue>> ByType => LazyByType.Value;

    private static Dictionary<string, IReadOnlyList<BadValue>> Read() => File
        .ReadAllText(Path.ChangeExtension(Path.Combine(Path.GetDirectoryName(ThisFile())!, "BadValues"), ".txt"))
        .ReplaceLineEndings("\n")
        .Split(Heading, StringSplitOptions.RemoveEmptyEntries)
        .Where(section => !section.StartsWith('#'))
        .Select(section => section.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(lines => lines[0], lines => (IReadOnlyList<BadValue>)[.. lines.Skip(1).Select(ReadRow)]);

    private static BadValue ReadRow(string line)
    {
        var cells = line.Split(" | ", 3);
        return new(
            cells[0].TrimEnd(),
            cells[1].Replace(LineEnd, '\n'),
            cells[2] == Accepted ? [] : cells[2].Split(" && "));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
