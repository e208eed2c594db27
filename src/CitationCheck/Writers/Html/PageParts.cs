using System.Security.Cryptography;
using System.Text;

namespace CitationCheck.Writers.Html;

/// <summary>The frame of the page: its style, its script, and the policy that lets only those two run.</summary>
internal static class PageParts
{
    private static readonly string Style = Resources.Read("report.css");
    private static readonly string Script = Resources.Read("report.js");

    private static readonly string Policy =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    // A page without an icon makes the browser ask the server for one.
    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%232b5fd0'/%3E%3Cpath d='M4 8.3l2.7 2.7L12 5.4' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E";

    // The segments of the bars differ in pattern, not in colour alone: plain, dotted, striped, crossed.
    private const string Patterns =
        "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
        + "<pattern id=\"p-covered\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><rect width=\"5\" height=\"5\"/><circle cx=\"2.5\" cy=\"2.5\" r=\"1\"/></pattern>"
        + "<pattern id=\"p-uncited\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\"/><path d=\"M1 0V6\"/></pattern>"
        + "<pattern id=\"p-unresolved\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\"/><path d=\"M1 0V5M0 1H5\"/></pattern>"
        + "</defs></svg>\n";

    public static void WriteHead(HtmlText html, string title) =>
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\"").Attribute("content", "CitationCheck " + LibraryVersion.Text).Raw(">\n<title>")
            .Text(title).Raw(" · Citation check</title>\n").Raw($"<link rel=\"icon\" href=\"{Icon}\">\n<style>").Raw(Style).Raw("</style>\n</head>\n<body>\n").Raw(Patterns).Raw("<main>\n");

    public static void WriteEnd(HtmlText html) =>
        html.Raw("</main>\n<footer>Made by CitationCheck ").Raw(LibraryVersion.Text).Raw(". It checks whether claims have sources, not whether they are true.</footer>\n<div id=\"peek\" hidden></div>\n<dialog id=\"keys\" aria-labelledby=\"keys-title\"><h2 id=\"keys-title\">Keys</h2><dl>")
            .Raw("<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous finding</dd></div>")
            .Raw("<div><dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>next, previous uncited claim</dd></div>")
            .Raw("<div><dt><kbd>b</kbd></dt><dd>back to where you came from</dd></div>")
            .Raw("<div><dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd></dt><dd>show or hide errors, warnings, notes</dd></div>")
            .Raw("<div><dt><kbd>f</kbd></dt><dd>choose a rule</dd></div>")
            .Raw("<div><dt><kbd>t</kbd></dt><dd>light or dark</dd></div>")
            .Raw("<div><dt><kbd>?</kbd></dt><dd>these keys</dd></div>")
            .Raw("</dl><form method=\"dialog\"><button>Close</button></form></dialog>\n<script>").Raw(Script).Raw("</script>\n</body>\n</html>\n");

    private static string HashOf(string inline) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)));
}
