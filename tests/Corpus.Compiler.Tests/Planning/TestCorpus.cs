using Corpus.Compiler.Binding;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Tests.Planning;

/// <summary>A planned corpus and the articles that it was planned from.</summary>
public sealed class TestCorpus
{
    public const string Name = "News";

    private readonly Dictionary<string, TestArticle> _byPath;

    private TestCorpus(string[] taxonomies, TestArticle[] articles)
    {
        Articles = articles;
        _byPath = articles.ToDictionary(article => article.FilePath);
        Project = PlanProject(taxonomies, [.. articles.Select(article => article.ToHead())]);
    }

    public IReadOnlyList<TestArticle> Articles { get; }

    public ProjectPlan Project { get; }

    /// <summary>The only corpus; an empty one if there are no articles, which no folder declares.</summary>
    public CorpusPlan Plan => Project.FindCorpus(Name)!;

    public CorpusSchema Schema => Plan.Schema;

    public static TestCorpus From(params TestArticle[] articles) => WithTaxonomies([], articles);

    public static TestCorpus WithTaxonomies(string[] taxonomies, params TestArticle[] articles) =>
        new(taxonomies, articles);

    /// <summary>Plans a project with one corpus in the namespace App.</summary>
    public static ProjectPlan PlanProject(string[] taxonomies, params ArticleMetadata[] articles) => ProjectCompiler.Plan(
        articles.Select(article => new ArticleInput(article, OptionValues.None)),
        OptionValues.None.With(OptionTable.RootNamespace, "App").With(OptionTable.Taxonomies, string.Join(";", taxonomies)));

    /// <summary>One article for each value of a key; its id is the value's place.</summary>
    public static TestCorpus OfValues(string key, params TestNode[] values) =>
        From([.. values.Select((value, place) => new TestArticle($"a{place:000}").With(key, value))]);

    /// <summary>Articles that say nothing.</summary>
    public static TestCorpus OfIds(params string[] ids) => From([.. ids.Select(id => new TestArticle(id))]);

    public SchemaProperty Property(string name) => Assert.Single(Schema.Properties, property => property.Name == name);

    public SchemaProperty Property(string record, string name) =>
        Assert.Single(Assert.Single(Schema.Records, each => each.Type.Name == record).Properties, property => property.Name == name);

    public Taxonomy Taxonomy(string enumName) => Assert.Single(Schema.Taxonomies, taxonomy => taxonomy.EnumName == enumName);

    public string Identifier(string id) => Plan.FindIdentifier(id)!;

    public BindResult Bind(int article) => ProjectCompiler.Bind(Project, Plan, Articles[article].ToHead());

    /// <summary>The value of a property in an article without errors among its values.</summary>
    public Value? Value(int article, string property)
    {
        var result = Bind(article);
        Assert.Empty(result.Findings);
        return result.Article.Find(property);
    }

    /// <summary>Each finding of a rule as <c>path(line,column): text of the span | message</c>, lines and columns from 1.</summary>
    public string[] Findings(Rule rule) => [.. Project.Findings.Where(located => located.Finding.Rule == rule).Select(Describe)];

    public string[] ValueFindings(int article) =>
        [.. Bind(article).Findings.Select(finding => Describe(new LocatedFinding(Articles[article].FilePath, finding)))];

    private string Describe(LocatedFinding located)
    {
        var finding = located.Finding;
        if (located.FilePath is null)
        {
            return finding.Message;
        }

        var text = _byPath[located.FilePath].TextAt(finding.Span);
        var path = located.FilePath["/project/articles/".Length..];
        return $"{path}({finding.Span.From.Line + 1},{finding.Span.From.Column + 1}): {text} | {finding.Message}";
    }
}
