using System.Globalization;
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

    /// <param name="times">Day numbers of dates, or ticks of timestamps in UTC.</param>
    public abstract string Times(EquatableArray<long> times);

    private sealed class AsArrays : NumberTables
    {
        /// <summary>Ticks of any year exceed the day number of the last.</summary>
        private static readonly long LastDay = DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay;

        public override string Int32s(EquatableArray<int> numbers) =>
            Array("int", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

        public override string Times(EquatableArray<long> times) =>
            Array("long", times.Select(time => $"{time.ToString(CultureInfo.InvariantCulture)} /* {Describe(time)} */"));

        private static string Describe(long time) => time <= LastDay
            ? new DateTime(time * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : new DateTime(time).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

        private static string Array(string type, IEnumerable<string> items) => $"new {type}[] {{ {string.Join(", ", items)} }}";
    }

    private sealed class AsLiterals : NumberTables
    {
        public override string Int32s(EquatableArray<int> numbers) =>
            $"{GlobalNames.PackNumbers}.ToInt32s({Literals.Units(NumberWriter.Table(numbers.Select(number => (long)number).ToArray()))})";

        public override string Times(EquatableArray<long> times) =>
            $"{GlobalNames.PackNumbers}.ToInt64s({Literals.Units(NumberWriter.Table(times.ToArray()))})";
    }
}
