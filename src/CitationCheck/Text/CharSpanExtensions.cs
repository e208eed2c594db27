namespace CitationCheck.Text;

/// <summary>A question about spans that the framework has no word for.</summary>
internal static class CharSpanExtensions
{
    /// <summary>Whether a letter or digit of any script is in the span.</summary>
    /// <param name="span">The span.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    public static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> span)
    {
        foreach (char c in span)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
