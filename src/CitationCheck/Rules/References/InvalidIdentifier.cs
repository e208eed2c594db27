using System.Buffers;
using System.Text.RegularExpressions;
using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC210: an identifier that its scheme cannot have issued.</summary>
internal sealed partial class InvalidIdentifier : Rule
{
    /// <summary>Whatever has placeholder digits has one of these.</summary>
    private static readonly SearchValues<string> PlaceholderSigns = SearchValues.Create(
        ["xxxx", "12345", "0000", "99999", "...", "placeholder", "insert"], StringComparison.OrdinalIgnoreCase);

    public override RuleDescriptor Descriptor { get; } = new("CC210", "invalid-identifier", Severity.Error)
    {
        Title = "Identifier cannot exist",
        Why =
            "Its scheme cannot have issued it, so the source may be invented. Look up the identifier. "
            + "The rule checks the syntax of DOIs, arXiv and PubMed identifiers, the check digit of ISBNs, and placeholder "
            + "digits.",
        Ignores =
            "Identifiers that are cut with the URL that holds them, which CC208 reports. Whether an identifier was issued is not "
            + "looked up.",
        Fails = "Rain fell all week.[1]\n\n## Sources\n\n[1] A. Lee. Rain over lakes. Journal of Lakes, 2021. arXiv:2301.XXXXX",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n[1] A. Lee. Rain over lakes. Journal of Lakes, 2021. arXiv:2301.01234",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Entries.Count == 0 ? [] : CheckEntries(context);

    private IEnumerable<Finding> CheckEntries(RuleContext context)
    {
        foreach (Reference reference in context.Entries)
        {
            foreach (Identifier identifier in reference.RefersBack ? [] : reference.Identifiers)
            {
                if (Fault(identifier, context.Today) is { } fault && !IsToldOfUrl(identifier, reference.Url))
                {
                    yield return Finding(
                        reference,
                        $"The identifier {identifier} of the reference {ReferenceName.Of(reference)} {fault}; look it up.");
                }
            }
        }
    }

    /// <summary>Whether the identifier was cut with the URL that holds it, of which CC208 tells.</summary>
    private static bool IsToldOfUrl(Identifier identifier, string? url) =>
        url is not null && CutBracket.IsIn(identifier.Value) && url.EndsWith(identifier.Value, StringComparison.Ordinal);

    private static string? Fault(Identifier identifier, DateOnly today) => identifier.Kind switch
    {
        IdentifierKind.Doi => Doi(identifier.Value),
        IdentifierKind.Arxiv => Arxiv(identifier.Value, today),
        IdentifierKind.Isbn => Isbn(identifier.Value),
        _ => Pmid(identifier.Value),
    };

    private static string? Doi(string value) =>
        !DoiShape().IsMatch(value) ? "is not a valid DOI"
        : CutBracket.IsIn(value) ? "is truncated, as a bracket in it is never closed"
        : value.AsSpan().ContainsAny(PlaceholderSigns) && PlaceholderShape().IsMatch(Suffix(value)) ? "has placeholder digits"
        : null;

    private static ReadOnlySpan<char> Suffix(string doi) => doi.AsSpan(doi.IndexOf('/', StringComparison.Ordinal) + 1);

    private static string? Arxiv(string value, DateOnly today)
    {
        if (value.AsSpan().ContainsAny('x', 'X') && !value.Contains('/', StringComparison.Ordinal))
        {
            return "has placeholder digits";
        }

        if (!TryReadArxiv(value, out int year, out int month, out ReadOnlySpan<char> number))
        {
            return OldArxivShape().IsMatch(value) ? null : "is not a valid arXiv identifier";
        }

        bool isIssued = month is >= 1 and <= 12 && (year, month).CompareTo((2007, 4)) >= 0;
        return !isIssued ? "names a month in which arXiv issued no identifiers"
            : (year * 12) + month > (today.Year * 12) + today.Month + 1 ? "names a month in the future"
            : (year >= 2015) != (number.Length == 5) ? "has the wrong number of digits for its year"
            : number is "00000" or "99999" or "0000" or "9999" ? "has placeholder digits"
            : null;
    }

    /// <summary>Reads year, month and number of <c>1412.1234</c> or <c>2301.01234v2</c>.</summary>
    private static bool TryReadArxiv(ReadOnlySpan<char> value, out int year, out int month, out ReadOnlySpan<char> number)
    {
        int version = value.IndexOf('v');
        ReadOnlySpan<char> digits = version < 0 ? value : value[..version];
        bool isRead = digits.Length is 9 or 10 && digits[4] == '.' && AreDigits(digits[..4]) && AreDigits(digits[5..])
            && (version < 0 || (value.Length - version is 2 or 3 && AreDigits(value[(version + 1)..])));
        year = isRead ? 2000 + Pair(digits) : 0;
        month = isRead ? Pair(digits[2..]) : 0;
        number = isRead ? digits[5..] : [];
        return isRead;

        static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
        static int Pair(ReadOnlySpan<char> text) => ((text[0] - '0') * 10) + text[1] - '0';
    }

    /// <summary>The checksum of ISO 2108: weights 10 to 1 modulo 11, or 1 and 3 in turn modulo 10.</summary>
    private static string? Isbn(string value)
    {
        string digits = string.Concat(value.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[i] == 'X' ? 10 : digits[i] - '0';
            sum += digits.Length == 10 ? (10 - i) * digit : (i % 2 == 0 ? 1 : 3) * digit;
        }

        return digits.Length switch
        {
            10 => sum % 11 == 0 ? null : "has the wrong check digit",
            13 => sum % 10 == 0 && digits[..3] is "978" or "979" ? null : "has the wrong check digit",
            _ => "has neither 10 nor 13 digits",
        };
    }

    private static string? Pmid(string value) =>
        value is { Length: > 8 } or ['0', ..] ? "is not a valid PubMed identifier"
        : value is "12345678" or "1234567" or "123456" or "99999999" ? "has placeholder digits"
        : null;

    [GeneratedRegex(@"^10\.[0-9]{4,9}(?:\.[0-9]+)*/\S*[A-Za-z0-9)>\]-]$", RegexOptions.NonBacktracking)]
    private static partial Regex DoiShape();

    [GeneratedRegex(
        @"(?:x{4,}|^123456789?$|^12345$|^0{4,}$|9{5,}$|\.{3}|^placeholder|^insert)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PlaceholderShape();

    [GeneratedRegex(@"^[a-z\-]+(?:\.[A-Z]{2})?/[0-9]{7}(?:v[0-9]{1,2})?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OldArxivShape();
}
