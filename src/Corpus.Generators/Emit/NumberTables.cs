using System.Globalization;
using Corpus.Compiler.Indexes;
using Corpus.Compiler.Packing;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit;

/// <summary>Tables of numbers as C# expressions.</summary>
internal abstract class NumberTables
{
    /// <summary>Arrays that a person can read.</summary>
    public static readonly NumberTables Arrays = new AsArrays();

    /// <summary>Literals, because the compiler needs 12 µs for each element of an array.</summary>
    public static readonly NumberTables Packed = new AsLiterals();

    public abstract string Int32s(EquatableArray<int> numbers);

    public abstract string Times(TimeColumns index);

    private sealed class AsArrays : NumberTables
    {
        public override string Int32s(EquatableArray<int> numbers) =>
            Array("int", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

        public override string Times(TimeColumns index) => Array(
            "long",
            index.Times.Select(time => $"{time.ToString(CultureInfo.InvariantCulture)} /* {Describe(time, index.AreDates)} */"));

        private static string Describe(long time, bool isDate) => isDate
            ? new DateTime(time * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : new DateTime(time).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

        private static string Array(string type, IEnumerable<string> items) => $"new {type}[] {{ {string.Join(", ", items)} }}";
    }

    private sealed class AsLiterals : NumberTables
    {
        public override string Int32s(EquatableArray<int> numbers) =>
            $"{GlobalNames.PackNumbers}.ToInt32s({Literals.Units(NumberWriter.Table(numbers.Select(number => (long)number).ToArray()))})";

        public override string Times(TimeColumns index) =>
            $"{GlobalNames.PackNumbers}.ToInt64s({Literals.Units(NumberWriter.Table(index.Times.ToArray()))})";
    }
}
