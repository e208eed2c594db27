namespace CitationCheck.Tool.Shell;

/// <summary>
/// Suggests what a mistyped word was meant to be. System.CommandLine suggests commands, but not the options of a command that takes
/// files: there it takes a mistyped option for a file.
/// </summary>
internal static class SpellingHint
{
    private const int MaxTypos = 2;

    /// <summary>“ Did you mean --format?”, or nothing.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        string? nearest = known.MinBy(name => Typos(word, name));
        bool isNear = nearest is not null && Typos(word, nearest) <= Math.Min(MaxTypos, (word.Length - 1) / 2);
        return isNear ? $" Did you mean {nearest}?" : "";
    }

    /// <summary>The number of letters inserted, deleted, replaced or swapped with a neighbor (optimal string alignment).</summary>
    public static int Typos(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Fewest(left, right, table, i, j);
            }
        }

        return table[left.Length, right.Length];
    }

    private static int Fewest(string left, string right, int[,] table, int i, int j)
    {
        int replaced = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int fewest = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, replaced);
        bool isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(fewest, table[i - 2, j - 2] + 1) : fewest;
    }
}
