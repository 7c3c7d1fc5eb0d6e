using Corpora.Text;
using Corpus.Compiler.Planning;

namespace Corpus.Compiler.Analysis;

/// <summary>A declared schema whose corpus has no file, while another corpus has files and no declared schema.</summary>
/// <param name="Expected">What was expected, or probably meant.</param>
public sealed record SchemaWithoutFiles(string Corpus, string Class, string Expected)
{
    /// <summary>The arguments of the rule's message.</summary>
    public object[] Arguments => [Quotation.From(Corpus), Class, Expected];

    /// <param name="corpora">The names of all corpora with files, including excluded ones.</param>
    /// <returns><see langword="null"/> if the corpus has a file, or every corpus with files has a declared schema.</returns>
    public static SchemaWithoutFiles? Find(ProjectPlan project, string corpus, string className, ICollection<string> corpora)
    {
        var inferred = project.Corpora
            .Where(plan => plan.Schema.Class is null && corpora.Contains(plan.Name))
            .Select(plan => plan.Name)
            .ToArray();
        if (inferred.Length == 0 || corpora.Contains(corpus))
        {
            return null;
        }

        var expected = NearestName.Find(corpus.AsSpan(), inferred) is { } nearest
            ? $"did you mean '{nearest}'?"
            : $"expected a corpus with files, such as '{inferred[0]}'";
        return new(corpus, className, expected);
    }
}
