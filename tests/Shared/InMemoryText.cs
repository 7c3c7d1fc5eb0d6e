using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Shared;

/// <summary>An additional file whose text is in memory.</summary>
internal sealed class InMemoryText(string path, string text) : AdditionalText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly SourceText _text = SourceText.From(text, Utf8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
