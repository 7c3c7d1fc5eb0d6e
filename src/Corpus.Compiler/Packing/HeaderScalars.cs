using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Packing;

/// <summary>
/// A header as a list of texts, which needs no schema. Generated code names a text of the pack by its place here: see
/// <see cref="Count"/>, which says how many places a value takes.
/// </summary>
public static class HeaderScalars
{
    /// <summary>The texts of all scalars in document order, depth first.</summary>
    public static EquatableArray<string> Select(EquatableArray<HeaderEntry> entries)
    {
        var texts = new List<string>();
        foreach (var entry in entries)
        {
            Collect(entry.Value, texts);
        }

        return texts.ToEquatableArray();
    }

    /// <summary>How many scalars a value has, itself included.</summary>
    public static int Count(HeaderValue value) => value switch
    {
        HeaderScalar => 1,
        HeaderList list => list.Items.Sum(Count),
        HeaderMapping mapping => mapping.Entries.Sum(entry => Count(entry.Value)),
        _ => 0,
    };

    /// <summary>The title that the metadata gives.</summary>
    internal static string? FindTitle(EquatableArray<HeaderEntry> entries) => entries
        .Where(entry => MetadataKey.Normalize(entry.Key) == WellKnownKeys.Title)
        .Select(entry => entry.Value)
        .OfType<HeaderScalar>()
        .FirstOrDefault()?.Text;

    private static void Collect(HeaderValue value, List<string> texts)
    {
        switch (value)
        {
            case HeaderScalar scalar:
                texts.Add(scalar.Text);
                break;
            case HeaderList list:
                foreach (var item in list.Items)
                {
                    Collect(item, texts);
                }

                break;
            case HeaderMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(entry.Value, texts);
                }

                break;
        }
    }
}
