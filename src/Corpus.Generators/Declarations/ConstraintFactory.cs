using System.Globalization;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Creates the constraint of an attribute, depending on the type of its property.</summary>
internal sealed class ConstraintFactory(AttributeData attribute, PropertyType type, TypeReader types)
{
    private const int DefaultTimeout = 2000;

    private readonly PropertyType _element = ElementOf(type);

    /// <summary>The type of the values that a constraint checks: those of the items, unless it is about the list itself.</summary>
    public static PropertyType ElementOf(PropertyType type) => type is ListType list ? ElementOf(list.Element) : type;

    public ConstraintResult Range()
    {
        if (_element is not ScalarType { Kind: var kind }
            || kind is ScalarKind.String or ScalarKind.Boolean or ScalarKind.Guid or ScalarKind.Uri)
        {
            return ConstraintResult.Invalid(
                "does not support the property's type; expected a number, a date, a time, a duration or a version");
        }

        // The arguments are two numbers, or a type and two strings.
        var first = attribute.ConstructorArguments.Length - 2;
        if (Bound(first, "MinimumIsExclusive", kind) is not { } minimum || Bound(first + 1, "MaximumIsExclusive", kind) is not { } maximum)
        {
            return ConstraintResult.Invalid("has a bound that is not a value of the property's type; expected " + KindNames.Expected(kind));
        }

        return ValueOrder.Compare(minimum.Value, maximum.Value) is not (<= 0 and var order)
            || (order == 0 && (minimum.IsExclusive || maximum.IsExclusive))
            ? ConstraintResult.Invalid("allows no value; expected a minimum below the maximum")
            : ConstraintResult.From(new RangeConstraint(minimum, maximum));
    }

    public ConstraintResult StringLength() => _element is not ScalarType { Kind: ScalarKind.String }
        ? ConstraintResult.Invalid("checks the length of text; expected a string")
        : Size(attribute.NamedArgument("MinimumLength") as int?, attribute.Argument(0) as int?, limits => new TextLengthConstraint(limits));

    /// <param name="minimum">The index of the argument with the minimum; <see langword="null"/> if the attribute has no minimum.</param>
    /// <param name="maximum">The index of the argument with the maximum; <see langword="null"/> if the attribute has no maximum.</param>
    public ConstraintResult Length(int? minimum, int? maximum)
    {
        Func<SizeLimits, Constraint>? make = type switch
        {
            ListType or DictionaryType => limits => new CountConstraint(limits),
            ScalarType { Kind: ScalarKind.String } => limits => new TextLengthConstraint(limits),
            _ => null,
        };
        return make is null
            ? ConstraintResult.Invalid("checks the length of text or a list; expected a string, a list or a dictionary")
            : Size(
                minimum is { } minimumIndex ? attribute.Argument(minimumIndex) as int? : null,
                maximum is { } maximumIndex ? MaximumOf(attribute, maximumIndex) : null,
                make);
    }

    public ConstraintResult RegularExpression()
    {
        var constraint = new PatternConstraint(
            attribute.Argument(0) as string ?? "", attribute.NamedArgument("MatchTimeoutInMilliseconds") as int? ?? DefaultTimeout);
        if (FindTextProblem() is { } reason)
        {
            return ConstraintResult.Invalid(reason);
        }

        if (constraint.Timeout is < -1 or 0)
        {
            return ConstraintResult.Invalid(
                "has an invalid match timeout; expected a MatchTimeoutInMilliseconds above 0, or -1 for no limit");
        }

        try
        {
            _ = Patterns.Compile(constraint);
            return ConstraintResult.From(constraint);
        }
        catch (ArgumentException exception)
        {
            return ConstraintResult.Invalid(
                $"has an invalid regular expression: {exception.Message.Replace('\r', ' ').Replace('\n', ' ').TrimEnd('.')}");
        }
    }

    public ConstraintResult Text(Constraint constraint) =>
        FindTextProblem() is { } reason ? ConstraintResult.Invalid(reason) : ConstraintResult.From(constraint);

    public ConstraintResult Listed(bool areAllowed)
    {
        if (_element is RecordType or DictionaryType or MetadataType or ReferenceType or ParsableType)
        {
            return ConstraintResult.Invalid(
                "does not support the property's type; expected text, a label, a number, a date or another single value");
        }

        var values = new List<ListedValue>();
        foreach (var constant in attribute.ConstructorArguments.SelectMany(Flatten))
        {
            if (ToValue(constant) is not { } value)
            {
                return ConstraintResult.Invalid($"lists '{TextOf(constant.Value)}', which is not a value of the property's type");
            }

            if (value is not NullValue)
            {
                values.Add(new(value, value is EnumValue member ? types.LabelOf(member) : TextOf(constant.Value)));
            }
        }

        return areAllowed && values.Count == 0
            ? ConstraintResult.Invalid("allows no value; expected at least one")
            : ConstraintResult.From(new ListedConstraint(values.ToEquatableArray(), areAllowed));
    }

    private static IEnumerable<TypedConstant> Flatten(TypedConstant constant) =>
        constant.Kind != TypedConstantKind.Array
        ? new[] { constant }
        : constant.IsNull ? Enumerable.Empty<TypedConstant>() : constant.Values;

    /// <summary>Converts an argument. Attributes contain values of types without constants, such as dates, as strings.</summary>
    private Value? ToValue(TypedConstant constant) => (constant.Value, _element) switch
    {
        (null, _) => new NullValue(),
        (string label, TaxonomyType or UnresolvedType) => new StringValue(label),
        (string label, EnumType declared) => types.FindLabel(declared, label),
        (var number, EnumType declared) when constant.Kind == TypedConstantKind.Enum => types.FindMember(declared, number),
        (string text, ScalarType { Kind: var kind }) => ScalarReader.TryRead(text, ScalarStyle.Plain, kind),
        (var value, _) => Constants.ToValue(value, _element),
    };

    private RangeBound? Bound(int index, string exclusive, ScalarKind kind)
    {
        var constant = index < 0 ? null : attribute.Argument(index);
        var value = constant switch
        {
            int number => new IntegerValue(number),
            double number => new DoubleValue(number),
            string text => ScalarReader.TryRead(text, ScalarStyle.Plain, kind)
                ?? (IsNumber(kind) ? ScalarReader.TryRead(text, ScalarStyle.Plain, ScalarKind.Double) : null),
            _ => null,
        };
        return value is null or DoubleValue { Number: double.NaN } || (constant is not string && !IsNumber(kind))
            ? null
            : new(value, IsOpen(constant) ? "" : TextOf(constant), attribute.NamedArgument(exclusive) is true);
    }

    /// <summary>The constants by which a <c>[Range]</c> has no minimum or no maximum.</summary>
    private static bool IsOpen(object? bound) => bound is
        int.MinValue or int.MaxValue or double.MinValue or double.MaxValue or double.NegativeInfinity or double.PositiveInfinity;

    private static bool IsNumber(ScalarKind kind) => kind is
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or (>= ScalarKind.SByte and <= ScalarKind.Decimal);

    /// <returns><see langword="null"/> for -1, which means no limit.</returns>
    private static int? MaximumOf(AttributeData attribute, int index) => attribute.Argument(index) is int most and not -1 ? most : null;

    private static string TextOf(object? constant) => constant is bool flag
        ? flag ? "true" : "false"
        : Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "";

    private static ConstraintResult Size(int? minimum, int? maximum, Func<SizeLimits, Constraint> make) =>
        minimum < 0 || maximum < 0 || minimum > maximum
            ? ConstraintResult.Invalid("allows no length; expected lengths of at least 0, the minimum before the maximum")
            : ConstraintResult.From(make(new(minimum == 0 && maximum is not null ? null : minimum, maximum)));

    private string? FindTextProblem() => _element is ScalarType { Kind: ScalarKind.String or ScalarKind.Uri or ScalarKind.Version }
        ? null
        : "checks the format of text; expected a string, a Uri or a Version";
}
