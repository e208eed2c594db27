using System.Text;
using CitationCheck.Pdf.Structure;

namespace CitationCheck.Pdf.Tests.Structure;

public sealed class TextFiltersTests
{
    private const int Most = 1_000_000;

    [TestCase("48656C6C6F>", "Hello")]
    [TestCase("48 65 6c 6C 6f", "Hello")]
    [TestCase("487>ignored", "Hp")]
    public void Hexadecimal_is_decoded(string encoded, string text) => TextOf(TextFilters.Hex(BytesOf(encoded), Most)).Should().Be(text);

    [TestCase("87cURD]i,\"Ebo80~>", "Hello World!")]
    [TestCase("87cURD]j~>", "Hello ")]
    [TestCase("z~>", "\0\0\0\0")]
    public void Base_85_is_decoded(string encoded, string text) => TextOf(TextFilters.Ascii85(BytesOf(encoded), Most)).Should().Be(text);

    [Test]
    public void Runs_are_decoded() =>
        TextOf(TextFilters.RunLength([2, (byte)'a', (byte)'b', (byte)'c', 254, (byte)'x', 128, 1], Most)).Should().Be("abcxxx");

    /// <summary>The example of the standard (ISO 32000-1, 7.4.4.2).</summary>
    [Test]
    public void Lzw_is_decoded() =>
        TextFilters.Lzw([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], Most).ToArray()
            .Should().Equal(45, 45, 45, 45, 45, 65, 45, 45, 45, 66);

    [Test]
    public void Filters_stop_at_their_limit()
    {
        byte[] runs = [.. Enumerable.Repeat(new byte[] { 129, 0 }, 10_000).SelectMany(static run => run)];

        TextFilters.RunLength(runs, 1_000).Length.Should().BeLessThan(1_200);
        TextFilters.Ascii85(BytesOf(new string('z', 10_000)), 1_000).Length.Should().BeLessThan(1_010);
    }

    private static byte[] BytesOf(string text) => Encoding.Latin1.GetBytes(text);

    private static string TextOf(ReadOnlyMemory<byte> bytes) => Encoding.Latin1.GetString(bytes.Span);
}
