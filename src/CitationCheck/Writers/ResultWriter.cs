using System.Text;
using CitationCheck.Writers.Html;
using CitationCheck.Writers.Json;

namespace CitationCheck.Writers;

/// <summary>
/// Writes results in one format: any number of reports one after another, then <see cref="Complete"/>. What is written
/// depends on the results and the options alone, not on the clock, the culture or the machine; lines end in <c>\n</c>.
/// Memory does not grow with the number of reports, but for a line of the contents for each report of a page. Not thread-safe.
/// </summary>
public abstract class ResultWriter
{
    private protected ResultWriter(TextWriter output, WriterOptions options)
    {
        Output = output;
        Options = options;
    }

    private protected TextWriter Output { get; }

    private protected WriterOptions Options { get; }

    /// <summary>Makes a writer.</summary>
    /// <param name="format">The format.</param>
    /// <param name="output">Receives the text; it is not closed.</param>
    /// <param name="options">How it is written; <see langword="null"/> for <see cref="WriterOptions.Default"/>.</param>
    /// <returns>A writer that waits for its first result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The format does not exist, or an option is invalid.</exception>
    public static ResultWriter Create(OutputFormat format, TextWriter output, WriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriterOptions.Default;
        options.Validate();
        return format switch
        {
            OutputFormat.Text => new TextResultWriter(output, options),
            OutputFormat.Json => new JsonResultWriter(output, options),
            OutputFormat.JsonLines => new JsonLinesResultWriter(output, options),
            OutputFormat.Sarif => new SarifResultWriter(output, options),
            OutputFormat.JUnit => new JUnitResultWriter(output, options),
            OutputFormat.Markdown => new MarkdownResultWriter(output, options),
            OutputFormat.GitHub => new GitHubResultWriter(output, options),
            OutputFormat.Html when options.PageOf is { } pageOf => new HtmlOverviewWriter(output, options, pageOf),
            OutputFormat.Html => new HtmlResultWriter(output, options),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such output format."),
        };
    }

    /// <summary>Writes one result to a stream, as UTF-8 without a byte order mark.</summary>
    /// <param name="format">The format.</param>
    /// <param name="output">Receives the bytes; it is not closed.</param>
    /// <param name="result">The result.</param>
    /// <param name="name">What the report is called, its path say.</param>
    /// <param name="options">How it is written; <see langword="null"/> for <see cref="WriterOptions.Default"/>.</param>
    public static void Write(OutputFormat format, Stream output, ValidationResult result, string? name = null, WriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        ResultWriter writer = Create(format, text, options);
        writer.Write(result, name);
        writer.Complete();
    }

    /// <summary>Writes one result into a string.</summary>
    /// <param name="format">The format.</param>
    /// <param name="result">The result.</param>
    /// <param name="name">What the report is called, its path say.</param>
    /// <param name="options">How it is written; <see langword="null"/> for <see cref="WriterOptions.Default"/>.</param>
    /// <returns>The text.</returns>
    public static string Write(OutputFormat format, ValidationResult result, string? name = null, WriterOptions? options = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ResultWriter writer = Create(format, text, options);
        writer.Write(result, name);
        writer.Complete();
        return text.ToString();
    }

    /// <summary>Writes the result of one report.</summary>
    /// <param name="result">The result.</param>
    /// <param name="name">What the report is called: its path, as the reader of the output should see it. <c>report</c> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public void Write(ValidationResult result, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        WriteResult(result, name ?? "report");
    }

    /// <summary>Tells that a report could not be checked.</summary>
    /// <param name="name">What the report is called.</param>
    /// <param name="message">Why it could not.</param>
    public void WriteFailure(string name, string message)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(message);
        WriteFailed(name, message);
    }

    /// <summary>Writes what stands behind the last result. Call it once; without it the output is cut off.</summary>
    public abstract void Complete();

    private protected abstract void WriteResult(ValidationResult result, string name);

    private protected abstract void WriteFailed(string name, string message);
}
