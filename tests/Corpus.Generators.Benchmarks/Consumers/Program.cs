using System.Diagnostics;
using System.Globalization;
using App;

// Nothing is printed where start-up counts: a console costs more than an article.
switch (args[0])
{
    case "first":
        return Success(Probe.FirstText());
    case "dates":
        return Success(Probe.Dates());
    case "category":
        return Success(Probe.Category());
    case "find":
        return Success(Probe.Find(args[1]));
    case "utf8":
        return Success(Probe.Utf8());
    case "memory-none":
        return PrintMemory(1);
    case "memory-one":
        return PrintMemory(Probe.FirstText());
    case "memory-utf8":
        return PrintMemory(Probe.Utf8());
    case "memory-text":
        return PrintMemory(Probe.Texts());
    default:
        return 2;
}

static int Success(long result) => result > 0 ? 0 : 1;

static int PrintMemory(long result)
{
    var heap = GC.GetTotalMemory(forceFullCollection: true);
    using var process = Process.GetCurrentProcess();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{heap} {process.WorkingSet64}"));
    return Success(result);
}
