namespace Corpus.Generators.Tests.Diagnostics.Pages;

/// <summary>A block of a page between two lines of three backticks.</summary>
/// <param name="Language">
/// <c>text</c> for an article, <c>csharp</c> for code, <c>xml</c> for the project, <c>console</c> for what is said of them.
/// </param>
/// <param name="Info">What follows the language; for an article and code of the example its path.</param>
internal sealed record Fence(string Language, string Info, string Content)
{
    private const string Mark = "```";

    public static IReadOnlyList<Fence> FindAll(string page)
    {
        var fences = new List<Fence>();
        var parts = page.Split('\n');
        for (var line = 0; line < parts.Length; line++)
        {
            if (parts[line].StartsWith(Mark, StringComparison.Ordinal))
            {
                var head = parts[line][Mark.Length..].Split(' ', 2);
                var end = Array.IndexOf(parts, Mark, line + 1);
                fences.Add(new(head[0], head.ElementAtOrDefault(1) ?? "", string.Join('\n', parts[(line + 1)..end])));
                line = end;
            }
        }

        return fences;
    }
}
