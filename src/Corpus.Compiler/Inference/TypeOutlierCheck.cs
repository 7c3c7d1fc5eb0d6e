using System.Globalization;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Inference;

/// <summary>Says where one article stands against all others: what it holds may be a slip that has changed a property's type.</summary>
internal static class TypeOutlierCheck
{
    public static void Report(ValueObservation values, string keyPath, SchemaProperty property, ICollection<LocatedFinding> findings)
    {
        while (values.InnerList is { } inner)
        {
            values = inner;
        }

        if (values.ElementShape == Shape.Scalar && values.Kinds.FindOutlier() is { } odd)
        {
            findings.Add(odd.Where.Report(
                Rules.TypeOutlier,
                Quotation.From(keyPath),
                Describe(odd),
                "1",
                odd.Articles.ToString(CultureInfo.InvariantCulture),
                odd.Where.File.Path,
                KindNames.InProse(odd.Others),
                property.Name,
                KindNames.InCSharp(property.Type)));
        }
    }

    private static string Describe(TypeOutlier odd)
    {
        var quotation = $"'{Quotation.From(odd.Where.Text)}'";
        var isNoDay = odd.Kind == ScalarKind.String
            && odd.Others is ScalarKind.Date or ScalarKind.Timestamp
            && DateText.LooksLikeDate(odd.Where.Text);
        return $"{KindNames.InProse(odd.Kind)} ({quotation}{(isNoDay ? " is not a valid date" : "")})";
    }
}

/// <summary>A value of another kind than those of all other articles.</summary>
/// <param name="Articles">How many articles have a value there.</param>
internal sealed record TypeOutlier(Occurrence Where, ScalarKind Kind, ScalarKind Others, int Articles);
