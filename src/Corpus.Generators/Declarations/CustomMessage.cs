using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>The message that a project gives an attribute of its own: a format, as DataAnnotations has it.</summary>
internal static class CustomMessage
{
    /// <returns><see langword="null"/> when the attribute has none.</returns>
    public static string? Find(AttributeData attribute, string property)
    {
        if (attribute.Named("ErrorMessage") is not string message)
        {
            return null;
        }

        message = message.Replace("{0}", property);
        var arguments = ArgumentsOf(attribute);
        for (var index = 0; index < arguments.Length; index++)
        {
            message = message.Replace("{" + (index + 1).ToString(CultureInfo.InvariantCulture) + "}", arguments[index]);
        }

        return message;
    }

    /// <summary>What stands for <c>{1}</c> and on: the arguments, without the type of a range's; a text's least length comes last.</summary>
    private static string[] ArgumentsOf(AttributeData attribute) => attribute.ConstructorArguments
        .Where(argument => argument.Kind == TypedConstantKind.Primitive)
        .Select(argument => argument.Value)
        .Concat(attribute.NamedArguments.Where(argument => argument.Key == "MinimumLength").Select(argument => argument.Value.Value))
        .Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))
        .ToArray();
}
