using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

/// <summary>The openings of a text are found whatever its case, and no other first word hides one.</summary>
public sealed class PrefixTrieTests
{
    private static readonly PrefixTrie<int> Openings = new([
        ("it", 1), ("it follows", 2), ("don't", 3), ("für alle", 4), ("également", 5), ("此", 6), ("therefore", 7)]);

    [TestCase("It rained.", "1")]
    [TestCase("it FOLLOWS that", "1 2")]
    [TestCase("it", "1")]
    [TestCase("Don't wait.", "3")]
    [TestCase("Für alle Städte", "4")]
    [TestCase("Également", "5")]
    [TestCase("此外", "6")]
    [TestCase("THEREFORE", "7")]
    [TestCase("the town", "")]
    [TestCase("its", "")]
    [TestCase("“It", "")]
    [TestCase("", "")]
    public void The_openings_of_a_text_are_told_from_the_shortest_on(string text, string values)
    {
        var found = new List<int>();
        PrefixTrieWalk<int> walk = Openings.Of(text);
        while (walk.TryNext(out int value))
        {
            found.Add(value);
        }

        string.Join(' ', found).Should().Be(values);
    }
}
