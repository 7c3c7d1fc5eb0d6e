using System.Globalization;

namespace Corpus.Compiler.Schema;

/// <summary>Names the records of a schema where only ASCII letters, digits, <c>_</c> and <c>.</c> can be written.</summary>
public static class RecordNames
{
    /// <param name="nameOf">The name that a record has if it is the only one with it; other characters become <c>_</c>.</param>
    /// <returns>
    /// Names that are distinct. If several records have one name, the second is <c>Person_2</c>: they are numbered in their order, which is
    /// that of their full names.
    /// </returns>
    public static IReadOnlyDictionary<TypeRef, string> Assign(EquatableArray<SchemaRecord> records, Func<TypeRef, string> nameOf)
    {
        var names = new Dictionary<TypeRef, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var name = string.Concat(nameOf(record.Type).Select(character => IsPlain(character) ? character : '_'));
            var unique = name;
            for (var number = 2; !taken.Add(unique); number++)
            {
                unique = name + "_" + number.ToString(CultureInfo.InvariantCulture);
            }

            names.Add(record.Type, unique);
        }

        return names;
    }

    /// <summary>Not <see cref="char.IsLetterOrDigit(char)"/>, whose tables differ between hosts.</summary>
    private static bool IsPlain(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.';
}
