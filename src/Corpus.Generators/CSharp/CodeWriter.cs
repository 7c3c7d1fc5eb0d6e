using System.Text;

namespace Corpus.Generators.CSharp;

/// <summary>Writes C# in blocks that close themselves, with four spaces for each level and LF on every system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _level;
    private bool _isAfterBlockStart = true;

    public override string ToString() => _text.ToString();

    public void Line(string line)
    {
        _text.Append(' ', line.Length == 0 ? 0 : _level * 4).Append(line).Append('\n');
        _isAfterBlockStart = line.Length == 0;
    }

    /// <summary>Several lines, each at the current level.</summary>
    public void Lines(string block)
    {
        foreach (var line in block.Split('\n'))
        {
            Line(line);
        }
    }

    /// <summary>A blank line, except at the beginning of a block.</summary>
    public void Gap()
    {
        if (!_isAfterBlockStart)
        {
            _text.Append('\n');
            _isAfterBlockStart = true;
        }
    }

    /// <summary><paramref name="header"/>, and braces around what is written until the result is disposed.</summary>
    public Block Braces(string header, string close = "}")
    {
        Line(header);
        Line("{");
        _level++;
        _isAfterBlockStart = true;
        return new Block(this, close);
    }

    public readonly struct Block(CodeWriter writer, string close) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            writer.Line(close);
        }
    }
}
