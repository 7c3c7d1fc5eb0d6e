using System.Runtime.CompilerServices;
using Corpus.Compiler.Binding;
using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit;

/// <summary>The names and the accessibility of the types of a corpus. Two are equal if all generated names are.</summary>
/// <param name="Corpus"><c>News</c></param>
/// <param name="HasAccessors">Whether the class of the corpus has a property for each article.</param>
/// <param name="SchemaType">The full name of the article class, generated or declared: <c>global::App.NewsArticle</c>.</param>
/// <param name="IsDeclared">Whether the project declares that class.</param>
internal sealed record CorpusNames(string Corpus, string Namespace, bool IsPublic, bool HasAccessors, string SchemaType, bool IsDeclared)
{
    private static readonly ConditionalWeakTable<CorpusPlan, CorpusNames> Known = new();

    /// <summary>The static member of an article class that returns its article, in <c>Source</c> storage.</summary>
    public string InstanceMember { get; init; } = "Instance";

    public string Access => IsPublic ? "public" : "internal";

    /// <summary><c>App.NewsArticles</c></summary>
    public string ArticlesNamespace => GeneratedNames.ArticlesNamespace(Namespace, Corpus);

    /// <summary><c>NewsPack</c>, in <see cref="ArticlesNamespace"/>.</summary>
    public string PackType => GeneratedNames.Pack(Corpus);

    /// <summary>The file-local class with the static data of the corpus.</summary>
    /// <remarks>A file-local type hides a type of the project with its name; names that keys make never contain an underscore.</remarks>
    public string DataClass => Corpus + "_Data";

    /// <summary>The file-local class that loads the articles.</summary>
    public string SourceClass => Corpus + "_Source";

    /// <summary>The member that returns all articles: <c>global::App.News.Articles</c></summary>
    public string AllArticles => $"{Global(Corpus)}.{GeneratedNames.ArticlesMember}";

    public static CorpusNames From(CorpusPlan plan) => Known.GetValue(plan, static plan => Create(plan));

    /// <summary>
    /// The name of the generated file of a type: its full name, which is unique in the project without regard to case, as file names must
    /// be.
    /// </summary>
    public string HintName(string type) => GeneratedFile.HintName(GeneratedNames.Qualify(Namespace, type));

    /// <summary>The name of the generated file of a type in <see cref="ArticlesNamespace"/>.</summary>
    public string HintNameOfArticles(string name) => HintName(GeneratedNames.Articles(Corpus) + "." + name);

    /// <summary><c>global::App.Name</c></summary>
    public string Global(string name) => GeneratedFile.Global(Namespace, name);

    /// <summary>The table of an enum's labels: <c>global::App.NewsCategoryLabels.Table</c></summary>
    public string LabelTable(string enumName) => Global(GeneratedNames.Labels(enumName)) + ".Table";

    /// <remarks>A corpus is not more accessible than its schema.</remarks>
    private static CorpusNames Create(CorpusPlan plan) => new(
        plan.Name,
        plan.Options.Namespace,
        plan.Options.IsPublic && plan.Schema.Class is not { IsPublic: false },
        plan.Options.HasAccessors,
        plan.Schema.Class?.Type.Code ?? GeneratedFile.Global(plan.Options.Namespace, plan.ArticleType),
        plan.Schema.Class is not null)
    { InstanceMember = InstanceMemberOf(plan.Schema) };

    /// <summary>The class of a project can have a member of the name; inferred properties do not.</summary>
    private static string InstanceMemberOf(CorpusSchema schema)
    {
        var name = "Instance";
        while (schema.Class?.Members.Contains(name) == true)
        {
            name += "_";
        }

        return name;
    }
}

/// <summary>
/// The part of an article that the class of its corpus depends on. It has no body, so that an edit of one leaves it equal.
/// </summary>
/// <param name="Cells">For packed storage, the values as numbers, one for each property of the schema; otherwise empty.</param>
internal sealed record CorpusRow(BoundArticle Article, EquatableArray<string> Cells);
