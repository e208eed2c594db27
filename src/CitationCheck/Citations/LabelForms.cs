using CitationCheck.Markers.Parts;

namespace CitationCheck.Citations;

/// <summary>
/// The forms of the labels that are no numbers in the lists of a report: <c>S1</c>, <c>RFC2119</c>, <c>Knu97</c>, <c>smith2020</c>,
/// <c>ATLAS</c>. A marker of the same form cites, even if no list has it.
/// </summary>
internal sealed class LabelForms
{
    /// <summary>Words without a digit are words of the text as well, so that one label of that form makes none of them a label.</summary>
    private const int FewestWords = 2;

    /// <summary>A longer label is looked at no further, in UTF-16 code units.</summary>
    private const int Longest = 60;

    private readonly HashSet<string> series = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> shapes = new(StringComparer.Ordinal);

    /// <summary>Adds a label of a list.</summary>
    public void Add(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || char.IsAsciiDigit(label[0]) || label.Length > Longest)
        {
            return;
        }

        if (Stem(label) is { IsEmpty: false } stem)
        {
            series.Add(stem.ToString());
        }

        string shape = Shape(label);
        shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
    }

    /// <summary>Whether a label differs from one of a list in its number only: <c>S9</c> beside <c>S1</c>.</summary>
    public bool IsOfSeries(ReadOnlySpan<char> label) =>
        series.Count > 0
        && label.Length <= Longest
        && Stem(label) is { IsEmpty: false } stem
        && series.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem);

    /// <summary>
    /// Whether a label is built as one of a list is: <c>Knu97</c> beside <c>Col71</c>, <c>ATLAS</c> beside two more words.
    /// </summary>
    public bool IsOfShape(ReadOnlySpan<char> label) =>
        shapes.Count > 0
        && label.Length <= Longest
        && shapes.TryGetValue(Shape(label), out int count)
        && (count >= FewestWords || label.IndexOfAnyInRange('0', '9') >= 0);

    /// <summary>A label without a place in its source: <c>smith2020 pages 2-3</c>.</summary>
    public static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> label) =>
        label.IndexOf(' ') is > 0 and var blank && NumberList.IsPlace(label[(blank + 1)..]) ? label[..blank] : label;

    /// <summary>What stands before the number that a label ends in; empty when it ends in none.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> label)
    {
        ReadOnlySpan<char> stem = label.TrimEnd("0123456789");
        return stem.Length < label.Length ? stem : default;
    }

    /// <summary>
    /// The kinds of a label's parts: letters by their case, numbers by their length, signs as they are. A year is one whatever it
    /// is, with all letters behind it, and so are letters with a plus, <c>ABC+19</c>.
    /// </summary>
    private static string Shape(ReadOnlySpan<char> label)
    {
        if (NoteLabel.IsNote(label))
        {
            return "note";
        }

        bool isWord = label.IndexOfAnyInRange('0', '9') < 0;
        Span<char> shape = stackalloc char[Longest + 1];
        int length = 0;
        for (int at = 0; at < label.Length;)
        {
            int end = RunEnd(label, at);
            ReadOnlySpan<char> run = label[at..end];
            bool endsInLetters = end == label.Length && length > 0 && shape[length - 1] is 'Y' or '9' && char.IsLetter(run[0]);
            if (endsInLetters && (shape[length - 1] == 'Y' || run.Length == 1))
            {
                break; // smith2020a, harlow2018limingandthe, Knu97b
            }

            length += Write(run, isWord, shape[length..]);
            at = end + (end + 1 < label.Length && label[end] == '+' ? 1 : 0);
        }

        return shape[..length].ToString();
    }

    private static int Write(ReadOnlySpan<char> run, bool isWord, Span<char> shape)
    {
        if (char.IsAsciiDigit(run[0]))
        {
            bool isYear = run.Length == 4 && run[0] is '1' or '2';
            int length = isYear ? 1 : run.Length;
            shape[..length].Fill(isYear ? 'Y' : '9');
            return length;
        }

        if (!char.IsLetter(run[0]))
        {
            run.CopyTo(shape);
            return run.Length;
        }

        bool isUpper = char.IsUpper(run[0]);
        bool isCapitals = isWord && isUpper && run.Length > 1 && char.IsUpper(run[^1]);
        shape[0] = isCapitals ? 'W' : isUpper ? 'A' : 'a';
        return 1;
    }

    /// <summary>Where the letters, the digits or the one sign end that start at a place.</summary>
    private static int RunEnd(ReadOnlySpan<char> label, int at)
    {
        bool isDigits = char.IsAsciiDigit(label[at]);
        int end = at + 1;
        if (isDigits || char.IsLetter(label[at]))
        {
            while (end < label.Length && char.IsAsciiDigit(label[end]) == isDigits && char.IsLetterOrDigit(label[end]))
            {
                end++;
            }
        }

        return end;
    }
}
