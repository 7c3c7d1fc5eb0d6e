using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Reads the types of a schema's properties, and collects the records and enums that they use.</summary>
internal sealed class TypeReader
{
    public const string Fillable =
        "a scalar, an enum, a record or class with settable properties, a type with a static Parse(string, IFormatProvider), "
        + "MetadataValue, an article class, or an IReadOnlyList<T>, ImmutableArray<T>, array or IReadOnlyDictionary<string, T> of these";

    private readonly Compilation _compilation;
    private readonly ICollection<LocatedFinding> _findings;
    private readonly CancellationToken _cancellationToken;
    private readonly SortedDictionary<string, SchemaRecord?> _records = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SchemaEnum> _enums = new(StringComparer.Ordinal);

    /// <param name="findings">Receives the errors in the properties of records.</param>
    public TypeReader(Compilation compilation, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _findings = findings;
        _cancellationToken = cancellationToken;
        Constraints = new(this, findings, cancellationToken);
    }

    public ConstraintReader Constraints { get; }

    /// <summary>The property of the schema that is read: the place of mistakes in records of other assemblies.</summary>
    public ISymbol? Owner { get; set; }

    /// <summary>Reports a member of a record that every value needs and that metadata cannot fill.</summary>
    /// <param name="member">A property, or a constructor parameter.</param>
    public void ReportRequired(ISymbol member, INamedTypeSymbol record, string problem)
    {
        var place = CodePlace.From(member) is { FilePath: not null } || Owner is null ? CodePlace.From(member) : CodePlace.From(Owner);
        _findings.Add(place.Report(
            Rules.SchemaProperty, $"{record.Name}.{member.Name}", $"it is required, and {problem}", Fillable));
    }

    public EquatableArray<SchemaRecord> Records =>
        _records.Values.OfType<SchemaRecord>().Where(record => record.Properties.Count > 0).ToEquatableArray();

    public EquatableArray<SchemaEnum> Enums => _enums.Values.ToEquatableArray();

    /// <summary>Converts a constant of a type that was read.</summary>
    /// <returns><see langword="null"/> if the constant cannot be converted to the type.</returns>
    public Value? ToValue(object? constant, PropertyType type) => constant is not null && type is EnumType declared
        ? FindMember(declared, constant)
        : Constants.ToValue(constant, type);

    /// <summary>Finds a member of an enum that was read, by its number.</summary>
    public EnumValue? FindMember(EnumType type, object number)
    {
        var members = _enums[type.Type.Code!].Members;
        for (var member = 0; member < members.Count; member++)
        {
            if (EnumReader.NumberOf(number) == members[member].Number)
            {
                return new(type.Type, member);
            }
        }

        return null;
    }

    /// <summary>Finds a member of an enum that was read, by its label.</summary>
    public EnumValue? FindLabel(EnumType type, string label)
    {
        var member = Array.FindIndex(_enums[type.Type.Code!].Members.ToArray(), member => member.Label == label);
        return member < 0 ? null : new(type.Type, member);
    }

    public string LabelOf(EnumValue value) => _enums[value.Type.Code!].Members[value.Member].Label;

    /// <param name="isNullable">Whether null is a value of the type.</param>
    /// <param name="problem">The reason for an <see cref="UnfillableType"/>.</param>
    public PropertyType Read(ITypeSymbol type, out bool isNullable, out string problem)
    {
        problem = "";
        isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            isNullable = true;
            type = nullable.TypeArguments[0];
        }

        return type switch
        {
            IErrorTypeSymbol { Arity: 0 } unresolved => new UnresolvedType(unresolved.Name),
            _ when ScalarTypes.Find(type) is { } kind => new ScalarType(kind),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } declared => ReadEnum(declared),
            IArrayTypeSymbol { Rank: 1 } array => ReadList(array, array.ElementType, ListKind.Array, out problem),
            INamedTypeSymbol named => ReadNamed(named, out problem),
            _ => Unconvertible(type, out problem),
        };
    }

    /// <summary>Adds the format of an attribute to the type of a record's property.</summary>
    public PropertyType ReadFormat(ISymbol property, PropertyType type, AttributeData? metadata) =>
        FormatReader.Read(property, type, metadata, _findings, _cancellationToken);

    private PropertyType ReadNamed(INamedTypeSymbol type, out string problem)
    {
        problem = "";
        switch (SymbolNames.Dotted(type))
        {
            case WellKnownTypeNames.IReadOnlyList:
                return ReadList(type, type.TypeArguments[0], ListKind.ReadOnlyList, out problem);
            case WellKnownTypeNames.IReadOnlyCollection:
                return ReadList(type, type.TypeArguments[0], ListKind.ReadOnlyCollection, out problem);
            case WellKnownTypeNames.IEnumerable:
                return ReadList(type, type.TypeArguments[0], ListKind.Enumerable, out problem);
            case WellKnownTypeNames.ImmutableArray:
                return ReadList(type, type.TypeArguments[0], ListKind.ImmutableArray, out problem);
            case WellKnownTypeNames.IReadOnlyDictionary when type.TypeArguments[0].SpecialType == SpecialType.System_String:
                return ReadDictionary(type, out problem);
            case WellKnownTypeNames.MetadataValue:
                return new MetadataType();
        }

        if (type.DerivesFromArticle() || type.FindAttribute(WellKnownTypeNames.Corpus) is not null)
        {
            return type.FindAttribute(WellKnownTypeNames.Corpus)?.Argument(0) is string corpus
                ? new ReferenceType(corpus, type.ToTypeRef())
                : Unfillable(type, $"'{type.Name}' is not the article class of a corpus", out problem);
        }

        if (HasParse(type) || IsParsable(type))
        {
            return new ParsableType(type.ToTypeRef(), type.IsReferenceType, !HasParse(type), TextOf(type));
        }

        if (type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable))
        {
            return Unconvertible(type, out problem);
        }

        if (type is
            {
                TypeKind: TypeKind.Class or TypeKind.Struct,
                IsAbstract: false,
                IsStatic: false,
                IsRefLikeType: false,
                IsTupleType: false,
                SpecialType: SpecialType.None,
            })
        {
            return ReadRecord(type, out problem);
        }

        return Unconvertible(type, out problem);
    }

    private EnumType ReadEnum(INamedTypeSymbol type)
    {
        var read = EnumReader.Read(type);
        _enums[read.Type.Code!] = read;
        return new(read.Type);
    }

    private PropertyType ReadList(ITypeSymbol type, ITypeSymbol element, ListKind kind, out string problem)
    {
        var read = Read(element, out var hasNulls, out problem);
        return read is UnfillableType ? Unfillable(type, problem, out _) : new ListType(read, kind, hasNulls);
    }

    private PropertyType ReadDictionary(INamedTypeSymbol type, out string problem)
    {
        var read = Read(type.TypeArguments[1], out var hasNulls, out problem);
        return read is UnfillableType ? Unfillable(type, problem, out _) : new DictionaryType(read, hasNulls);
    }

    private PropertyType ReadRecord(INamedTypeSymbol type, out string problem)
    {
        problem = "";
        var reference = type.ToTypeRef();
        var name = reference.Code!;
        if (!_records.ContainsKey(name))
        {
            // The record is added before its properties are read, because one of them can have the record itself as its type.
            _records.Add(name, null);
            _records[name] = RecordReader.Read(type, this, _compilation) ?? new(reference, type.Name, []);
        }
        else if (_records[name] is null)
        {
            return new RecordType(reference, type.IsReferenceType);
        }

        if (_records[name] is { Properties.Count: > 0 })
        {
            return new RecordType(reference, type.IsReferenceType);
        }

        return Unfillable(
            type,
            RecordReader.HasConstructor(type, _compilation)
                ? $"'{type.Name}' has no settable property and no constructor that sets one"
                : $"'{type.Name}' has no accessible constructor whose parameters are all properties",
            out problem);
    }

    private static bool HasParse(INamedTypeSymbol type) => type.GetMembers("Parse").OfType<IMethodSymbol>().Any(method =>
        method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Parameters.Length: 2, IsGenericMethod: false }
        && method.Parameters[0].Type.SpecialType == SpecialType.System_String
        && SymbolNames.Dotted(method.Parameters[1].Type) == "System.IFormatProvider"
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, type));

    private static bool IsParsable(INamedTypeSymbol type) => type.AllInterfaces.Any(implemented =>
        SymbolNames.Dotted(implemented) == "System.IParsable"
        && SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], type));

    private static KnownParsable TextOf(INamedTypeSymbol type) => SymbolNames.Dotted(type) switch
    {
        "System.Char" => KnownParsable.Character,
        "System.Numerics.BigInteger" => KnownParsable.BigInteger,
        "System.Int128" => KnownParsable.Int128,
        "System.UInt128" => KnownParsable.UInt128,
        "System.Net.IPAddress" => KnownParsable.IPAddress,
        _ => KnownParsable.Unknown,
    };

    private static UnfillableType Unconvertible(ITypeSymbol type, out string problem) =>
        Unfillable(type, $"metadata cannot be converted to '{type.ToDisplayString()}'", out problem);

    private static UnfillableType Unfillable(ITypeSymbol type, string reason, out string problem)
    {
        problem = reason;
        return new(type.ToTypeRef(), type.IsReferenceType);
    }
}

/// <summary>Reads an enum of the project or of a reference.</summary>
internal static class EnumReader
{
    public static SchemaEnum Read(INamedTypeSymbol type)
    {
        var members = type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new SchemaEnumMember(field.Name, LabelOf(field), NumberOf(field.ConstantValue!)))
            .GroupBy(member => member.Label, StringComparer.Ordinal)
            .Select(same => same.First());
        return new(type.ToTypeRef(), members.ToEquatableArray());
    }

    private static string LabelOf(IFieldSymbol field) => field.FindAttribute(WellKnownTypeNames.Label)?.Argument(0) as string ?? field.Name;

    /// <summary>The number of a constant; a <c>ulong</c> is converted without overflow checks.</summary>
    public static long NumberOf(object constant) => constant is ulong large
        ? unchecked((long)large)
        : Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture);
}
