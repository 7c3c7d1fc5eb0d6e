using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>CORPUS410 to 413: every way in which a class can be wrong as a schema. None of them breaks another corpus.</summary>
public class SchemaMistakeTests
{
    private const string Shape =
        "; expected an abstract partial class that is neither nested nor generic and derives from Corpora.Article";

    private const string Fillable =
        "; expected a scalar, an enum, a record or class with settable properties, a type with a static Parse(string, IFormatProvider), MetadataValue, an article class, "
        + "or an IReadOnlyList<T>, ImmutableArray<T>, array or IReadOnlyDictionary<string, T> of these";

    private const string Start = "#pragma warning disable CS1591, CS0618, CS0067\nusing System;\nusing System.Collections.Generic;\nusing System.ComponentModel.DataAnnotations;\nusing Corpora;\nnamespace App;\n";

    private const string Property = "[Corpus(\"News\")]\npublic abstract partial class Story : Article\n{\n    MEMBER\n}\n";

    /// <summary>The class, from line 7 of its file on, and what is said.</summary>
    public static TheoryData<string, string> Classes => new()
    {
        { "public partial class Outer { [Corpus(\"News\")] public abstract partial class Story : Article; }", "Story.cs(7,77)-(7,82): error CORPUS410: 'Story' cannot be the schema of the corpus 'News', because it is nested in 'Outer'" + Shape },
        { "[Corpus(\"News\")] public static partial class Story;", "Story.cs(7,46)-(7,51): error CORPUS410: 'Story' cannot be the schema of the corpus 'News', because it is static" + Shape },
        { "[Corpus(\"News\")] public sealed partial class Story;", "Story.cs(7,46)-(7,51): error CORPUS410: 'Story' cannot be the schema of the corpus 'News', because it is sealed" + Shape },
        { "[Corpus(\"News\")] public abstract partial class Story<T> : Article;", "Story.cs(7,48)-(7,53): error CORPUS410: 'Story' cannot be the schema of the corpus 'News', because it is generic" + Shape },
        { "[Corpus(\"News\")] file abstract partial class Story : Article;", "Story.cs(7,46)-(7,51): error CORPUS410: 'Story' cannot be the schema of the corpus 'News', because it is file-local" + Shape },
        { "[Corpus(\"News\")] public abstract partial record Story;", "Story.cs(7,49)-(7,54): error CORPUS410: 'Story' cannot be the schema of the corpus 'News', because it is a record" + Shape },
        { "[Corpus(\"News\")] public abstract partial class Story : Attribute;", "Story.cs(7,48)-(7,53): error CORPUS410: 'Story' cannot be the schema of the corpus 'News', because it derives from 'Attribute'" + Shape },
        { "[Corpus(\"News\")] public abstract partial class Story : Article;\n[Corpus(\"News\")] public abstract partial class Tale : Article;", "Story.cs(8,48)-(8,52): error CORPUS411: 'Story' and 'Tale' are both declared as the schema of the corpus 'News'; expected one schema per corpus" },
    };

    /// <summary>A member of the class, in line 10 of its file from column 5 on, and what is said.</summary>
    public static TheoryData<string, string> Members => new()
    {
        // What can't be filled.
        { "public abstract object Value { get; }", "Story.cs(10,28)-(10,33): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'object'" + Fillable },
        { "public abstract IDisposable? Value { get; }", "Story.cs(10,34)-(10,39): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'System.IDisposable?'" + Fillable },
        { "public abstract Action Value { get; }", "Story.cs(10,28)-(10,33): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'System.Action'" + Fillable },
        { "public abstract Environment.SpecialFolderOption[,] Value { get; }", "Story.cs(10,56)-(10,61): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'System.Environment.SpecialFolderOption[*,*]'" + Fillable },
        { "public abstract List<string> Value { get; }", "Story.cs(10,34)-(10,39): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'System.Collections.Generic.List<string>'" + Fillable },
        { "public abstract IReadOnlyDictionary<int, string> Value { get; }", "Story.cs(10,54)-(10,59): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'System.Collections.Generic.IReadOnlyDictionary<int, string>'" + Fillable },
        { "public abstract IReadOnlyList<object> Value { get; }", "Story.cs(10,43)-(10,48): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'object'" + Fillable },
        { "public abstract Attribute Value { get; }", "Story.cs(10,31)-(10,36): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'System.Attribute'" + Fillable },
        { "public abstract Random Value { get; }", "Story.cs(10,28)-(10,33): error CORPUS412: 'Story.Value' cannot be filled from metadata, because 'Random' has no settable property and no constructor that sets one" + Fillable },
        { "public abstract Article Value { get; }", "Story.cs(10,29)-(10,34): error CORPUS412: 'Story.Value' cannot be filled from metadata, because metadata cannot be converted to 'Corpora.Article'" + Fillable },
        { "public abstract int Value { get; set; }", "Story.cs(10,25)-(10,30): error CORPUS412: 'Story.Value' cannot be filled from metadata, because it has a setter, but articles are immutable; expected a get-only property" },
        { "public abstract int Value { get; init; }", "Story.cs(10,25)-(10,30): error CORPUS412: 'Story.Value' cannot be filled from metadata, because it has a setter, but articles are immutable; expected a get-only property" },
        { "public abstract int Value { get; } [Metadata(\"value\")] public abstract int Other { get; }", "Story.cs(10,80)-(10,85): error CORPUS412: 'Story.Other' cannot be filled from metadata, because its key 'value' is also the key of 'Value'; expected a different key, set with [Metadata(\"…\")]" },

        // Attributes that do not apply to the property's type, or that allow no value.
        { "[Range(1, 5)] public abstract string Value { get; }", "Story.cs(10,6)-(10,17): error CORPUS413: [Range] on 'Story.Value' does not support the property's type; expected a number, a date, a time, a duration or a version" },
        { "[Range(1, 5)] public abstract DateOnly Value { get; }", "Story.cs(10,6)-(10,17): error CORPUS413: [Range] on 'Story.Value' has a bound that is not a value of the property's type; expected a date (yyyy-MM-dd)" },
        { "[Range(typeof(DateOnly), \"soon\", \"later\")] public abstract DateOnly Value { get; }", "Story.cs(10,6)-(10,46): error CORPUS413: [Range] on 'Story.Value' has a bound that is not a value of the property's type; expected a date (yyyy-MM-dd)" },
        { "[Range(5, 1)] public abstract int Value { get; }", "Story.cs(10,6)-(10,17): error CORPUS413: [Range] on 'Story.Value' allows no value; expected a minimum below the maximum" },
        { "[Range(1, 1, MinimumIsExclusive = true)] public abstract int Value { get; }", "Story.cs(10,6)-(10,44): error CORPUS413: [Range] on 'Story.Value' allows no value; expected a minimum below the maximum" },
        { "[StringLength(5)] public abstract int Value { get; }", "Story.cs(10,6)-(10,21): error CORPUS413: [StringLength] on 'Story.Value' checks the length of text; expected a string" },
        { "[StringLength(2, MinimumLength = 5)] public abstract string Value { get; }", "Story.cs(10,6)-(10,40): error CORPUS413: [StringLength] on 'Story.Value' allows no length; expected lengths of at least 0, the minimum before the maximum" },
        { "[MinLength(-1)] public abstract string Value { get; }", "Story.cs(10,6)-(10,19): error CORPUS413: [MinLength] on 'Story.Value' allows no length; expected lengths of at least 0, the minimum before the maximum" },
        { "[MaxLength(3)] public abstract bool Value { get; }", "Story.cs(10,6)-(10,18): error CORPUS413: [MaxLength] on 'Story.Value' checks the length of text or a list; expected a string, a list or a dictionary" },
        { "[Length(3, 2)] public abstract int[] Value { get; }", "Story.cs(10,6)-(10,18): error CORPUS413: [Length] on 'Story.Value' allows no length; expected lengths of at least 0, the minimum before the maximum" },
        { "[RegularExpression(\"(\")] public abstract string Value { get; }", "Story.cs(10,6)-(10,28): error CORPUS413: [RegularExpression] on 'Story.Value' has an invalid regular expression: Invalid pattern '(' at offset 1. Not enough )'s" },
        { "[RegularExpression(\"a\", MatchTimeoutInMilliseconds = 0)] public abstract string Value { get; }", "Story.cs(10,6)-(10,60): error CORPUS413: [RegularExpression] on 'Story.Value' has an invalid match timeout; expected a MatchTimeoutInMilliseconds above 0, or -1 for no limit" },
        { "[RegularExpression(\"a\")] public abstract int Value { get; }", "Story.cs(10,6)-(10,28): error CORPUS413: [RegularExpression] on 'Story.Value' checks the format of text; expected a string, a Uri or a Version" },
        { "[Url] public abstract DateOnly Value { get; }", "Story.cs(10,6)-(10,9): error CORPUS413: [Url] on 'Story.Value' checks the format of text; expected a string, a Uri or a Version" },
        { "[EmailAddress] public abstract IReadOnlyList<int> Value { get; }", "Story.cs(10,6)-(10,18): error CORPUS413: [EmailAddress] on 'Story.Value' checks the format of text; expected a string, a Uri or a Version" },
        { "[AllowedValues] public abstract string Value { get; }", "Story.cs(10,6)-(10,19): error CORPUS413: [AllowedValues] on 'Story.Value' allows no value; expected at least one" },
        { "[AllowedValues(\"one\")] public abstract int Value { get; }", "Story.cs(10,6)-(10,26): error CORPUS413: [AllowedValues] on 'Story.Value' lists 'one', which is not a value of the property's type" },
        { "[AllowedValues(DayOfWeek.Friday)] public abstract DateTimeKind Value { get; }", "Story.cs(10,6)-(10,37): error CORPUS413: [AllowedValues] on 'Story.Value' lists '5', which is not a value of the property's type" },
        { "[DeniedValues(1)] public abstract IReadOnlyDictionary<string, int> Value { get; }", "Story.cs(10,6)-(10,21): error CORPUS413: [DeniedValues] on 'Story.Value' does not support the property's type; expected text, a label, a number, a date or another single value" },
        { "[Unique] public abstract IReadOnlyDictionary<string, int> Value { get; }", "Story.cs(10,6)-(10,12): error CORPUS413: [Unique] on 'Story.Value' cannot compare mappings; expected a single value, or a list of single values" },
        { "[Unique] public virtual int Value => 3;", "Story.cs(10,6)-(10,12): error CORPUS413: [Unique] on 'Story.Value' conflicts with a default that articles without the key share; expected an abstract property, or a default of null" },
        { "public virtual Person? Value => null; public record Person([property: Unique] string Name);", "Story.cs(10,75)-(10,81): error CORPUS413: [Unique] on 'Person.Name' is not on a property of an article; expected a property of a schema class" },
        { "public virtual Person? Value => null; public record Person([property: Range(2, 1)] int Age, [MaxLength(-2)] string Name);", "Story.cs(10,75)-(10,86): error CORPUS413: [Range] on 'Person.Age' allows no value; expected a minimum below the maximum && Story.cs(10,98)-(10,111): error CORPUS413: [MaxLength] on 'Person.Name' allows no length; expected lengths of at least 0, the minimum before the maximum" },
        { "[ReverseOf(\"Value\")] public virtual Story? Value => null;", "Story.cs(10,6)-(10,24): error CORPUS413: [ReverseOf] on 'Story.Value' is not on a list of articles; expected a property of type IReadOnlyList<T>, where T is an article class" },
        { "[ReverseOf(\"Nothing\")] public virtual IReadOnlyList<Story> Value => [];", "Story.cs(10,6)-(10,26): error CORPUS413: [ReverseOf] on 'Story.Value' names 'Story.Nothing', which does not refer to Story; expected the property of 'Story' that does" },
        { "[ReverseOf(\"Id\")] public virtual IReadOnlyList<Story> Value => [];", "Story.cs(10,6)-(10,21): error CORPUS413: [ReverseOf] on 'Story.Value' names 'Story.Id', which does not refer to Story; expected the property of 'Story' that does" },
    };

    /// <summary>Attributes of the class itself.</summary>
    public static TheoryData<string, string> Lengths => new()
    {
        { "[MinWords(-1)]", "Story.cs(7,2)-(7,14): error CORPUS413: [MinWords] on 'Story' allows no length; expected numbers of at least 0, the minimum before the maximum" },
        { "[MaxWords(-5)]", "Story.cs(7,2)-(7,14): error CORPUS413: [MaxWords] on 'Story' allows no length; expected numbers of at least 0, the minimum before the maximum" },
        { "[MinWords(10), MaxWords(5)]", "Story.cs(7,16)-(7,27): error CORPUS413: [MaxWords] on 'Story' allows no length; expected numbers of at least 0, the minimum before the maximum" },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_that_cannot_be_a_schema_says_why(string code, string said) => AssertSays(Start + code, said);

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_cannot_be_says_why(string member, string said) =>
        AssertSays(Start + Property.Replace("MEMBER", member, StringComparison.Ordinal), said);

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Lengths_that_no_article_can_have_say_so(string attributes, string said) =>
        AssertSays(Start + attributes + " " + Property.Replace("MEMBER", "", StringComparison.Ordinal), said);

    /// <summary>The generator writes no code for what it can't fill; the C# compiler has its own word on what is abstract.</summary>
    [Theory]
    [InlineData("public abstract void Value();", "Story.cs(10,26)-(10,31): error CORPUS412: 'Story.Value' cannot be filled from metadata, because it is abstract and not a property; expected an abstract property, or a member with a body")]
    [InlineData("public abstract event Action Value;", "Story.cs(10,34)-(10,39): error CORPUS412: 'Story.Value' cannot be filled from metadata, because it is abstract and not a property; expected an abstract property, or a member with a body")]
    [InlineData("public abstract int this[int index] { get; }", "Story.cs(10,25)-(10,29): error CORPUS412: 'Story.this[]' cannot be filled from metadata, because it is abstract and not a property; expected an abstract property, or a member with a body")]
    public void An_abstract_member_that_is_no_property_says_so(string member, string said)
    {
        var run = Generate.Run(Project(Start + Property.Replace("MEMBER", member, StringComparison.Ordinal)).AddArticle("News", "a.md", "Text."));
        Assert.Equal([said], run.Diagnostics.Select(DiagnosticAssert.Describe));
        Assert.NotEmpty(run.CompilerDiagnostics);
        Assert.All(run.CompilerDiagnostics, diagnostic => Assert.Equal("CS0534", diagnostic.Id));
    }

    [Theory]
    [InlineData("Halp", "did you mean 'Help'?")]
    [InlineData("Recipes", "expected a corpus with files, such as 'Help'")]
    public void A_schema_without_files_beside_files_without_a_schema_is_a_warning(string corpus, string expected) => DiagnosticAssert.Says(
        Project($"#pragma warning disable CS1591\n[Corpora.Corpus(\"{corpus}\")] public abstract partial class Story : Corpora.Article;"),
        $"Story.cs(2,17)-(2,{19 + corpus.Length}): warning CORPUS408: No file belongs to the corpus '{corpus}', whose schema is 'Story'; {expected}");

    [Fact]
    public void A_schema_without_files_is_no_warning_if_all_files_have_a_schema() => DiagnosticAssert.Says(
        Project("#pragma warning disable CS1591\n[Corpora.Corpus(\"Recipes\")] public abstract partial class Story : Corpora.Article;")
            .RemoveArticle("Help", "c.md"));

    private static CorpusProject Project(string code) => CorpusProject.Create()
        .AddSource(code, "Story.cs")
        .AddSource("#pragma warning disable CS1591\nnamespace App; [Corpora.Corpus(\"Blog\")] public abstract partial class Post : Corpora.Article { public abstract int Year { get; } }", "Post.cs")
        .AddArticle("Blog", "b.md", "---\nyear: 2024\n---\nText.")
        .AddArticle("Help", "c.md", "---\nlevel: 3\n---\nText.");

    /// <summary>Of the class what is expected, and of the other corpora nothing: they are there.</summary>
    private static void AssertSays(string code, string said)
    {
        var run = Generate.Run(Project(code));
        // Where the class can be a schema, its corpus has no files, while Help has no schema.
        Assert.Equal(said.Split(" && "), run.Diagnostics.Where(found => found.Id != "CORPUS408").Select(DiagnosticAssert.Describe));
        Assert.Contains("Year => 2024", run.Sources["App.BlogArticles.B.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Level => 3", run.Sources["App.HelpArticles.C.g.cs"], StringComparison.Ordinal);
    }
}
