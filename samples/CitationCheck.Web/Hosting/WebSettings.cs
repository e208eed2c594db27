using System.ComponentModel.DataAnnotations;

namespace CitationCheck.Web.Hosting;

/// <summary>The section <c>Web</c> of the settings.</summary>
internal sealed class WebSettings
{
    /// <summary>The longest request, in bytes.</summary>
    [Range(1_000, 1 << 28)]
    public long MaxRequestBytes { get; set; } = 1 << 22;

    /// <summary>How long the fake model takes for a word.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan TokenDelay { get; set; } = TimeSpan.FromMilliseconds(30);
}
