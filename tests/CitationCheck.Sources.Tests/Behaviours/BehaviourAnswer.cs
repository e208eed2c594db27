using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CitationCheck.Tests.Specs;

namespace CitationCheck.Sources.Tests.Behaviours;

/// <summary>One answer of a spec: when it is given, how it is sent, and its head and body as written.</summary>
internal sealed partial class BehaviourAnswer
{
    private const string DefaultTarget = "/2023/rain";

    private static readonly string[] Paragraphs =
    [
        "The river rose by two metres in a single night, and by the morning the market square could be crossed only by boat. "
            + "Shopkeepers carried what they could to the first floor, while the fire brigade pumped out the cellars of the "
            + "hospital and the school.",
        "“We have not seen water like this since I was a child,” said Anna Keller, who has run the bakery by the bridge for forty "
            + "years. The mayor thanked the volunteers who filled sandbags until three o'clock, and asked everyone to stay away "
            + "from the banks.",
        "Meteorologists had warned of heavy rain since the weekend. According to the weather service, 94 millimetres fell within twelve "
            + "hours, about as much as in an average month. The forecast for the rest of the week is dry, with ten degrees.",
        "The canton put the damage at several million francs. Insurers said they would send assessors as soon as the roads were "
            + "open again, "
            + "and the railway expects trains to run on time from Thursday. A fund for those without insurance will be set up this week.",
    ];

    private readonly Dictionary<string, string> switches = new(StringComparer.Ordinal);
    private readonly List<(bool IsWanted, string Name, string Part)> conditions = [];
    private readonly string head;
    private readonly string body;
    private int given;

    public BehaviourAnswer(SpecFence fence)
    {
        Target = fence.Argument ?? DefaultTarget;
        int at = 0;
        for (; at < fence.Lines.Length && fence.Lines[at].StartsWith('@'); at++)
        {
            string[] words = fence.Lines[at][1..].Split(' ', 2);
            if (words[0] is "when" or "unless")
            {
                string[] parts = words[1].Split(':', 2);
                conditions.Add((words[0] == "when", parts[0].Trim(), parts[1].Trim()));
            }
            else
            {
                switches[words[0]] = words.ElementAtOrDefault(1) ?? "";
            }
        }

        int blank = Array.IndexOf(fence.Lines, "", at);
        int end = blank < 0 ? fence.Lines.Length : blank;
        head = string.Join("\r\n", fence.Lines[at..end]);
        body = Filler().Replace(
            string.Join('\n', fence.Lines[Math.Min(end + 1, fence.Lines.Length)..]),
            match => string.Concat(Paragraphs
                .Take(match.Groups[1].Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : Paragraphs.Length)
                .Select(static paragraph => $"<p>{paragraph}</p>\n")));
    }

    /// <summary>A path of any host, or a whole URL.</summary>
    public string Target { get; }

    public bool IsConditional => conditions.Count > 0;

    /// <summary>How often it is given; the next one follows then.</summary>
    public int Times { get; set; } = int.MaxValue;

    public int? OwnTimes => switches.TryGetValue("times", out string? times) ? int.Parse(times, CultureInfo.InvariantCulture) : null;

    public bool Fits(string url, string path, string request) =>
        (Target == path || Target == url)
        && conditions.TrueForAll(condition => condition.IsWanted == Says(request, condition.Name, condition.Part));

    /// <summary>Whether it may be given once more, and counts it.</summary>
    public bool Take() => Interlocked.Increment(ref given) <= Times;

    public async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (switches.ContainsKey("reset"))
        {
            return;
        }

        if (switches.ContainsKey("hang"))
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        byte[] bytes = Pack(EncodingOf().GetBytes(body));
        bool isCut = switches.ContainsKey("cut");
        bool isChunked = switches.ContainsKey("chunked");
        bool isEndless = switches.ContainsKey("trickle");
        int more = isCut ? 1_000 : 0;
        bool hasLength = head.Contains("\r\nContent-Length:", StringComparison.OrdinalIgnoreCase) || isEndless;
        string framing = isChunked ? "\r\nTransfer-Encoding: chunked"
            : hasLength ? ""
            : string.Create(CultureInfo.InvariantCulture, $"\r\nContent-Length: {bytes.Length + more}");
        await WriteAsync($"{head}{framing}\r\nConnection: close\r\n\r\n");
        if (isChunked)
        {
            await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length:X}\r\n"));
        }

        await stream.WriteAsync(bytes, cancellationToken);
        await WriteAsync(!isChunked ? "" : isCut ? "\r\n" : "\r\n0\r\n\r\n");
        await stream.FlushAsync(cancellationToken);
        while (isEndless)
        {
            await Task.Delay(20, cancellationToken);
            await WriteAsync(" ");
        }

        async Task WriteAsync(string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }

    private static bool Says(string request, string name, string part) => request.Split("\r\n").Skip(1).Any(line =>
        line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)
        && line[(name.Length + 1)..].Contains(part, StringComparison.OrdinalIgnoreCase));

    private Encoding EncodingOf()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return switches.TryGetValue("charset", out string? charset) ? Encoding.GetEncoding(charset) : new UTF8Encoding(false);
    }

    private byte[] Pack(byte[] bytes)
    {
        foreach (string name in switches.Keys)
        {
            using var packed = new MemoryStream();
            using (Stream? packing = name switch
            {
                "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
                "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
                "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
                "raw-deflate" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
                _ => null,
            })
            {
                packing?.Write(bytes);
            }

            bytes = packed.Length > 0 ? packed.ToArray() : bytes;
        }

        return bytes;
    }

    [GeneratedRegex(@"\{\{paragraphs(?: ([1-9]))?\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Filler();
}
