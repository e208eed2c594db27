using System.Buffers;
using CitationCheck.Reading;
using CitationCheck.References.Labels;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>
/// Entries numbered without a sign behind the number, <c>1 Smith, J. …</c>, <c>1: …</c>, <c>1 - …</c>. One such line may begin
/// with any figure; two whose numbers go on from 0 or 1 are a list.
/// </summary>
internal static class PlainNumbers
{
    /// <summary>How many lines of an entry may stand between two numbers.</summary>
    private const int MostLines = 4;

    private const int LongestNumber = 3;

    private static readonly SearchValues<char> BehindNumber = SearchValues.Create(" \t\u00A0:：-–—|");

    /// <summary>The labels of the lines from <paramref name="start"/> on; none when they are not numbered like that.</summary>
    public static LabelledLine[] Read(List<ReportLine> lines, List<SourceBlock> blocks, int start)
    {
        if (!TryRead(lines, blocks, start, out int wanted, out _) || wanted > 1)
        {
            return [];
        }

        List<LabelledLine> numbered = [];
        int last = start;
        for (int i = start; i < lines.Count && i - last <= MostLines && blocks[lines[i].Block].Kind != BlockKind.Heading; i++)
        {
            if (TryRead(lines, blocks, i, out int found, out int body) && found == wanted)
            {
                numbered.Add(new LabelledLine(i, EntryLabel.OfNumber(LabelStyle.Number, found, body)));
                last = i;
                wanted++;
            }
        }

        return numbered.Count < 2 ? [] : [.. numbered];
    }

    private static bool TryRead(List<ReportLine> lines, List<SourceBlock> blocks, int index, out int number, out int body)
    {
        ReportLine line = lines[index];
        number = 0;
        body = line.Label.Body;
        if (!line.MayCount)
        {
            return false;
        }

        string text = blocks[line.Block].Text.Text;
        int digits = body;
        int sign = LabelText.DigitsEnd(text, digits, Math.Min(line.End, digits + LongestNumber + 1));
        if (sign - digits > LongestNumber)
        {
            return false;
        }

        foreach (char digit in text.AsSpan(digits, sign - digits))
        {
            number = (number * 10) + digit - '0';
        }

        body = sign;
        while (body < line.End && BehindNumber.Contains(text[body]))
        {
            body++;
        }

        bool isApart = body > sign && body < line.End && text[sign] is ' ' or '\t' or '\u00A0' or ':' or '：';
        return isApart && MayBegin(text, body, line.End);
    }

    /// <summary>Whether a body begins like an entry, and not like the unit of a number.</summary>
    private static bool MayBegin(string text, int body, int end) =>
        !char.IsAsciiDigit(text[body])
        && (!char.IsLower(text[body]) || (UrlScanner.TryFind(text.AsSpan(0, end), body, out TextSpan url) && url.Start == body));
}
