using CitationCheck.Languages.Vocabulary;

namespace CitationCheck.Tests.Languages.Vocabulary;

public sealed class WordListTests
{
    [Test]
    public void Words_are_parted_by_blanks_and_line_breaks() =>
        WordList.Words("the of\r\n   for").ToArray().Should().Equal("the", "of", "for");

    [Test]
    public void Phrases_are_parted_by_bars_and_keep_the_blanks_that_are_written_out() =>
        WordList.Phrases("in short |\n   _put it | as a whole_").ToArray().Should().Equal("in short", " put it", "as a whole ");

    [Test]
    public void Stems_stand_behind_a_blank() =>
        WordList.Stems("examin | is a_").ToArray().Should().Equal(" examin", " is a ");

    [Test]
    public void None_is_empty()
    {
        WordList.None.IsEmpty.Should().BeTrue();
        WordList.None.ToArray().Should().BeEmpty();
        WordList.Words("one").IsEmpty.Should().BeFalse();
    }
}
