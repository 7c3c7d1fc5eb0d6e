using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>Diagnostics as Verify.SourceGenerators writes them.</summary>
internal static class DiagnosticsText
{
    public static string Render(ImmutableArray<Diagnostic> diagnostics)
    {
        var json = new RelaxedJson();
        json.Open('{');
        json.Name("Diagnostics");
        json.Open('[');
        foreach (var diagnostic in diagnostics)
        {
            Write(json, diagnostic);
        }

        json.Close(']');
        json.Close('}');
        return json.ToString();
    }

    private static void Write(RelaxedJson json, Diagnostic diagnostic)
    {
        json.Open('{');
        if (diagnostic.Location != Location.None)
        {
            json.Name("Location");
            Write(json, diagnostic.Location);
        }

        json.Member("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        json.Member("Severity", diagnostic.Severity.ToString());
        if (diagnostic.WarningLevel != 0)
        {
            json.Member("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        }

        json.Name("Descriptor");
        Write(json, diagnostic.Descriptor);
        json.Close('}');
    }

    private static void Write(RelaxedJson json, DiagnosticDescriptor descriptor)
    {
        json.Open('{');
        json.Member("Id", descriptor.Id);
        json.Member("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));
        WriteUnlessBlank(json, "Description", descriptor.Description.ToString(CultureInfo.InvariantCulture));
        WriteUnlessBlank(json, "HelpLink", descriptor.HelpLinkUri);
        json.Member("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        json.Member("Category", descriptor.Category);
        json.Member("DefaultSeverity", descriptor.DefaultSeverity.ToString());
        json.Member("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");
        WriteTags(json, descriptor.CustomTags);
        json.Close('}');
    }

    private static void WriteTags(RelaxedJson json, IEnumerable<string> tags)
    {
        if (!tags.Any())
        {
            return;
        }

        json.Name("CustomTags");
        json.Open('[');
        foreach (var tag in tags)
        {
            json.Value(tag);
        }

        json.Close(']');
    }

    private static void WriteUnlessBlank(RelaxedJson json, string name, string value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            json.Member(name, value);
        }
    }

    /// <summary>Paths have backslashes on every system; of C# the lines around the place are shown.</summary>
    private static void Write(RelaxedJson json, Location location)
    {
        var place = location.GetMappedLineSpan();
        if (location.SourceTree is { } tree)
        {
            json.Comment(Excerpt(tree, location, place));
        }

        json.Value(place.IsValid ? $"{place.Path.Replace('/', '\\')}: {place.Span}" : "");
    }

    private static string Excerpt(SyntaxTree tree, Location location, FileLinePositionSpan place)
    {
        var lines = tree.GetText().Lines;
        var first = Math.Max(0, place.StartLinePosition.Line - 1);
        var last = Math.Min(lines.Count - 1, place.EndLinePosition.Line + 1);
        var excerpt = new StringBuilder("\n");
        for (var number = first; number <= last; number++)
        {
            var line = lines[number];
            excerpt.Append(line.ToString()).Append('\n');
            if (line.Span.Intersection(location.SourceSpan) is { } marked)
            {
                excerpt.Append(' ', marked.Start - line.Start).Append('^', marked.Length).Append('\n');
            }
        }

        return excerpt.ToString();
    }
}
