using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Tells a marker that the next sentence opens with, as its subject, from one that hangs on the stop before it.</summary>
internal static class NextSubject
{
    /// <summary>How many markers in a row are looked over.</summary>
    private const int MostMarkers = 10;

    /// <summary>How many signs may stand before the first word of a sentence.</summary>
    private const int MostOpeners = 20;

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
                return GoesOnInLowerCase(text, start, next) && (narrative || IsVerb(NextWord.Read(text, next).Text));
            }

            end = marker;
            (next, breaks) = Blanks.Skip(text, end);
        }

        return false;
    }

    private static bool GoesOnInLowerCase(ReadOnlySpan<char> text, int start, int next) =>
        char.IsLower(text[next]) && !StartsLower(text, start);

    /// <summary>“argues”, “proposed”: the shape of the verbs that such sentences go on with. “[24] i want” is no such sentence.</summary>
    private static bool IsVerb(ReadOnlySpan<char> word) =>
        word.Length > 3 && (word[^1] == 's' || word.EndsWith("ed")) && !SentenceStarters.Contains(word);

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
