using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>What was seen of a source: its state, and the cited title beside the found one.</summary>
internal sealed class SourceState(HtmlText html)
{
    public void Write(SourceVerdict source, string? citedTitle)
    {
        SourceWords state = SourceWords.Of(source.Status);
        string words = source.IsAtHand
            ? state.Words.Replace("the page", "the given source", StringComparison.Ordinal)
                .Replace("The page", "The given source", StringComparison.Ordinal)
            : state.Words;
        html.Raw($"<div class=\"seen {state.Tone}\"><p><bdi dir=\"ltr\">")
            .Raw($"<span class=\"sign {state.Sign.Class}\" aria-hidden=\"true\">{state.Sign.Letter}</span>")
            .Raw($"<span class=\"state\">{words}</span>");
        if (source.Observation is { HttpStatus: { } status and not 200 })
        {
            html.Raw($" (HTTP {Words.Digits(status)})");
        }

        if (source.Reason.Length > 0)
        {
            html.Raw(". ").Text(source.Reason);
        }

        html.Raw("</bdi></p>");
        if (source.Title is { Grade: not TitleGrade.Exact, Found.Length: > 0 } title && citedTitle is not null)
        {
            WriteTitles(citedTitle, title);
        }

        WriteElsewhere(source);
        html.Raw("</div>");
    }

    private void WriteTitles(string cited, TitleMatch match)
    {
        bool mark = match.Grade != TitleGrade.Different; // two wholly different titles would be marked from end to end
        TitleDifference difference = TitleDifference.Of(cited, match.Found);
        html.Raw("<dl><dt>Cited</dt><dd dir=\"auto\">");
        WriteMarked(difference.Cited, mark);
        html.Raw("</dd><dt>Found</dt><dd dir=\"auto\">");
        WriteMarked(difference.Found, mark);
        html.Raw("</dd></dl>");
    }

    private void WriteMarked(IReadOnlyList<(string Text, bool Differs)> parts, bool mark)
    {
        foreach ((string text, bool differs) in parts)
        {
            html.Raw(differs && mark ? "<mark>" : "").Text(text).Raw(differs && mark ? "</mark>" : "");
        }
    }

    private void WriteElsewhere(SourceVerdict source)
    {
        string? final = WebLink.Of(source.Observation?.FinalUrl);
        if (final is not null && source.Status == SourceStatus.RedirectedElsewhere)
        {
            html.Raw("<p>Redirects to <a rel=\"noopener noreferrer\" target=\"_blank\"").Attribute("href", final).Raw(">").Text(final)
                .Raw("</a></p>");
        }

        if (source.Observation?.Archive is { } copy && WebLink.Of(copy.Url) is { } archived)
        {
            html.Raw("<p><a rel=\"noopener noreferrer\" target=\"_blank\"").Attribute("href", archived).Raw(">Archived copy</a>")
                .Text(copy.Taken is { } day ? $" from {day}" : "").Raw("</p>");
        }
    }
}
