namespace Corpus.Compiler.Options;

/// <summary>Where a project may set an option.</summary>
[Flags]
public enum OptionScope
{
    /// <summary>As an MSBuild property.</summary>
    Project = 1,

    /// <summary>As metadata of an <c>AdditionalFiles</c> item.</summary>
    File = 2,
}

/// <summary>An option that a project sets through MSBuild.</summary>
public abstract class Option
{
    private protected Option(int index, string name, OptionScope scope)
    {
        Index = index;
        Name = name;
        Scope = scope;
    }

    /// <summary>The name of the MSBuild property, and of the item metadata.</summary>
    public string Name { get; }

    public OptionScope Scope { get; }

    /// <summary>Whether the value can have several lines. In any other value, a line break becomes a space.</summary>
    public bool HasLines { get; internal init; }

    /// <summary>The place in <see cref="OptionTable.All"/>.</summary>
    internal int Index { get; }
}

/// <summary>An option together with the parser of its values.</summary>
public sealed class Option<T> : Option
{
    private readonly OptionParser<T> _parser;
    private readonly Func<string, string> _expected;

    internal Option(int index, string name, OptionScope scope, T defaultValue, OptionParser<T> parser, Func<string, string> expected)
        : base(index, name, scope)
    {
        Default = defaultValue;
        _parser = parser;
        _expected = expected;
    }

    /// <summary>The value if the project does not set the option.</summary>
    public T Default { get; }

    /// <summary>The value of a text. An invalid text, which is reported during planning, has a substitute.</summary>
    /// <param name="text"><see langword="null"/> if the option is not set.</param>
    public T Parse(string? text) => TryParse(text, out var value) || text is not null ? value : Default;

    /// <returns>Whether the text is valid; <paramref name="value"/> is usable in either case.</returns>
    internal bool TryParse(string? text, out T value)
    {
        if (text is not null)
        {
            return _parser(text, out value);
        }

        value = Default;
        return true;
    }

    /// <summary>The valid values in words, for the message about an invalid one.</summary>
    internal string DescribeExpected(string invalid) => _expected(invalid);
}

/// <summary>Parses the text of an option. If it is invalid, <paramref name="value"/> is what planning continues with.</summary>
internal delegate bool OptionParser<T>(string text, out T value);
