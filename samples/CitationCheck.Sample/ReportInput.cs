using System.Text;

namespace CitationCheck.Sample;

/// <summary>The report to check: its name and its text.</summary>
internal sealed record ReportInput(string Name, string Text)
{
    private const string Bundled = "report.txt";

    /// <summary>Reads the report.</summary>
    /// <param name="path">A file, <c>-</c> for standard input, or <see langword="null"/> for the bundled report.</param>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static ReportInput Read(string? path)
    {
        try
        {
            return path switch
            {
                null => new ReportInput("bundled report", ReadAll(typeof(ReportInput).Assembly.GetManifestResourceStream(Bundled)!)),
                "-" => new ReportInput("standard input", ReadAll(Console.OpenStandardInput())),
                _ when Directory.Exists(path) => throw new InputException($"'{path}' is a folder. Give the path of a report."),
                _ => new ReportInput(Path.GetFileName(path), ReadAll(File.OpenRead(path))),
            };
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"There is no file '{path}'.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }

    private static string ReadAll(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
