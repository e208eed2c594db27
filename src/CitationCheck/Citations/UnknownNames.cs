using CitationCheck.Markers;
using CitationCheck.Reading;

namespace CitationCheck.Citations;

/// <summary>
/// Decides whether an author and a year cite though no list has them. Names that only authors have do, and so does one name with its
/// comma at the end of a clause in a report that cites like that; but a word that the report writes small elsewhere is no name.
/// </summary>
/// <param name="blocks">The report's blocks.</param>
internal sealed class UnknownNames(List<SourceBlock> blocks)
{
    /// <summary>A longer word is no name, in UTF-16 code units.</summary>
    private const int LongestName = 40;

    private HashSet<string>? words; // that begin with a small letter

    /// <summary>The confidence that a candidate cites; <see langword="null"/> when it does not.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="isOwnForm">Whether the report cites by author and year more than otherwise, and its list has some of them.</param>
    public Confidence? Judge(in MarkerCandidate candidate, bool isOwnForm)
    {
        if (!isOwnForm && candidate.HasNamesBefore)
        {
            return null; // “Smith and Lee (2020) show … [4]” cites by number
        }

        if (!candidate.Has(MarkerDoubt.Year | MarkerDoubt.OneName))
        {
            return isOwnForm ? Confidence.Sure : Confidence.Likely;
        }

        string label = candidate.Label.Text;
        ReadOnlySpan<char> name = label.AsSpan(0, Math.Max(0, label.LastIndexOf(", ", StringComparison.Ordinal)));
        bool isOneWord = !name.Contains(' ');
        if (isOneWord && IsWord(name))
        {
            return null;
        }

        bool isAcronym = name.Length > 1 && char.IsUpper(name[^1]);
        bool isPlain = isOneWord && !isAcronym && !candidate.Has(MarkerDoubt.Year | MarkerDoubt.InSentence);
        return isOwnForm && isPlain ? Confidence.Sure : Confidence.Likely;
    }

    /// <summary>Whether the report has a word with a small letter: “Revenue (2023)” beside “the revenue”.</summary>
    private bool IsWord(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return false;
        }

        words ??= FindWords();
        Span<char> small = stackalloc char[name.Length];
        name.ToLowerInvariant(small);
        return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(small);
    }

    private HashSet<string> FindWords()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (SourceBlock block in blocks)
        {
            ReadOnlySpan<char> text = MarkerScanner.MayCite(block.Kind) ? block.Text.Text : default;
            for (int at = 0; Surnames.NextWord(text, ref at, out ReadOnlySpan<char> word);)
            {
                if (char.IsLower(word[0]) && word.Length <= LongestName)
                {
                    lookup.Add(word);
                }
            }
        }

        return found;
    }
}
