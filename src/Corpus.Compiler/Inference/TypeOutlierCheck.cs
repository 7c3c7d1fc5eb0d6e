using System.Globalization;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Inference;

/// <summary>
/// Reports a value whose kind differs from that of most other articles: it may be a mistake that changed the property's type.
/// </summary>
internal static class TypeOutlierCheck
{
    public static void Report(ValueObservation values, string keyPath, SchemaProperty property, ICollection<LocatedFinding> findings)
    {
        while (values.InnerList is { } inner)
        {
            values = inner;
        }

        if (values.ElementShape == Shape.Scalar && values.Kinds.FindOutlier() is { } outlier)
        {
            findings.Add(outlier.Where.Report(
                Rules.TypeOutlier,
                Quotation.From(keyPath),
                Describe(outlier),
                outlier.Count.ToString(CultureInfo.InvariantCulture),
                outlier.Articles.ToString(CultureInfo.InvariantCulture),
                outlier.Where.File.Path,
                KindNames.InProse(outlier.Others),
                property.Name,
                KindNames.InCSharp(property.Type)));
        }
    }

    private static string Describe(TypeOutlier outlier)
    {
        var quotation = $"'{Quotation.From(outlier.Where.Text)}'";
        var isInvalidDate = outlier.Kind == ScalarKind.String
            && outlier.Others is ScalarKind.Date or ScalarKind.Timestamp
            && DateText.LooksLikeDate(outlier.Where.Text);
        var isNumber = outlier.Kind == ScalarKind.String
            && outlier.Others is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double
            && NumberText.IsNumberLike(outlier.Where.Text);
        var reason = isInvalidDate ? " is not a valid date" : isNumber ? " would not come back from a number as it is written" : "";
        return $"{KindNames.InProse(outlier.Kind)} ({quotation}{reason})";
    }
}

/// <summary>A value whose kind differs from that of the other articles.</summary>
/// <param name="Count">The number of articles with such a value.</param>
/// <param name="Articles">The number of articles with a value.</param>
internal sealed record TypeOutlier(Occurrence Where, ScalarKind Kind, ScalarKind Others, int Count, int Articles);
