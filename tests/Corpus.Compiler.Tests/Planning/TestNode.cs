using System.Collections.Immutable;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Tests.Planning;

/// <summary>A metadata value before it has a place in a file. A string is a plain scalar.</summary>
public abstract record TestNode
{
    public static readonly TestNode Null = new TestNull();

    public static implicit operator TestNode(string text) => new TestScalar(text, ScalarStyle.Plain);

    public static TestNode Quoted(string text) => new TestScalar(text, ScalarStyle.Quoted);

    public static TestNode Text(string text) => new TestScalar(text, ScalarStyle.Text);

    public static TestNode List(params TestNode[] items) => new TestList([.. items]);

    public static TestNode Map(params (string Key, TestNode Value)[] entries) => new TestMap([.. entries]);
}

public sealed record TestNull : TestNode;

public sealed record TestScalar(string Value, ScalarStyle Style) : TestNode;

public sealed record TestList(ImmutableArray<TestNode> Items) : TestNode;

public sealed record TestMap(ImmutableArray<(string Key, TestNode Value)> Entries) : TestNode;
