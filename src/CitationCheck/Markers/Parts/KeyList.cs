using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>
/// Reads the keys that a marker holds, <c>S3, S8</c>, <c>S1–S3</c>, <c>see Kle97, ch. 4; Col71, Thm. 1</c>, and passes over the
/// places in their sources.
/// </summary>
/// <param name="keys">Receives the keys.</param>
/// <param name="maxRange">The longest range that is expanded.</param>
internal struct KeyList(List<string> keys, int maxRange)
{
    /// <summary>The longest key, in UTF-16 code units.</summary>
    public const int LongestKey = 60;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，；、");

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:+./");

    private static readonly WordSet Conjunctions = new(["&", .. Lexicon.Words(static language => language.Citations.Conjunctions)]);

    /// <summary>Whether a place in a source stands behind a key.</summary>
    public bool HasPlace { get; private set; }

    /// <summary>Whether something else stands behind a key, so that only an entry tells whether that key is one.</summary>
    public bool HasRemark { get; private set; }

    /// <summary>Reads what stands between two brackets; <see langword="false"/> when it does not begin with a key.</summary>
    public bool TryRead(ReadOnlySpan<char> inside)
    {
        keys.Clear();
        foreach (Range range in inside.SplitAny(Separators))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            if (keys.Count > 0 && NumberList.IsPlace(part))
            {
                HasPlace = true;
            }
            else if (!AddPart(part.Contains(' ') ? MarkerLeads.Skip(part) : part))
            {
                HasRemark = true;
                if (keys.Count == 0 || part.IsEmpty)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether a text is written like a key: <c>smith-2023</c>, <c>S1</c>; so is a word without digits, <c>ATLAS</c>.</summary>
    public static bool IsKey(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestKey
        && char.IsAsciiLetterOrDigit(text[0])
        && text.IndexOfAnyExcept(Characters) < 0
        && (char.IsAsciiLetterOrDigit(text[^1]) || text[^1] == '+')
        && (text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z'))
        && !text.Contains("://", StringComparison.Ordinal);

    /// <summary>Adds <c>S3</c>, <c>S1–S3</c>, <c>S3 p. 4</c> or <c>S3 and S8</c>.</summary>
    private bool AddPart(ReadOnlySpan<char> part)
    {
        if (AddRange(part) || AddKey(part))
        {
            return true;
        }

        int blank = part.IndexOf(' ');
        ReadOnlySpan<char> first = blank < 0 ? default : part[..blank].TrimEnd(':');
        ReadOnlySpan<char> rest = part[(blank + 1)..].TrimStart();
        if (!first.ContainsAnyInRange('0', '9') || !IsKey(first))
        {
            return false;
        }

        if (NumberList.IsPlace(rest) || NumberList.IsPages(rest))
        {
            HasPlace = true;
            return AddKey(first);
        }

        return AddAll(part);
    }

    private readonly bool AddKey(ReadOnlySpan<char> key)
    {
        bool isKey = IsKey(key);
        if (isKey)
        {
            keys.Add(key.ToString());
        }

        return isKey;
    }

    /// <summary>Adds <c>S3 and S8</c>, <c>S3 S8</c>; words that go on are a remark.</summary>
    private readonly bool AddAll(ReadOnlySpan<char> part)
    {
        int before = keys.Count;
        foreach (Range range in part.Split(' '))
        {
            ReadOnlySpan<char> word = part[range];
            bool isKey = word.ContainsAnyInRange('0', '9') && AddKey(word);
            if (!isKey && !Conjunctions.Contains(word))
            {
                keys.RemoveRange(before, keys.Count - before);
                return false;
            }
        }

        return keys.Count > before;
    }

    /// <summary>Adds all keys of <c>S1–S3</c>, whose ends differ in their numbers only.</summary>
    private readonly bool AddRange(ReadOnlySpan<char> part)
    {
        for (int dash = 1; dash < part.Length - 1; dash++)
        {
            if (!NumberList.IsDash(part[dash]))
            {
                continue;
            }

            ReadOnlySpan<char> from = part[..dash].TrimEnd();
            ReadOnlySpan<char> to = part[(dash + 1)..].TrimStart();
            ReadOnlySpan<char> stem = from.TrimEnd("0123456789");
            bool isRange = !stem.IsEmpty && to.Length > stem.Length && to.StartsWith(stem, StringComparison.Ordinal);
            if (isRange && Label.IsNumber(from[stem.Length..]) && Label.IsNumber(to[stem.Length..]) && IsKey(from))
            {
                return AddAll(stem, Label.Of(from[stem.Length..]).Number, Label.Of(to[stem.Length..]).Number);
            }
        }

        return false;
    }

    private readonly bool AddAll(ReadOnlySpan<char> stem, int first, int last)
    {
        bool isRange = last > first && last - first < maxRange;
        for (int number = first; isRange && number <= last; number++)
        {
            keys.Add(string.Create(CultureInfo.InvariantCulture, $"{stem}{number}"));
        }

        return isRange;
    }
}
