using System.Globalization;

namespace Corpus.Compiler.Naming;

/// <summary>
/// The numbers of the members of a taxonomy's enum. A number depends on its label alone, because a compiled program contains numbers and
/// can be run with a later version of the corpus, which has other labels besides.
/// </summary>
public static class LabelNumbers
{
    /// <summary>The rounds of hashing. Labels that are still equal then were constructed for this purpose.</summary>
    private const int Rounds = 8;

    /// <param name="labels">Distinct labels in an order that they determine.</param>
    /// <returns>For each label a positive number, no two equal.</returns>
    /// <remarks>
    /// All labels with the same hash get another number. If one of them kept it, a program could read that number as the wrong label.
    /// </remarks>
    public static IReadOnlyList<int> Assign(IEnumerable<string> labels)
    {
        var all = labels.ToArray();
        var numbers = all.Select(label => Hash(label)).ToArray();
        for (var round = 1; round < Rounds; round++)
        {
            var equal = Enumerable.Range(0, all.Length).GroupBy(index => numbers[index]).Where(group => group.Skip(1).Any()).ToArray();
            if (equal.Length == 0)
            {
                return numbers;
            }

            foreach (var index in equal.SelectMany(group => group))
            {
                numbers[index] = Hash(all[index] + "\n" + round.ToString(CultureInfo.InvariantCulture));
            }
        }

        return WithoutDuplicates(numbers);
    }

    private static int[] WithoutDuplicates(int[] numbers)
    {
        var used = new HashSet<int>();
        for (var index = 0; index < numbers.Length; index++)
        {
            while (!used.Add(numbers[index]))
            {
                numbers[index] = numbers[index] == int.MaxValue ? 1 : numbers[index] + 1;
            }
        }

        return numbers;
    }

    /// <summary>The finalizer of MurmurHash3 spreads each bit of the hash over the 31 bits that remain.</summary>
    private static int Hash(string text)
    {
        var hash = StableHash.Compute(text);
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
            hash ^= hash >> 33;
            return (int)(hash % int.MaxValue) + 1;
        }
    }
}
