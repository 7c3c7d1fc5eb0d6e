namespace Corpora.Tests.Fakes;

/// <summary>Bodies that break careless slicing, counting or decoding.</summary>
public sealed class AdversarialBodyData : TheoryData<string>
{
    public AdversarialBodyData()
    {
        Add("");
        Add(" ");
        Add("\n\n \t \n");
        Add("\u00a0\u2003\u3000\n\u1680");
        Add("one");
        Add("one\n");
        Add("\n\none\n\n\n");
        Add("one\ntwo\n\nthree\nfour");
        Add("one\n \t\u00a0\ntwo");
        Add("  indented\n\n\tand again  \n");
        Add("one\u0085two\u0085\u0085three");
        Add("one\n\u0085\ntwo");
        Add("one\u2028two\n\u2028\nthree\u2029\u2029four");
        Add("\0\0\n\n\0one\0");
        Add("👩‍👩‍👧‍👦 family\n\n🇨🇭 flag 👍🏽\n\nend");
        Add("“Zürich” — naïve\n\n日本語の記事\n\nالعربية\n\nend");
        Add("\u202eright to left\u202c\n\n\ufeffnot a mark at the start");
        Add("\u180e\u200b\u2060 are not white space");
        Add("\u001c\u001d\u001e\u001f are not white space either");
        Add("\"\"\" */ {0} {{ }} \\ \\u0041 </summary> \v\f");
        Add("\ud800\udc00\n\n\udbff\udfff");
        Add(new string('x', 1_000_000));
        Add(string.Concat(Enumerable.Repeat("é ", 300_000)));
        Add(string.Concat(Enumerable.Repeat("€\n\n", 20_000)));
    }
}
