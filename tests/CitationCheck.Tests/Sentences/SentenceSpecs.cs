using System.Text;
using CitationCheck.Tests.Specs;

namespace CitationCheck.Tests.Sentences;

/// <summary>Reads Specs/sentences: every line of a <c>sentences</c> fence is one text with its boundaries marked.</summary>
internal static class SentenceSpecs
{
    private const char Boundary = '⏐';
    private const char LineBreak = '⏎';
    private const char MarkerStart = '⟦';
    private const char MarkerEnd = '⟧';

    public static IEnumerable<TestCaseData> All() =>
        from spec in SpecFile.ReadFolder(Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Specs", "sentences"))
        from fence in spec.Of("sentences")
        from line in fence.Numbered
        select new TestCaseData(line.Text).SetName($"{spec.File} line {line.Number}, {spec.Name}");

    /// <summary>Takes the signs out of a line: the text, the known markers, and what the sentences must be.</summary>
    public static (string Text, List<TextSpan> Markers, List<string> Sentences) Read(string line)
    {
        var text = new StringBuilder();
        var markers = new List<TextSpan>();
        var ends = new List<int>();
        int marker = 0;
        foreach (char c in line)
        {
            switch (c)
            {
                case Boundary:
                    ends.Add(text.Length);
                    break;
                case MarkerStart:
                    marker = text.Length;
                    break;
                case MarkerEnd:
                    markers.Add(TextSpan.FromBounds(marker, text.Length));
                    break;
                default:
                    text.Append(c == LineBreak ? '\n' : c);
                    break;
            }
        }

        ends.Add(text.Length);
        string whole = text.ToString();
        int start = 0;
        var sentences = new List<string>();
        foreach (int end in ends)
        {
            sentences.Add(whole[start..end].Trim());
            start = end;
        }

        return (whole, markers, sentences);
    }
}
