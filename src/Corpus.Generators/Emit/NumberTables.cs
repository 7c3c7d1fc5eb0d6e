using System.Globalization;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Packing;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit;

/// <summary>Tables of numbers as C# expressions.</summary>
internal abstract class NumberTables
{
    /// <summary>Arrays that a person can read.</summary>
    public static readonly NumberTables Arrays = new AsArrays();

    /// <summary>Literals that the compiler reads at once: the elements of an array cost it 12 µs each.</summary>
    public static readonly NumberTables Packed = new AsLiterals();

    public abstract string Int32s(EquatableArray<int> numbers);

    public abstract string Int64s(EquatableArray<long> numbers);

    private sealed class AsArrays : NumberTables
    {
        public override string Int32s(EquatableArray<int> numbers) => Array("int", numbers);

        public override string Int64s(EquatableArray<long> numbers) => Array("long", numbers);

        private static string Array<T>(string type, EquatableArray<T> items)
            where T : IEquatable<T>, IFormattable =>
            $"new {type}[] {{ {string.Join(", ", items.Select(item => item.ToString(null, CultureInfo.InvariantCulture)))} }}";
    }

    private sealed class AsLiterals : NumberTables
    {
        public override string Int32s(EquatableArray<int> numbers) =>
            $"global::Corpora.PackNumbers.ToInt32s({Literals.Units(NumberWriter.Table(numbers.Select(number => (long)number).ToArray()))})";

        public override string Int64s(EquatableArray<long> numbers) =>
            $"global::Corpora.PackNumbers.ToInt64s({Literals.Units(NumberWriter.Table(numbers.ToArray()))})";
    }
}
