using CitationCheck.AI.Answers;

namespace CitationCheck.AI.Streaming;

/// <summary>
/// Checks an answer while it grows. It looks at a window that begins where a sentence begins, when a sentence seems to have closed. Every
/// character that arrives pays for validating <see cref="Credit"/> others, and a look that is not paid for waits: so the work is linear
/// in the answer, whatever it contains and however it is cut into updates.
/// </summary>
internal sealed class LiveCheck(ValidationOptions? options)
{
    /// <summary>A window of this length begins again at the line before its last sentence.</summary>
    private const int LongWindow = 500;

    /// <summary>The longest line that is kept before a window, for it may be the heading of a list of references.</summary>
    private const int LongestHeading = 120;

    /// <summary>How many characters may be validated for each that arrives.</summary>
    private const int Credit = 16;

    /// <summary>What depends on nothing that follows.</summary>
    private static readonly HashSet<string> Rules = new(StringComparer.Ordinal) { "CC107", "CC115" };

    private readonly SentenceWatch watch = new();
    private int start;
    private int reported;
    private bool isOver;

    /// <summary>How many characters were validated so far.</summary>
    public long CharactersRead { get; private set; }

    /// <summary>Looks at the answer if a sentence may have closed.</summary>
    /// <param name="answer">The answer so far.</param>
    /// <param name="sources">The sources known so far; <see langword="null"/> if there are none, so that nothing can be said yet.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is new; <see langword="null"/> if nothing is.</returns>
    public LiveFindings? Look(AnswerText answer, IReadOnlyList<SourceDocument>? sources, CancellationToken cancellationToken)
    {
        if (isOver || sources is null)
        {
            return null;
        }

        watch.Read(answer.Slice(watch.Length, answer.Length - watch.Length));
        bool isPaid = CharactersRead + watch.Closed - start <= (long)Credit * answer.Length;
        return watch.Closed > reported && isPaid ? Check(answer, sources, cancellationToken) : null;
    }

    private LiveFindings? Check(AnswerText answer, IReadOnlyList<SourceDocument> sources, CancellationToken cancellationToken)
    {
        int closed = watch.Closed;
        string text = answer.Slice(start, closed - start);
        CharactersRead += text.Length;
        ValidationResult result = CitationValidator.Validate(text, sources, options, citations: null, cancellationToken);
        if (result.Report.Format == ReportFormat.Html || result.Report.ReferenceLists.Count > 0)
        {
            isOver = true; // a page is read as a whole, and what follows the heading of a list may belong to it
            return null;
        }

        if (EndsInCode(result.Report))
        {
            return null; // blank lines and full stops end nothing there
        }

        List<Finding> latest = [.. New(result, text)];
        reported = closed;
        start = text.Length >= LongWindow ? closed - HeadingBefore(text) : start;
        return latest.Count > 0 ? new LiveFindings(latest, closed) : null;
    }

    private IEnumerable<Finding> New(ValidationResult result, string text) =>
        from finding in result.Findings
        from part in finding.Parts.Count > 0 ? finding.Parts : [finding]
        where Rules.Contains(part.RuleId) && !BeginsLine(text, part.Span.Start)
        let place = part.Span with { Start = part.Span.Start + start }
        where place.Start >= reported
        orderby place.Start
        select new Finding(part.RuleId, part.Severity, part.Message, place);

    private static bool EndsInCode(Report report) =>
        report.Blocks.Count > 0
            && report.Blocks[^1] is { Kind: BlockKind.Code } block && block.Span.End >= report.Text.AsSpan().TrimEnd().Length;

    /// <summary>How much of the end of a window to keep: its last line, if that may be a heading.</summary>
    private static int HeadingBefore(string text)
    {
        int line = text.AsSpan().TrimEnd().LastIndexOf('\n') + 1;
        bool isWhole = text.EndsWith('\n');
        return isWhole && text.Length - line <= LongestHeading ? text.Length - line : 0;
    }

    /// <summary>A marker at the start of a line may be the label of an entry.</summary>
    private static bool BeginsLine(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd(" \t>*-");
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }
}
