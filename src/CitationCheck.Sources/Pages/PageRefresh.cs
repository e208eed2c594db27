using System.Globalization;

namespace CitationCheck.Sources.Pages;

/// <summary>A page that sends the reader on by itself (<c>http-equiv="refresh"</c>).</summary>
/// <param name="Seconds">After how many seconds.</param>
/// <param name="Target">The URL as written; empty for the page itself.</param>
internal sealed record PageRefresh(double Seconds, string Target)
{
    private const int MaxLength = 4_096;

    /// <summary>Reads “0; url=/new”; <see langword="null"/> if it is none.</summary>
    public static PageRefresh? Read(string content)
    {
        if (content.Length > MaxLength)
        {
            return null;
        }

        string text = content.Trim();
        int end = text.AsSpan().IndexOfAnyExcept("0123456789.");
        string seconds = end < 0 ? text : text[..end];
        if (!double.TryParse(seconds, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double delay))
        {
            return null;
        }

        string target = end < 0 ? "" : text[end..].TrimStart(' ', ';', ',', '\t', '\n', '\r');
        if (target.StartsWith("url", StringComparison.OrdinalIgnoreCase) && target[3..].TrimStart().StartsWith('='))
        {
            target = target[3..].TrimStart()[1..].Trim();
        }

        char quote = target.Length > 0 ? target[0] : ' ';
        if (quote is '"' or '\'')
        {
            int close = target.IndexOf(quote, 1);
            target = close < 0 ? target[1..] : target[1..close];
        }

        return new PageRefresh(delay, target.Trim());
    }
}
