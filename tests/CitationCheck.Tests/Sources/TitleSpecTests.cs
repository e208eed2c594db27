using System.Text.RegularExpressions;
using CitationCheck.Tests.Specs;

namespace CitationCheck.Tests.Sources;

/// <summary>
/// Specs/titles: pairs of titles that are the same (<c>≙</c>), that are not (<c>≠</c>), that differ in a few words (<c>≈</c>),
/// or of which the second says that the first was retracted (<c>→</c>).
/// </summary>
public sealed class TitleSpecTests
{
    [TestCaseSource(nameof(Pairs))]
    public void A_pair_is_judged_as_the_spec_says(string cited, char sign, string found)
    {
        TitleMatch match = TitleMatcher.Compare(cited, found);
        TitleMatch turned = TitleMatcher.Compare(found, cited);

        if (sign == '→')
        {
            StatusOf(cited, found).Should().Be(SourceStatus.Retracted);
            StatusOf(found, cited).Should().BeOneOf(SourceStatus.Verified, SourceStatus.TitleAffix);
            match.IsMatch.Should().BeFalse();
            return;
        }

        match.IsMatch.Should().Be(sign == '≙', "it is {0}", match.Grade);
        turned.IsMatch.Should().Be(match.IsMatch, "the other way round it is the same");
        match.Score.Should().BeInRange(sign == '≙' ? 0.8 : 0, sign == '≙' ? 1 : 0.75);
        turned.Score.Should().BeInRange(sign == '≙' ? 0.8 : 0, sign == '≙' ? 1 : 0.75);
        if (sign == '≈')
        {
            match.Grade.Should().Be(TitleGrade.SmallEdit);
            (match.CitedWords.Count + match.FoundWords.Count).Should().BePositive();
        }
    }

    private static SourceStatus StatusOf(string cited, string found) =>
        new SourceObservation
        {
            Url = "https://lake.example/rain",
            Outcome = SourceOutcome.Page,
            Titles = [new SourceTitle(TitleField.Title, found)],
        }.GetStatus(cited);

    private static IEnumerable<TestCaseData> Pairs() =>
        from spec in SpecFile.ReadFolder(Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Specs", "titles"))
        from fence in spec.Of("titles")
        from line in fence.Lines
        let at = line.IndexOfAny(['≙', '≠', '≈', '→'])
        select new TestCaseData(Read(line[..(at - 1)]), line[at], Read(line[(at + 2)..])).SetArgDisplayNames(line);

    private static string Read(string text) =>
        Regex.Replace(text, @"\\u([0-9a-fA-F]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
}
