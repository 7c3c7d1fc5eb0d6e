using System.Runtime.CompilerServices;

namespace Corpora.Text;

/// <summary>For loops over all of a text: what the JIT compiler is to do with a method.</summary>
internal static class Jit
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization, which netstandard2.0 does not name: optimised at once. A build that reads ten thousand
    /// articles is over before the JIT compiler would have found the method worth its effort.
    /// </summary>
    public const MethodImplOptions AggressiveOptimization = (MethodImplOptions)512;
}
