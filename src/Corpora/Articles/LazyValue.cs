using System.ComponentModel;
using System.Globalization;

namespace Corpora;

/// <summary>Creates values of an article on first access. Called by generated code; not intended for direct use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LazyValue
{
    /// <summary>
    /// Publishes an object in a field, unless another thread has already done so. All threads get the same object.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="value">The object to publish if the field is null.</param>
    /// <returns>The object in the field.</returns>
    public static T GetOrPublish<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;

    /// <summary>
    /// Parses a value with the invariant culture, also of a type that implements <see cref="IParsable{TSelf}"/> explicitly.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="text">The text in the article.</param>
    /// <exception cref="FormatException">The text is not in the type's format.</exception>
    /// <exception cref="OverflowException">The value is out of the type's range.</exception>
    public static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
