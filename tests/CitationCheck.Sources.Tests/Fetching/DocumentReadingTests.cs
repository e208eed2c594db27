using System.Text;
using CitationCheck.Sources.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>A reader of documents that start with “%NOTE”.</summary>
public sealed class DocumentReadingTests
{
    private static readonly DocumentContent Note = new()
    {
        Titles = [new SourceTitle(TitleField.Title, "Rain \n floods 27 towns")],
        IsTitleConfirmed = true,
        Authors = ["A. Author", " "],
        Published = new PartialDate(2023, 4),
        Language = "en",
        Text = "Rain flooded 27 towns.",
    };

    [TestCase("application/x-note")]
    [TestCase("application/octet-stream")]
    [TestCase("text/html")]
    [TestCase(null)]
    public async Task A_document_is_read_whatever_its_type_is_called(string? type)
    {
        SourceObservation seen = await FetchAsync(new Reader((_, _, _) => ValueTask.FromResult(Note)), type, "%NOTE 1");

        seen.Outcome.Should().Be(SourceOutcome.Page);
        seen.Titles.Should().Equal(new SourceTitle(TitleField.Title, "Rain floods 27 towns"));
        seen.Authors.Should().Equal("A. Author");
        seen.Published.Should().Be(new PartialDate(2023, 4));
        seen.Text.Should().BeNull();
    }

    [TestCase("image/png", "%NOTE 1", "image/png")]
    [TestCase("application/octet-stream", "something else", "application/octet-stream")]
    [TestCase("application/x-note", "<title>Sign in</title>", "application/x-note")]
    public async Task What_is_no_document_is_unread_as_without_a_reader(string type, string body, string reason)
    {
        SourceObservation seen = await FetchAsync(new Reader((_, _, _) => ValueTask.FromResult(Note)), type, body);

        seen.Outcome.Should().Be(SourceOutcome.Unread);
        seen.Reason.Should().Contain(reason);
    }

    [Test]
    public async Task The_text_is_kept_on_request_up_to_its_limit()
    {
        int wanted = 0;
        SourceObservation seen = await FetchAsync(
            new Reader((_, length, _) =>
            {
                wanted = length;
                return ValueTask.FromResult(Note with { Text = new string('x', 5_000) });
            }),
            "application/x-note",
            "%NOTE",
            options => (options.KeepText, options.MaxTextLength) = (true, 2_000));

        wanted.Should().Be(2_000);
        seen.Text.Should().HaveLength(2_000);
    }

    [TestCase(4_095, SourceOutcome.Page)]
    [TestCase(4_096, SourceOutcome.Page)]
    [TestCase(4_097, SourceOutcome.Unread)]
    [TestCase(100_000, SourceOutcome.Unread)]
    public async Task A_document_may_be_larger_than_a_page_up_to_a_limit_of_its_own(int size, SourceOutcome outcome)
    {
        int length = 0;
        SourceObservation seen = await FetchAsync(
            new Reader((document, _, _) =>
            {
                length = document.Length;
                return ValueTask.FromResult(Note);
            }),
            "application/x-note",
            "%NOTE".PadRight(size),
            options => (options.MaxBytes, options.MaxDocumentBytes) = (1_024, 4_096));

        seen.Outcome.Should().Be(outcome);
        length.Should().Be(outcome == SourceOutcome.Page ? size : 0);
    }

    private static readonly (string Name, Func<CancellationToken, ValueTask<DocumentContent>> Read)[] Failures =
    [
        ("throws", _ => throw new FormatException("x")),
        ("says why", _ => ValueTask.FromResult(new DocumentContent { Unread = "it is encrypted" })),
        ("finds nothing", _ => ValueTask.FromResult(new DocumentContent())),
        ("heeds the token", async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return Note;
        }),
        ("hangs", async _ =>
        {
            await new TaskCompletionSource().Task;
            return Note;
        }),
        ("returns null", _ => ValueTask.FromResult<DocumentContent>(null!)),
    ];

    [TestCaseSource(nameof(Failures))]
    public async Task A_reader_that_fails_leaves_the_document_unread(
        (string Name, Func<CancellationToken, ValueTask<DocumentContent>> Read) failure)
    {
        SourceObservation seen = await FetchAsync(
            new Reader((_, _, token) => failure.Read(token)),
            "application/x-note",
            "%NOTE",
            options => options.ExtensionTimeout = TimeSpan.FromMilliseconds(200));

        seen.Outcome.Should().Be(SourceOutcome.Unread);
        seen.Reason.Should().StartWith("a note");
    }

    [TestCase(true, SourceStatus.TitleMismatch)]
    [TestCase(false, SourceStatus.Unread)]
    public void Only_a_title_beyond_doubt_accuses(bool isConfirmed, SourceStatus status)
    {
        var seen = new SourceObservation
        {
            Url = "https://lake.example/a.pdf",
            Outcome = SourceOutcome.Page,
            Titles = [new SourceTitle(TitleField.Title, "Snow closes the pass")],
            Signals = new PageSignals { IsArticle = isConfirmed, TextLength = 5_000 },
        };

        seen.GetStatus("Rain floods 27 towns").Should().Be(status);
    }

    private static async Task<SourceObservation> FetchAsync(
        Reader reader, string? type, string body, Action<SourceVerificationOptions>? configure = null)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.ContentType = type;
            return context.Response.Body.WriteAsync(Encoding.ASCII.GetBytes(body)).AsTask();
        });
        await using var verification = new VerifierFixture(
            server.Port, configure, services => services.AddSingleton<IDocumentReader>(reader));
        return await verification.FetchAsync(server.Url("/document"));
    }

    private sealed class Reader(Func<ReadOnlyMemory<byte>, int, CancellationToken, ValueTask<DocumentContent>> read) : IDocumentReader
    {
        public string Name => "a note";

        public IReadOnlyCollection<string> MediaTypes { get; } = ["application/x-note"];

        public bool Recognizes(ReadOnlySpan<byte> start, string? mediaType) => start.StartsWith("%NOTE"u8);

        public ValueTask<DocumentContent> ReadAsync(
            ReadOnlyMemory<byte> document, int maxTextLength, CancellationToken cancellationToken) =>
            read(document, maxTextLength, cancellationToken);
    }
}
