using System.Buffers;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>
/// Markers that name given sources: their ids, file names and titles in brackets of any kind, links to them, and ids that stand in the
/// text as they are. Numbers are read as in any report.
/// </summary>
internal static class GivenMarkers
{
    /// <summary>The longest word before a name, <c>doc_id=kb-12</c>, in UTF-16 code units.</summary>
    private const int LongestWord = 20;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|，；、&\n");

    private static readonly SearchValues<char> Joints = SearchValues.Create(" :：=#");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\t()[]{}<>\"“”„«»|,;，。；、");

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
        string text = sink.Visible.Text;
        char closing = Closing(text[at]);
        int inner = at + 1 < text.Length && text[at + 1] == text[at] ? at + 2 : at + 1;
        ReadOnlySpan<char> rest = text.AsSpan(inner);
        int close = closing == '\0' ? -1 : rest.IndexOfAny(closing, text[at]);
        if (close <= 0 || rest[close] != closing)
        {
            return at;
        }

        int end = inner + close + 1;
        end += inner - at == 2 && end < text.Length && text[end] == closing ? 1 : 0;
        if (sink.HasLinks && LinkTargets.HoldsLink(sink.Visible, at, end))
        {
            return at; // its address tells the source
        }

        ReadOnlySpan<char> inside = rest[..close].Trim();
        bool isRound = closing is ')' or '）';
        int before = sink.Candidates.Count;
        return AddWhole(sink, names, inside, at, end, isRound) || AddParts(sink, names, inside, at, end, isRound)
            || sink.Candidates.Count > before ? end : at;
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

    /// <summary>Reads the ids that stand in the text without brackets: “as kb-0012 says”.</summary>
    public static void ReadMentions(MarkerSink sink, SourceNames names)
    {
        if (names.Mentions is not { } mentions)
        {
            return;
        }

        string text = sink.Visible.Text;
        for (int at = 0; text.AsSpan(at).IndexOfAny(mentions) is >= 0 and var next; at++)
        {
            at += next;
            bool opensWord = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '_' or '/' or '.');
            int end = opensWord ? MentionEnd(text, at, names) : at;
            if (end > at && !sink.IsTaken(at, end))
            {
                sink.Add(at, end, text[at..end], CitationStyle.Key, MarkerDoubt.IsProse);
            }

            at = Math.Max(at, end - 1);
        }
    }

    /// <summary>Where the name ends that stands at a place; the place itself when a longer word stands there.</summary>
    private static int MentionEnd(string text, int at, SourceNames names)
    {
        ReadOnlySpan<char> word = text.AsSpan(at);
        int end = word.IndexOfAny(WordEnds);
        word = end < 0 ? word : word[..end];
        word = word.TrimEnd(".:!?'’…-");
        bool isName = SourceNames.IsDistinct(word) && (names.FindId(word) >= 0 || names.FindFile(word) >= 0);
        return isName ? at + word.Length : at;
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
