using CitationCheck.Languages;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>
/// An organisation as the author: <c>World Health Organization. Water and health. Geneva: WHO; 2022</c>, <c>新华网. 大坝建成. 2023-03-02</c>.
/// </summary>
internal sealed class Corporate : OrderedStyle
{
    private static readonly char[] Stops = ['.', ' '];

    private const int ShortestTitle = 4;

    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        (string text, TextSpan body) = (entry.Text, entry.Body);
        int stop = EntrySentence.End(text, body.Start, body.End);
        if (stop >= body.End || !OrganisationNames.IsOrganisation(text.AsSpan(body.Start, stop - body.Start).TrimEnd('.')))
        {
            return EntryTitle.None;
        }

        TextSpan rest = EntryBody.Trim(text, stop, body.End);
        int titleEnd = EntrySentence.End(text, rest.Start, rest.End);
        string title = text[rest.Start..titleEnd].TrimEnd(Stops);
        bool isTitle = title.Length >= ShortestTitle && !char.IsLower(title[0]) && DateReader.First(title) is not { Start: 0, End: > 0 };
        return isTitle
            ? EntryTitle.Of(title, rest.Start, titleEnd) with
            {
                Authors = [text[body.Start..stop].TrimEnd('.')],
                Publisher = titleEnd < rest.End ? ContainerName.Read(text[titleEnd..rest.End]) : null,
            }
            : EntryTitle.None;
    }
}
