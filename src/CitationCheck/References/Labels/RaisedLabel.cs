using CitationCheck.Text;

namespace CitationCheck.References.Labels;

/// <summary>Reads raised digits, a circled number, a raised run: <c>¹</c>, <c>①</c>, <c>&lt;sup&gt;1&lt;/sup&gt;</c>.</summary>
internal static class RaisedLabel
{
    private const int LongestRun = 3;

    public static bool Read(VisibleText flat, int at, int end, out EntryLabel label)
    {
        string text = flat.Text;
        if (Digits.Circled(text[at]) is >= 0 and var number)
        {
            label = EntryLabel.OfNumber(LabelStyle.Circled, number, LabelText.SkipBlanks(text, at + 1, end));
            return true;
        }

        int stop = at;
        while (stop < end && Digits.Raised(text[stop]) >= 0)
        {
            stop++;
        }

        if (stop > at)
        {
            string digits = Digits.Lower(text.AsSpan(at, stop - at));
            label = EntryLabel.OfNumber(LabelStyle.Superscript, digits, LabelText.SkipBlanks(text, stop, end));
            return true;
        }

        return Run(flat, at, end, out label);
    }

    /// <summary>A number that the format raises.</summary>
    private static bool Run(VisibleText flat, int at, int end, out EntryLabel label)
    {
        for (int i = flat.FirstRunAt(at); i < flat.Runs.Length && flat.Runs[i].Start == at; i++)
        {
            InlineRun run = flat.Runs[i];
            bool isRaised = run.Kind == InlineKind.Superscript && run.End <= end;
            ReadOnlySpan<char> number = isRaised ? flat.Text.AsSpan(at, run.End - at).Trim() : default;
            if (LabelText.IsNumber(number, LongestRun))
            {
                label = EntryLabel.OfNumber(LabelStyle.Superscript, number, LabelText.SkipBlanks(flat.Text, run.End, end));
                return true;
            }
        }

        label = default;
        return false;
    }
}
