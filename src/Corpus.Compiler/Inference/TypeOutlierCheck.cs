using System.Globalization;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Inference;

/// <summary>
/// Reports a value whose kind differs from that of all other articles: it may be a mistake that changed the property's type.
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
                "1",
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
        return $"{KindNames.InProse(outlier.Kind)} ({quotation}{(isInvalidDate ? " is not a valid date" : "")})";
    }
}

/// <summary>A value whose kind differs from that of all other articles.</summary>
/// <param name="Articles">The number of articles with a value.</param>
internal sealed record TypeOutlier(Occurrence Where, ScalarKind Kind, ScalarKind Others, int Articles);
