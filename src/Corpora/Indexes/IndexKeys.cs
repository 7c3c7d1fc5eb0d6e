using System.Collections;
using System.ComponentModel;
using System.Text;

namespace Corpora;

/// <summary>
/// The possible keys of an index, in order. Made by <see cref="IndexKeys"/> for generated code; not intended for direct use.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class IndexKeys<TKey>
    where TKey : notnull
{
    private protected IndexKeys()
    {
    }

    /// <summary>The keys in order.</summary>
    internal abstract IReadOnlyList<TKey> All { get; }

    /// <returns>The key's index in <see cref="All"/>; -1 if it is not one of them.</returns>
    internal abstract int IndexOf(TKey key);
}

/// <summary>Makes the keys of indexes. Called by generated code; not intended for direct use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IndexKeys
{
    /// <summary>Keys that are found by hashing. The array is not copied; the caller must not change it.</summary>
    /// <remarks>Two URIs are equal if their normalized texts are, including the fragment.</remarks>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="keys">The keys in the order of the index, without duplicates.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">Two keys are equal.</exception>
    public static IndexKeys<TKey> FromValues<TKey>(TKey[] keys)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new ValueKeys<TKey>(keys);
    }

    /// <summary>Keys that are the members of a taxonomy's enum, in the order of their labels. They are found by their numbers.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="labels">The labels of the enum.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="NotSupportedException">The underlying type of the enum is not <see cref="int"/>.</exception>
    public static IndexKeys<TEnum> FromEnum<TEnum>(LabelTable labels)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(labels);
        EnumNumber.ThrowUnlessInt32<TEnum>();
        return new EnumKeys<TEnum>(labels);
    }

    /// <summary>Keys that are articles of a corpus, found by their ids. An article is loaded only when the key itself is read.</summary>
    /// <typeparam name="TTarget">The article class of the keys.</typeparam>
    /// <param name="articles">The corpus of the keys.</param>
    /// <param name="sortedIds">Their ids in ordinal order, which is the order of the index.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IndexKeys<TTarget> FromArticles<TTarget>(Corpus<TTarget> articles, string[] sortedIds)
        where TTarget : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(sortedIds);
        return new ArticleKeys<TTarget>(articles, sortedIds);
    }

    /// <summary>
    /// Splits the texts of many keys. They are one UTF-8 literal, because an assembly has room for about eight million characters of
    /// string literals.
    /// </summary>
    /// <param name="utf8Texts">The texts one after the other.</param>
    /// <param name="lengths">The length of each in bytes.</param>
    /// <exception cref="ArgumentNullException">The lengths are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lengths do not fit the texts.</exception>
    public static string[] SplitTexts(ReadOnlySpan<byte> utf8Texts, int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        var texts = new string[lengths.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = Encoding.UTF8.GetString(utf8Texts[..lengths[index]]);
            utf8Texts = utf8Texts[lengths[index]..];
        }

        return texts;
    }

    private sealed class ValueKeys<TKey> : IndexKeys<TKey>
        where TKey : notnull
    {
        private readonly Dictionary<TKey, int> _places;

        public ValueKeys(TKey[] keys)
        {
            All = Array.AsReadOnly(keys);
            _places = new(keys.Length, typeof(TKey) == typeof(Uri) ? (IEqualityComparer<TKey>)(object)UriComparer.Instance : null);
            for (var place = 0; place < keys.Length; place++)
            {
                _places.Add(keys[place], place);
            }
        }

        internal override IReadOnlyList<TKey> All { get; }

        internal override int IndexOf(TKey key) => _places.TryGetValue(key, out var place) ? place : -1;
    }

    private sealed class EnumKeys<TEnum>(LabelTable labels) : IndexKeys<TEnum>, IReadOnlyList<TEnum>
        where TEnum : struct, Enum
    {
        public int Count => labels.Numbers.Count;

        internal override IReadOnlyList<TEnum> All => this;

        public TEnum this[int index] => EnumNumber.FromInt32<TEnum>(labels.NumberAt(index));

        public IEnumerator<TEnum> GetEnumerator() => labels.Numbers.Select(EnumNumber.FromInt32<TEnum>).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        internal override int IndexOf(TEnum key) => labels.PlaceOf(EnumNumber.ToInt32(key));
    }

    private sealed class ArticleKeys<TTarget>(Corpus<TTarget> articles, string[] sortedIds) : IndexKeys<TTarget>, IReadOnlyList<TTarget>
        where TTarget : Article
    {
        public int Count => sortedIds.Length;

        internal override IReadOnlyList<TTarget> All => this;

        public TTarget this[int index] => articles[sortedIds[index]];

        public IEnumerator<TTarget> GetEnumerator() => sortedIds.Select(id => articles[id]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        internal override int IndexOf(TTarget key) => OrdinalSearch.IndexOf(sortedIds, key.Id);
    }

    /// <summary>Compares URIs including the fragment, which <see cref="Uri.Equals(object)"/> ignores.</summary>
    private sealed class UriComparer : IEqualityComparer<Uri>
    {
        public static readonly UriComparer Instance = new();

        public bool Equals(Uri? x, Uri? y) => x is null || y is null ? x == y : Normalize(x) == Normalize(y);

        public int GetHashCode(Uri obj) => Normalize(obj).GetHashCode(StringComparison.Ordinal);

        private static string Normalize(Uri uri) => uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString;
    }
}
