namespace Corpus.Generators.Tests.Declared;

/// <summary>A way in which a value can be wrong, and what is said of it.</summary>
/// <param name="Case">What is wrong: the article's name.</param>
/// <param name="Header">The lines that the article's header has for the property <c>Value</c>.</param>
/// <param name="Says">As <c>(line,column)-(line,column): severity ID: message</c>; none when the value is accepted.</param>
public sealed record BadValue(string Case, string Header, IReadOnlyList<string> Says);
