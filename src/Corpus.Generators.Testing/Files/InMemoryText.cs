using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpora.Testing.Files;

internal sealed class InMemoryText(string path, SourceText? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
