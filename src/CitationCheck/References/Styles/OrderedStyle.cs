using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>A style that marks nothing, so that only the order of the parts shows which is the title.</summary>
internal abstract class OrderedStyle : EntryStyle
{
    private const int ShortestTitle = 3;

    public sealed override EntryTitle Read(EntryParts entry)
    {
        EntryTitle found = ReadInOrder(entry);
        bool isTitle = found.Title is { } title && (title.Length >= ShortestTitle || Characters.IsEastAsian(title[0]));
        return isTitle ? found : EntryTitle.None;
    }

    /// <summary>The title and what stands around it; one of one or two letters is believed to be none.</summary>
    protected abstract EntryTitle ReadInOrder(EntryParts entry);
}
