using System.Collections;
using System.Globalization;
using System.Reflection;
using Corpora;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Random;

/// <summary>Reads all public properties of an article, with those of nested records, as a text that can be compared.</summary>
internal static class ArticleValues
{
    /// <returns>One line per property, in ordinal order of the names.</returns>
    public static string Read(Article article) => string.Join(
        '\n',
        Properties(article.GetType())
            .Select(property => $"{property.Name} = {Describe(property.GetValue(article))}")
            .Append("Utf8 = " + Convert.ToHexString(article.Utf8)));

    /// <summary>Excludes spans, which reflection cannot read.</summary>
    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
        .DistinctBy(property => property.Name)
        .OrderBy(property => property.Name, StringComparer.Ordinal);

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => Literal(text),
        Article neighbour => $"Article {Literal(neighbour.Id)}",
        Uri uri => $"Uri {Literal(uri.OriginalString)}",
        Paragraph paragraph => $"{Literal(paragraph.ToString())} {paragraph.WordCount} {Convert.ToHexString(paragraph.Utf8)}",
        double number => "Double " + number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly or DateTimeOffset => $"{value.GetType().Name} {((IFormattable)value).ToString("O", CultureInfo.InvariantCulture)}",
        bool or int or long or Enum => $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Describe))}]",
        _ => $"{value.GetType().Name} {{ {string.Join(", ", Properties(value.GetType()).Select(property =>
            $"{property.Name} = {Describe(property.GetValue(value))}"))} }}",
    };

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
