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
    [InlineData(typeof(PackValue))]
    [InlineData(typeof(PackItemReader<>))]
    [InlineData(typeof(PackNumbers))]
    [InlineData(typeof(IndexKeys))]
    [InlineData(typeof(IndexKeys<>))]
    [InlineData(typeof(LabelTable))]
    [InlineData(typeof(LabelJsonConverter<>))]
    [InlineData(typeof(LazyValue))]
    public void Types_for_generated_code_are_hidden_from_IntelliSense(Type type) => AssertHidden(type);

    [Theory]
    [InlineData(typeof(Corpus<>))]
    [InlineData(typeof(LookupIndex<,>))]
    [InlineData(typeof(UniqueIndex<,>))]
    [InlineData(typeof(TimeIndex<,>))]
    public void Constructors_for_generated_code_are_hidden_from_IntelliSense(Type type)
    {
        Assert.NotEmpty(type.GetConstructors());
        Assert.All(type.GetConstructors(), AssertHidden);
    }

    [Fact]
    public void All_internal_types_are_in_the_namespace_of_programs_or_in_one_that_Corpus_Compiler_shares() => Assert.All(
        Library.GetTypes().Where(type => type.Namespace?.StartsWith("Corpora", StringComparison.Ordinal) == true),
        type => Assert.Contains(type.Namespace, new[] { "Corpora", "Corpora.Packs", "Corpora.Text" }));

    [Fact]
    public void The_corpus_attribute_is_not_inherited()
    {
        Assert.Equal("News", typeof(BaseStory).GetCustomAttribute<CorpusAttribute>()!.Name);
        Assert.Null(typeof(DerivedStory).GetCustomAttribute<CorpusAttribute>());
    }

    private static void AssertHidden(MemberInfo member) =>
        Assert.Equal(EditorBrowsableState.Never, member.GetCustomAttribute<EditorBrowsableAttribute>()!.State);

    [Corpus("News")]
    private abstract class BaseStory : Article;

    private abstract class DerivedStory : BaseStory;
}
