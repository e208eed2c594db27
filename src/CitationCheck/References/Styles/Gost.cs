namespace CitationCheck.References.Styles;

/// <summary>GOST parts the title from its journal by two strokes: <c>Иванов А. Б. Сосна и засуха // Лесной журнал. 2021.</c></summary>
internal sealed class Gost : OrderedStyle
{
    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        if (entry.Front is not { } front)
        {
            return EntryTitle.None;
        }

        int end = entry.Body.End;
        int strokes = entry.Text.IndexOf(" // ", front.Title, end - front.Title, StringComparison.Ordinal);
        return strokes > front.Title ? front.WithTitle(entry.Text, strokes, end) : EntryTitle.None;
    }
}
