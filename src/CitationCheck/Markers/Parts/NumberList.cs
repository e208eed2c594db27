using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>
/// Reads what a numeric marker holds: <c>1</c>, <c>1, 3; 5</c>, <c>1-3</c>, and a place in the source behind a label
/// (<c>1, p. 4</c>, <c>2, Table 3</c>, <c>3: 45</c>).
/// </summary>
internal static class NumberList
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，；、،؛﹐﹑﹔､");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‑−~～〜");

    private static readonly WordsByLetter Conjunctions = WordsByLetter.First(
    [
        .. Lexicon.Words(static language => language.Citations.Conjunctions).Select(static word => word + " "),
        .. Lexicon.Words(static language => language.Citations.GluedConjunctions),
    ]);

    /// <summary>Words that name a place in a source, before a number.</summary>
    private static readonly WordsByLetter PageWords = WordsByLetter.First(Lexicon.Words(static language => language.Citations.Pages));

    /// <summary>Words that name a part of a source, before a number or a letter.</summary>
    private static readonly WordsByLetter PartWords = WordsByLetter.First(Lexicon.Words(static language => language.Citations.Parts));

    /// <summary>
    /// Reads the numbers into <paramref name="labels"/>; a range longer than <paramref name="maxRange"/> gives its two ends and a
    /// fault.
    /// </summary>
    /// <param name="inside">The numbers.</param>
    /// <param name="maxRange">The longest range that is expanded.</param>
    /// <param name="labels">Receives a label for each number.</param>
    /// <param name="places">Receives where each of them stands in <paramref name="inside"/>; −1 for those inside of a range.</param>
    /// <param name="fault">What is wrong with a range.</param>
    public static bool TryRead(
        ReadOnlySpan<char> inside, int maxRange, List<Label> labels, List<int> places, out RangeFault fault)
    {
        labels.Clear();
        places.Clear();
        fault = RangeFault.None;
        if (inside.IsEmpty || !char.IsAsciiDigit(inside[0]))
        {
            return false;
        }

        if (Label.IsNumber(inside))
        {
            labels.Add(Label.Of(inside)); // most markers hold one number
            places.Add(0);
            return true;
        }

        var numbers = new Numbers(inside, maxRange, labels, places);
        foreach (Range range in inside.SplitAny(Separators))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            if (labels.Count > 0 && IsPlace(part))
            {
                continue;
            }

            if (!numbers.AddPart(WithoutConjunction(part)))
            {
                return false;
            }
        }

        fault = numbers.Fault;
        return labels.Count > 0;
    }

    /// <summary>“[1, 3, and 4]”: the rest behind the word that leads the last number in.</summary>
    private static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> part)
    {
        foreach (string word in part.IsEmpty ? [] : Conjunctions[part[0]])
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return part[word.Length..].TrimStart();
            }
        }

        return part;
    }

    /// <summary>
    /// Adds all numbers of a range; one that is longer than <paramref name="maxRange"/> or falls gives its two ends. Gives back
    /// how many there are between the ends.
    /// </summary>
    public static int AddRange(Label from, Label to, int maxRange, List<Label> labels, ref RangeFault fault)
    {
        if (to.Number <= from.Number || to.Number - from.Number >= maxRange)
        {
            fault |= to.Number > from.Number ? RangeFault.TooLong : to.Number < from.Number ? RangeFault.Backward : RangeFault.None;
            labels.Add(from);
            labels.Add(to);
            return 0;
        }

        for (int number = from.Number; number <= to.Number; number++)
        {
            labels.Add(Label.Of(number));
        }

        return to.Number - from.Number - 1;
    }

    /// <summary>Whether a character joins the two ends of a range.</summary>
    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>Whether a part names a place in the source: <c>p. 4</c>, <c>Fig. 2b</c>, <c>Appendix B</c>.</summary>
    public static bool IsPlace(ReadOnlySpan<char> part)
    {
        if (part.Length is < 2 or > 60)
        {
            return false;
        }

        return (part.IndexOfAnyInRange('0', '9') > 0 && OpensWith(part, PageWords)) || OpensWith(part, PartWords) || part is "passim";
    }

    private static bool OpensWith(ReadOnlySpan<char> part, WordsByLetter words)
    {
        foreach (string word in words[part[0]])
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is nothing but pages: <c>45</c>, <c>33–35, 40</c>.</summary>
    public static bool IsPages(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && text.IndexOfAnyExcept("0123456789-–, ") < 0;

    /// <summary>Collects the numbers of a marker with their places.</summary>
    private ref struct Numbers(ReadOnlySpan<char> whole, int maxRange, List<Label> labels, List<int> places)
    {
        private readonly ReadOnlySpan<char> whole = whole;
        private RangeFault fault;

        /// <summary>What is wrong with the ranges so far.</summary>
        public readonly RangeFault Fault => fault;

        /// <summary>Adds <c>3</c>, <c>1-3</c> or <c>1 and 3</c>.</summary>
        public bool AddPart(ReadOnlySpan<char> part)
        {
            int blank = part.IndexOf(' ');
            if (blank > 1 && part[blank - 1] is ':' && IsPages(part[(blank + 1)..]))
            {
                part = part[..(blank - 1)]; // 3: 45
                blank = -1;
            }

            if (blank > 0 && IsPlace(part[blank..].TrimStart()))
            {
                part = part[..blank]; // 3 p. 45
                blank = -1;
            }

            ReadOnlySpan<char> last = blank > 0 ? WithoutConjunction(part[blank..].TrimStart()) : part;
            if (blank > 0 && last.Length < part.Length - blank - 1)
            {
                return AddPart(part[..blank]) && AddPart(last); // 1 and 3
            }

            int dash = part.IndexOfAny(Dashes);
            return dash > 0 ? AddEnds(part[..dash].TrimEnd(), part[(dash + 1)..].TrimStart()) : AddNumber(part);
        }

        private readonly bool AddNumber(ReadOnlySpan<char> number)
        {
            if (!Label.IsNumber(number))
            {
                return false;
            }

            labels.Add(Label.Of(number));
            places.Add(PlaceOf(number));
            return true;
        }

        private bool AddEnds(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
        {
            if (!Label.IsNumber(from) || !Label.IsNumber(to))
            {
                return false;
            }

            int between = AddRange(Label.Of(from), Label.Of(to), maxRange, labels, ref fault);
            places.Add(PlaceOf(from));
            places.AddRange(Enumerable.Repeat(-1, between));
            places.Add(PlaceOf(to));
            return true;
        }

        private readonly int PlaceOf(ReadOnlySpan<char> part) => whole.Overlaps(part, out int place) ? place : -1;
    }
}
