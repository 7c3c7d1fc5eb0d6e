using System.Text;

namespace Corpus.Compiler.Text;

/// <summary>A text with LF for every line end, whose offsets can be converted to those of the original.</summary>
internal sealed class LineFeedText
{
    /// <summary>The offsets of the LFs, in <see cref="Text"/>, that were CR LF.</summary>
    private readonly List<int> _shortened = [];

    public LineFeedText(string original)
    {
        if (original.IndexOf('\r') < 0)
        {
            Text = original;
            return;
        }

        var text = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            if (original[i] != '\r')
            {
                text.Append(original[i]);
                continue;
            }

            if (i + 1 < original.Length && original[i + 1] == '\n')
            {
                _shortened.Add(text.Length);
                i++;
            }

            text.Append('\n');
        }

        Text = text.ToString();
    }

    public string Text { get; }

    public int ToOriginal(int offset)
    {
        var before = _shortened.BinarySearch(offset);
        return offset + (before < 0 ? ~before : before);
    }
}
