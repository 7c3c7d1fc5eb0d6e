using System.Text;
using Corpus.Generators.Benchmarks.Synthesis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Benchmarks.Projects;

/// <summary>All articles as string literals, which people write or generate when there are few.</summary>
internal static class LiteralDictionary
{
    public static string Render(int articles)
    {
        var code = new StringBuilder();
        code.Append("namespace App;\n\npublic static class Literals\n{\n");
        code.Append("    public static readonly Dictionary<string, string> Articles = new()\n    {\n");
        foreach (var article in SyntheticCorpus.Articles(articles))
        {
            code.Append("        [").Append(SymbolDisplay.FormatLiteral(article.Id, quote: true)).Append("] = ");
            code.Append(SymbolDisplay.FormatLiteral(article.Text(HeaderStyle.Dateline), quote: true)).Append(",\n");
        }

        return code.Append("    };\n}\n").ToString();
    }
}
