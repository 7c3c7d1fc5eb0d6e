using System.Globalization;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Runs a piece of a test as if on a machine of another country.</summary>
internal sealed class Cultures : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    private Cultures()
    {
    }

    /// <summary>In Turkish the lower case of <c>I</c> is <c>ı</c>, and a decimal comma is a comma.</summary>
    public static Cultures Turkish() => Use("tr-TR");

    public static Cultures Use(string name)
    {
        var previous = new Cultures();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        return previous;
    }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _uiCulture);
}
