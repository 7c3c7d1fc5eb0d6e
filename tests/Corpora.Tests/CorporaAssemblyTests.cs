using System.ComponentModel;
using System.Reflection;

namespace Corpora.Tests;

public class CorporaAssemblyTests
{
    private static readonly Assembly Library = typeof(Article).Assembly;

    [Fact]
    public void All_public_types_are_in_one_namespace() =>
        Assert.All(Library.GetExportedTypes(), type => Assert.Equal("Corpora", type.Namespace));

    [Fact]
    public void The_library_is_CLS_compliant() => Assert.True(Library.GetCustomAttribute<CLSCompliantAttribute>()!.IsCompliant);

    [Theory]
    [InlineData(typeof(ArticleSource<>))]
    [InlineData(typeof(SourceArticles<>))]
    [InlineData(typeof(PackArticles<>))]
    [InlineData(typeof(CorpusPack))]
    [InlineData(typeof(LabelTable))]
    [InlineData(typeof(LabelJsonConverter<>))]
    public void What_only_generated_code_uses_is_not_offered_by_editors(Type type) =>
        Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()!.State);

    [Fact]
    public void A_class_says_of_which_corpus_it_is_the_schema()
    {
        Assert.Equal("News", typeof(Story).GetCustomAttribute<CorpusAttribute>()!.Name);
        Assert.Null(typeof(SpecialStory).GetCustomAttribute<CorpusAttribute>());
    }

    [Corpus("News")]
    private abstract class Story : Article;

    private abstract class SpecialStory : Story;
}
