namespace Corpus.Generators.Benchmarks.Commands;

internal static class Usage
{
    private const string Text =
        """
        dotnet run -c Release --project tests/Corpus.Generators.Benchmarks -- <command> [options]

          builds    what whole builds cost: clean, no-op, one article edited, one C# file edited
          driver    what the generator costs in the compiler's driver
          schemas   what a declared schema costs the generator over an inferred one
          runtime   what a program pays at start-up, to find an article, and to read all
          sizes     DLL, PDB and XML docs over the articles' bytes, and memory after reading

          --articles 1000,10000      how many articles; several sizes are measured in turns
          --storages Source,Packed    which storages
          --runs 5                   how often each process or build is run; the median counts
          --scenarios Clean,NoOp     of builds, what happened before: Clean, NoOp, ArticleEdited, CodeEdited; without it all

        Each prints a table and writes it to artifacts/benchmarks/<command>.md.
        """;

    public static int Print()
    {
        Console.Error.WriteLine(Text);
        return 2;
    }
}
