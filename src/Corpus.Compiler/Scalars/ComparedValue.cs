namespace Corpus.Compiler.Scalars;

/// <summary>Values as indexes and <c>[Unique]</c> compare them: two are equal if they are in C#, however they are spelled.</summary>
internal static class ComparedValue
{
    /// <param name="schema">The schema with the enum of the value.</param>
    public static Value From(Value value, CorpusSchema schema) => value switch
    {
        TimestampValue timestamp => new TimestampValue(timestamp.UtcTicks, 0),
        VersionValue version => new VersionValue(new Version(version.Text).ToString()),
        UriValue address => new UriValue(new Uri(address.Text, UriKind.Absolute).AbsoluteUri),
        EnumValue member => new IntegerValue(
            schema.Enums.First(declared => declared.Type == member.Type).Members[member.Member].Number),
        _ => value,
    };
}
