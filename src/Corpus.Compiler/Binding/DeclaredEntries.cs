using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Binding;

/// <summary>What a declared schema asks of the keys of an article: that those which it has to have are there, and no others.</summary>
internal sealed class DeclaredEntries(UnknownKeys unknownKeys, ICollection<Finding> findings)
{
    private readonly ConstraintChecker _constraints = new(findings);

    /// <param name="isHeader">Whether the entry is the article's own; some keys each article may have.</param>
    public void ReportUnknown(PropertyLookup properties, HeaderEntry entry, bool isHeader)
    {
        if (unknownKeys != UnknownKeys.Ignore && !(isHeader && WellKnownKeys.IsReserved(MetadataKey.Normalize(entry.Key))))
        {
            findings.Add(new Finding(
                unknownKeys == UnknownKeys.Warn ? Rules.UnknownKeyWarning : Rules.UnknownKey, entry.KeySpan,
                Quotation.From(entry.Key), properties.Owner, ValueDiagnostics.DidYouMean(entry.Key, properties.Spellings))
            {
                Subject = MetadataKey.Normalize(entry.Key),
            });
        }
    }

    /// <summary>A key without a value is a null; where the property's type holds none, or where it would hide a default, it is an error.</summary>
    /// <returns><see langword="null"/> when it is the same as no key.</returns>
    public Value? BindNull(PropertyLookup properties, SchemaProperty property, HeaderEntry entry)
    {
        if (property.IsNullable && property.IsRequired)
        {
            return new NullValue();
        }

        if (property.Default is NullValue)
        {
            return null;
        }

        var place = new ValuePlace(properties.Owner, property, entry.Key);
        findings.Add(new Finding(
            Rules.ValueType, entry.Value.Span,
            Quotation.From(entry.Key), ShapeNames.Describe(entry.Value), place.PropertyName, ShapeNames.ExpectedByDeclaration(property.Type),
            property.IsRequired ? "" : "; omit the key to use the default")
        {
            Subject = place.PropertyName,
        });
        return new InvalidValue();
    }

    /// <param name="value">As the article has it, for its spans.</param>
    public void CheckConstraints(ValuePlace place, HeaderValue value, Value bound) => _constraints.Check(place, value, bound);

    public void ReportMissing(PropertyLookup properties, BoundProperties values, SourceSpan span)
    {
        foreach (var index in properties.Required)
        {
            var property = properties[index];
            if (!values.Contains(index) && property.Reverse is null && property.Type is not (UnfillableType or UnresolvedType))
            {
                var name = properties.Owner + "." + property.Name;
                findings.Add(new Finding(Rules.MissingKey, span, property.Spelling, name, ShapeNames.ExpectedByDeclaration(property.Type))
                {
                    Subject = name,
                });
            }
        }
    }
}
