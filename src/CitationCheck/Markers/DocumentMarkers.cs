using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Markers that name a tool's document: <c>【4†source】</c>, <c>[doc1]</c>, <c>[citation:1]</c>, <c>[cite: 1, 2]</c>,
/// <c>[Source 3]</c>, <c>(Sources 1 and 2)</c>, <c>(Source: Reuters)</c>, <c>※1</c>.
/// </summary>
internal static class DocumentMarkers
{
    /// <summary>The longest text in round brackets that is looked at, in UTF-16 code units.</summary>
    private const int Longest = 160;

    /// <summary>Words that may stand before the number.</summary>
    private static readonly WordsByLetter Words = WordsByLetter.First(Lexicon.Words(
        static language => language.Citations.Sources,
        static language => language.Citations.References,
        static language => language.Citations.Notes,
        static language => language.Citations.Documents,
        static language => language.Citations.ToolLabels,
        static language => language.Citations.Extracts,
        static language => language.Placeholders.Sources));

    /// <summary>Words that may precede a number or a name in round brackets; <c>(web 2.0)</c> is another thing.</summary>
    private static readonly WordsByLetter RoundWords = WordsByLetter.First(Lexicon.Words(
        static language => language.Citations.Sources,
        static language => language.Citations.References,
        static language => language.Placeholders.Sources,
        static language => language.Citations.Notes,
        static language => language.Citations.Documents,
        static language => language.Citations.Extracts));

    /// <summary>Words that are other things as well, unless the entries are called so.</summary>
    private static readonly WordSet Extracts = Lexicon.Set(static language => language.Citations.Extracts);

    /// <summary>Words of which that is true in round brackets only.</summary>
    private static readonly WordSet Documents = Lexicon.Set(static language => language.Citations.Documents);

    /// <summary>Words behind which a name is that of a source; a note may say anything.</summary>
    private static readonly WordSet SourceWords = Lexicon.Set(
        static language => language.Citations.Sources,
        static language => language.Citations.References,
        static language => language.Placeholders.Sources);

    /// <summary>Reads what stands between the brackets at <paramref name="at"/>.</summary>
    public static bool Read(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end, string? url)
    {
        int dagger = inside.IndexOfAny('†', '‡');
        if (dagger > 0)
        {
            return Dagger(sink, inside, dagger, at, end, url);
        }

        foreach (string word in Words[inside[0]])
        {
            if (!inside.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            ReadOnlySpan<char> rest = inside[word.Length..].TrimStart(" .:：#_-").TrimEnd();
            bool isExtract = Extracts.Contains(word);
            if (sink.TryReadNumbers(Numbers(rest, word)))
            {
                MarkerDoubt doubt = isExtract && url is null ? MarkerDoubt.NeedsReference | MarkerDoubt.OnlyIfListed : MarkerDoubt.None;
                sink.AddLabels(at, end, CitationStyle.Document, doubt, url);
                return true;
            }

            bool mayName = !isExtract && url is null && !CitationPlaceholder.Is(inside);
            if (mayName && NamedSources.ReadBehindWord(sink, inside[word.Length..], at, end, SourceWords.Contains(word)))
            {
                return true; // [Source: Reuters]
            }
        }

        if (url is null && NamedSources.ReadFiles(sink, MarkerLeads.Skip(inside), at, end, needsPlace: false))
        {
            return true;
        }

        bool isIdentifier = IsIdentifier(inside);
        if (isIdentifier)
        {
            sink.Add(at, end, inside.ToString(), CitationStyle.ToolToken, MarkerDoubt.None, url);
        }

        return isIdentifier;
    }

    /// <summary>
    /// Whether a tool names its citation by an id, <c>XY_CITATION:5f3a:18-41</c>, <c>cite_start</c>: one word with a number or a joint,
    /// and no key of a person’s list, which <c>@</c> opens.
    /// </summary>
    private static bool IsIdentifier(ReadOnlySpan<char> inside) =>
        inside.ContainsAny(':', '_')
        && !inside.ContainsAny(" @/,")
        && (inside.IndexOfAnyInRange('0', '9') >= 0 || inside is "cite_start" or "cite_end")
        && (inside.Contains("cite", StringComparison.OrdinalIgnoreCase) || inside.Contains("citation", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Reads <c>(Source 1)</c>, <c>(see sources 1 and 2)</c>, <c>(Source: Reuters)</c>, which only a list makes citations, and
    /// gives back where it ends; <paramref name="at"/> itself when there is none.
    /// </summary>
    public static int ReadRound(MarkerSink sink, int at, int close)
    {
        if (close is < 2 or >= Longest)
        {
            return at;
        }

        int end = at + close + 2;
        ReadOnlySpan<char> inside = sink.Visible.Text.AsSpan(at + 1, close).Trim();
        if (!MayNameSource(inside) || LinkTargets.HoldsLink(sink.Visible, at, end))
        {
            return at;
        }

        inside = MarkerLeads.Skip(inside);
        if (CitationPlaceholder.IsInRound(inside))
        {
            return at;
        }

        if (NamedSources.ReadFiles(sink, inside, at, end, needsPlace: true))
        {
            return end;
        }

        foreach (string word in inside.IsEmpty ? [] : RoundWords[inside[0]])
        {
            if (inside.StartsWith(word, StringComparison.OrdinalIgnoreCase) && NamesSource(sink, word, inside[word.Length..], at, end))
            {
                return end;
            }
        }

        return at;
    }

    private static bool MayNameSource(ReadOnlySpan<char> inside) =>
        !inside.IsEmpty && char.IsLetter(inside[0]) && (char.IsAsciiDigit(inside[^1]) || inside.ContainsAny(':', '：'));

    /// <summary>Adds the numbers or the names behind the word.</summary>
    private static bool NamesSource(MarkerSink sink, string word, ReadOnlySpan<char> rest, int at, int end)
    {
        bool isOther = Extracts.Contains(word) || Documents.Contains(word);
        if (sink.TryReadNumbers(Numbers(rest.TrimStart(" .:：#"), word)))
        {
            MarkerDoubt doubt = isOther ? MarkerDoubt.NeedsReference | MarkerDoubt.OnlyIfListed : MarkerDoubt.NeedsReference;
            sink.AddLabels(at, end, CitationStyle.Document, doubt);
            return true;
        }

        return !isOther && NamedSources.ReadBehindWord(sink, rest, at, end, SourceWords.Contains(word));
    }

    /// <summary>
    /// Reads the mark of a Japanese note, <c>※1</c> or <c>*1</c>, and gives back where it ends; <paramref name="at"/> itself when
    /// there is none.
    /// </summary>
    public static int ReadMark(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        int end = at + 1;
        while (end < text.Length && end - at <= 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        bool isNote = end > at + 1 && at > 0 && (text[at] == '※' || Characters.IsEastAsian(text[at - 1]));
        if (!isNote)
        {
            return at;
        }

        sink.Add(at, end, Label.Of(text.AsSpan(at + 1, end - at - 1)), CitationStyle.Document, MarkerDoubt.NeedsReference);
        return end;
    }

    /// <summary>The numbers of <c>[doc1, doc2]</c>, which repeats its word, and of <c>(Passage ID 1; Passage ID 2)</c>.</summary>
    private static ReadOnlySpan<char> Numbers(ReadOnlySpan<char> rest, string word)
    {
        ReadOnlySpan<char> first = NamedNumber.Of(rest);
        if (!rest.Contains(word, StringComparison.OrdinalIgnoreCase))
        {
            return first;
        }

        string between = rest[..^first.Length].ToString(); // “ID ”
        string numbers = first.ToString().Replace(word, string.Empty, StringComparison.OrdinalIgnoreCase);
        numbers = between.Length > 0 ? numbers.Replace(between, string.Empty, StringComparison.OrdinalIgnoreCase) : numbers;
        return numbers.Replace(":", string.Empty, StringComparison.Ordinal);
    }

    /// <summary><c>4†source</c>, <c>4:0†file.pdf</c>, <c>4†L10-L20</c>, <c>oai_citation:0‡bbc.com</c>.</summary>
    private static bool Dagger(MarkerSink sink, ReadOnlySpan<char> inside, int dagger, int at, int end, string? url)
    {
        ReadOnlySpan<char> name = inside[..dagger];
        if (name.StartsWith("oai_citation", StringComparison.OrdinalIgnoreCase))
        {
            sink.Add(at, end, name.ToString(), CitationStyle.ToolToken, MarkerDoubt.None, url);
            return true;
        }

        int colon = name.IndexOf(':');
        ReadOnlySpan<char> number = colon > 0 ? name[..colon] : name;
        if (Label.IsNumber(number))
        {
            sink.Add(at, end, Label.Of(number), CitationStyle.Document, MarkerDoubt.None, url);
            return true;
        }

        return url is null && NamedSources.ReadFiles(sink, name, at, end, needsPlace: false);
    }
}
