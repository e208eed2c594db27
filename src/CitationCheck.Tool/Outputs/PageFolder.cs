using System.Globalization;
using System.Text;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Outputs;

/// <summary>A folder with one page per report, and an <c>index.html</c> that links to them.</summary>
internal sealed class PageFolder : IOutput
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "index" };
    private readonly string folder;
    private readonly WriterOptions options;
    private readonly FileOutput index;
    private readonly List<WholeFile> pages = [];
    private string page = "";

    public PageFolder(string folder, WriterOptions options)
    {
        this.folder = folder;
        this.options = options;
        WriterOptions withLinks = options with { PageOf = _ => Uri.EscapeDataString(page) };
        index = new FileOutput(new WholeFile(Path.Combine(folder, "index.html")), OutputFormat.Html, withLinks);
    }

    public void Write(string name, ValidationResult result)
    {
        Write(name, writer => writer.Write(result, name));
        index.Write(name, result);
    }

    public void WriteFailure(string name, string message)
    {
        Write(name, writer => writer.WriteFailure(name, message));
        index.WriteFailure(name, message);
    }

    /// <summary>Gives the pages their names: all of them, or none if the run was stopped earlier.</summary>
    public void Finish()
    {
        pages.ForEach(written => written.Finish());
        index.Finish();
    }

    public void Dispose()
    {
        pages.ForEach(written => written.Dispose());
        index.Dispose();
    }

    /// <summary>The name of a page: that of the report, without characters that file systems or URLs do not accept.</summary>
    internal string PageName(string name)
    {
        var safe = new StringBuilder();
        foreach (char letter in name.TrimStart('.', '/'))
        {
            safe.Append(char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-');
        }

        string stem = safe.Length is 0 ? "report" : safe.Length > 120 ? safe.ToString(0, 120) : safe.ToString();
        string free = stem;
        for (int copy = 2; !taken.Add(free); copy++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{stem}-{copy}");
        }

        return free + ".html";
    }

    private void Write(string name, Action<ResultWriter> write)
    {
        page = PageName(name);
        var file = new WholeFile(Path.Combine(folder, page));
        pages.Add(file);
        ResultWriter writer = ResultWriter.Create(OutputFormat.Html, file.Writer, options);
        write(writer);
        writer.Complete();
        file.Close();
    }
}
