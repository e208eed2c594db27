using System.Globalization;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Commands;

/// <summary>Reads the values of options. A wrong one is a <see cref="UsageException"/> that says what the option takes.</summary>
internal static class OptionValues
{
    public static int Number(string option, string word, int least, int most)
    {
        bool isNumber = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isNumber && number >= least && number <= most
            ? number
            : throw new UsageException(FormattableString.Invariant($"{option} takes a number from {least:N0} to {most:N0}, not “{word}”."));
    }

    public static double Share(string option, string word)
    {
        bool isNumber = double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share);
        return isNumber && share is >= 0 and <= 1
            ? share
            : throw new UsageException($"{option} takes a share from 0 to 1, not “{word}”.");
    }

    public static DateOnly Date(string option, string word) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new UsageException($"{option} takes YYYY-MM-DD, not “{word}”.");

    public static ReportFormat Format(string option, string word) => word.ToLowerInvariant() switch
    {
        "auto" => ReportFormat.Auto,
        "text" => ReportFormat.PlainText,
        "markdown" => ReportFormat.Markdown,
        "html" => ReportFormat.Html,
        _ => throw new UsageException($"{option} takes auto, text, markdown or html, not “{word}”."),
    };

    public static NoteDetail Notes(string option, string word) => word.ToLowerInvariant() switch
    {
        "summary" => NoteDetail.Summary,
        "claims" => NoteDetail.Claims,
        "off" => NoteDetail.Off,
        _ => throw new UsageException($"{option} takes summary, claims or off, not “{word}”."),
    };

    /// <summary>Whether to write colors. <c>auto</c> follows no-color.org: any text in NO_COLOR turns them off.</summary>
    public static bool Color(string option, string word) => word.ToLowerInvariant() switch
    {
        "always" => true,
        "never" => false,
        "auto" => !Console.IsOutputRedirected && TerminalTakesColor,
        _ => throw new UsageException($"{option} takes auto, always or never, not “{word}”."),
    };

    private static bool TerminalTakesColor =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
