using CitationCheck.Citations;

namespace CitationCheck.Tests.Citations;

/// <summary>An author and a year mean the same entry whether few or many entries are of that year.</summary>
public sealed class AuthorYearIndexTests
{
    [TestCase("Okafor, 2020", "Okafor, J. (2020). Rivers.")]
    [TestCase("okafor, 2020", null)]
    [TestCase("Lind & Okafor, 2020", "Lind, K., & Okafor, J. (2020). Ice.")]
    [TestCase("WHO, 2020", "World Health Organization. (2020). Water.")]
    [TestCase("Hand, 2020", null)]
    [TestCase("Okafor, 2021", null)]
    public void The_entry_of_a_name_is_found(string label, string? entry)
    {
        foreach (int others in (int[])[0, 50])
        {
            var references = new List<Reference>();
            foreach (string text in (string[])[
                "Lind, K., & Okafor, J. (2020). Ice.", "Okafor, J. (2020). Rivers.", "World Health Organization. (2020). Water.",
                "Handel, G. (2020). Music."])
            {
                references.Add(Make(text));
            }

            references.AddRange(Enumerable.Range(0, others).Select(static number => Make($"Nobody{number}, N. (2020). Nothing.")));
            (new AuthorYearIndex(references).Find(label)?.RawText).Should().Be(entry, "beside {0} others", others);
        }
    }

    private static Reference Make(string text) => new() { Label = string.Empty, Span = new TextSpan(0, text.Length), RawText = text };
}
