using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers.Html;

/// <summary>Reads from a page what it marks as claims, and compares that with what the claims are.</summary>
internal static partial class ClaimMarks
{
    /// <summary>What is wrong with the marks of one report's page; empty when each is the visible text of its claim.</summary>
    public static IEnumerable<string> Faults(Report report)
    {
        string page = ResultWriter.Write(OutputFormat.Html, CitationValidator.Validate(report));
        Dictionary<int, string> marked = Read(page, report);
        for (int at = 0; at < report.Claims.Count; at++)
        {
            Claim claim = report.Claims[at];
            string seen = SeenIn(claim);
            if (!marked.TryGetValue(at, out string? mark))
            {
                yield return $"“{claim.Text}” is not marked.";
            }
            else if (mark != seen)
            {
                yield return $"“{claim.Text}” should be marked “{seen}”, and “{mark}” is.";
            }

            if (!IsWithin(Squeeze(claim.Text), seen))
            {
                yield return $"“{claim.Text}” is said to be seen as “{seen}”.";
            }
        }
    }

    /// <summary>The visible text of a claim as the page should mark it: of a table row the cells.</summary>
    private static string SeenIn(Claim claim)
    {
        string text = claim.Block.Text;
        IEnumerable<string> parts = claim.Block.Kind == BlockKind.TableRow && claim.Block.Cells.Count > 0
            ? claim.Block.Cells.Select(cell => cell.Slice(text))
            : [claim.VisibleSpan.Slice(text)];
        return Squeeze(string.Concat(parts));
    }

    /// <summary>
    /// The marked texts by the numbers of their claims. Where the page shows a marker in its own way, the marker is taken instead.
    /// </summary>
    private static Dictionary<int, string> Read(string page, Report report)
    {
        var marked = new Dictionary<int, StringBuilder>();
        var open = new Stack<(string Tag, bool IsClaim, bool IsHidden, bool IsSign)>();
        int claim = -1;
        int start = page.IndexOf("<section class=\"text\"", StringComparison.Ordinal);
        int end = page.IndexOf("</section>", start, StringComparison.Ordinal);
        foreach (Match part in Parts().Matches(page[start..end]))
        {
            bool isHidden = open.Any(static element => element.IsHidden);
            if (part.Value[0] != '<')
            {
                if (!isHidden && open.Any(static element => element.IsClaim))
                {
                    string text = WebUtility.HtmlDecode(part.Value);
                    bool isSign = open.Peek().IsSign;
                    marked[claim].Append(
                        isSign ? ((char)int.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString() : text);
                }
            }
            else if (part.Value[1] == '/')
            {
                while (open.TryPop(out var element) && element.Tag != part.Value[2..^1])
                {
                    // elements without an end tag
                }
            }
            else
            {
                string tag = Name().Match(part.Value).Value;
                bool isClaim = part.Value.StartsWith("<span class=\"claim ", StringComparison.Ordinal);
                if (isClaim && ClaimId().Match(part.Value) is { Success: true } id)
                {
                    claim = int.Parse(id.Groups[1].Value, CultureInfo.InvariantCulture);
                    marked.Add(claim, new StringBuilder());
                }

                Citation? citation = CitationId().Match(part.Value) is { Success: true } number
                    ? report.Citations[int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture)]
                    : null;
                if (citation is not null && open.Any(static element => element.IsClaim) && IsFirstOfItsMarker(citation, report))
                {
                    marked[claim].Append(citation.VisibleSpan.Slice(citation.Block.Text));
                }

                bool hides = citation is not null || Beside().IsMatch(part.Value);
                open.Push((tag, isClaim, hides, IsSign: part.Value.StartsWith("<span class=\"ctl\"", StringComparison.Ordinal)));
            }
        }

        return marked.ToDictionary(pair => pair.Key, pair => Squeeze(pair.Value.ToString()));
    }

    private static bool IsFirstOfItsMarker(Citation citation, Report report) =>
        report.Citations.First(other => other.Block == citation.Block && other.VisibleSpan == citation.VisibleSpan) == citation;

    private static string Squeeze(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));

    /// <summary>Whether all letters of a text stand in another in their order; the bars between cells are not looked at.</summary>
    private static bool IsWithin(string text, string whole)
    {
        string wanted = text.Replace("|", "", StringComparison.Ordinal);
        int at = 0;
        foreach (char letter in whole)
        {
            at += at < wanted.Length && wanted[at] == letter ? 1 : 0;
        }

        return at == wanted.Length;
    }

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex Parts();

    [GeneratedRegex("(?<=^<)[a-z0-9]+")]
    private static partial Regex Name();

    [GeneratedRegex(" id=\"r1-c(\\d+)\"")]
    private static partial Regex ClaimId();

    [GeneratedRegex(" id=\"r1-m(\\d+)\"")]
    private static partial Regex CitationId();

    /// <summary>What the page puts beside the text: words for screen readers, brackets around several links, flags of findings.</summary>
    [GeneratedRegex("^<(?:span class=\"(?:sr|cites)\"|a class=\"flag|button)")]
    private static partial Regex Beside();
}
