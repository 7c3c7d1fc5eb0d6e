using Corpus.Generators.Tests.Adversarial;
using CsCheck;

namespace Corpus.Generators.Tests.Random;

/// <summary>Generates corpora of one to six articles.</summary>
internal static class RandomCorpora
{
    private static readonly Gen<string> FileName = Gen.Select(
        Gen.OneOf<string>(
            "a", "b", "A", "class", "record", "Articles", "ToString", "tea-time", "tea_time", "tea time", "Tea-Time", "1984", "000_e196",
            "x/a", "x/articles", "by-date", "новости", "日本", "é", "e\u0301", "😀", "News", "#if", "a.b", "-"),
        Gen.OneOf<string>(".txt", ".md"),
        (id, extension) => id + extension);

    private static readonly Gen<string> Body = Gen.OneOf<string>(
            Gen.OneOf<string>("One sentence.", "Two “sentences”. \"Quoted\" {0} {{x}}.", "Three\nlines\nof text."),
            Gen.OneOf<string>(AdversarialBodies.All
                .Where(body => !body.IsAboutLineEnds && !body.HasReplacementCharacter && body.Text.Length < 200)
                .Select(body => body.Text)
                .ToArray()))
        .Array[0, 5]
        .Select(paragraphs => string.Join("\n\n", paragraphs));

    /// <summary>Writes a header and the separator after it.</summary>
    private static readonly Gen<string> Header = Gen.Frequency<string>(
        (2, Gen.Select(
            Gen.OneOf<string>("2020-08-17", "2020-08-18", "1999-12-31"),
            Gen.OneOf<string>(AdversarialTexts.Labels),
            (date, label) => $"date {date} {label}\n\n")),
        (4, RandomValues.Header.Select(entries => $"---\n{Lines(entries, entry => $"{entry.YamlKey}: {entry.Value.Yaml}")}---\n")),
        (3, RandomValues.Header.Select(entries =>
            $"+++\n{Lines(entries.Where(entry => entry.Value.Toml is not null), entry => $"{entry.YamlKey} = {entry.Value.Toml}")}+++\n")),
        (2, RandomValues.Header.Select(Fields)),
        (1, Gen.Const(NoHeader)));

    /// <summary>A paragraph that is part of the text. Without it, the body could begin like a header.</summary>
    private const string NoHeader = "Plain text.\n\n";

    private static readonly Gen<RandomArticle> Article = Gen.Select(
        FileName,
        Header,
        Gen.OneOf<string>("", "\n"),
        Body,
        Gen.OneOf<string>("\n", "", "\n\n  \n"),
        Gen.OneOf<string>("\n", "\r\n"),
        (fileName, header, before, body, after, lineEnd) => new RandomArticle(
            fileName,
            (header + before + body + after).Replace("\n", lineEnd, StringComparison.Ordinal),
            header == NoHeader ? (header + before + body).TrimEnd('\n') : body));

    /// <summary>Articles with distinct ids: two files with the same id are an error.</summary>
    public static readonly Gen<RandomCorpus> All = Article.Array[1, 6].Select(articles =>
        new RandomCorpus([.. articles.DistinctBy(article => article.Id, StringComparer.Ordinal)]));

    private static string Fields(IReadOnlyList<RandomEntry> entries)
    {
        var lines = Lines(entries.Where(entry => entry.FitsInFields), entry => $"{entry.Key}: {entry.Value.Field}");

        // Fields are certainly a header if one of the keys is usual in headers.
        return lines.Length > 0 ? $"slug: x\n{lines}\n" : NoHeader;
    }

    private static string Lines(IEnumerable<RandomEntry> entries, Func<RandomEntry, string> write) =>
        string.Concat(entries.Select(entry => write(entry) + "\n"));
}
