using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Harness;

/// <summary>
/// Walks everything that an object leads to. A step's output lives as long as the driver; were it to lead to a compilation, an IDE would
/// keep every version of the project in memory, and nothing would ever compare equal.
/// </summary>
internal sealed class ObjectGraph
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> FieldsByType = new();

    private readonly HashSet<object> _visited = new(ReferenceEqualityComparer.Instance);

    /// <param name="name">What the object is called in a failure's message.</param>
    /// <param name="root">Where to begin. What an earlier call has walked is not walked again.</param>
    public void AssertHoldsNoCompilerObject(string name, object? root)
    {
        var toVisit = new Stack<(string Path, object? Value)>();
        toVisit.Push((name, root));
        while (toVisit.TryPop(out var next))
        {
            var (path, value) = next;
            if (value is null || IsLeaf(value.GetType()) || (!value.GetType().IsValueType && !_visited.Add(value)))
            {
                continue;
            }

            Assert.False(IsCompilerObject(value), $"{path} is a {value.GetType()}");
            foreach (var child in Children(path, value))
            {
                toVisit.Push(child);
            }
        }
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || type == typeof(decimal) || type == typeof(DateTime);

    private static bool IsCompilerObject(object value) => value
        is Compilation
        or ISymbol
        or IOperation
        or SemanticModel
        or SyntaxTree
        or SyntaxNode
        or SyntaxToken
        or SyntaxTrivia
        or SyntaxReference
        or Location
        or Diagnostic
        or AdditionalText
        or SourceText
        or AnalyzerConfigOptions
        or AnalyzerConfigOptionsProvider
        or MetadataReference
        or Delegate
        or MemberInfo;

    private static IEnumerable<(string Path, object? Value)> Children(string path, object value)
    {
        if (value is Array array)
        {
            return IsLeaf(array.GetType().GetElementType()!) ? [] : Items(path, array);
        }

        return FieldsByType.GetOrAdd(value.GetType(), type => [.. Fields(type)]).Select(field => ($"{path}.{Name(field)}", field.GetValue(value)));
    }

    private static IEnumerable<(string Path, object? Value)> Items(string path, IEnumerable items)
    {
        var index = 0;
        foreach (var item in items)
        {
            yield return ($"{path}[{index++}]", item);
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    yield return field;
                }
            }
        }
    }

    /// <summary>A property's name, for the field that the compiler made for it.</summary>
    private static string Name(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>')] : field.Name;
}
