using System.Globalization;

namespace Corpus.Tests.Shared;

/// <summary>Another current culture, until it is disposed.</summary>
internal sealed class Cultures : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    private Cultures()
    {
    }

    /// <summary>In Turkish, the lower case of <c>I</c> is <c>ı</c>, and numbers have a decimal comma.</summary>
    public static Cultures Turkish() => Use("tr-TR");

    public static Cultures Use(string name)
    {
        var previous = new Cultures();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        return previous;
    }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _uiCulture);
}
