using System.Text.Json.Serialization;
using CitationCheck.Writers;
using CitationCheck.Writers.Common;

namespace CitationCheck;

/// <content>Results in other forms.</content>
[JsonConverter(typeof(ValidationResultConverter))]
public sealed partial class ValidationResult
{
    /// <summary>Reads a result that <see cref="ToJson"/> or another writer of JSON wrote.</summary>
    /// <param name="json">
    /// One result with all details: of <see cref="ToJson"/>, of <c>JsonSerializer</c>, a line of <see cref="OutputFormat.JsonLines"/>, or
    /// an <see cref="OutputFormat.Json"/> document with a single result.
    /// </param>
    /// <returns>A result that equals the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not JSON of one result, lacks details, or says that the report could not be checked.
    /// </exception>
    public static ValidationResult FromJson(string json) => ResultReader.Read(json) switch
    {
        [{ Result: { } result }] => result,
        [{ Error: { } error }] => throw new FormatException($"There is no result: {error}"),
        var several => throw new FormatException($"There are {several.Count} results, not one. ResultReader reads several."),
    };

    /// <summary>Returns the result as JSON, on one line.</summary>
    /// <param name="detail">How much to write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>
    /// With <see cref="JsonDetail.Full"/>, one object of the JSON schema that <c>citationcheck schema</c> prints, which
    /// <see cref="FromJson"/> and <c>JsonSerializer</c> read; with <see cref="JsonDetail.Findings"/>, a <see cref="CompactResult"/>.
    /// </returns>
    /// <remarks>
    /// <c>JsonSerializer.Serialize(result)</c> and the JSON results of ASP.NET Core write the same as <see cref="JsonDetail.Full"/>, with
    /// or without reflection. A result that takes more than <see cref="WriterOptions.MaxOutput"/> is replaced with a notice by both. Use
    /// <see cref="ResultWriter"/> for indented JSON, for streams and for several results.
    /// </remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(result.ToJson(JsonDetail.Findings));
    /// </code>
    /// </example>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="detail"/> is not defined.</exception>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public string ToJson(JsonDetail detail = JsonDetail.Full, CancellationToken cancellationToken = default) => detail switch
    {
        JsonDetail.Full => ResultWriter.Write(OutputFormat.JsonLines, this, cancellationToken: cancellationToken).TrimEnd('\n'),
        JsonDetail.Findings => CompactResult.Of(this, cancellationToken).ToJson(),
        _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, "The detail is not defined."),
    };

    /// <summary>Returns the result as a web page that needs no other files.</summary>
    /// <param name="name">The name of the report, such as its path, for the page's title; <c>report</c> if it is omitted.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The page.</returns>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public string ToHtml(string? name = null, CancellationToken cancellationToken = default) =>
        ResultWriter.Write(OutputFormat.Html, this, name, cancellationToken: cancellationToken);

    /// <summary>Returns the verdict, the findings and the main counts, without the report's text: for logs and for clients.</summary>
    /// <param name="maxFindings">The maximum number of findings, the most severe first to stay. Minimum: 0.</param>
    /// <returns>A record that any serializer writes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxFindings"/> is negative.</exception>
    public CompactResult ToCompact(int maxFindings = CompactResult.DefaultMaxFindings) =>
        CompactResult.Of(this, CancellationToken.None, maxFindings);

    /// <summary>Returns the verdict and the main counts, for debuggers and logs. They are the same in every culture.</summary>
    /// <returns>Whether the report is valid, how many findings there are, and how many claims are cited.</returns>
    public override string ToString() => $"{(IsValid ? "valid" : "not valid")}, {Words.Tally(Findings)}: {Summary}";
}
