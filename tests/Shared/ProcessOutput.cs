using System.Diagnostics;
using System.Text;

namespace Corpus.Tests.Shared;

/// <summary>Standard output and standard error of a process, line by line in the order in which they arrive.</summary>
internal sealed class ProcessOutput
{
    private readonly StringBuilder _text = new();

    private ProcessOutput()
    {
    }

    /// <param name="process">A process that has started, with both streams redirected.</param>
    public static ProcessOutput BeginRead(Process process)
    {
        var output = new ProcessOutput();
        process.OutputDataReceived += (_, line) => output.Append(line.Data);
        process.ErrorDataReceived += (_, line) => output.Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return output;
    }

    /// <summary>The output so far. It is complete after <see cref="Process.WaitForExit()"/> has returned.</summary>
    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }

    /// <param name="line"><see langword="null"/> at the end of a stream.</param>
    private void Append(string? line)
    {
        lock (_text)
        {
            _text.Append(line).Append(line is null ? "" : "\n");
        }
    }
}
