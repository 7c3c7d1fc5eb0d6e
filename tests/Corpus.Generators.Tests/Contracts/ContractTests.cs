using System.Reflection;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Contracts;

/// <summary>
/// A program gets the same answers from each storage. <see cref="ContractProgram"/> is its source, which is compiled with each storage.
/// </summary>
public class ContractTests
{
    private const string Guide =
        """
        ---
        title: The guide
        at: 2024-05-04T10:00:00+02:00
        author: { name: Jané, url: "https://example.org/j" }
        tags: [C#, C++]
        ratings: [1, 2.5]
        ---
        One.
        """;

    private static readonly CorpusProject Project = CorpusProject.Create()
        .AddArticle("News", "harbour.txt", "date 2024-01-02 National-World\n\nThe “harbour” is open.\n\nShips wait.\n")
        .AddArticle("News", "sport/match.txt", "date 2024-01-03 Sport\n\nA draw.\n")
        .AddArticle("News", "Sport/match.txt", "date 2024-01-02 Sport\n\nA win.\n")
        .AddArticle("News", "000_old.txt", "date 2023-12-31 National-World\n\nOld news.\n")
        .AddArticle("Help", "guide.md", Guide)
        .AddArticle("Help", "plain.md", "# A heading\n\nTwo.\n")
        .AddArticle("Help", "later.md", "---\nat: 2024-05-04T09:00:00Z\n---\nThree.\n")
        .AddSource(ContractProgram.Code);

    private static readonly Dictionary<string, Lazy<LoadedCorpus>> Programs = new()
    {
        [Storages.Source] = new(() => Load(Storages.Source)),
        [Storages.Pack] = new(() => Load(Storages.Pack)),
    };

    public static TheoryData<string, string, string> Answers
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var storage in Programs.Keys)
            {
                foreach (var (question, answer) in ContractProgram.Answers)
                {
                    data.Add(storage, question, answer);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_program_gets_the_same_answer(string storage, string question, string answer)
    {
        var consumer = Programs[storage].Value.Assembly.GetType("App.Consumer", throwOnError: true)!;

        Assert.Equal(answer, consumer.GetMethod(question, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null));
    }

    [Fact]
    public void Every_question_has_its_answer()
    {
        var consumer = Programs[Storages.Source].Value.Assembly.GetType("App.Consumer", throwOnError: true)!;

        Assert.Equal(
            ContractProgram.Answers.Keys.Order(StringComparer.Ordinal),
            consumer.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Order(StringComparer.Ordinal));
    }

    private static LoadedCorpus Load(string storage)
    {
        var run = Generate.Run(Project.With(storage));

        // Two ids that differ in case alone have identifiers that say so, and a note that tells of them.
        Assert.Empty(run.Diagnostics.Where(diagnostic => diagnostic.Id != "CORPUS205"));
        Generate.AssertCompilesClean(run);
        return run.Load();
    }
}
