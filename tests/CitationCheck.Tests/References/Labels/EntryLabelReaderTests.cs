using CitationCheck.References;
using CitationCheck.References.Labels;
using CitationCheck.Text;

namespace CitationCheck.Tests.References.Labels;

public sealed class EntryLabelReaderTests
{
    [TestCase("[1] Rain", LabelStyle.Bracket, "1", 4)]
    [TestCase("[1][2]: Rain", LabelStyle.Bracket, "1 2", 8)]
    [TestCase("[1, 03] Rain", LabelStyle.Bracket, "1 3", 8)]
    [TestCase("【4】Rain", LabelStyle.Bracket, "4", 3)]
    [TestCase("[doc 5] Rain", LabelStyle.Bracket, "5", 8)]
    [TestCase("[^a]: Rain", LabelStyle.Footnote, "a", 6)]
    [TestCase("[smith2023] Rain", LabelStyle.Key, "smith2023", 12)]
    [TestCase("@smith2023: Rain", LabelStyle.Key, "smith2023", 12)]
    [TestCase("1. Rain", LabelStyle.Number, "1", 3)]
    [TestCase("007) Rain", LabelStyle.Number, "7", 5)]
    [TestCase("(3) Rain", LabelStyle.Number, "3", 4)]
    [TestCase("#4 Rain", LabelStyle.Number, "4", 3)]
    [TestCase("Source 5: Rain", LabelStyle.Named, "5", 10)]
    [TestCase("（注6）Rain", LabelStyle.Number, "6", 4)]
    [TestCase("¹² Rain", LabelStyle.Superscript, "12", 3)]
    [TestCase("③ Rain", LabelStyle.Circled, "3", 2)]
    [TestCase("• Rain", LabelStyle.Bullet, "", 2)]
    [TestCase("• [1] Rain", LabelStyle.Bracket, "1", 6)]
    [TestCase("Rain [1]", LabelStyle.None, "", 0)]
    [TestCase("2023. Rain", LabelStyle.None, "", 0)]
    [TestCase("1.5 mm of rain", LabelStyle.None, "", 0)]
    [TestCase("[^1] Rain", LabelStyle.None, "", 0)]
    public void Reads_what_a_line_opens_with(string line, object style, string names, int body)
    {
        EntryLabel label = Read(line);
        label.Style.Should().Be((LabelStyle)style);
        string.Join(' ', label.Names).Should().Be(names);
        label.Body.Should().Be(body);
    }

    [Test]
    public void Takes_a_number_of_four_digits_for_a_label_where_it_goes_on_counting() =>
        Read("1000. Rain", after: 999).Number.Should().Be(1000);

    [TestCase(30, true)]
    [TestCase(31, false)]
    public void Takes_a_long_row_of_markers_for_text(int markers, bool isLabel) =>
        Read(string.Concat(Enumerable.Range(1, markers).Select(static n => $"[{n}]"))).HasName.Should().Be(isLabel);

    private static EntryLabel Read(string line, int after = -1) =>
        EntryLabelReader.Read(new VisibleText(line, [new(0, line.Length, 0, line.Length)], []), 0, line.Length, after);
}
