using System.Globalization;
using CitationCheck.AI.Answers;
using CitationCheck.AI.Streaming;

namespace CitationCheck.AI.Tests.Streaming;

/// <summary>The work of looking at a growing answer is linear in it.</summary>
public sealed class LiveCheckTests
{
    /// <summary>How often a character may be validated.</summary>
    private const int MostOften = 16;

    private static readonly (string Name, Func<int, string> Text)[] Shapes =
    [
        ("prose", length => Repeat("It rained on 12 days in March [doc-1]. Snow fell on 3 days [doc-9]. ", length)),
        ("paragraphs", length => Repeat("It rained on 12 days in March [doc-1]. Snow fell on 3 days [doc-9].\n\n", length)),
        ("lines", length => Repeat("- It rained on 12 days [doc-1]\n", length)),
        ("full stops", length => Repeat("a. ", length)),
        ("abbreviations", length => Repeat("e.g. and i.e. or ", length)),
        ("one sentence", length => Repeat("it rained and ", length)),
        ("one word", length => new string('a', length)),
        ("only full stops", length => new string('.', length)),
        ("code", length => "```\n" + Repeat("x = a[doc-9]. b\n\n", length)),
        ("line feeds", length => new string('\n', length)),
        ("Chinese", length => Repeat("三月下了十二天雨[doc-9]。", length)),
        ("table", length => "| a | b |\n|---|---|\n" + Repeat("| It rained [doc-9]. | 3 |\n", length)),
        ("quotes", length => Repeat("> It rained [doc-9]. So.\n", length)),
        ("open brackets", length => Repeat("[. ", length)),
    ];

    [Test]
    public void Every_character_is_validated_a_bounded_number_of_times([Values(1, 4, 50)] int update)
    {
        foreach ((string name, Func<int, string> shape) in Shapes)
        {
            double[] shares = [.. new[] { 3_000, 12_000 }.Select(length => Share(shape(length), update))];
            shares.Should().OnlyContain(share => share <= MostOften, name);
            shares[1].Should().BeLessThanOrEqualTo((shares[0] * 1.2) + 1, "{0} must not cost more per character as it grows", name);
        }
    }

    [Test]
    public void Nothing_is_looked_at_without_sources()
    {
        var live = new LiveCheck(options: null);
        var answer = new AnswerText();
        answer.Add(new ChatMessage(ChatRole.Assistant, "It rained [doc-9]. Snow fell. Yes."));
        live.Look(answer, sources: null, CancellationToken.None).Should().BeNull();
        live.CharactersRead.Should().Be(0);
    }

    [Test]
    public void Each_finding_comes_once_and_none_is_missed_in_prose()
    {
        IEnumerable<string> sentences =
            from day in Enumerable.Range(1, 300)
            let source = day % 3 == 0 ? 1 : day + 100
            let end = day % 7 == 0 ? "\n\n" : " "
            select string.Create(CultureInfo.InvariantCulture, $"On day {day} it rained for {day + 2} hours [doc-{source}].{end}");
        string text = string.Concat(sentences);
        foreach (int update in new[] { 1, 6, 100 })
        {
            (List<Finding> found, _) = Look(text + "\n\n", update);
            found.Select(finding => finding.Span).Should().OnlyHaveUniqueItems();
            found.Should().HaveCount(200);
        }
    }

    private static double Share(string text, int update) => (double)Look(text, update).Read / text.Length;

    private static (List<Finding> Found, long Read) Look(string text, int update)
    {
        var live = new LiveCheck(options: null);
        var answer = new AnswerText();
        var found = new List<Finding>();
        foreach (ChatResponseUpdate part in Sample.Cut(text, update))
        {
            answer.Add(part);
            found.AddRange(live.Look(answer, Sample.Sources, CancellationToken.None)?.Latest ?? []);
        }

        return (found, live.CharactersRead);
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1));
}
