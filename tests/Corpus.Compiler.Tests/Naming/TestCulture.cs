using System.Globalization;

namespace Corpus.Compiler.Tests.Naming;

/// <summary>Another current culture, until it is disposed of.</summary>
public sealed class TestCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public TestCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
