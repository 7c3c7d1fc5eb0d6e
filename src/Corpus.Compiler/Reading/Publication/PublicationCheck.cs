using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Reading.Publication;

/// <summary>Whether an article is in the program, by its own metadata. What can't be read is an error: a guess would publish a draft.</summary>
internal sealed class PublicationCheck(EquatableArray<HeaderEntry> entries, PublicationOptions options, List<Finding> findings)
{
    private const string Draft = "draft";
    private const string PublishDate = "publishdate";
    private const string ExpiryDate = "expirydate";

    /// <returns><see langword="null"/> when it is in. Of several reasons it is the first.</returns>
    public ExclusionReason? Run()
    {
        var draft = options.Drafts == DraftPolicy.Ignore ? null : IsDraft();
        var published = options.AsOf is null ? null : ReadInterval(PublishDate);
        var expires = options.AsOf is null ? null : ReadInterval(ExpiryDate);
        if (options.Drafts == DraftPolicy.Out && draft is { } value)
        {
            return Exclude(ExclusionReason.Draft, value, "it is a draft, and CorpusDrafts is false");
        }

        if (published is { } from && from.DateInterval.Start > options.AsOf!.Value.End)
        {
            return Exclude(
                ExclusionReason.NotYetPublished, from.Value,
                $"its publish date is '{from.Value.Text}', and CorpusAsOf is {options.AsOfText}");
        }

        return expires is { } to && to.DateInterval.End < options.AsOf!.Value.Start
            ? Exclude(ExclusionReason.Expired, to.Value, $"its expiry date is '{to.Value.Text}', and CorpusAsOf is {options.AsOfText}")
            : null;
    }

    private ExclusionReason Exclude(ExclusionReason reason, HeaderScalar value, string why)
    {
        findings.Add(new(Rules.Excluded, value.Span, why));
        return reason;
    }

    /// <returns>The value that says so; <see langword="null"/> when the article is no draft.</returns>
    private HeaderScalar? IsDraft()
    {
        if (Find(Draft) is not { } entry)
        {
            return null;
        }

        if (entry.Value is HeaderScalar { Style: ScalarStyle.Plain } scalar && BooleanText.TryRead(scalar.Text, out var flag))
        {
            return flag ? scalar : null;
        }

        Refuse(entry, "true or false (set CorpusDrafts to Ignore if the key means something else)");
        return null;
    }

    private (DateInterval DateInterval, HeaderScalar Value)? ReadInterval(string key)
    {
        if (Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is HeaderScalar scalar && DateInterval.TryRead(scalar.Text, scalar.Style) is { } moment)
        {
            return (moment, scalar);
        }

        Refuse(entry, "a date such as 2026-05-14, or a date and time such as 2026-05-14T08:30:00Z");
        return null;
    }

    private HeaderEntry? Find(string key) =>
        entries.FirstOrDefault(entry => entry.Value is not HeaderNull && MetadataKey.Normalize(entry.Key) == key);

    private void Refuse(HeaderEntry entry, string expected) => findings.Add(new(
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

/// <summary>Why an article is not in the program.</summary>
public enum ExclusionReason
{
    /// <summary><c>draft: true</c>, and drafts are left out.</summary>
    Draft,

    /// <summary>Its <c>publishDate</c> lies behind <c>CorpusAsOf</c>.</summary>
    NotYetPublished,

    /// <summary>Its <c>expiryDate</c> lies before <c>CorpusAsOf</c>.</summary>
    Expired,
}
