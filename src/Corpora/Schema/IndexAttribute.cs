namespace Corpora;

/// <summary>
/// The class of the corpus finds articles by the property: <c>News.ByAuthor</c> for <c>Author</c>. It finds one article when the property is
/// <see cref="UniqueAttribute">unique</see>, else groups of them.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IndexAttribute : Attribute;
