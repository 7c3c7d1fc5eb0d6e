namespace Corpora.Indexes;

/// <summary>Keys that are values, in a hash table.</summary>
internal sealed class ValueKeys<TKey> : IndexKeys<TKey>
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

    public override IReadOnlyList<TKey> All { get; }

    internal override int IndexOf(TKey key) => _places.TryGetValue(key, out var place) ? place : -1;
}
