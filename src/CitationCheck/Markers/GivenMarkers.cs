using System.Buffers;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>
/// Markers that name given sources: their ids, file names and titles in brackets of any kind, and links to them. Numbers are read as in
/// any report, and names without brackets by <see cref="GivenMentions"/>.
/// </summary>
internal static class GivenMarkers
{
    /// <summary>The longest word before a name, <c>doc_id=kb-12</c>, in UTF-16 code units.</summary>
    private const int LongestWord = 20;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|，；、&\n");

    private static readonly SearchValues<char> Joints = SearchValues.Create(" :：=#");

    private enum Reading
    {
        /// <summary>It names no source.</summary>
        None,

        /// <summary>It is of the form of an id, and no source has it.</summary>
        Unknown,

        /// <summary>A source has it.</summary>
        Known,
    }

    /// <summary>
    /// Reads the names between the brackets at <paramref name="at"/> and gives back where these end; <paramref name="at"/> itself when
    /// they hold something else.
    /// </summary>
    public static int Read(MarkerSink sink, SourceNames names, int at)
    {
        char closing = Closing(sink.Visible.Text[at]);
        if (closing == '\0' || !TryFind(sink.Visible.Text, at, closing, out Range range, out int end))
        {
            return at;
        }

        ReadOnlySpan<char> inside = sink.Visible.Text.AsSpan()[range].Trim();
        bool isRound = closing is ')' or '）';
        bool hasAddress = sink.HasLinks && LinkTargets.HoldsLink(sink.Visible, at, end); // which tells the source
        bool isRead = !hasAddress
            && ((!isRound && AddNumbers(sink, inside, at, end))
                || AddWhole(sink, names, inside, at, end, isRound)
                || AddParts(sink, names, inside, at, end, isRound));
        return isRead ? end : at;
    }

    /// <summary>Finds what stands between a bracket, or two of them, and the next that closes it.</summary>
    private static bool TryFind(string text, int at, char closing, out Range inside, out int end)
    {
        bool isDouble = at + 1 < text.Length && text[at + 1] == text[at];
        int inner = isDouble ? at + 2 : at + 1;
        int close = text.AsSpan(inner).IndexOfAny(closing, text[at]);
        inside = inner..Math.Max(inner, inner + close);
        end = inner + close + 1;
        end += isDouble && end < text.Length && text[end] == closing ? 1 : 0;
        return close > 0 && text[inner + close] == closing;
    }

    /// <summary>
    /// Reads the links and the addresses that no other family took for citations: in an answer that was made from sources each should
    /// lead to one of them. Links to names that are no web addresses, <c>[travel](kb/travel.md)</c>, cite where a source may have them.
    /// </summary>
    public static void ReadRest(MarkerSink sink, SourceNames names, bool hasUrl)
    {
        foreach (InlineRun run in sink.Visible.Runs)
        {
            if (run is { Kind: InlineKind.Link, Url: [not '#', ..] url } && !sink.IsTaken(run.Start, run.End))
            {
                ReadLink(sink, names, run, url);
            }
        }

        string text = sink.Visible.Text;
        RunCover? covered = null;
        for (int from = 0; hasUrl && UrlScanner.TryFind(text, from, out TextSpan url); from = url.End)
        {
            covered ??= new RunCover(sink.Visible, static kind => kind is InlineKind.Link or InlineKind.Code);
            if (!sink.IsTaken(url.Start, url.End) && !covered.Overlaps(url.Start, url.End))
            {
                sink.AddLikely(url.Start, url.End, url.Slice(text), url.Slice(text));
            }
        }
    }

    private static void ReadLink(MarkerSink sink, SourceNames names, InlineRun run, string url)
    {
        if (LinkTargets.Of(url) is { } target)
        {
            sink.AddLikely(run.Start, run.End, sink.Visible.Text[run.Start..run.End], target);
            return;
        }

        string name = Uri.UnescapeDataString(url.StartsWith("./", StringComparison.Ordinal) ? url[2..] : url);
        if (names.Find(name) >= 0 || names.Forms.Has(name))
        {
            sink.Add(run.Start, run.End, name, CitationStyle.Key, MarkerDoubt.IsProse);
        }
    }

    /// <summary>Adds the numbers of <c>[ID:3]</c>, <c>[id 3, 4]</c>.</summary>
    private static bool AddNumbers(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end)
    {
        if (!inside.StartsWith("id", StringComparison.OrdinalIgnoreCase) || inside.Length < 3 || !Joints.Contains(inside[2]))
        {
            return false;
        }

        bool areNumbers = sink.TryReadNumbers(inside[2..].TrimStart(" :：=#"));
        if (areNumbers)
        {
            sink.AddLabels(at, end, CitationStyle.Document);
        }

        return areNumbers;
    }

    private static bool AddWhole(MarkerSink sink, SourceNames names, ReadOnlySpan<char> inside, int at, int end, bool isRound) =>
        !IsNumbers(inside) && Add(sink, names, inside, at, end, isRound) != Reading.None;

    /// <summary>Adds the names of a list; what stands beside them and is no place in a source is taken for another name.</summary>
    private static bool AddParts(MarkerSink sink, SourceNames names, ReadOnlySpan<char> inside, int at, int end, bool isRound)
    {
        int before = sink.Candidates.Count;
        bool isKnown = false;
        if (!inside.ContainsAny(Separators) || IsNumbers(inside))
        {
            return false;
        }

        foreach (Range range in inside.SplitAny(Separators))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            Reading reading = part.IsEmpty || NumberList.IsPlace(part) ? Reading.None : Add(sink, names, part, at, end, isRound);
            isKnown |= reading == Reading.Known;
            bool mayBeName = reading == Reading.None && !part.IsEmpty && !part.Contains(' ') && !NumberList.IsPlace(part);
            if (mayBeName && (part.ContainsAnyInRange('0', '9') || KeyList.IsKey(part)))
            {
                sink.Add(at, end, part.ToString(), CitationStyle.Key, MarkerDoubt.None);
            }
        }

        if (!isKnown)
        {
            sink.TakeBack(before);
        }

        return isKnown;
    }

    /// <summary>Adds the source that a part of a marker names.</summary>
    private static Reading Add(MarkerSink sink, SourceNames names, ReadOnlySpan<char> part, int at, int end, bool isRound)
    {
        ReadOnlySpan<char> name = part.Trim("\"“”„'‘’`").TrimStart("^@#");
        name = name.IndexOfAny('†', '‡') is > 0 and var dagger ? name[..dagger].TrimEnd() : name;
        if (name.IsEmpty || IsNumbers(name))
        {
            return Reading.None;
        }

        ReadOnlySpan<char> behind = BehindWord(name);
        Reading reading = Reading.Known;
        ReadOnlySpan<char> found = FindKnown(names, name, behind, isRound);
        if (found.IsEmpty)
        {
            reading = Reading.Unknown;
            found = (isRound ? names.Forms.IsSurely(name) : names.Forms.Has(name)) ? name
                : names.Forms.IsSurely(behind) ? behind
                : default;
        }

        if (found.IsEmpty)
        {
            return Reading.None;
        }

        bool isTitle = reading == Reading.Known && names.FindId(found) < 0;
        sink.Add(at, end, found.ToString(), isTitle ? CitationStyle.Document : CitationStyle.Key);
        return reading;
    }

    /// <summary>The part of a text that is the name of a source; empty when none is.</summary>
    private static ReadOnlySpan<char> FindKnown(SourceNames names, ReadOnlySpan<char> name, ReadOnlySpan<char> behind, bool isRound)
    {
        bool mayBeWord = isRound && behind.IsEmpty && !SourceNames.IsDistinct(name) && !name.ContainsAny(' ', '.', '-');
        return mayBeWord ? default
            : names.Find(name) >= 0 ? name
            : !IsNumbers(behind) && names.Find(behind) >= 0 ? behind
            : WithoutPlace(name, names);
    }

    /// <summary>What stands behind a word that says what follows: <c>Source: kb-12</c>, <c>doc_id=kb-12</c>, <c>siehe kb-12</c>.</summary>
    private static ReadOnlySpan<char> BehindWord(ReadOnlySpan<char> name)
    {
        int joint = name.IndexOfAny(Joints);
        if (joint is <= 0 or > LongestWord)
        {
            return default;
        }

        foreach (char c in name[..joint])
        {
            if (!char.IsLetter(c) && c is not ('_' or '-' or '.'))
            {
                return default;
            }
        }

        ReadOnlySpan<char> rest = name[joint..].TrimStart(" :：=#");
        ReadOnlySpan<char> more = rest.StartsWith("id", StringComparison.OrdinalIgnoreCase) ? rest[2..].TrimStart(" :：=#") : default;
        return more.Length > 0 && more.Length < rest.Length - 2 ? more : rest;
    }

    /// <summary>A known name without the place in its source: <c>kb-12, p. 4</c>, <c>kb-12#chunk-3</c>, <c>a.md:10-18</c>.</summary>
    private static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> name, SourceNames names)
    {
        int sign = name.IndexOfAny(" #:");
        bool isPlace = sign > 0
            && (name[sign] == '#' || NumberList.IsPlace(name[(sign + 1)..].Trim()) || NumberList.IsPages(name[(sign + 1)..].Trim()));
        return isPlace && (names.FindId(name[..sign]) >= 0 || names.FindFile(name[..sign]) >= 0) ? name[..sign] : default;
    }

    private static bool IsNumbers(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("0123456789 ,;-–") < 0;

    private static char Closing(char opening) => opening switch
    {
        '[' => ']',
        '(' => ')',
        '{' => '}',
        '［' => '］',
        '【' => '】',
        '〔' => '〕',
        '〖' => '〗',
        '（' => '）',
        _ => '\0',
    };
}
