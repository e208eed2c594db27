using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Coverage;
using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>
/// Finds broken markers in the visible text of claims. What has two readings (<c>[]</c>, <c>[1</c>) is taken for a broken
/// marker only where the report cites by numbers in brackets.
/// </summary>
internal struct BrokenMarkerReader
{
    private const int Longest = 40;

    /// <summary>How far before <c>[]</c> the bracket of a link by its text may open.</summary>
    private const int LongestLinkText = 200;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("]］】[［【");

    private static readonly FrozenSet<string> Tokens = new[] { "cite_start", "cite_end", "cite-start", "cite-end" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that are the type of an array before <c>[]</c>, and hardly end a sentence that lacks its source.</summary>
    private static readonly FrozenSet<string> Types = new[] { "string", "String", "int", "uint", "byte", "char", "bool", "boolean", "float", "double", "T" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Report report;
    private readonly bool citesByNumber;
    private List<BrokenMarker>? found; // most reports have none

    private BrokenMarkerReader(Report report, CitationSigns citations)
    {
        this.report = report;
        citesByNumber = citations.Have(CitationStyle.Numeric) || citations.Have(CitationStyle.Footnote);
    }

    public static IReadOnlyList<BrokenMarker> Read(Report report, CitationSigns citations)
    {
        var reader = new BrokenMarkerReader(report, citations);
        reader.ReadBrackets();
        reader.ReadRound();
        reader.ReadRanges();
        return reader.found ?? [];
    }

    private void Add(BrokenMarker marker) => (found ??= []).Add(marker);

    /// <summary>Reads the claims in which a bracket opens, or behind which one does; all others are passed over unseen.</summary>
    private void ReadBrackets()
    {
        var brackets = new StrayBrackets(report);
        while (brackets.Next() is { } claim)
        {
            if (brackets.AreInside)
            {
                ReadText(claim, brackets.ClaimBefore);
            }
            else
            {
                ReadRest(TextSpan.FromBounds(claim.Span.End, claim.Block.Span.End), claim);
            }
        }
    }

    /// <summary>“… to general surprise. [1” at the end of a block is no sentence, so no claim holds it.</summary>
    private void ReadRest(TextSpan span, Claim last)
    {
        ReadOnlySpan<char> rest = report.Text.AsSpan(span.Start, span.Length);
        if (rest.Trim() is not ['[', _, ..] marker)
        {
            return;
        }

        string text = marker.ToString();
        if (Unclosed(text, 0, out int end) == BrokenMarkerKind.Unclosed && end == text.Length)
        {
            Add(new BrokenMarker(BrokenMarkerKind.Unclosed, new TextSpan(span.Start + rest.IndexOf('['), text.Length), text, last));
        }
    }

    /// <summary>Reads a claim; a marker that opens it belongs to the claim before, whose stop it follows.</summary>
    private void ReadText(Claim claim, Claim? before)
    {
        int at = claim.Visible.IndexOfAny('[', '［', '【');
        string text = at < 0 ? string.Empty : claim.Text;
        int from = claim.Span.Start; // in the report's text: everything before was passed
        while (at >= 0)
        {
            if (Kind(text, at, out int end) is { } kind)
            {
                string marker = text[at..end];
                TextSpan span = WrittenMarker.Locate(report.Text, claim, marker, from);
                if (span != claim.Span)
                {
                    from = span.End;
                }

                if (!WrittenMarker.IsVerbatim(report.Text, span))
                {
                    Add(new BrokenMarker(kind, span, marker, at == 0 && before is not null ? before : claim));
                }
            }

            int next = text.AsSpan(at + 1).IndexOfAny('[', '［', '【');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>Reads <c>(citation needed)</c> where a reader sees it, which is not in the address of a link; hardly a report has one.</summary>
    private void ReadRound()
    {
        foreach (Block block in ListSpan.Of(report.Blocks))
        {
            if ((block.Features & (TextFeatures.Round | TextFeatures.ForeignOpening)) != TextFeatures.None && !block.ClaimSpan.IsEmpty)
            {
                ReadRound(block);
            }
        }
    }

    private void ReadRound(Block block)
    {
        ReadOnlySpan<Claim> claims = block.ClaimSpan;
        ReadOnlySpan<char> text = report.Text.AsSpan(0, block.Span.End);
        int claim = 0;
        for (int at = CitationPlaceholder.NextRound(text, block.Span.Start, out int end); at >= 0; at = CitationPlaceholder.NextRound(text, end, out end))
        {
            while (claim < claims.Length && claims[claim].Span.End < end)
            {
                claim++;
            }

            var span = TextSpan.FromBounds(at, end);
            if (claim < claims.Length && claims[claim].Span.Start <= at && claims[claim].Visible.Contains(span.Slice(report.Text), StringComparison.Ordinal) && !WrittenMarker.IsVerbatim(report.Text, span))
            {
                bool opens = claims[claim].Span.Start == at && claim > 0;
                Add(new BrokenMarker(BrokenMarkerKind.Placeholder, span, span.Slice(report.Text), opens ? claims[claim - 1] : claims[claim])
                {
                    Alone = claims[claim].Span == span ? claims[claim] : null,
                });
            }
        }
    }

    /// <summary>Whether the bracket that closes at <paramref name="close"/> holds more than the number of a marker.</summary>
    private static bool LinkOpens(string text, int close)
    {
        int open = text.LastIndexOf('[', close, Math.Min(close + 1, LongestLinkText));
        return open >= 0 && text.AsSpan(open + 1, close - open - 1).ContainsAnyExcept("0123456789,-– ");
    }

    private readonly BrokenMarkerKind? Kind(string text, int at, out int end)
    {
        int close = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, Longest)).IndexOfAny(Brackets);
        end = at + 1 + close + 1;
        if (close < 0 || text[end - 1] is '[' or '［' or '【')
        {
            return Unclosed(text, at, out end);
        }

        ReadOnlySpan<char> inside = text.AsSpan(at + 1, close).Trim();
        if (CitationPlaceholder.Is(inside) || (citesByNumber && CitationPlaceholder.IsBareWord(inside)))
        {
            return BrokenMarkerKind.Placeholder;
        }

        if (Tokens.GetAlternateLookup<ReadOnlySpan<char>>().Contains(inside))
        {
            return BrokenMarkerKind.LeakedToken;
        }

        if (!citesByNumber)
        {
            return null;
        }

        if (inside.IsEmpty || inside is "^")
        {
            // “- [ ]” is a box to tick, “string[]” a type, “[](url)” an empty link, “[text][]” a link by its text
            bool isBox = close > 0 && at == 0;
            bool isLink = at > 0 && text[at - 1] == ']' && text[at] == '[' && LinkOpens(text, at - 1);
            bool isCode = end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '(' or '[' or '{' or '}' or '=' or '_' or '<' or '>' or '|');
            return isBox || isCode || isLink || IsTyped(text, at) ? null : BrokenMarkerKind.Empty;
        }

        return IsListWithStrayComma(inside) && !IsGlued(text, at) ? BrokenMarkerKind.StrayComma : null;
    }

    private readonly BrokenMarkerKind? Unclosed(string text, int at, out int end)
    {
        int digits = at + 1;
        digits += digits < text.Length && text[digits] == '^' ? 1 : 0;
        end = digits;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        bool isNumber = end - digits is > 0 and <= 3;
        bool isFollowed = end < text.Length && (text[end] is not ('.' or ' ' or '。' or '，' or ';') || (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])));
        bool isInterval = end < text.Length && text.AsSpan(end, Math.Min(12, text.Length - end)).IndexOfAny(')', ']') >= 0; // [0 1)
        return citesByNumber && isNumber && !isFollowed && !isInterval && !IsGlued(text, at) ? BrokenMarkerKind.Unclosed : null;
    }

    /// <summary><c>1,</c>, <c>1, 2,</c>, <c>,1</c>, <c>1,,2</c>, <c>1, ?</c>, <c>1-</c></summary>
    private static bool IsListWithStrayComma(ReadOnlySpan<char> inside)
    {
        bool hasNumber = false;
        bool hasGap = false;
        foreach (Range part in inside.SplitAny(",，;；、"))
        {
            ReadOnlySpan<char> written = inside[part].Trim().TrimStart('^');
            ReadOnlySpan<char> label = written.TrimEnd("?-–");
            hasGap |= label.IsEmpty || label.Length < written.Length;
            if (!label.IsEmpty && (label.Length > 3 || label.IndexOfAnyExceptInRange('0', '9') >= 0))
            {
                return false;
            }

            hasNumber |= !label.IsEmpty;
        }

        return hasNumber && hasGap;
    }

    /// <summary>“It takes a string[].” speaks of an array; “it rose[].” lacks its source.</summary>
    private static bool IsTyped(string text, int at)
    {
        int start = at;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return start < at && Types.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, at - start));
    }

    /// <summary>Glued to a variable, as an index is: <c>x[1</c>.</summary>
    private static bool IsGlued(string text, int at) =>
        at > 0 && (text[at - 1] == '_' || (char.IsAsciiLetter(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]))));

    /// <summary><c>[3-1]</c> cites both ends; that it runs backwards only its own text shows.</summary>
    private void ReadRanges()
    {
        ReadOnlySpan<Citation> citations = ListSpan.Of(report.Citations);
        for (int i = 1; i < citations.Length; i++)
        {
            Citation first = citations[i - 1];
            Citation second = citations[i];
            if (first.Span != second.Span
                || first.Claim is not { } claim
                || LabelNumber.Of(second) < 0
                || LabelNumber.Of(second) >= LabelNumber.Of(first))
            {
                continue;
            }

            string marker = first.Span.Slice(report.Text);
            int at = marker.IndexOf(first.Label, StringComparison.Ordinal) + first.Label.Length;
            ReadOnlySpan<char> between = marker.AsSpan(Math.Min(at, marker.Length)).TrimStart(" ");
            if (!between.IsEmpty && between[0] is '-' or '–' or '—' or '‑' or '−' or '~' or '～')
            {
                Add(new BrokenMarker(BrokenMarkerKind.BackwardRange, first.Span, marker, claim));
            }
        }
    }
}
