using Spectre.Console;

namespace CitationCheck.Sample;

/// <summary>Opens the console: coloured on a terminal, plain in a pipe or a file or where NO_COLOR is set.</summary>
internal static class Screen
{
    // Prose is hard to read in longer lines, however wide the terminal.
    private const int WidestLine = 110;
    private const int NarrowestLine = 40;

    public static IAnsiConsole Open()
    {
        bool plain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,

            // The default enrichers turn colours on in the logs of build servers, which are pipes.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Math.Clamp(console.Profile.Width, NarrowestLine, WidestLine);
        return console;
    }
}
