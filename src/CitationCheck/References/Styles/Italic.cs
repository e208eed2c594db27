using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>
/// Titles of books, which stand in italics behind the authors: <c>H. Pereira, *Cork*. Elsevier, 2007</c>,
/// <c>Pereira, H. (2007), *Cork*, Elsevier</c>, <c>Helena Pereira, *Cork* (Amsterdam: Elsevier, 2007), 12</c>.
/// </summary>
internal sealed class Italic : EntryStyle
{
    private const int Shortest = 4;

    private const int LongestPublisher = 60;

    public override EntryTitle Read(EntryParts entry)
    {
        string text = entry.Text;
        foreach (InlineRun run in entry.Flat.Runs)
        {
            bool isMarked = run.Kind == InlineKind.Emphasis && run.End - run.Start >= Shortest;
            if (isMarked && run.Start == 0 && run.End < text.Length)
            {
                return First(text, run.End);
            }

            string before = isMarked ? AuthorNames.WithoutYear(text[..run.Start]) : string.Empty;
            if (before.Length > 0 && (AreNames(before) || IsOrganisation(text.AsSpan(0, run.Start), before)))
            {
                return EntryTitle.Of(text[run.Start..run.End].TrimEnd('.', ','), run.Start, run.End) with
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

    /// <summary>
    /// A name with capitals and a sign behind it: <c>BloombergNEF, *Battery Price Survey*</c>, <c>IEA (2024), *World Energy
    /// Outlook*</c>.
    /// </summary>
    private static bool IsOrganisation(ReadOnlySpan<char> text, string name) =>
        text.TrimEnd() is [.., ',' or '.' or ':' or ')']
        && name.Length < LongestPublisher
        && name.AsSpan().IndexOfAny(",(\"“") < 0
        && !name.Contains(". ", StringComparison.Ordinal) // “Moe and M. Vik. Bees of the Alps.” has a title
        && OrganisationNames.IsName(name);

    /// <summary>
    /// A title in bold or italics at the start: <c>**Dam opens after ten years** - River Post (2023)</c>. What is shorter than the
    /// words behind it may be the publisher.
    /// </summary>
    private static EntryTitle First(string text, int end)
    {
        string title = text[..end].TrimEnd(' ', '.', ',', ':');
        string rest = text[end..];
        int url = rest.IndexOf("http", StringComparison.Ordinal);
        rest = url >= 0 ? rest[..url] : rest;
        int behind = EntryWords.Trim(rest).Length;
        if (title.AsSpan().Count(' ') < 2 || behind < 2 || behind > Math.Max(title.Length, LongestPublisher))
        {
            return EntryTitle.None;
        }

        return EntryTitle.Of(title, 0, end) with { Publisher = ContainerName.Read(WithoutDate(rest)) };
    }

    private static string WithoutDate(string text) => DateReader.First(text) is { End: > 0 } date ? text[..date.Start] : text;

    /// <summary>Whether there are names and nothing else; a title may follow <c>et al.</c> without italics.</summary>
    private static bool AreNames(string text) =>
        !text.AsSpan().ContainsAny("(\"“")
        && (text.Contains("et al", StringComparison.Ordinal)
            ? text.EndsWith("et al", StringComparison.Ordinal)
            : AuthorNames.AreLikely(text) || AuthorNames.AreFull(text) || AuthorNames.ArePlain(text));

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
