using Spectre.Console;
using PlainText = Spectre.Console.Text;

namespace CitationCheck.Sample;

/// <summary>Prints the status of each source.</summary>
internal sealed class SourcePrinter(IAnsiConsole console)
{
    private static readonly Dictionary<SourceStatus, (string Mark, string Words, Style Style)> States = new()
    {
        [SourceStatus.Verified] = ("✓", "has the cited title", Palette.Good),
        [SourceStatus.TitleAffix] = ("✓", "has the cited title, with additions", Palette.Good),
        [SourceStatus.TitleSmallEdit] = ("✗", "has a slightly different title", Palette.Bad),
        [SourceStatus.TitleMismatch] = ("✗", "has a different title", Palette.Bad),
        [SourceStatus.NotFound] = ("✗", "does not exist", Palette.Bad),
        [SourceStatus.SoftNotFound] = ("✗", "is an error page", Palette.Bad),
        [SourceStatus.RedirectedElsewhere] = ("✗", "redirects to a home page", Palette.Bad),
        [SourceStatus.NoTitleCited] = ("?", "exists; no title was cited", Palette.Muted),
        [SourceStatus.Blocked] = ("?", "blocks automated access", Palette.Muted),
        [SourceStatus.Unreachable] = ("?", "did not respond", Palette.Muted),
        [SourceStatus.Refused] = ("?", "was not fetched", Palette.Muted),
        [SourceStatus.Unread] = ("?", "is not a readable page", Palette.Muted),
        [SourceStatus.NotChecked] = ("–", "was not checked", Palette.Muted),
    };

    public void Print(IReadOnlyList<SourceVerdict> sources)
    {
        foreach (SourceVerdict source in sources)
        {
            (string mark, string words, Style style) = States[source.Status];
            var text = new Paragraph($"[{Printable.Of(source.Reference?.Label ?? source.Citation?.Label ?? "")}] ", Palette.Place);
            text.Append(Printable.Of(source.Url ?? source.Reference?.Title ?? ""));
            text.Append(" " + words, style);
            string detail = source.Observation?.Reason is { Length: > 0 } reason ? reason
                : source.Title is { IsMatch: false } title ? $"“{title.Found}”"
                : "";
            text.Append(detail.Length > 0 ? $" ({Printable.Of(detail)})" : "", Palette.Muted);
            Grid line = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn().AddRow(new PlainText(mark, style), text);
            console.Write(new Padder(line, new Padding(1, 0, 0, 0)));
        }

        console.WriteLine();
    }
}
