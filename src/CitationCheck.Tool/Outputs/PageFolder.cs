using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Outputs;

/// <summary>A folder with one page per report, and an <c>index.html</c> that links to them.</summary>
internal sealed class PageFolder : IOutput
{
    /// <summary>File systems take 255 bytes; the rest is for a number and the extension.</summary>
    private const int MaxStemBytes = 235;

    private const int HashDigits = 16;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "index" };
    private readonly string folder;
    private readonly WriterOptions options;
    private readonly FileOutput index;
    private readonly List<OutputFile> pages = [];
    private string page = "";

    public PageFolder(string folder, WriterOptions options)
    {
        this.folder = folder;
        this.options = options;
        WriterOptions withLinks = options with { PageOf = _ => Uri.EscapeDataString(page) };
        index = new FileOutput(OutputFile.OpenIn(folder, "index.html"), OutputFormat.Html, withLinks);
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

    /// <summary>The name of a page: that of the report, without what file systems or URLs do not accept.</summary>
    internal string PageName(string name)
    {
        var safe = new StringBuilder();
        foreach (Rune rune in name.TrimStart('.', '/').EnumerateRunes())
        {
            safe.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' ? rune : new Rune('-'));
        }

        string stem = safe.Length == 0 ? "report" : Fitted(safe.ToString(), name);
        string free = stem;
        for (int copy = 2; !taken.Add(free); copy++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{stem}-{copy}");
        }

        return free + ".html";
    }

    /// <summary>A long name is cut to what file systems take, and a hash tells it from others that begin alike.</summary>
    private static string Fitted(string stem, string name)
    {
        if (Encoding.UTF8.GetByteCount(stem) <= MaxStemBytes)
        {
            return stem;
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashDigits];
        int bytes = MaxStemBytes - HashDigits - 1;
        int length = 0;
        foreach (Rune rune in stem.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return $"{stem[..length]}-{hash}";
    }

    private void Write(string name, Action<ResultWriter> write)
    {
        page = PageName(name);
        OutputFile file = OutputFile.OpenIn(folder, page);
        pages.Add(file);
        ResultWriter writer = ResultWriter.Create(OutputFormat.Html, file.Writer, options);
        write(writer);
        writer.Complete();
        file.Close();
    }
}
