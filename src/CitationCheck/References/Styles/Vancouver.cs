using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>Vancouver: <c>Smith J, Lee K. Title of it. Container. 2020;3(2):1-9.</c></summary>
internal sealed class Vancouver : OrderedStyle
{
    public override Likelihood Highest => Likelihood.Likely;

    /// <summary>A year, a semicolon and the volume: <c>2021;12(3):45-58</c>.</summary>
    public override Likelihood Score(in EntryStretch stretch) =>
        stretch.MayBeInOrder && HasVolume(stretch.Text) ? Likelihood.Likely : Likelihood.None;

    private static bool HasVolume(ReadOnlySpan<char> text)
    {
        int sign = text.IndexOf(';');
        return sign > 8
            && sign + 2 < text.Length
            && char.IsAsciiDigit(text[sign + 1])
            && text[(sign - 4)..sign].IndexOfAnyExceptInRange('0', '9') < 0
            && text[(sign + 1)..].Contains(':');
    }

    protected override EntryTitle ReadInOrder(EntryParts entry) =>
        entry.Front is { HasInitials: true } front
            ? front.WithTitle(entry.Text, EntrySentence.End(entry.Text, front.Title, entry.Body.End), entry.Body.End)
            : EntryTitle.None;
}
