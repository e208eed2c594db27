using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Reading.Formats;

/// <summary>
/// Knows a fence that nobody closed, so that all that follows would be code: the headings of a report stand in it, one of its list among
/// them.
/// </summary>
internal static class OpenFence
{
    private const int LongestHeading = 80;

    /// <summary>Where the report goes on in a code block that no fence closes; 0 when it does not.</summary>
    /// <param name="block">The last block of a report.</param>
    public static int End(VisibleText block)
    {
        string text = block.Text;
        if (!text.StartsWith("```", StringComparison.Ordinal) || text.AsSpan().TrimEnd().EndsWith("\n```"))
        {
            return 0;
        }

        int first = 0;
        for (int at = text.IndexOf("\n#", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\n#", at + 1, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> line = text.AsSpan(at + 1);
            line = line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)];
            ReadOnlySpan<char> heading = line.TrimStart('#');
            bool isHeading = heading.Length < line.Length - 1 && heading is [' ', _, ..]; // “# …” may be a comment
            first = first == 0 && isHeading && at > 0 && text[at - 1] is '\n' or '\r' ? at + 1 : first;
            if (first > 0 && heading.Length <= LongestHeading && ListHeadings.IsListHeading(heading.Trim()))
            {
                return first;
            }
        }

        return 0;
    }
}
