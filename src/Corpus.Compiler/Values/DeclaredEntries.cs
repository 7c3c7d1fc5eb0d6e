using Corpus.Compiler.Findings;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Values;

/// <summary>What a declared schema asks of the keys of an article: that those which it has to have are there, and no others.</summary>
internal sealed class DeclaredEntries(ICollection<Finding> findings)
{
    public void ReportUnknown(PropertyLookup properties, HeaderEntry entry)
    {
        if (!WellKnownKeys.IsKnownToAll(MetadataKey.Normalize(entry.Key)))
        {
            findings.Add(new(
                Rules.UnknownKey, entry.KeySpan,
                Quotation.Of(entry.Key), properties.Owner, Refusals.DidYouMean(entry.Key, properties.Spellings)));
        }
    }

    /// <summary>A key without a value is a null; where the property's type holds none, or where it would hide a default, it is an error.</summary>
    /// <returns><see langword="null"/> when it is the same as no key.</returns>
    public Value? BindNull(PropertyLookup properties, SchemaProperty property, HeaderEntry entry)
    {
        if (property.IsNullable && property.IsRequired)
        {
            return new NothingValue();
        }

        if (property.Default is NothingValue)
        {
            return null;
        }

        findings.Add(new(
            Rules.ValueKind, entry.Value.Span,
            Quotation.Of(entry.Key), ShapeNames.Of(entry.Value), properties.Owner + "." + property.Name, ShapeNames.ExpectedByDeclaration(property.Type),
            property.IsRequired ? "" : "; leave out the key for the default"));
        return new InvalidValue();
    }

    /// <param name="value">As the article has it, for its spans.</param>
    public void CheckConstraints(ValuePlace place, HeaderValue value, Value bound)
    {
    }

    public void ReportMissing(PropertyLookup properties, BoundProperties values, SourceSpan span)
    {
        foreach (var index in properties.Required)
        {
            var property = properties[index];
            if (!values.Contains(index) && property.Reverse is null && property.Type is not (UnfillableType or UnresolvedType))
            {
                findings.Add(new(
                    Rules.MissingKey, span,
                    property.Spelling, properties.Owner + "." + property.Name, ShapeNames.ExpectedByDeclaration(property.Type)));
            }
        }
    }
}
