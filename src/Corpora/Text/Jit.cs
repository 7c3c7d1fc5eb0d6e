using System.Runtime.CompilerServices;

namespace Corpora.Text;

/// <summary>Options for the JIT compiler, for methods that loop over a whole text.</summary>
internal static class Jit
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization, which netstandard2.0 does not declare: the method is optimized when it is first called.
    /// Tiered compilation would optimize it too late for a build, which reads ten thousand articles and ends.
    /// </summary>
    public const MethodImplOptions AggressiveOptimization = (MethodImplOptions)512;
}
