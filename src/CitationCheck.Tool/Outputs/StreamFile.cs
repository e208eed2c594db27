using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Win32.SafeHandles;

namespace CitationCheck.Tool.Outputs;

/// <summary>A pipe, a terminal or a device: it is written through and never replaced.</summary>
internal sealed partial class StreamFile : OutputFile
{
    public StreamFile(string path) => Start(OpenStream(path));

    /// <summary>Whether a path is another name of standard output.</summary>
    public static bool IsStandardOutput(string path) => DescriptorOf(path) == 1;

    public override void EndResult() => Writer.Flush();

    public override void Finish() => Close();

    /// <summary>An open file is written where it stands: to open it by its name would begin at its start again.</summary>
    private static Stream OpenStream(string path) => DescriptorOf(path) switch
    {
        1 => Console.OpenStandardOutput(),
        2 => Console.OpenStandardError(),
        { } descriptor => new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0),
        null => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0),
    };

    private static int? DescriptorOf(string path) => path switch
    {
        "/dev/stdout" => 1,
        "/dev/stderr" => 2,
        _ => Descriptor().Match(path) is { Success: true } match
            ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
            : null,
    };

    [GeneratedRegex("^/(dev|proc/self)/fd/(?<number>[0-9]{1,4})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Descriptor();
}
