using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>
/// Tells claims that the report draws itself: from the sentence before (“This means that …”, “It …”), from all that it has said
/// (“In summary, …”, “Therefore, …”), or as what ought to be done (“Towns should …”). An editor asks for their sources too, but not first.
/// </summary>
internal static class ConcludedClaims
{
    /// <summary>A label in front of a claim is no longer, in UTF-16 code units.</summary>
    private const int LongestLabel = 40;

    /// <summary>A word of consequence behind the subject stands within so many UTF-16 code units: “The town thus …”.</summary>
    private const int Front = 90;

    /// <summary>The subject of a sentence stands within so many: “The authors …”.</summary>
    private const int Subject = 24;

    /// <summary>A word that points back stands within so many of the first: “To prevent this, …”.</summary>
    private const int Opening = 48;

    private static readonly PrefixTrie<DiscourseCues> Openings = new((IEnumerable<(string, DiscourseCues)>)
    [
        .. Row(DiscourseCues.PointBack, static words => words.PointBack),
        .. Row(DiscourseCues.OpenConsequence, static words => words.OpenConsequence),
        .. Row(DiscourseCues.OpenSum, static words => words.OpenSum),
        .. Row(DiscourseCues.Reckoning, static words => words.Reckoning), // “Scaling this down, …”

        // “加强监管”, which needs no subject. With a sign of what is done or of who did it, it tells what happened.
        .. Row(DiscourseCues.OpenAdvice, static words => words.OpenAdvice),
    ]);

    private static readonly PhraseFinder Phrases = new(
        StringComparison.Ordinal,
        ((int)DiscourseCues.PointBack, Opening, Lexicon.Words(static language => language.Discourse.PointBackInside)),
        ((int)DiscourseCues.Consequence, Front, Lexicon.Words(static language => language.Discourse.ConsequenceInside)),
        ((int)DiscourseCues.Work, Subject, Lexicon.Words(static language => language.Discourse.Works)),
        ((int)DiscourseCues.Demand, int.MaxValue, Lexicon.Words(static language => language.Discourse.Demand)),
        ((int)DiscourseCues.Address, int.MaxValue, Lexicon.Words(static language => language.Discourse.Address)));

    private static readonly SearchValues<char> Done = Lexicon.Signs(static language => language.Discourse.DoneSigns);

    /// <summary>Words that look ahead: “… in the following areas.” “The following year” does not, so the nouns stand with them.</summary>
    private static readonly PhraseFinder Ahead =
        new(StringComparison.OrdinalIgnoreCase, Lexicon.Words(static language => language.Discourse.Ahead));

    /// <summary>Last words of labels in front of what a report concludes or proposes: “**Practical implication:** …”, “局限说明：…”.</summary>
    private static readonly WordSet Labels = Lexicon.Set(static language => language.Discourse.Labels);

    private static readonly WordsByLetter CjkLabels = WordsByLetter.Last(Lexicon.Words(static language => language.Discourse.LabelEndings));

    /// <summary>All cues that a claim shows.</summary>
    public static DiscourseCues CuesOf(Claim claim)
    {
        ReadOnlySpan<char> text = claim.Visible;
        text = text is [>= 'A' and <= 'Z', ..] ? text : text.TrimStart("*_—–- >");
        DiscourseCues cues = Opens(text) | (DiscourseCues)Phrases.In(text) | CuesOfLabel(text);
        cues |= OpensByAddress(text) ? DiscourseCues.Address : DiscourseCues.None;
        cues |= IsInBrackets(text) ? DiscourseCues.Brackets : DiscourseCues.None;
        return TellsWhatHappened(text, cues) ? cues & ~DiscourseCues.OpenAdvice : cues;
    }

    /// <summary>The first letter rules most sentences out.</summary>
    private static bool OpensByAddress(ReadOnlySpan<char> text) =>
        text is ['Y' or 'O' or 'M', ..]
        && (text.StartsWith("You ") || text.StartsWith("Your ") || text.StartsWith("Our ") || text.StartsWith("My "));

    private static bool IsInBrackets(ReadOnlySpan<char> text) => text is ['(', .., ')'] or ['（', .., '）'] or ['[', .., ']'];

    /// <summary>What a label in front says of a claim, and how the claim goes on behind it: “**评价标准**：完善细则”.</summary>
    private static DiscourseCues CuesOfLabel(ReadOnlySpan<char> text)
    {
        int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return DiscourseCues.None;
        }

        DiscourseCues advice = text[colon] == '：'
            ? Opens(text[(colon + 1)..].TrimStart("*_ ")) & DiscourseCues.OpenAdvice
            : DiscourseCues.None;
        return advice | (IsLabel(text[..colon].Trim("*_ ")) ? DiscourseCues.Label : DiscourseCues.None);
    }

    /// <summary>“加强监管” advises; “提高了产量” and “推动者” do not.</summary>
    private static bool TellsWhatHappened(ReadOnlySpan<char> text, DiscourseCues cues) =>
        (cues & DiscourseCues.OpenAdvice) != DiscourseCues.None && (text.ContainsAny(Done) || text.ContainsAnyInRange('0', '9'));

    /// <summary>Whether a claim only leads to what stands behind it: “The gains are greatest in the following areas.”</summary>
    public static bool LookAhead(Claim claim) => Ahead.AreIn(claim.Visible);

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty)
        {
            return false;
        }

        if (label[^1] >= '\u2e80')
        {
            foreach (string known in CjkLabels[label[^1]])
            {
                if (label.EndsWith(known, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return Labels.Contains(label[(label.LastIndexOf(' ') + 1)..]);
    }

    private static DiscourseCues Opens(ReadOnlySpan<char> text)
    {
        var cues = DiscourseCues.None;
        PrefixTrieWalk<DiscourseCues> walk = Openings.Of(text);
        while (walk.TryNext(out DiscourseCues one))
        {
            // Where words are parted by blanks, the opening must be whole words: “These”, and not “Theses”.
            if (text[walk.End - 1] is >= '\u2e80' or ',' || walk.End == text.Length || !char.IsLetterOrDigit(text[walk.End]))
            {
                cues |= one;
            }
        }

        return cues;
    }

    private static IEnumerable<(string Opening, DiscourseCues Cues)> Row(
        DiscourseCues cues, Func<DiscourseVocabulary, WordList> category) =>
        Lexicon.Words(language => category(language.Discourse)).Select(opening => (opening, cues));
}
