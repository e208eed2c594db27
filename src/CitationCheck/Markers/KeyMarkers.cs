using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Keys that a list defines, in brackets: <c>[smith-2023]</c>, <c>[S3, S8]</c>, <c>[Kle97, ch. 4]</c>, <c>[ATLAS]</c>, and in round
/// ones where their form tells them from other words. Those of
/// Pandoc are read by <see cref="PandocMarkers"/>, those in commands by <see cref="CommandMarkers"/>.
/// </summary>
internal static class KeyMarkers
{
    /// <summary>The longest word before a bracket that is looked at, in UTF-16 code units.</summary>
    private const int LongestLead = 20;

    /// <summary>Words that stand before a source: “see [ATLAS]”, “in [ATLAS]”.</summary>
    private static readonly WordSet Leads = Lexicon.Set(static language => language.Citations.Leads);

    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Citations.Conjunctions);

    /// <summary>
    /// Reads what stands between square brackets; only a list that defines the key, or others of its form, makes it a citation.
    /// </summary>
    public static bool Read(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end, string? url)
    {
        if (!sink.TryReadKeys(inside, out KeyList list) || (IsWord(sink.Keys[0]) && LinkTargets.HoldsLink(sink.Visible, at, end)))
        {
            return false; // the words of a link
        }

        MarkerDoubt place = list.HasRemark ? MarkerDoubt.OnlyIfListed
            : sink.Keys.Count == 1 && !list.HasPlace && GoesOn(sink.Visible.Text, at, end) ? MarkerDoubt.InSentence
            : MarkerDoubt.None;
        foreach (string key in sink.Keys)
        {
            sink.Add(at, end, key, CitationStyle.Key, MarkerDoubt.NeedsReference | place | DoubtOf(key), url);
        }

        return true;
    }

    /// <summary>
    /// Reads keys in round brackets, <c>(smith2023 pages 4-6, lee2020 pages 2-3)</c>, and gives back where they end;
    /// <paramref name="at"/> itself when something else stands there. An entry may be one for its pages only, so that a label has them.
    /// </summary>
    public static int ReadRound(MarkerSink sink, int at, int close)
    {
        ReadOnlySpan<char> inside = sink.Visible.Text.AsSpan(at + 1, close).Trim();
        if (!MayBeKeys(inside))
        {
            return at;
        }

        int end = at + close + 2;
        int before = sink.Candidates.Count;
        foreach (Range range in inside.SplitAny(",;"))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            ReadOnlySpan<char> key = FirstWord(part);
            ReadOnlySpan<char> place = part[key.Length..].TrimStart();
            if (!HasNumber(key) || !KeyList.IsKey(key) || !(place.IsEmpty || NumberList.IsPlace(place)))
            {
                sink.TakeBack(before);
                return at;
            }

            MarkerDoubt doubt = place.IsEmpty && !HasYear(key) ? MarkerDoubt.InSentence : MarkerDoubt.None;
            sink.Add(at, end, part.ToString(), CitationStyle.Key, MarkerDoubt.NeedsReference | MarkerDoubt.Word | doubt);
        }

        return end;
    }

    /// <summary>Whether a text opens with a word that may be a key; most in round brackets do not.</summary>
    private static bool MayBeKeys(ReadOnlySpan<char> inside) =>
        inside is [var first, ..] && char.IsAsciiLetter(first) && HasNumber(FirstWord(inside));

    private static bool HasYear(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<char> digits = key[key.IndexOfAnyInRange('0', '9')..];
        int end = digits.IndexOfAnyExceptInRange('0', '9');
        return digits[0] is '1' or '2' && (end < 0 ? digits.Length : end) == 4;
    }

    private static bool HasNumber(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9');

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOfAny(" ,;") is >= 0 and var end ? text[..end] : text;

    /// <summary>What speaks against a key by itself: it may be a word, and what stands for a source to come is none.</summary>
    private static MarkerDoubt DoubtOf(ReadOnlySpan<char> key)
    {
        bool isPlaceholder = CitationPlaceholder.Is(key) || CitationPlaceholder.IsBareWord(key);
        return isPlaceholder ? MarkerDoubt.OnlyIfListed : IsWord(key) ? MarkerDoubt.Word : MarkerDoubt.None;
    }

    private static bool IsWord(ReadOnlySpan<char> key) =>
        !NoteLabel.IsNote(key) && !(char.IsAsciiLetter(key[0]) && key.ContainsAny("-0123456789"));

    /// <summary>
    /// Whether a sentence goes on behind a bracket as behind a word of its own, “press [B2] to stop”, or begins with it. Behind
    /// “see” and the like a bracket cites, and so it does before a sign or an “and”.
    /// </summary>
    private static bool GoesOn(string text, int at, int end)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - LongestLead), Math.Min(at, LongestLead)).TrimEnd(' ');
        if (before.IsEmpty || before[^1] == '\n')
        {
            return true;
        }

        ReadOnlySpan<char> rest = text.AsSpan(end, Math.Min(text.Length - end, LongestLead));
        if (rest is not [' ', var next, ..] || !(char.IsLower(next) || char.IsAsciiDigit(next)))
        {
            return rest is [var glued, ..] && char.IsLetterOrDigit(glued) && !Characters.IsEastAsian(glued);
        }

        ReadOnlySpan<char> word = rest[1..];
        word = word[..(word.IndexOf(' ') is var blank && blank >= 0 ? blank : word.Length)];
        return !Conjunctions.Contains(word) && !Leads.Contains(before[(before.LastIndexOf(' ') + 1)..]);
    }
}
