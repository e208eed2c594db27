namespace CitationCheck.Sources.Titles;

/// <summary>
/// Compares titles part by part: “Green Hydrogen: Gas from Rock” and “Green Hydrogen: The Dream of Gas from Rock | Lake News”.
/// </summary>
internal static class TitleParts
{
    /// <summary>What both have in full says that the titles belong together; “News: …” does not.</summary>
    private const int MinSameLength = 12;

    /// <summary>Each part of the one is the same part of the other, or a run of its words; some part is the same.</summary>
    /// <returns>The share of the longer title that both have; <see langword="null"/> when they are not the same title.</returns>
    public static double? Share(TitleText inner, TitleText outer)
    {
        List<TitleText> parts = Split(inner);
        List<TitleText> others = Split(outer);

        // A site's name behind the one is no part of the title; of two rests, “- Basel live” and “- Bern live”, nobody knows.
        int count = Math.Min(parts.Count, others.Count);
        return count > 1 && IsSite(parts, count) && IsSite(others, count) && Common(parts, others, count) is { } common
            ? (double)common / Math.Max(inner.Joined.Length, outer.Joined.Length)
            : null;

        static bool IsSite(List<TitleText> parts, int from) => from == parts.Count || parts[from].Words[0].Break >= TitleBreak.Separator;
    }

    private static int? Common(List<TitleText> parts, List<TitleText> others, int count)
    {
        int same = 0;
        int common = 0;
        int all = 0;
        for (int i = 0; i < count; i++)
        {
            bool isSame = parts[i].Spells(others[i]);

            // Only a kicker may be short, “Smith: …” and “Lake's Smith angry: …”, and no list: “Smith, Miller: …”.
            bool isKicker = i == 0 && others[i].Words.Skip(1).All(word => word.Break == TitleBreak.None);
            if (!isSame && !((isKicker || parts[i].Words.Count >= 3) && TitleAffix.IsRunOf(parts[i], others[i])))
            {
                return null;
            }

            same += isSame ? parts[i].Joined.Length : 0;
            common += parts[i].Joined.Length;
            all += others[i].Joined.Length;
        }

        return same >= MinSameLength && common * 2 >= all ? common : null;
    }

    private static List<TitleText> Split(TitleText text)
    {
        var parts = new List<TitleText>();
        int start = 0;
        for (int i = 1; i <= text.Words.Count; i++)
        {
            if (i == text.Words.Count || text.Words[i].Break >= TitleBreak.Colon)
            {
                parts.Add(text.Slice(start, i));
                start = i;
            }
        }

        return parts;
    }
}
