using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CitationCheck.Tool.Outputs;

/// <summary>
/// The names that files have until they are complete. Nobody can foresee one and put a link there, none is longer than a file system
/// takes, and each says which process wrote it, so that what a killed one left can be removed.
/// </summary>
internal static partial class UnfinishedName
{
    private const string Prefix = ".citationcheck-";
    private const string Suffix = ".tmp";
    private const int RandomDigits = 16;

    /// <summary>How old a file of another machine must be, whose processes cannot be asked for.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private static readonly string Machine =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Environment.MachineName)))[..8];

    public static string Next() =>
        FormattableString.Invariant($"{Prefix}{Machine}-{Environment.ProcessId}-")
        + RandomNumberGenerator.GetHexString(RandomDigits, lowercase: true) + Suffix;

    /// <summary>Removes what processes have left in a folder that ended before they could.</summary>
    public static void RemoveLeftovers(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, $"{Prefix}*{Suffix}"))
        {
            try
            {
                if (IsLeftover(file))
                {
                    File.Delete(file);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody else's: it is theirs to remove.
            }
        }
    }

    private static bool IsLeftover(string file)
    {
        Match match = Pattern().Match(Path.GetFileName(file));
        if (!match.Success)
        {
            return false;
        }

        bool isOurs = match.Groups["machine"].Value == Machine;
        return (isOurs && !IsRunning(int.Parse(match.Groups["process"].ValueSpan, CultureInfo.InvariantCulture)))
            || TimeProvider.System.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(file) > Abandoned;
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\.citationcheck-(?<machine>[0-9a-f]{8})-(?<process>[0-9]{1,9})-[0-9a-f]{16}\.tmp$", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
