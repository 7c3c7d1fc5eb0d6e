using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Reading.Publication;

/// <summary>
/// Decides by an article's own metadata whether the program includes it. An unreadable value is an error, because a guess could publish a
/// draft.
/// </summary>
/// <param name="draftInText">A value in the text that makes the article a draft if the header does not say whether it is one.</param>
internal sealed class PublicationCheck(
    EquatableArray<HeaderEntry> entries, PublicationOptions options, List<Finding> findings, HeaderScalar? draftInText = null)
{
    /// <returns>The first reason to exclude the article; <see langword="null"/> if there is no reason.</returns>
    public ExclusionReason? Run()
    {
        var draft = options.Drafts == DraftPolicy.Ignore ? null : FindDraft();

        // Also without CorpusAsOf: otherwise a wrong date would be found only by the build that publishes.
        var published = ReadInterval(WellKnownKeys.PublishDate);
        var expires = ReadInterval(WellKnownKeys.ExpiryDate);
        if (options.Drafts == DraftPolicy.Exclude && draft is { } value)
        {
            return Exclude(ExclusionReason.Draft, value, "it is a draft, and CorpusDrafts is false");
        }

        if (options.AsOf is not { } asOf)
        {
            return null;
        }

        if (published is { } from && from.Interval.Start > asOf.End)
        {
            return Exclude(
                ExclusionReason.NotYetPublished, from.Value,
                $"its publish date is '{from.Value.Text}', and CorpusAsOf is {options.AsOfText}");
        }

        return expires is { } to && to.Interval.End < asOf.Start
            ? Exclude(ExclusionReason.Expired, to.Value, $"its expiry date is '{to.Value.Text}', and CorpusAsOf is {options.AsOfText}")
            : null;
    }

    private ExclusionReason Exclude(ExclusionReason reason, HeaderScalar value, string why)
    {
        findings.Add(new(Rules.Excluded, value.Span, why));
        return reason;
    }

    /// <returns>The value that makes the article a draft; <see langword="null"/> if it is not a draft.</returns>
    private HeaderScalar? FindDraft()
    {
        if (Find(WellKnownKeys.Draft) is not { } entry)
        {
            return draftInText;
        }

        if (entry.Value is HeaderScalar { Style: ScalarStyle.Plain } scalar && BooleanText.TryRead(scalar.Text, out var flag))
        {
            return flag ? scalar : null;
        }

        Report(entry, "true or false (set CorpusDrafts to Ignore if the key means something else)");
        return null;
    }

    private (DateInterval Interval, HeaderScalar Value)? ReadInterval(string key)
    {
        if (Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is HeaderScalar scalar && DateInterval.TryRead(scalar.Text, scalar.Style) is { } interval)
        {
            return (interval, scalar);
        }

        Report(entry, "a date such as 2026-05-14, or a date and time such as 2026-05-14T08:30:00Z");
        return null;
    }

    private HeaderEntry? Find(string key) =>
        entries.FirstOrDefault(entry => entry.Value is not HeaderNull && MetadataKey.Normalize(entry.Key) == key);

    private void Report(HeaderEntry entry, string expected) => findings.Add(new(
        Rules.PublicationValue,
        entry.Value.Span,
        entry.Value switch
        {
            HeaderScalar { Style: ScalarStyle.Plain } scalar => $"'{Quotation.From(scalar.Text)}'",
            HeaderScalar scalar => $"The quoted text '{Quotation.From(scalar.Text)}'",
            HeaderList => "A list",
            _ => "A mapping",
        },
        Quotation.From(entry.Key),
        expected));
}
