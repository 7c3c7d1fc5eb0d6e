using Corpus.Compiler.Metadata;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Binding;

/// <summary>Checks bound values against the constraints of their properties.</summary>
internal sealed class ConstraintChecker(ICollection<Finding> findings)
{
    /// <param name="value">The value in the header, for its spans.</param>
    public void Check(ValuePlace place, HeaderValue value, Value bound)
    {
        foreach (var constraint in place.Property.Constraints)
        {
            if (constraint is CountConstraint count)
            {
                CheckCount(place, value, bound, count);
            }
            else
            {
                CheckEach(place, value, bound, constraint);
            }
        }
    }

    private void CheckCount(ValuePlace place, HeaderValue value, Value bound, CountConstraint constraint)
    {
        var (count, noun) = bound switch
        {
            ListValue list => (list.Items.Count, "item"),
            DictionaryValue dictionary => (dictionary.Entries.Count, "entry"),
            _ => (-1, ""),
        };
        if (count >= 0 && !constraint.Limits.Allow(count))
        {
            Report(
                Rules.ValueLength, place, value, constraint,
                place.Key, Quantity.Describe(count, noun), place.PropertyName, Sizes.Describe(constraint.Limits, noun));
        }
    }

    /// <summary>Checks a value or each item of a list.</summary>
    private void CheckEach(ValuePlace place, HeaderValue value, Value bound, Constraint constraint)
    {
        if (bound is not ListValue list)
        {
            if (value is HeaderScalar scalar && bound is not (InvalidValue or NullValue))
            {
                Check(place, scalar, bound, constraint);
            }

            return;
        }

        for (var item = 0; item < list.Items.Count; item++)
        {
            CheckEach(place, value is HeaderList items ? items.Items[item] : value, list.Items[item], constraint);
        }
    }

    private void Check(ValuePlace place, HeaderScalar scalar, Value bound, Constraint constraint)
    {
        switch (constraint)
        {
            case RangeConstraint range when !IsInRange(range, bound):
                Report(Rules.ValueRange, place, scalar, constraint, scalar.Text, place.PropertyName, Describe(range));
                break;
            case TextLengthConstraint length when !length.Limits.Allow(scalar.Text.Length):
                Report(
                    Rules.ValueLength, place, scalar, constraint,
                    scalar.Text, Quantity.Describe(scalar.Text.Length, "character"), place.PropertyName,
                    Sizes.Describe(length.Limits, "character"));
                break;
            case PatternConstraint pattern when Patterns.FindProblem(pattern, scalar.Text) is { } expected:
                Report(Rules.ValueFormat, place, scalar, constraint, scalar.Text, place.PropertyName, expected);
                break;
            case UrlConstraint when !IsUrl(scalar.Text):
                Report(
                    Rules.ValueFormat, place, scalar, constraint,
                    scalar.Text, place.PropertyName, "a URL that starts with http://, https:// or ftp://");
                break;
            case EmailConstraint when !IsEmailAddress(scalar.Text):
                Report(Rules.ValueFormat, place, scalar, constraint, scalar.Text, place.PropertyName, "an e-mail address (name@host)");
                break;
            case ListedConstraint listed when listed.Values.Any(value => Matches(value, scalar, bound)) != listed.AreAllowed:
                Report(
                    Rules.ValueNotAllowed, place, scalar, constraint,
                    scalar.Text, place.PropertyName, Describe(listed, scalar.Text, bound));
                break;
        }
    }

    private static bool IsInRange(RangeConstraint range, Value value) =>
        ValueOrder.Compare(value, range.Minimum.Value) is { } toMinimum
        && ValueOrder.Compare(value, range.Maximum.Value) is { } toMaximum
        && (range.Minimum.IsExclusive ? toMinimum > 0 : toMinimum >= 0)
        && (range.Maximum.IsExclusive ? toMaximum < 0 : toMaximum <= 0);

    private static string Describe(RangeConstraint range)
    {
        var (minimum, maximum) = (range.Minimum, range.Maximum);
        return (minimum.Text.Length > 0, maximum.Text.Length > 0) switch
        {
            (true, true) when !minimum.IsExclusive && !maximum.IsExclusive => $"from {minimum.Text} to {maximum.Text}",
            (true, true) => $"{AboveMinimum(minimum)} and {BelowMaximum(maximum)}",
            (true, false) => AboveMinimum(minimum),
            _ => BelowMaximum(maximum),
        };
    }

    private static string AboveMinimum(RangeBound minimum) => (minimum.IsExclusive ? "above " : "at least ") + minimum.Text;

    private static string BelowMaximum(RangeBound maximum) => (maximum.IsExclusive ? "below " : "at most ") + maximum.Text;

    private static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmailAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
    }

    private static bool Matches(ListedValue listed, HeaderScalar scalar, Value bound) => bound is LabelValue
        ? listed.Value is StringValue label && label.Text == scalar.Text
        : bound == listed.Value || ValueOrder.Compare(bound, listed.Value) == 0;

    /// <summary>Describes the listed values, with a suggestion for texts only: a similar number is not a typing error.</summary>
    private static string Describe(ListedConstraint listed, string text, Value bound)
    {
        var known = listed.Values.Select(value => value.Text).ToArray();
        var meant = bound is StringValue or LabelValue or EnumValue ? ValueDiagnostics.DidYouMean(text, known) : "";
        return listed.AreAllowed ? $"one of {ValueDiagnostics.Known(known)}{meant}" : $"a value other than {ValueDiagnostics.Known(known)}";
    }

    /// <param name="arguments">The arguments of the message; the first is quoted from the article.</param>
    private void Report(Rule rule, ValuePlace place, HeaderValue value, Constraint constraint, params string[] arguments)
    {
        arguments[0] = Quotation.From(arguments[0]);
        var note = constraint.Message is { } message ? "; " + Quotation.FromMessage(message) : "";
        findings.Add(new Finding(rule, value.Span, [.. arguments, note]) { Subject = place.PropertyName });
    }
}

/// <summary>Describes limits of counts in messages.</summary>
internal static class Sizes
{
    /// <summary><c>at least 2 items</c>, <c>from 2 to 5 items</c></summary>
    /// <param name="noun">The noun in the singular: <c>item</c>.</param>
    public static string Describe(SizeLimits limits, string noun) => limits switch
    {
        { Minimum: { } minimum, Maximum: { } maximum } when minimum == maximum => Quantity.Describe(minimum, noun),
        { Minimum: { } minimum, Maximum: { } maximum } =>
            $"from {Quantity.Number(minimum)} to {Quantity.Describe(maximum, noun)}",
        { Minimum: { } minimum } => "at least " + Quantity.Describe(minimum, noun),
        _ => "at most " + Quantity.Describe(limits.Maximum ?? int.MaxValue, noun),
    };
}

/// <summary>Checks the word count of an article against the limits of its schema.</summary>
internal static class WordLimits
{
    /// <returns><see langword="null"/> if there are no limits, they are met, or errors make the body unreliable.</returns>
    public static Finding? Check(CorpusPlan plan, Document document)
    {
        if (plan.Schema.Class is not { Words: { } limits } schema || limits.Allow(document.Body.WordCount) || document.HasErrors)
        {
            return null;
        }

        return new Finding(
            Rules.WordCount, SourceSpan.FileStart,
            Quantity.Describe(document.Body.WordCount, "word"), schema.Name, Sizes.Describe(limits, "word"))
        {
            Subject = schema.Name,
        };
    }
}
