using System.Globalization;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading.Templates;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Reading;

/// <summary>Adds the metadata that an article's path contains. The header takes precedence.</summary>
internal static class PathMetadata
{
    /// <returns>The entries of the header, then those of the path for which the header has no value.</returns>
    public static EquatableArray<HeaderEntry> Append(
        EquatableArray<HeaderEntry> header, string path, Template template, List<Finding> findings)
    {
        var match = template.Match(path, 0, path.Length);
        if (match.Mismatch is { } mismatch)
        {
            findings.Add(Misfit(path, template, mismatch));
            return header;
        }

        var entries = new List<HeaderEntry>(header);
        foreach (var value in match.Values.Where(value => !value.Placeholder.IsIgnored))
        {
            var key = MetadataKey.Normalize(value.Placeholder.Key);
            var text = path.Substring(value.Start, value.End - value.Start);
            var index = entries.FindIndex(entry => MetadataKey.Normalize(entry.Key) == key);
            if (index >= 0 && entries[index] is { Value: not HeaderNull } existing)
            {
                if (!Agrees(existing.Value, text))
                {
                    findings.Add(Contradiction(existing, text, template));
                }

                continue;
            }

            if (index >= 0)
            {
                entries.RemoveAt(index);
            }

            entries.Add(HeaderEntry.FromPath(value.Placeholder.Key, text));
        }

        return entries.ToEquatableArray();
    }

    /// <summary>
    /// Whether the value of the header agrees with that of the path. It may be more precise: a day with a time, or a list with the value.
    /// </summary>
    private static bool Agrees(HeaderValue header, string path) => header switch
    {
        HeaderScalar scalar => scalar.Text == path
            || (scalar.Text.Length > path.Length
                && scalar.Text.StartsWith(path, StringComparison.Ordinal)
                && DateText.TryReadDate(path) is not null),
        HeaderList list => list.Items.Any(item => Agrees(item, path)),
        _ => false,
    };

    private static Finding Contradiction(HeaderEntry entry, string path, Template template) => new(
        Rules.PathConflict,
        entry.Value.Span,
        Quotation.From(entry.Key),
        entry.Value is HeaderScalar scalar
            ? $"'{Quotation.From(scalar.Text)}'"
            : entry.Value is HeaderList ? "a list without that value" : "a mapping",
        Quotation.From(path),
        Quotation.From(template.Text));

    private static Finding Misfit(string path, Template template, TemplateMismatch mismatch) => new(
        Rules.PathMismatch,
        SourceSpan.FileStart,
        Quotation.From(path),
        Quotation.From(template.Text),
        (mismatch.TextPosition + 1).ToString(CultureInfo.InvariantCulture),
        mismatch.Expected,
        (mismatch.TemplatePosition + 1).ToString(CultureInfo.InvariantCulture),
        mismatch.TextPosition == path.Length ? "the end" : $"'{Quotation.From(path.Substring(mismatch.TextPosition))}'");
}
