using System.Collections.Frozen;
using CitationCheck.Languages;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Sources.Titles;

/// <summary>
/// Phrases that are looked for in folded titles. They are compared without blanks, so that those of scripts that write none are found,
/// too.
/// </summary>
/// <typeparam name="T">What a phrase says.</typeparam>
internal sealed class TitlePhrases<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T> values;
    private readonly WordsByLetter phrases;

    /// <param name="rows">The categories of phrases; the first that has a phrase decides.</param>
    public TitlePhrases(params ReadOnlySpan<(T Value, Func<Language, WordList> Category)> rows)
    {
        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach ((T value, Func<Language, WordList> category) in rows)
        {
            foreach (string phrase in Lexicon.Words(category))
            {
                all.TryAdd(TitleText.Read(phrase).Joined.ToString(), value);
            }
        }

        values = all.ToFrozenDictionary(StringComparer.Ordinal);
        phrases = WordsByLetter.First(all.Keys);
    }

    /// <summary>The longest phrase that starts at a word and ends before another or at the end.</summary>
    public bool TryRead(TitleText text, int at, out string phrase, out T value, out int end)
    {
        foreach (string candidate in phrases[text.Words[at].Text[0]])
        {
            if (text.EndOf(candidate, at) is { } behind)
            {
                (phrase, value, end) = (candidate, values[candidate], behind);
                return true;
            }
        }

        (phrase, value, end) = ("", default, at);
        return false;
    }

    /// <summary>Whether one of the phrases stands between two words.</summary>
    public bool AreIn(TitleText text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (TryRead(text, i, out _, out _, out int end) && end <= to)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a title is made of such phrases alone.</summary>
    public bool AreAll(TitleText text)
    {
        int at = 0;
        while (at < text.Words.Count && (text.Words[at].Text == "and" || TryRead(text, at, out _, out _, out _)))
        {
            at = TryRead(text, at, out _, out _, out int end) ? end : at + 1;
        }

        return at == text.Words.Count;
    }
}
