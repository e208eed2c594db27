using System.Globalization;
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

    /// <summary>Gives the lines from <paramref name="start"/> on their labels, if they are numbered like that.</summary>
    public static bool Label(List<ReportLine> lines, List<SourceBlock> blocks, int start)
    {
        if (!TryRead(lines, blocks, start, out int number, out _) || number > 1)
        {
            return false;
        }

        int last = start;
        int count = 0;
        int wanted = number;
        for (int i = start; i < lines.Count && i - last <= MostLines && blocks[lines[i].Block].Kind != BlockKind.Heading; i++)
        {
            if (TryRead(lines, blocks, i, out int found, out _) && found == wanted)
            {
                last = i;
                wanted++;
                count++;
            }
        }

        if (count < 2)
        {
            return false;
        }

        wanted = number;
        for (int i = start; i <= last; i++)
        {
            if (TryRead(lines, blocks, i, out int found, out int body) && found == wanted)
            {
                lines[i] = lines[i] with { Label = new EntryLabel(LabelStyle.Number, [wanted.ToString(CultureInfo.InvariantCulture)], body), MayCount = false };
                wanted++;
            }
        }

        return true;
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
        while (body < line.End && body - digits < 4 && char.IsAsciiDigit(text[body]))
        {
            number = (number * 10) + text[body++] - '0';
        }

        int sign = body;
        while (body < line.End && text[body] is ' ' or '\t' or '\u00A0' or ':' or '：' or '-' or '–' or '—' or '|')
        {
            body++;
        }

        return sign - digits < 4 && body > sign && body < line.End && (text[sign] is ' ' or '\t' or '\u00A0' or ':' or '：') && !char.IsAsciiDigit(text[body])
            && (!char.IsLower(text[body]) || (UrlScanner.TryFind(text.AsSpan(0, line.End), body, out TextSpan url) && url.Start == body));
    }
}
