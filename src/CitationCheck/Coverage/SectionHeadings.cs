using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>Knows the headings of common sections.</summary>
internal static class SectionHeadings
{
    /// <summary>Sections whose headings are often longer than their names.</summary>
    private const SectionKinds Closing = SectionKinds.Conclusion | SectionKinds.Recommendations;

    private const int LongestCjkName = 16;

    /// <summary>Words that join two names.</summary>
    private static readonly WordSet JointWords = Lexicon.Set(static language => language.Citations.Conjunctions);

    private const int LongestJointWord = 3;

    /// <summary>A joint is one of these, or a word between the blanks.</summary>
    private static readonly SearchValues<char> JointSigns =
        SearchValues.Create(" 、," + string.Concat(Lexicon.Words(static language => language.Citations.GluedConjunctions)));

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(":：(（—–");

    private static readonly WordMap<SectionKinds> Names = Lexicon.Map(
        (SectionKinds.Abstract, static language => language.Headings.Abstract),
        (SectionKinds.Introduction, static language => language.Headings.Introduction),
        (SectionKinds.Summary, static language => language.Headings.Summary),
        (SectionKinds.Conclusion, static language => language.Headings.Conclusion),
        (SectionKinds.Disclaimer, static language => language.Headings.Disclaimer),
        (SectionKinds.Methodology, static language => language.Headings.Methodology),
        (SectionKinds.Acknowledgements, static language => language.Headings.Acknowledgements),
        (SectionKinds.Recommendations, static language => language.Headings.Recommendations),
        (SectionKinds.Appendix, static language => language.Headings.Appendix));

    /// <summary>The kind of the section under a heading; <see cref="SectionKinds.None"/> for all other sections.</summary>
    public static SectionKinds KindOf(string heading)
    {
        ReadOnlySpan<char> name = Words(heading);
        if (TryName(name, out SectionKinds kind))
        {
            return kind;
        }

        // “Conclusion: a fragile peace”, “Executive Summary (TL;DR)”, “Appendix A”
        int stop = name.IndexOfAny(NameEnds);
        ReadOnlySpan<char> first = stop > 0 ? name[..stop].TrimEnd() : name;
        if (stop > 0 && TryName(first, out kind))
        {
            return kind;
        }

        int blank = first.IndexOf(' ');
        if (blank > 0 && blank >= first.Length - 3 && TryName(first[..blank], out kind) && kind == SectionKinds.Appendix)
        {
            return kind;
        }

        return KindOfPart(first);
    }

    /// <summary>“Conclusions and Recommendations”, “结论与建议”; “Policy Recommendations”, “研究结论”.</summary>
    private static SectionKinds KindOfPart(ReadOnlySpan<char> name)
    {
        if (TryJoint(name, out int joint, out int length))
        {
            SectionKinds either = ClosingKind(name[..joint].TrimEnd()) | ClosingKind(name[(joint + length)..].Trim());
            if (either != SectionKinds.None)
            {
                return either;
            }
        }

        int last = name.LastIndexOf(' ');
        if (last > 0)
        {
            return ClosingKind(name[(last + 1)..]);
        }

        bool isCjk = name.Length > 2 && name.Length <= LongestCjkName && name[^1] >= '\u2e80';
        return isCjk ? ClosingKind(name[^2..]) | (name.Length > 4 ? ClosingKind(name[^4..]) : SectionKinds.None) : SectionKinds.None;
    }

    /// <summary>Finds the first joint that something stands before.</summary>
    private static bool TryJoint(ReadOnlySpan<char> name, out int joint, out int length)
    {
        for (joint = 1; joint < name.Length && name[joint..].IndexOfAny(JointSigns) is var next && next >= 0; joint++)
        {
            joint += next;
            length = JointLength(name[joint..]);
            if (length > 0)
            {
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>How long the joint is by which a text opens: “ und ”, “, ”, “与”; 0 for none.</summary>
    private static int JointLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not (' ' or ','))
        {
            return 1;
        }

        if (text[0] == ',')
        {
            return text is [_, ' ', ..] ? 2 : 0;
        }

        int word = text.Slice(1, Math.Min(LongestJointWord + 1, text.Length - 1)).IndexOf(' ');
        return word > 0 && IsJoint(text.Slice(1, word)) ? word + 2 : 0;
    }

    private static bool IsJoint(ReadOnlySpan<char> word) => word is "/" || JointWords.Contains(word);

    private static bool TryName(ReadOnlySpan<char> name, out SectionKinds kind)
    {
        return Names.TryGet(name, out kind);
    }

    private static SectionKinds ClosingKind(ReadOnlySpan<char> name) =>
        TryName(name, out SectionKinds kind) ? kind & Closing : SectionKinds.None;

    /// <summary>A heading without its number, marks and decoration: “## 3.2 Fazit:” is “Fazit”, “七、结论” is “结论”.</summary>
    public static string Bare(string heading) => Words(heading).ToString();

    private static ReadOnlySpan<char> Words(string heading)
    {
        ReadOnlySpan<char> text = heading.AsSpan().Trim();
        int start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        return HeadingNumber.Skip(text[start..]).TrimEnd(" :：.*_#\t");
    }
}
