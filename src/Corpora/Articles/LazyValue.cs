using System.ComponentModel;
using System.Globalization;

namespace Corpora;

/// <summary>Values of an article that are made when they are first asked for. What generated code stands on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LazyValue
{
    /// <summary>Keeps an object that was made for an article. Two threads may make it at the same time; both get the one that was there first.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="field">Where it is kept.</param>
    /// <param name="value">The object.</param>
    public static T Keep<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;

    /// <summary>Reads a value of a type that shows its way to parse only as <see cref="IParsable{TSelf}"/>.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="text">The value as the article spells it.</param>
    public static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
