using CitationCheck.Tool.Caching;
using CitationCheck.Tool.Shell;
using Microsoft.Extensions.Caching.Distributed;

namespace CitationCheck.Tool.Tests.Caching;

[TestFixture]
internal sealed class ObservationFileCacheTests
{
    private static readonly DistributedCacheEntryOptions Day = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromDays(1) };

    private string path = "";

    [SetUp]
    public void SetUp() => path = Path.Combine(Directory.CreateTempSubdirectory("citationcheck-").FullName, "seen.cache");

    [TearDown]
    public void TearDown() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Test]
    public void The_next_run_finds_what_one_stored()
    {
        Store("a", 1);

        Find("a").Should().Equal(1);
        Find("b").Should().BeNull();
    }

    [Test]
    public void Two_runs_at_once_both_keep_what_they_stored()
    {
        using (ObservationFileCache one = Open())
        {
            using (ObservationFileCache other = Open())
            {
                other.Set("b", [2], Day);
                one.Set("a", [1], Day);
            }
        }

        Find("a").Should().Equal(1);
        Find("b").Should().Equal(2);
    }

    [Test]
    public void An_entry_ends_when_it_was_said_to()
    {
        using (ObservationFileCache cache = Open())
        {
            cache.Set("a", [1], new() { AbsoluteExpiration = DateTimeOffset.UtcNow.AddDays(-1) });
            cache.Set("b", [2], Day);
            cache.Set("c", [3], Day);
            cache.Remove("c");
        }

        Find("a").Should().BeNull();
        Find("b").Should().Equal(2);
        Find("c").Should().BeNull();
        File.ReadAllLines(path).Should().HaveCount(2);
    }

    [TestCase("")]
    [TestCase("citationcheck-cache 0\nwhatever")]
    [TestCase("citationcheck-cache 12\nwhatever")]
    [TestCase("citationcheck-cache 1")]
    [TestCase("citationcheck-cache 1\n{\"Key\":\"a\"\n[]\nnull\n{\"Key\":null,\"Value\":null}\n\0\0\0")]
    [TestCase("citationcheck-cache 1\n{\"Key\":\"a\",\"Expires\":\"2999-01-01T00:00:00Z\",\"Value\":\"%%%\"}")]
    public void What_is_old_or_broken_is_left_out_and_replaced(string content)
    {
        File.WriteAllText(path, content);

        Find("a").Should().BeNull();
        Store("b", 2);
        Find("b").Should().Equal(2);
    }

    [TestCase("# A report\n\nIt rained.[1]\n")]
    [TestCase("citationcheck")]
    public void A_file_that_is_no_cache_is_refused_and_stays(string content)
    {
        File.WriteAllText(path, content);

        FluentActions.Invoking(Open).Should().Throw<UsageException>().WithMessage("*is not a cache*");
        File.ReadAllText(path).Should().Be(content);
    }

    [Test]
    public void A_folder_and_a_file_in_no_folder_are_refused()
    {
        FluentActions.Invoking(() => new ObservationFileCache(Path.GetDirectoryName(path)!, TimeProvider.System))
            .Should().Throw<UsageException>().WithMessage("*is a folder*");
        FluentActions.Invoking(() => new ObservationFileCache(Path.Combine(path, "x"), TimeProvider.System))
            .Should().Throw<UsageException>().WithMessage("*does not exist*");
    }

    [Test]
    public void A_file_that_cannot_be_written_costs_nothing_else()
    {
        using (ObservationFileCache cache = Open())
        {
            cache.Set("a", [1], Day);
            Directory.CreateDirectory(path); // where the file would be
        }

        Directory.Exists(path).Should().BeTrue();
    }

    [Test]
    public void A_run_that_stored_nothing_writes_nothing()
    {
        Find("a").Should().BeNull();

        File.Exists(path).Should().BeFalse();
    }

    private ObservationFileCache Open() => new(path, TimeProvider.System);

    private void Store(string key, byte value)
    {
        using ObservationFileCache cache = Open();
        cache.Set(key, [value], Day);
    }

    private byte[]? Find(string key)
    {
        using ObservationFileCache cache = Open();
        return cache.Get(key);
    }
}
