using System.Text;
using Spectre.Console;

namespace CitationCheck.Sample;

/// <summary>The console: colored on a terminal, plain in a pipe or a file or if NO_COLOR is set.</summary>
internal sealed class Screen : IDisposable
{
    // Prose is hard to read in longer lines, however wide the terminal.
    private const int WidestLine = 110;
    private const int NarrowestLine = 40;

    private readonly TextWriter output;

    public Screen()
    {
        bool piped = Console.IsOutputRedirected;
        bool plain = piped || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        output = piped
            ? new TrimmingWriter(new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 15))
            : Console.Out;
        Surface = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,

            // The default enrichers enable colors in the logs of build servers, which are pipes.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        Surface.Profile.Width = Math.Clamp(Surface.Profile.Width, NarrowestLine, WidestLine);
    }

    /// <summary>The console to write to.</summary>
    public IAnsiConsole Surface { get; }

    public void Dispose() => output.Dispose();
}
