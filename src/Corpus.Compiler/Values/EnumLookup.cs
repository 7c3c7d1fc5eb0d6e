using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Values;

/// <summary>The members of a declared enum by their labels.</summary>
internal sealed class EnumLookup
{
    private readonly Dictionary<string, int> _byLabel = new(StringComparer.Ordinal);

    public EnumLookup(SchemaEnum declared)
    {
        Name = declared.Name;
        Labels = declared.Members.Select(member => member.Label).ToArray();
        for (var member = 0; member < Labels.Count; member++)
        {
            _byLabel[Labels[member]] = member;
        }
    }

    public string Name { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <returns>The label's place among the members; -1 when it is none.</returns>
    public int Find(string label) => _byLabel.TryGetValue(label, out var member) ? member : -1;
}
