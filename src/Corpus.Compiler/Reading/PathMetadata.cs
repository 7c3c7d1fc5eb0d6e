using System.Globalization;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading.Templates;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Reading;

/// <summary>Metadata that stands in an article's path. What its header says counts more.</summary>
internal static class PathMetadata
{
    /// <returns>The entries of the header, and behind them those of the path whose keys the header leaves open.</returns>
    public static EquatableArray<HeaderEntry> Append(EquatableArray<HeaderEntry> header, string path, Template template, List<Finding> findings)
    {
        var match = template.Match(path, 0, path.Length);
        if (match.Difference is { } difference)
        {
            findings.Add(Misfit(path, template, difference));
            return header;
        }

        var entries = new List<HeaderEntry>(header);
        foreach (var value in match.Values.Where(value => !value.Placeholder.IsIgnored))
        {
            var key = MetadataKey.Normalize(value.Placeholder.Key);
            var text = path.Substring(value.Start, value.End - value.Start);
            var known = entries.FindIndex(entry => MetadataKey.Normalize(entry.Key) == key);
            if (known >= 0 && entries[known] is var said && said.Value is not HeaderNull)
            {
                if (!Agrees(said.Value, text))
                {
                    findings.Add(Contradiction(said, text, template));
                }

                continue;
            }

            if (known >= 0)
            {
                entries.RemoveAt(known);
            }

            entries.Add(HeaderEntry.FromPath(value.Placeholder.Key, text));
        }

        return entries.ToEquatableArray();
    }

    /// <summary>Whether a header says no other thing than a path: it may say more, as the time of a day, or a list.</summary>
    private static bool Agrees(HeaderValue header, string path) => header switch
    {
        HeaderScalar scalar => scalar.Text == path
            || (CalendarDate.Is(path) && scalar.Text.Length > path.Length && scalar.Text.StartsWith(path, StringComparison.Ordinal)),
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

    private static Finding Misfit(string path, Template template, TemplateDifference difference) => new(
        Rules.PathMismatch,
        SourceSpan.FileStart,
        Quotation.From(path),
        Quotation.From(template.Text),
        (difference.TextPosition + 1).ToString(CultureInfo.InvariantCulture),
        difference.Expected,
        (difference.TemplatePosition + 1).ToString(CultureInfo.InvariantCulture),
        difference.TextPosition == path.Length ? "the end" : $"'{Quotation.From(path.Substring(difference.TextPosition))}'");
}
