using System.Globalization;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Findings;

/// <summary>A rule that an article breaks, and where. Which file it is, the owner of the finding knows.</summary>
public sealed record Finding(Rule Rule, SourceSpan Span, EquatableArray<string> Arguments)
{
    public Finding(Rule rule, SourceSpan span, params string[] arguments)
        : this(rule, span, new EquatableArray<string>(arguments))
    {
    }

    /// <summary>
    /// What the mistake is about, a property or a key, when one like it may stand in many files: see <see cref="RepeatedMistakes"/>.
    /// </summary>
    public string? Subject { get; init; }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.Cast<object>().ToArray());
}
