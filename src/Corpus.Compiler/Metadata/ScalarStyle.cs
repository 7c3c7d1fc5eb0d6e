namespace Corpus.Compiler.Metadata;

/// <summary>What a scalar's notation says of its type.</summary>
public enum ScalarStyle
{
    /// <summary>
    /// Nothing: the text decides. Formats with types of their own (TOML) write their booleans, numbers and dates like this, in the form that
    /// YAML 1.2's core schema and ISO 8601 have for them.
    /// </summary>
    Plain,

    /// <summary>Never a boolean or a number. It may be a date: YAML has no dates, so its quotes do not speak against one.</summary>
    Quoted,

    /// <summary>Text, whatever it looks like: the format has notations for everything else.</summary>
    Text,
}
