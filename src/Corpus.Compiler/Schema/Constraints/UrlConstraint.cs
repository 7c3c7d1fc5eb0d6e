namespace Corpus.Compiler.Schema.Constraints;

/// <summary>A text that begins with <c>http://</c>, <c>https://</c> or <c>ftp://</c>; no more does DataAnnotations ask of it.</summary>
public sealed record UrlConstraint : Constraint;
