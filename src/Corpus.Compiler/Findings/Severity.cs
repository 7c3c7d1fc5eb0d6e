namespace Corpus.Compiler.Findings;

public enum Severity
{
    Info,
    Warning,
    Error,
}
