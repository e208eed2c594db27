using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>
/// Titles of books, which stand in italics behind the authors: <c>H. Pereira, *Cork*. Elsevier, 2007</c>,
/// <c>Pereira, H. (2007), *Cork*, Elsevier</c>, <c>Helena Pereira, *Cork* (Amsterdam: Elsevier, 2007), 12</c>.
/// </summary>
internal static class ItalicTitle
{
    private const int Shortest = 4;

    public static EntryTitle Read(FlatText flat)
    {
        string text = flat.Text;
        foreach (InlineRun run in flat.Runs)
        {
            string before = run.Kind == InlineKind.Emphasis && run.End - run.Start >= Shortest ? AuthorNames.WithoutYear(text[..run.Start]) : string.Empty;
            if (before.Length > 0 && AreNames(before))
            {
                return new EntryTitle(EntryBody.Clean(text[run.Start..run.End].TrimEnd('.', ',')), run.Start, run.End)
                {
                    Authors = AuthorNames.Split(before),
                    Publisher = Publisher(EntryWords.Trim(text[run.End..])),
                };
            }

            if (run.Start > 0)
            {
                break; // whatever stands in italics further behind is a journal
            }
        }

        return EntryTitle.None;
    }

    /// <summary>Whether there are names and nothing else; a title may follow <c>et al.</c> without italics.</summary>
    private static bool AreNames(string text) =>
        !text.AsSpan().ContainsAny("(\"“")
        && (text.Contains("et al", StringComparison.Ordinal) ? text.EndsWith("et al", StringComparison.Ordinal) : AuthorNames.AreLikely(text) || AuthorNames.AreFull(text) || AuthorNames.ArePlain(text));

    /// <summary>“(Amsterdam: Elsevier, 2007), 12” holds it in brackets behind the place; “(2nd ed.). Elsevier” behind them.</summary>
    private static string? Publisher(string rest)
    {
        if (rest.StartsWith('('))
        {
            int close = rest.IndexOf(')', StringComparison.Ordinal);
            close = close < 0 ? rest.Length - 1 : close;
            int colon = rest.IndexOf(':', 0, close);
            return ContainerName.Read(colon > 0 ? rest[(colon + 1)..close] : rest[(close + 1)..]);
        }

        return ContainerName.Read(rest);
    }
}
