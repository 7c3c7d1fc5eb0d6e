using System.Reflection;
using System.Runtime.CompilerServices;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;

namespace Corpus.Compiler.Reading.Headers.Toml;

/// <summary>
/// TOML between <c>+++</c> and <c>+++</c>, or <c>---toml</c> and <c>---</c>. This class names no type of the TOML library, which depends on
/// assemblies that older compilers do not have: the library is loaded only if a file needs it, and a failure to load it becomes an error of
/// that file.
/// </summary>
internal sealed class TomlFrontMatter : IHeaderFormat
{
    public HeaderFormatSet Kind => HeaderFormatSet.Toml;

    public string Description => "TOML front matter";

    public bool Matches(string text, int start) => FrontMatter.Begins(text, start, HeaderLanguage.Toml);

    public Header Read(ArticleText article, int start, List<Finding> findings) =>
        FrontMatter.TryFind(article, start, findings, out var frontMatter)
            ? Read(article, start, frontMatter, findings)
            : Header.None with { BodyStart = frontMatter.BodyStart };

    /// <summary>Reads a file that consists of TOML.</summary>
    public static Header ReadFile(ArticleText article, List<Finding> findings) =>
        Read(article, 0, FrontMatter.Whole(article.Text), findings);

    private static Header Read(ArticleText article, int start, FrontMatter frontMatter, List<Finding> findings)
    {
        try
        {
            return new(ReadEntries(article, frontMatter, findings), frontMatter.BodyStart);
        }
        catch (Exception fault) when (IsLoadFault(fault))
        {
            var line = article.Span(start, TextLines.EndOfLine(article.Text, start));
            findings.Add(new(Rules.FormatNeedsNewerSdk, line, Describe(fault)));
            return Header.None with { BodyStart = frontMatter.BodyStart };
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static EquatableArray<HeaderEntry> ReadEntries(ArticleText article, FrontMatter frontMatter, List<Finding> findings) =>
        TomlReader.Read(article, frontMatter, findings);

    private static bool IsLoadFault(Exception fault) =>
        fault is FileNotFoundException or FileLoadException or BadImageFormatException or TypeLoadException or MissingMemberException
            or ReflectionTypeLoadException
        || (fault is TypeInitializationException && fault.InnerException is { } inner && IsLoadFault(inner));

    private static string Describe(Exception fault) => fault switch
    {
        FileNotFoundException { FileName.Length: > 0 } file => AssemblyName(file.FileName),
        FileLoadException { FileName.Length: > 0 } file => AssemblyName(file.FileName),
        BadImageFormatException { FileName.Length: > 0 } file => AssemblyName(file.FileName),
        TypeInitializationException { InnerException: { } inner } => Describe(inner),
        TypeLoadException { TypeName.Length: > 0 } type => type.TypeName,
        _ => fault.GetType().Name,
    };

    /// <summary>The name and version from an assembly's full name, or the file name from a path: messages contain no paths.</summary>
    private static string AssemblyName(string fullName)
    {
        var parts = fullName.Split(',');
        var isFile = parts[0].EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var name = isFile ? Path.GetFileNameWithoutExtension(parts[0]) : Path.GetFileName(parts[0]);
        var version = parts.Length > 1 ? parts[1].Replace("Version=", "") : "";
        return name + version;
    }
}
