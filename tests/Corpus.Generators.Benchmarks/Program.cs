using Corpus.Generators.Benchmarks.Builds;
using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Driver;
using Corpus.Generators.Benchmarks.Runtime;
using Corpus.Generators.Benchmarks.Schemas;
using Corpus.Generators.Benchmarks.Sizes;

try
{
    return args switch
    {
        ["builds", .. var rest] => BuildsCommand.Run(Arguments.Parse(rest, "10000", "3")),
        ["driver", .. var rest] => DriverCommand.Run(Arguments.Parse(rest, "1000,10000", "5")),
        ["schemas", .. var rest] => SchemaCommand.Run(Arguments.Parse(rest, "1000", "1")),
        ["runtime", .. var rest] => RuntimeCommand.Run(Arguments.Parse(rest, "1000,10000", "15")),
        ["sizes", .. var rest] => SizesCommand.Run(Arguments.Parse(rest, "1000,10000", "5")),
        [DriverCommand.ColdProcess, .. var rest] => ColdProcess.Run(Arguments.Parse(rest, "1000", "1")),
        _ => Usage.Print(),
    };
}
catch (ArgumentException exception)
{
    Console.Error.WriteLine(exception.Message);
    return Usage.Print();
}
catch (InvalidOperationException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
