using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Tells a marker that the next sentence opens with, as its subject, from one that hangs on the stop before it.</summary>
internal static class NextSubject
{
    /// <summary>How many markers in a row are looked over.</summary>
    private const int MostMarkers = 10;

    private const int ShortestVerb = 4;

    /// <summary>How many signs may stand before the first word of a sentence.</summary>
    private const int MostOpeners = 20;

    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Citations.Conjunctions);

    /// <summary>
    /// “… was low. [4] argues that …”, “… grew. Smith et al. (2020) found …”: a marker apart from the stop that goes on in lower
    /// case is what the next sentence speaks of; but not where the writer opens every sentence in lower case.
    /// </summary>
    public static bool IsSubject(ReadOnlySpan<char> text, int start, int at, int end, ref KnownMarkers known)
    {
        bool narrative = char.IsLetter(text[at]) && text[at] != 'c';
        if (!narrative && text[at] is not ('[' or '［' or '【'))
        {
            return false;
        }

        (int next, int breaks) = Blanks.Skip(text, end);
        for (int markers = 0; markers < MostMarkers && next < text.Length && next > end && breaks == 0; markers++)
        {
            int marker = known.EndAhead(next);
            if (marker <= next)
            {
                ReadOnlySpan<char> word = NextWord.Read(text, next).Text;
                if (JoinsMarkers(text, word, next, ref known, out int joined))
                {
                    end = joined;
                    (next, breaks) = Blanks.Skip(text, end);
                    continue;
                }

                return GoesOnInLowerCase(text, start, next) && (narrative || IsVerb(word));
            }

            end = marker;
            (next, breaks) = Blanks.Skip(text, end);
        }

        return false;
    }

    private static bool GoesOnInLowerCase(ReadOnlySpan<char> text, int start, int next) =>
        char.IsLower(text[next]) && !StartsLower(text, start);

    /// <summary>“[2] and [3] report”: a word joins another marker to the one before.</summary>
    private static bool JoinsMarkers(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int at, ref KnownMarkers known, out int end)
    {
        end = -1;
        if (!word.IsEmpty && Conjunctions.Contains(word))
        {
            (int behind, int breaks) = Blanks.Skip(text, at + word.Length);
            end = breaks == 0 ? known.EndAhead(behind) : -1;
        }

        return end > at;
    }

    /// <summary>
    /// “argues”, “zeigt”, “muestra”: a word that is not short and does not open sentences, which in edited text begin with a capital.
    /// “[24] i want” is no such sentence.
    /// </summary>
    private static bool IsVerb(ReadOnlySpan<char> word) => word.Length >= ShortestVerb && !SentenceStarters.Contains(word);

    /// <summary>Whether a sentence opens with a small letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <returns><see langword="true"/> when its writer does not care for capitals.</returns>
    public static bool StartsLower(ReadOnlySpan<char> text, int start)
    {
        int p = Blanks.Skip(text, start).Next;
        while (p < text.Length && p - start < MostOpeners && Characters.IsOpener(text[p]))
        {
            p++;
        }

        return p < text.Length && char.IsLower(text[p]);
    }
}
