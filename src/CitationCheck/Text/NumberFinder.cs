namespace CitationCheck.Text;

/// <summary>Finds one number after the other, in digits of any script.</summary>
internal ref struct NumberFinder
{
    /// <summary>Up to here there are no digits but those of ASCII.</summary>
    private const char LastWithoutDigits = '\u065f';

    private readonly ReadOnlySpan<char> text;
    private readonly bool hasOtherDigits;
    private int position;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    public NumberFinder(ReadOnlySpan<char> text)
    {
        this.text = text;
        hasOtherDigits = text.ContainsAnyExceptInRange('\0', LastWithoutDigits) && HasOtherDigits(text);
    }

    /// <summary>Finds the next number.</summary>
    /// <param name="number">The number.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    public bool TryNext(out Number number)
    {
        int start = NextDigit();
        if (start < 0)
        {
            number = default;
            return false;
        }

        number = Number.Read(text, start);
        position = number.End;
        return true;
    }

    private readonly int NextDigit()
    {
        if (!hasOtherDigits)
        {
            return text[position..].IndexOfAnyInRange('0', '9') is >= 0 and var step ? position + step : -1;
        }

        for (int at = position; at < text.Length; at++)
        {
            if (char.IsDigit(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// Digits stand in three stretches of Unicode's first plane: Arabic to Ol Chiki, Vai to Meetei Mayek, and full-width ones.
    /// </summary>
    private static bool HasOtherDigits(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0660', '\u1c59')
        || text.ContainsAnyInRange('\ua620', '\uabf9')
        || text.ContainsAnyInRange('\uff10', '\uff19');
}
