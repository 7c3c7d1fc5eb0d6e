using System.Globalization;
using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Tests.Naming;

public sealed class LabelNumbersTests
{
    [Fact]
    public void A_number_never_changes()
    {
        // Compiled programs contain these numbers.
        Assert.Equal([745547283, 2128747191, 439969772], LabelNumbers.Assign(["Arts & Culture", "World", ""]));
    }

    [Fact]
    public void Another_label_does_not_change_a_number()
    {
        var before = LabelNumbers.Assign(["News", "Sport"]);
        Assert.Equal(before, LabelNumbers.Assign(["Business", "News", "Opinion", "Sport", "Travel"]).Where((_, index) => index is 1 or 3));
    }

    [Fact]
    public void Ten_thousand_labels_have_distinct_positive_numbers()
    {
        var numbers = LabelNumbers.Assign(Enumerable.Range(0, 10_000).Select(Name));
        Assert.Equal(10_000, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.True(number > 0));
    }

    [Fact]
    public void Two_labels_with_the_same_hash_both_get_another_number()
    {
        var (first, second) = FindEqualHashes();
        var alone = LabelNumbers.Assign([first])[0];
        Assert.Equal(alone, LabelNumbers.Assign([second])[0]);

        var together = LabelNumbers.Assign([first, "Sport", second]);

        Assert.Equal(3, together.Distinct().Count());
        Assert.DoesNotContain(alone, together);
        Assert.Equal(LabelNumbers.Assign(["Sport"])[0], together[1]);
    }

    [Fact]
    public void Equal_labels_would_be_numbered_consecutively()
    {
        // Stands for labels whose hashes were made equal on purpose: the search for a free number ends.
        var numbers = LabelNumbers.Assign(["x", "x", "x"]);
        Assert.Equal([numbers[0], numbers[0] + 1, numbers[0] + 2], numbers);
    }

    private static string Name(int number) => "label " + number.ToString(CultureInfo.InvariantCulture);

    private static (string First, string Second) FindEqualHashes()
    {
        var found = new Dictionary<int, string>();
        for (var number = 0; ; number++)
        {
            var hash = LabelNumbers.Assign([Name(number)])[0];
            if (!found.TryAdd(hash, Name(number)))
            {
                return (found[hash], Name(number));
            }
        }
    }
}
