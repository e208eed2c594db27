using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

public sealed class EntryStylesTests
{
    [Test]
    public void Names_every_style_once()
    {
        IEnumerable<Type> styles = typeof(EntryStyle).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(EntryStyle)) && !type.IsAbstract);
        EntryStyles.All.Select(static style => style.GetType()).Should().BeEquivalentTo(styles);
    }

    [Test]
    public void Asks_what_an_entry_marks_before_the_order_of_its_parts() =>
        EntryStyles.All.Select(static style => style is OrderedStyle).Should().StartWith([false, false, false, false, true]);

    [Test]
    public void Asks_the_plain_style_last() => EntryStyles.All[^1].Should().BeOfType<Plain>();
}
