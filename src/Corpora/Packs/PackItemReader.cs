using System.ComponentModel;

namespace Corpora;

/// <summary>Reads an item of a list. What generated code stands on.</summary>
/// <typeparam name="T">The item's type.</typeparam>
/// <param name="value">Where the item begins; behind it afterwards.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T PackItemReader<out T>(ref PackValue value);
