using System.Globalization;

namespace CitationCheck.Sources.Pages;

/// <summary>What <c>meta refresh</c>, or the header of that name, asks for.</summary>
/// <param name="Seconds">The seconds to wait; 0 or more.</param>
/// <param name="Target">The URL to load then, as written; empty for the page itself.</param>
internal sealed record PageRefresh(double Seconds, string Target)
{
    private const int MaxLength = 8_192;

    /// <summary>Whether it stands where only those go who run no scripts.</summary>
    public bool IsForNoScript { get; init; }

    /// <summary>Reads <c>0; url='/rain'</c> in all the forms that browsers read.</summary>
    public static PageRefresh? Read(string? content)
    {
        if (content is null || content.Length > MaxLength)
        {
            return null;
        }

        ReadOnlySpan<char> rest = content.AsSpan().Trim();
        int digits = rest.IndexOfAnyExcept("0123456789.");
        ReadOnlySpan<char> number = digits < 0 ? rest : rest[..digits];
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double delay))
        {
            return null;
        }

        rest = rest[number.Length..].TrimStart();
        if (rest.IsEmpty || rest[0] is not (';' or ','))
        {
            return rest.IsEmpty ? new PageRefresh(delay, "") : null;
        }

        rest = rest[1..].TrimStart();
        if (rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) && rest[3..].TrimStart() is ['=', .. var value])
        {
            rest = value.TrimStart();
        }

        if (rest is [('"' or '\'') and var quote, .. var quoted])
        {
            int end = quoted.IndexOf(quote);
            rest = end < 0 ? quoted : quoted[..end];
        }

        return new PageRefresh(delay, rest.Trim().ToString());
    }
}
