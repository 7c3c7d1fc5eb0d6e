using Corpus.Compiler.Findings;

namespace Corpus.Compiler.Formats;

/// <summary>A way to write a header. A new one is a class that implements this, and a line in <see cref="HeaderFormats.All"/>.</summary>
internal interface IHeaderFormat
{
    /// <summary>Whether an article that begins like this has a header of this format, be it sound or not.</summary>
    bool Matches(string text);

    /// <summary>Reads the header of an article that <see cref="Matches"/>. Throws nothing: what is wrong becomes a finding.</summary>
    Header Read(ArticleText article, List<Finding> findings);
}
