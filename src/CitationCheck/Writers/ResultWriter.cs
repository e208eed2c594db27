using System.Text;
using CitationCheck.Writers.Common;
using CitationCheck.Writers.Formats;
using CitationCheck.Writers.Html;
using CitationCheck.Writers.Json;

namespace CitationCheck.Writers;

/// <summary>Writes results in one format: any number of reports, followed by a call to <see cref="Complete"/>.</summary>
/// <remarks>
/// The output depends only on the results and the options, not on the clock, the culture or the machine. Lines end with <c>\n</c>.
/// Reports are written as they come, so memory use does not grow with their number, except for one line per report in the contents of
/// an HTML page. Not thread-safe.
/// </remarks>
/// <example>
/// <code>
/// using StreamWriter output = File.CreateText(target);
/// ResultWriter writer = ResultWriter.Create(OutputFormat.Sarif, output);
/// foreach (string path in paths)
/// {
///     writer.Write(CitationValidator.Validate(File.ReadAllText(path)), path);
/// }
///
/// writer.Complete();
/// </code>
/// </example>
public sealed class ResultWriter
{
    private readonly OutputFormat format;
    private readonly WriterOptions options;
    private readonly MeteredWriter output;
    private readonly FormatWriter inner;

    private ResultWriter(OutputFormat format, MeteredWriter output, WriterOptions options)
    {
        this.format = format;
        this.options = options;
        this.output = output;
        inner = Writer(format, output, options);
    }

    /// <summary>Creates a writer.</summary>
    /// <param name="format">The format.</param>
    /// <param name="output">The destination; it is not closed.</param>
    /// <param name="options">The options; <see langword="null"/> for <see cref="WriterOptions.Default"/>.</param>
    /// <returns>A writer that is ready for its first result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The format is not defined, or an option is invalid.</exception>
    public static ResultWriter Create(OutputFormat format, TextWriter output, WriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriterOptions.Default;
        options.Validate();
        return new ResultWriter(format, new MeteredWriter(output), options);
    }

    /// <summary>Writes one result to a stream, in UTF-8 without a byte order mark.</summary>
    /// <param name="format">The format.</param>
    /// <param name="output">The destination; it is not closed.</param>
    /// <param name="result">The result.</param>
    /// <param name="name">The name of the report, such as its path.</param>
    /// <param name="options">The options; <see langword="null"/> for <see cref="WriterOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work early; the output is then incomplete.</param>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public static void Write(
        OutputFormat format,
        Stream output,
        ValidationResult result,
        string? name = null,
        WriterOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        ResultWriter writer = Create(format, text, options);
        writer.Write(result, name, cancellationToken);
        writer.Complete();
    }

    /// <summary>Writes one result to a string.</summary>
    /// <param name="format">The format.</param>
    /// <param name="result">The result.</param>
    /// <param name="name">The name of the report, such as its path.</param>
    /// <param name="options">The options; <see langword="null"/> for <see cref="WriterOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The output.</returns>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public static string Write(
        OutputFormat format,
        ValidationResult result,
        string? name = null,
        WriterOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ResultWriter writer = Create(format, text, options);
        writer.Write(result, name, cancellationToken);
        writer.Complete();
        return text.ToString();
    }

    /// <summary>Writes the result of one report.</summary>
    /// <param name="result">The result.</param>
    /// <param name="name">
    /// The name of the report, such as its path, as shown in the output; <c>report</c> if <see langword="null"/>.
    /// </param>
    /// <param name="cancellationToken">Ends the work early; the output is then incomplete.</param>
    /// <remarks>
    /// A result that takes more than <see cref="WriterOptions.MaxOutput"/> is written as one that could not be, with the reason.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public void Write(ValidationResult result, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        name ??= "report";
        output.CancellationToken = cancellationToken;
        if (RefusalOf(format, result, name, options, cancellationToken) is { } refusal)
        {
            inner.WriteFailure(name, refusal);
            return;
        }

        inner.Write(result, name);
    }

    /// <summary>Writes that a report could not be checked.</summary>
    /// <param name="name">The name of the report.</param>
    /// <param name="message">The reason.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public void WriteFailure(string name, string message)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(message);
        inner.WriteFailure(name, message);
    }

    /// <summary>Writes what follows the last result. Call it once; without it, the output is incomplete.</summary>
    public void Complete() => inner.Complete();

    /// <summary>Why a result is not written; <see langword="null"/> if it is not too long.</summary>
    internal static string? RefusalOf(
        OutputFormat format, ValidationResult result, string name, WriterOptions options, CancellationToken cancellationToken) =>
        OutputLength.MayExceed(options.MaxOutput, result)
            && OutputLength.Exceeds(options.MaxOutput, meter => Writer(format, meter, options).Write(result, name), cancellationToken)
            ? $"The result takes more than {options.MaxOutput} characters in this format. Raise MaxOutput to write it."
            : null;

    private static LogSyntax SyntaxOf(OutputFormat format) => format switch
    {
        OutputFormat.Json or OutputFormat.JsonLines or OutputFormat.Sarif => LogSyntax.Json,
        OutputFormat.JUnit or OutputFormat.Html => LogSyntax.Markup,
        OutputFormat.GitHub => LogSyntax.Commands,
        _ => LogSyntax.Text,
    };

    private static FormatWriter Writer(OutputFormat format, MeteredWriter output, WriterOptions options) =>
        Writer(format, new LogSafeWriter(output, SyntaxOf(format)), options);

    private static FormatWriter Writer(OutputFormat format, LogSafeWriter output, WriterOptions options) => format switch
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
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The output format is not defined."),
    };
}
