using System.Globalization;
using System.Text;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Outputs;

/// <summary>A folder with a page a report.</summary>
internal sealed class PageFolder(string folder, WriterOptions options) : IOutput
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public void Write(string name, ValidationResult result) => Write(name, writer => writer.Write(result, name));

    public void WriteFailure(string name, string message) => Write(name, writer => writer.WriteFailure(name, message));

    public void Finish()
    {
    }

    public void Dispose()
    {
    }

    /// <summary>The name of a page: the report's, without what file systems or addresses do not take.</summary>
    internal string PageName(string name)
    {
        var safe = new StringBuilder();
        foreach (char letter in name.TrimStart('.', '/'))
        {
            safe.Append(char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-');
        }

        string stem = safe.Length is 0 ? "report" : safe.Length > 120 ? safe.ToString(0, 120) : safe.ToString();
        string page = stem;
        for (int copy = 2; !taken.Add(page); copy++)
        {
            page = string.Create(CultureInfo.InvariantCulture, $"{stem}-{copy}");
        }

        return page + ".html";
    }

    private void Write(string name, Action<ResultWriter> write)
    {
        using var file = new WholeFile(Path.Combine(folder, PageName(name)));
        ResultWriter writer = ResultWriter.Create(OutputFormat.Html, file.Writer, options);
        write(writer);
        writer.Complete();
        file.Finish();
    }
}
