using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Markers.Parts;

namespace CitationCheck.Markers;

/// <summary>
/// Sources that a marker names itself, so that it cites without a list: <c>[Source: Handbook, Page 5]</c>, <c>(Source: Reuters; World
/// Bank)</c>, <c>[manual.pdf#page=12]</c>, <c>[minutes.docx, p. 3]</c>, <c>[src/queue.py:10-48]</c>.
/// </summary>
internal static class NamedSources
{
    private const int LongestName = 120;

    /// <summary>A longer remark behind the word for a source, which ends like a sentence, is one.</summary>
    private const int MostWordsBeforeStop = 6;

    private const int LongestExtension = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，；、،؛");

    /// <summary>What a place in a recording or a file is made of.</summary>
    private static readonly SearchValues<char> PlaceSigns = SearchValues.Create("0123456789:.-–—L ");

    /// <summary>What a file’s name may hold besides letters and digits.</summary>
    private static readonly SearchValues<char> NameSigns = SearchValues.Create(" _-()./&+'’");

    /// <summary>Endings of files that people read, and of pictures and recordings.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Documents = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "epub", "djvu", "eml", "msg",
        "mp3", "mp4", "m4a", "wav", "mov", "avi", "mkv", "webm", "jpg", "jpeg", "png", "tif", "tiff", "vtt", "srt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Reads “: Reuters; World Bank, p. 4” behind the word for a source; <see langword="false"/> when it names none.
    /// </summary>
    public static bool ReadBehindWord(MarkerSink sink, ReadOnlySpan<char> names, int at, int end, bool isSure)
    {
        names = names.TrimStart();
        if (names is not ([':' or '：', ..] or ['-' or '–' or '—', ' ', ..]) || names.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        int before = sink.Candidates.Count;
        foreach (Range range in names[1..].SplitAny(";；"))
        {
            ReadOnlySpan<char> name = WithoutPlaces(names[1..][range].Trim());
            if (IsName(name))
            {
                sink.AddNamed(at, end, name.ToString(), isSure);
            }
        }

        return sink.Candidates.Count > before;
    }

    /// <summary>Reads files and the places in them; <see langword="false"/> when anything else stands there.</summary>
    /// <param name="sink">Receives the candidates.</param>
    /// <param name="inside">What stands between the brackets.</param>
    /// <param name="at">Where they open.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="needsPlace">Whether only a place in the file makes it a source: in round brackets a file may just be mentioned.</param>
    public static bool ReadFiles(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end, bool needsPlace)
    {
        if (inside.Length > LongestName || !inside.Contains('.') || inside.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        int before = sink.Candidates.Count;
        bool hasPlace = false;
        foreach (Range range in inside.SplitAny(Separators))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            if (sink.Candidates.Count > before && IsPlace(part))
            {
                hasPlace = true;
            }
            else if (TryReadFile(part, out ReadOnlySpan<char> name, out bool isLocated))
            {
                hasPlace |= isLocated;
                sink.AddNamed(at, end, name.ToString(), isSure: true);
            }
            else
            {
                sink.TakeBack(before);
                return false;
            }
        }

        if (!hasPlace && (needsPlace || GoesOn(sink.Visible.Text, at, end)))
        {
            sink.TakeBack(before); // “open [setup.txt] in an editor”
        }

        return sink.Candidates.Count > before;
    }

    /// <summary>Reads the name of a file, <c>manual.pdf#page=12</c>, <c>src/queue.py:10-48</c>.</summary>
    public static bool TryReadFile(ReadOnlySpan<char> text, out ReadOnlySpan<char> name, out bool isLocated)
    {
        int sign = text.IndexOf('#');
        sign = sign < 0 ? text.LastIndexOf(':') : sign;
        bool isFragment = sign > 0 && text[sign] == '#';
        isLocated = sign > 0 && (isFragment || text[(sign + 1)..].Trim() is { IsEmpty: false } rest && IsNumbers(rest));
        name = isLocated ? text[..sign].TrimEnd() : text;
        int dot = name.LastIndexOf('.');
        ReadOnlySpan<char> extension = name[(dot + 1)..];
        return dot > 0
            && IsStem(name[..dot])
            && extension.Length is > 0 and <= LongestExtension
            && (Documents.Contains(extension) || (isLocated && (isFragment || name.Contains('/')) && IsLetters(extension)));
    }

    private static bool IsStem(ReadOnlySpan<char> stem)
    {
        bool hasLetter = false;
        foreach (char c in stem)
        {
            hasLetter |= char.IsLetter(c);
            if (!char.IsLetterOrDigit(c) && !NameSigns.Contains(c))
            {
                return false;
            }
        }

        return hasLetter && stem[^1] is not (' ' or '.' or '/');
    }

    private static bool IsLetters(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('a', 'z');

    private static bool IsNumbers(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') && text.IndexOfAnyExcept(PlaceSigns) < 0;

    /// <summary>Whether a part names a place: a page, a time, lines.</summary>
    private static bool IsPlace(ReadOnlySpan<char> part) => NumberList.IsPlace(part) || IsNumbers(part);

    /// <summary>“Manual, Page 8, Line 2-4”, “Video, 12:30”: a name without the places behind it.</summary>
    private static ReadOnlySpan<char> WithoutPlaces(ReadOnlySpan<char> name)
    {
        while (name.LastIndexOfAny(',', '，', '、') is > 0 and var comma && IsPlace(name[(comma + 1)..].Trim()))
        {
            name = name[..comma].TrimEnd();
        }

        return TryReadFile(name, out ReadOnlySpan<char> file, out _) ? file : name;
    }

    /// <summary>Whether a text may be a name and is no remark in full, nor what stands for a name to come.</summary>
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length is > 1 and <= LongestName
        && name[^1] is not ('。' or '！' or '？' or '?' or '!')
        && !(name[^1] == '.' && name.Count(' ') >= MostWordsBeforeStop)
        && !CitationPlaceholder.Is(name)
        && !CitationPlaceholder.IsBareWord(name);

    /// <summary>Whether a sentence goes on behind a bracket as behind a word of its own.</summary>
    private static bool GoesOn(string text, int at, int end) =>
        at == 0
        || text[at - 1] == '\n'
        || (end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]));
}
