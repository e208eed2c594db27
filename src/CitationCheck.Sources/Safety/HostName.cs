using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CitationCheck.Sources.Safety;

/// <summary>
/// Writes host names in ASCII as browsers do (UTS 46, nontransitional): sharp s, joiners and middle dots stay what they are. It takes no
/// character that another parser would fold to a letter, digit or dot of ASCII, and depends on no culture.
/// </summary>
internal static class HostName
{
    private const string Prefix = "xn--";
    private const int MaxLabel = 63;

    private static readonly FrozenSet<UnicodeCategory> LettersAndMarks = FrozenSet.Create(
        UnicodeCategory.LowercaseLetter, UnicodeCategory.UppercaseLetter, UnicodeCategory.OtherLetter, UnicodeCategory.ModifierLetter,
        UnicodeCategory.NonSpacingMark, UnicodeCategory.SpacingCombiningMark);

    /// <summary>
    /// What registries allow beside letters: the Catalan and the Japanese middle dot, the joiners of Persian and Indic scripts, and the
    /// Hebrew and Greek marks for numbers (RFC 5892, A.1 to A.7).
    /// </summary>
    private static readonly FrozenSet<char> InWords =
        FrozenSet.Create('\u00B7', '\u30FB', '\u200C', '\u200D', '\u05F3', '\u05F4', '\u0375');

    /// <summary>Whether a name has no character that means another one.</summary>
    public static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!IsPlain(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The name in small letters and Punycode; <see langword="null"/> if its letters may not be combined in a name.</summary>
    /// <param name="name">A name with plain characters only.</param>
    public static string? ToAscii(string name)
    {
        string[] labels = name.ToLowerInvariant().Split('.');
        for (int i = 0; i < labels.Length; i++)
        {
            if (Ascii.IsValid(labels[i]))
            {
                continue;
            }

            string label = Compose(labels[i]);
            if (label.Length > MaxLabel || MixesDirections(label))
            {
                return null;
            }

            labels[i] = Prefix + Punycode(label);
        }

        return string.Join('.', labels);
    }

    private static bool IsPlain(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || c is '-' or '.' or '_'
        || InWords.Contains(c)
        || (c >= '\u00A0' && LettersAndMarks.Contains(char.GetUnicodeCategory(c)) && !IsCompatibilityForm(c));

    /// <summary>Presentation forms, letterlike symbols and ordinals, which fold to other letters.</summary>
    private static bool IsCompatibilityForm(char c) => c is (>= '\uFB00' and <= '\uFFFF') or (>= '\u2100' and <= '\u214F') or 'ª' or 'º';

    /// <summary>Letters and marks written as one, where the platform knows how.</summary>
    private static string Compose(string label)
    {
        try
        {
            return label.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return label; // half a character, which no registry has
        }
    }

    /// <summary>Letters that are written from the right beside ASCII letters (RFC 5893).</summary>
    private static bool MixesDirections(string label) =>
        label.AsSpan().ContainsAnyInRange('\u0590', '\u08FF')
        && (label.AsSpan().ContainsAnyInRange('a', 'z') || char.IsAsciiDigit(label[0]));

    /// <summary>RFC 3492.</summary>
    private static string Punycode(string label)
    {
        const int Base = 36;
        const int Min = 1;
        const int Max = 26;
        int[] runes = [.. label.EnumerateRunes().Select(static rune => rune.Value)];
        var ascii = new StringBuilder().Append([.. label.Where(char.IsAscii)]);
        int basic = ascii.Length;
        int handled = basic;
        if (basic > 0)
        {
            ascii.Append('-');
        }

        int bias = 72;
        int delta = 0;
        for (int n = 0x80; handled < runes.Length; n++, delta++)
        {
            int next = runes.Where(rune => rune >= n).Min();
            delta += (next - n) * (handled + 1);
            n = next;
            foreach (int rune in runes)
            {
                delta += rune < n ? 1 : 0;
                if (rune != n)
                {
                    continue;
                }

                int rest = delta;
                for (int k = Base; ; k += Base)
                {
                    int threshold = Math.Clamp(k - bias, Min, Max);
                    if (rest < threshold)
                    {
                        break;
                    }

                    ascii.Append(Digit(threshold + ((rest - threshold) % (Base - threshold))));
                    rest = (rest - threshold) / (Base - threshold);
                }

                ascii.Append(Digit(rest));
                bias = Adapt(delta, handled + 1, isFirst: handled == basic);
                delta = 0;
                handled++;
            }
        }

        return ascii.ToString();

        static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

        static int Adapt(int delta, int points, bool isFirst)
        {
            delta = isFirst ? delta / 700 : delta / 2;
            delta += delta / points;
            int k = 0;
            for (; delta > (Base - Min) * Max / 2; k += Base)
            {
                delta /= Base - Min;
            }

            return k + ((Base - Min + 1) * delta / (delta + 38));
        }
    }
}
