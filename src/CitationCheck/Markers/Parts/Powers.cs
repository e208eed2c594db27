using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Markers.Authors;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>
/// Knows raised numbers that are powers, charges or parts of a name, by what stands before and behind them: <c>12 km²</c>, <c>kN/m²</c>,
/// <c>(a+b)²</c>, <c>R² = 0.9</c>, <c>SO₄²⁻</c>, <c>¹⁴C</c>.
/// </summary>
internal static class Powers
{
    /// <summary>Units, functions and variables of which a raised number is a power.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bases = FrozenSet.Create(
        StringComparer.Ordinal,
        "m", "km", "cm", "mm", "dm", "hm", "nm", "µm", "μm", "ft", "in", "mi", "yd", "s", "h", "kg", "W", "x", "y", "z",
        "n", "r", "R", "a", "b", "c", "d", "f", "k", "p", "t", "u", "v", "χ", "σ", "µ",
        "μ", "π", "e", "E", "sec", "min", "η", "ω", "ε", "ρ", "θ", "λ", "β", "Eta", "eta", "Chi", "chi", "sin", "cos", "tan", "log", "ln")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands before a raised digit of a formula: <c>10⁻³</c>, <c>xⁿ²</c>, <c>|x|²</c>.</summary>
    private static readonly SearchValues<char> SignsBefore = SearchValues.Create("⁻⁺⁼^×·ⁿⁱˣʸₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼ|‖");

    /// <summary>What goes on behind a power: <c>x² = 2</c>, <c>m²/s</c>.</summary>
    private static readonly SearchValues<char> SignsBehind = SearchValues.Create("=<>≈≤≥+×·/*^⁄");

    /// <summary>What parts the units of one measure: <c>kN/m²</c>, <c>kg·m²</c>.</summary>
    private static readonly SearchValues<char> UnitJoints = SearchValues.Create("/·⋅∙*⁄");

    private const int LongestBase = 3;

    /// <summary>The longest unit that only the number before it makes one: <c>5 Pa²</c>.</summary>
    private const int LongestUnit = 2;

    /// <summary>The longest bracket of a formula, <c>(a+b)²</c>, and the longest word in one, in UTF-16 code units.</summary>
    private const int LongestFactor = 20;
    private const int LongestVariable = 2;

    /// <summary>Whether a raised number is one.</summary>
    /// <param name="text">The visible text.</param>
    /// <param name="at">Where the number starts.</param>
    /// <param name="end">Where it ends.</param>
    public static bool Is(string text, int at, int end)
    {
        if (at == 0 || OpensPart(text, at, end))
        {
            return true; // an isotope, or a footnote's or an institute's own number
        }

        char before = text[at - 1];
        bool isInFigure = char.IsAsciiDigit(before) && !CitedYear.Ends(text.AsSpan(0, at));
        if (isInFigure || SignsBefore.Contains(before) || (end < text.Length && text[end] is '⁻' or '⁺'))
        {
            return true;
        }

        int start = BaseStart(text, at);
        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        return Bases.Contains(word)
            || (start > 0 && !word.IsEmpty && UnitJoints.Contains(text[start - 1]))
            || (IsSquareOrCube(text.AsSpan(at, end - at)) && MayBeSquared(text, start, at, end));
    }

    /// <summary>Where the letters start that a number is raised on, as far as they may be a unit.</summary>
    private static int BaseStart(string text, int at)
    {
        int start = at;
        while (start > 0 && at - start <= LongestBase && char.IsLetter(text[start - 1]) && !Characters.IsEastAsian(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsSquareOrCube(ReadOnlySpan<char> raised) => raised is "2" or "3" or "²" or "³";

    /// <summary>Whether what stands around a raised 2 or 3 is a part of a measure, a formula or a name, as <c>M²</c> is.</summary>
    private static bool MayBeSquared(string text, int start, int at, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        ReadOnlySpan<char> behind = text.AsSpan(end);
        bool isVariable = word.Length == 1 && (start == 0 || !char.IsLetter(text[start - 1]));
        bool isUnit = word.Length is > 0 and <= LongestUnit && FollowsNumber(text.AsSpan(0, start));
        return isVariable
            || isUnit
            || text[at - 1] is >= '₀' and <= '₉'
            || (text[at - 1] == ')' && ClosesFactor(text.AsSpan(0, at)))
            || GoesOn(behind);
    }

    /// <summary><c>x² = 2</c>, <c>m²/s</c>; behind a citation a blank or a sign of the sentence stands.</summary>
    private static bool GoesOn(ReadOnlySpan<char> behind) => behind switch
    {
        [' ', var sign, ..] => SignsBehind.Contains(sign) && sign is not ('/' or '*'),
        [var next, ..] => SignsBehind.Contains(next),
        _ => false,
    };

    private static bool FollowsNumber(ReadOnlySpan<char> before) =>
        before.TrimEnd(" \u00A0") is [.., >= '0' and <= '9'] and var number && before.Length - number.Length <= 1;

    /// <summary>“(a+b)” is one, “(IPCC)” and “(see below)” are none.</summary>
    private static bool ClosesFactor(ReadOnlySpan<char> before)
    {
        int open = before.LastIndexOf('(');
        if (open < 0 || before.Length - open > LongestFactor)
        {
            return false;
        }

        int letters = 0;
        foreach (char c in before[(open + 1)..^1])
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters > LongestVariable)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“¹ Institute of Glass, ² School of Sand”: a number before a name that begins a line or follows a comma.</summary>
    private static bool OpensPart(string text, int at, int end)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd(" \u00A0");
        ReadOnlySpan<char> behind = text.AsSpan(end);
        behind = behind is [' ' or '\u00A0', ..] ? behind[1..] : behind;
        bool opens = before.IsEmpty || before[^1] == '\n' || (before.Length < at && before[^1] is ',' or ';' or '，' or '；');
        return opens && !behind.IsEmpty && char.IsUpper(behind[0]);
    }
}
