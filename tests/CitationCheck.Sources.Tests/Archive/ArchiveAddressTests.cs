using CitationCheck.Sources.Archive;

namespace CitationCheck.Sources.Tests.Archive;

public sealed class ArchiveAddressTests
{
    [TestCase("http://web.archive.org/web/2023040000/http://lake.example/a?b=1", "http://lake.example/a?b=1")]
    [TestCase("https://web.archive.org/web/2023/https://lake.example/", "https://lake.example/")]
    [TestCase("https://web.archive.org/web/2023040000id_/http://lake.example/", "http://lake.example/")]
    [TestCase("https://archive.example/coll/web/20230401/lake.example/x", "lake.example/x")]
    [TestCase("https://archive.example/abc12", null)]
    [TestCase("https://lake.example/web/design/", null)]
    [TestCase("https://lake.example/web/2023040000", null)]
    [TestCase("https://lake.example/web/123456789012345/x", null)]
    [TestCase("https://lake.example/web/2023long/x", null)]
    [TestCase("", null)]
    [TestCase(null, null)]
    public void The_copied_page_is_read_from_the_address(string? copy, string? original) =>
        ArchiveAddress.Original(copy).Should().Be(original);

    [TestCase("http://web.archive.org/web/202304/http://lake.example/", "http://web.archive.org/web/202304id_/http://lake.example/")]
    [TestCase("http://web.archive.org/web/2023if_/http://lake.example/", "http://web.archive.org/web/2023if_/http://lake.example/")]
    [TestCase("https://archive.example/abc12", "https://archive.example/abc12")]
    public void The_raw_form_is_asked_for_where_there_is_one(string copy, string raw) => ArchiveAddress.Raw(copy).Should().Be(raw);
}
