using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>
/// Tells claims that the report draws itself: from the sentence before (“This means that …”, “It …”), from all that it has said
/// (“In summary, …”, “Therefore, …”), or as what ought to be done (“Towns should …”). An editor asks for their sources too, but not first.
/// </summary>
internal static class DrawnClaims
{
    /// <summary>A label in front of a claim is no longer, in UTF-16 code units.</summary>
    private const int LongestLabel = 40;

    /// <summary>A word of consequence behind the subject stands within so many UTF-16 code units: “The town thus …”.</summary>
    private const int Front = 90;

    /// <summary>A word that points back stands within so many of the first: “To prevent this, …”.</summary>
    private const int Opening = 48;

    private static readonly PrefixTrie<DrawnSigns> Openings = new((IEnumerable<(string, DrawnSigns)>)
    [
        .. Row(DrawnSigns.PointBack, static words => words.PointBack),
        .. Row(DrawnSigns.OpenConsequence, static words => words.OpenConsequence),
        .. Row(DrawnSigns.OpenSum, static words => words.OpenSum),
        .. Row(DrawnSigns.Reckoning, static words => words.Reckoning), // “Scaling this down, …”

        // “加强监管”, which needs no subject. With a sign of what is done or of who did it, it tells what happened.
        .. Row(DrawnSigns.OpenAdvice, static words => words.OpenAdvice),
    ]);

    private static readonly PhraseFinder Phrases = new(
        StringComparison.Ordinal,
        ((int)DrawnSigns.PointBack, Opening, Lexicon.Words(static language => language.Discourse.PointBackInside)),
        ((int)DrawnSigns.Consequence, Front, Lexicon.Words(static language => language.Discourse.ConsequenceInside)),
        ((int)DrawnSigns.Demand, int.MaxValue, Lexicon.Words(static language => language.Discourse.Demand)),
        ((int)DrawnSigns.Address, int.MaxValue, Lexicon.Words(static language => language.Discourse.Address)));

    private static readonly SearchValues<char> Done = Lexicon.Signs(static language => language.Discourse.DoneSigns);

    /// <summary>Words that look ahead: “… in the following areas.” “The following year” does not, so the nouns stand with them.</summary>
    private static readonly PhraseFinder Ahead =
        new(StringComparison.OrdinalIgnoreCase, Lexicon.Words(static language => language.Discourse.Ahead));

    /// <summary>Last words of labels in front of what a report concludes or proposes: “**Practical implication:** …”, “局限说明：…”.</summary>
    private static readonly WordSet Labels = Lexicon.Set(static language => language.Discourse.Labels);

    private static readonly WordsByLetter CjkLabels = WordsByLetter.Last(Lexicon.Words(static language => language.Discourse.LabelEndings));

    /// <summary>All signs that a claim shows.</summary>
    public static DrawnSigns SignsOf(Claim claim)
    {
        ReadOnlySpan<char> text = claim.Visible;
        text = text is [>= 'A' and <= 'Z', ..] ? text : text.TrimStart("*_—–- >");
        DrawnSigns signs = Opens(text) | (DrawnSigns)Phrases.In(text);
        signs |= text is ['Y' or 'O' or 'M', ..] && (text.StartsWith("You ") || text.StartsWith("Your ") || text.StartsWith("Our ") || text.StartsWith("My ")) ? DrawnSigns.Address : DrawnSigns.None;
        signs |= text is ['(', .., ')'] or ['（', .., '）'] or ['[', .., ']'] ? DrawnSigns.Brackets : DrawnSigns.None;
        int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        if (colon > 0)
        {
            // “**评价标准**：完善细则”
            signs |= text[colon] == '：' ? Opens(text[(colon + 1)..].TrimStart("*_ ")) & DrawnSigns.OpenAdvice : DrawnSigns.None;
            signs |= IsLabel(text[..colon].Trim("*_ ")) ? DrawnSigns.Label : DrawnSigns.None;
        }

        // “加强监管”, and not “提高了产量” or “推动者”
        return (signs & DrawnSigns.OpenAdvice) != DrawnSigns.None && (text.ContainsAny(Done) || text.ContainsAnyInRange('0', '9')) ? signs & ~DrawnSigns.OpenAdvice : signs;
    }

    /// <summary>Whether a claim only leads to what stands behind it: “The gains are greatest in the following areas.”</summary>
    public static bool LookAhead(Claim claim) => Ahead.AreIn(claim.Visible);

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty)
        {
            return false;
        }

        if (label[^1] < '\u2e80')
        {
            return Labels.Contains(label[(label.LastIndexOf(' ') + 1)..]);
        }

        foreach (string known in CjkLabels[label[^1]])
        {
            if (label.EndsWith(known, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return Labels.Contains(label[(label.LastIndexOf(' ') + 1)..]);
    }

    private static DrawnSigns Opens(ReadOnlySpan<char> text)
    {
        var signs = DrawnSigns.None;
        PrefixTrieWalk<DrawnSigns> walk = Openings.Of(text);
        while (walk.TryNext(out DrawnSigns one))
        {
            // Where words are parted by blanks, the opening must be whole words: “These”, and not “Theses”.
            if (text[walk.End - 1] is >= '\u2e80' or ',' || walk.End == text.Length || !char.IsLetterOrDigit(text[walk.End]))
            {
                signs |= one;
            }
        }

        return signs;
    }

    private static IEnumerable<(string Opening, DrawnSigns Signs)> Row(DrawnSigns signs, Func<DiscourseVocabulary, WordList> category) =>
        Lexicon.Words(language => category(language.Discourse)).Select(opening => (opening, signs));
}
