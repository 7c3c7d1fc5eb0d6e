using System.Text;
using Spectre.Console;

namespace Newsroom.Terminal;

/// <summary>Where the pages go: the terminal, or a pipe or a file that gets the same text as UTF-8 on every system.</summary>
internal static class Screen
{
    /// <summary>In columns; longer lines are hard to read, and a file has no width of its own.</summary>
    private const int MaxWidth = 100;

    public static IAnsiConsole Open()
    {
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
            var terminal = AnsiConsole.Console;
            terminal.Profile.Width = Math.Min(terminal.Profile.Width, MaxWidth);
            return terminal;
        }

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var file = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true }),
        });
        file.Profile.Width = MaxWidth;
        file.Profile.Capabilities.Unicode = true;
        return file;
    }
}
