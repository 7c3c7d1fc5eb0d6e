namespace Newsroom.Tests;

/// <summary>Where the build lays the program's articles.</summary>
internal static class Files
{
    public static readonly string Articles = Path.Combine(AppContext.BaseDirectory, "articles");

    public static readonly string Guide = Path.Combine(AppContext.BaseDirectory, "Guide");
}
