using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>A file as a host supplies it, including one that cannot be read.</summary>
internal sealed class HostFile : AdditionalText
{
    private readonly Func<CancellationToken, SourceText?> _read;

    private HostFile(string path, Func<CancellationToken, SourceText?> read) => (Path, _read) = (path, read);

    public override string Path { get; }

    public static HostFile Holding(string path, string text)
    {
        var source = SourceText.From(text, Encoding.UTF8);
        return new(path, _ => source);
    }

    public static HostFile Failing(string path, Exception exception) => new(path, _ => throw exception);

    /// <summary>Someone stops the compiler while it reads the file.</summary>
    public static HostFile Cancelling(string path, CancellationTokenSource cancellation) => new(path, token =>
    {
        cancellation.Cancel();
        token.ThrowIfCancellationRequested();
        throw new InvalidOperationException("The token that the host gave did not come back to it.");
    });

    /// <summary>The same file as another item, which is another object to the compiler.</summary>
    public HostFile Again() => new(Path, _read);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _read(cancellationToken);
}
