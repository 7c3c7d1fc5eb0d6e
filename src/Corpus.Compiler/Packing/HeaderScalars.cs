using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Packing;

/// <summary>
/// The scalars of a header as a list of texts, independent of any schema. Generated code refers to a text of the pack by its position in
/// this list.
/// </summary>
public static class HeaderScalars
{
    /// <summary>Selects the texts of all scalars in document order, depth first.</summary>
    public static EquatableArray<string> Select(EquatableArray<HeaderEntry> entries)
    {
        var texts = new List<string>();
        foreach (var entry in entries)
        {
            Collect(entry.Value, texts);
        }

        return texts.ToEquatableArray();
    }

    /// <summary>Finds the title of the header.</summary>
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
