using System.Text.Json.Serialization;
using CitationCheck.AI.Streaming;

namespace CitationCheck;

/// <summary>What is known about the citations of an answer while it is still being written. Immutable and thread-safe.</summary>
/// <remarks>
/// Only findings that no later text is expected to change are reported early: citations that lead to none of the given sources (CC115) and
/// what a tool left in the text (CC107), in sentences that have closed. Everything else depends on what follows, such as a citation at the
/// end of the paragraph, and comes with the result. A list of references at the end of the answer can resolve a label after all; the result
/// has the last word.
/// </remarks>
[JsonConverter(typeof(LiveFindingsConverter))]
public sealed class LiveFindings
{
    internal LiveFindings(IReadOnlyList<Finding> latest, int closed)
    {
        Latest = latest;
        Closed = closed;
    }

    /// <summary>What is new since the last update that had findings. Each is reported once.</summary>
    /// <value>Spans count in the text of the answer so far; findings have no citation and no claim.</value>
    public IReadOnlyList<Finding> Latest { get; }

    /// <summary>The length of the text whose sentences have closed, in UTF-16 code units.</summary>
    public int Closed { get; }
}
