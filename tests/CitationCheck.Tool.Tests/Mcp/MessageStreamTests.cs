using System.Text;
using CitationCheck.Tool.Mcp;

namespace CitationCheck.Tool.Tests.Mcp;

[TestFixture]
internal sealed class MessageStreamTests
{
    [TestCase("12345678\n12345678\n\n12345678")]
    [TestCase("")]
    public async Task Lines_within_the_limit_pass(string text) => (await ReadAsync(text, 8, 3)).Should().Be(text);

    [TestCase("123456789")]
    [TestCase("123456789\n")]
    [TestCase("1\n2\n123456789\n3")]
    [TestCase("12345678\n123456789")]
    public async Task A_longer_line_ends_the_stream(string text)
    {
        foreach (int piece in new[] { 1, 3, 100 })
        {
            Func<Task> read = () => ReadAsync(text, 8, piece);
            await read.Should().ThrowAsync<IOException>().WithMessage("a message is longer than *");
        }
    }

    [Test]
    public async Task A_read_that_waits_can_be_canceled()
    {
        await using var stream = new MessageStream(new Silence(), 8);
        using var stop = new CancellationTokenSource();
        Task<int> reading = stream.ReadAsync(new byte[1], stop.Token).AsTask();
        await stop.CancelAsync();
        await reading.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<string> ReadAsync(string text, long maxLine, int piece)
    {
        await using var stream = new MessageStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), maxLine);
        var read = new StringBuilder();
        byte[] buffer = new byte[piece];
        while (await stream.ReadAsync(buffer) is > 0 and var count)
        {
            read.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return read.ToString();
    }

    /// <summary>A pipe that nobody writes to, and whose reads know nothing of cancellation.</summary>
    private sealed class Silence : MemoryStream
    {
        private readonly TaskCompletionSource<int> never = new();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(never.Task);
    }
}
