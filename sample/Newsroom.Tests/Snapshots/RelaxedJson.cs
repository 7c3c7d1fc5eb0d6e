using System.Text;

namespace VerifyXunit;

/// <summary>Verify's way of writing objects: JSON without quotes and escapes, indented by two blanks.</summary>
internal sealed class RelaxedJson
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;
    private bool _isMember;

    public void Open(char bracket)
    {
        if (_isMember)
        {
            _text.Append(' ');
        }
        else
        {
            BeginItem();
        }

        _text.Append(bracket);
        _depth++;
        (_isFirst, _isMember) = (true, false);
    }

    public void Close(char bracket)
    {
        _depth--;
        BeginLine();
        _text.Append(bracket);
        (_isFirst, _isMember) = (false, false);
    }

    public void Name(string name)
    {
        BeginItem();
        _text.Append(name).Append(':');
        _isMember = true;
    }

    /// <summary>A text of several lines begins on a line of its own, and is not indented.</summary>
    public void Value(string value)
    {
        value = value.Replace("\r\n", "\n").Replace('\r', '\n');
        if (!_isMember)
        {
            BeginItem();
        }
        else if (!value.Contains('\n'))
        {
            _text.Append(' ');
        }
        else if (value[0] != '\n')
        {
            _text.Append('\n');
        }

        _text.Append(value);
        _isMember = false;
    }

    /// <summary>A comment before a member's value, on lines of its own.</summary>
    public void Comment(string comment) => _text.Append(" /*").Append(comment).Append("*/\n");

    public void Member(string name, string value)
    {
        Name(name);
        Value(value);
    }

    public override string ToString() => _text.ToString();

    private void BeginItem()
    {
        if (_text.Length == 0)
        {
            return;
        }

        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        BeginLine();
    }

    private void BeginLine() => _text.Append('\n').Append(' ', 2 * _depth);
}
