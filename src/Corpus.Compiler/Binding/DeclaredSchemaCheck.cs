using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;

namespace Corpus.Compiler.Binding;

/// <summary>Checks what only a declared schema requires: no unknown keys, no missing keys, no invalid nulls, and constraints.</summary>
internal sealed class DeclaredSchemaCheck(UnknownKeys unknownKeys, ICollection<Finding> findings)
{
    /// <param name="isHeader">Whether the entry is in the header itself, where some keys are allowed in every corpus.</param>
    public void ReportUnknown(PropertyLookup properties, HeaderEntry entry, bool isHeader)
    {
        var key = MetadataKey.Normalize(entry.Key);
        if (unknownKeys != UnknownKeys.Ignore && !properties.Ignores(key) && !(isHeader && WellKnownKeys.IsReserved(key)))
        {
            findings.Add(new Finding(
                unknownKeys == UnknownKeys.Warn ? Rules.UnknownKeyWarning : Rules.UnknownKey, entry.KeySpan,
                Quotation.From(entry.Key), properties.Owner, ValueDiagnostics.DidYouMean(entry.Key, properties.Spellings))
            {
                Subject = key,
            });
        }
    }

    /// <summary>
    /// Binds a key without a value. It is an error if the property's type excludes null, or if the null would hide a default.
    /// </summary>
    /// <returns><see langword="null"/> if the entry has the same effect as a missing key.</returns>
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

        if (property.Type is MetadataType)
        {
            return MetadataBinder.Bind(entry.Value);
        }

        var place = new ValuePlace(properties.Owner, property, entry.Key);
        findings.Add(new Finding(
            Rules.ValueType, entry.Value.Span,
            Quotation.From(entry.Key), ShapeNames.Describe(entry.Value), place.PropertyName,
            ShapeNames.ExpectedByDeclaration(property.Type),
            property.IsRequired ? "" : "; omit the key to use the default")
        {
            Subject = place.PropertyName,
        });
        return new InvalidValue();
    }

    public void ReportMissing(PropertyLookup properties, BoundProperties values, SourceSpan span)
    {
        foreach (var index in properties.Required)
        {
            var property = properties[index];
            if (!values.Contains(index) && property.Reverse is null && !UnfillableType.IsIn(property.Type))
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
