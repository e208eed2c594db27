using System.Globalization;
using System.Text;

namespace CitationCheck.Writers.Html;

/// <summary>Writes HTML. Whatever comes from a report goes through <see cref="Text"/> or <see cref="Attribute"/>.</summary>
internal sealed class HtmlText(TextWriter output)
{
    /// <summary>Writes markup of the library's own.</summary>
    public HtmlText Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes text, escaped; direction overrides and control characters are shown as what they are.</summary>
    public HtmlText Text(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                output.Write(letter);
                output.Write(text[++at]);
            }
            else if (Entity(letter) is { } entity)
            {
                output.Write(entity);
            }
            else if (letter == '\r')
            {
                output.Write('\n');
                at += at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
            }
            else if (SafeText.IsSuspicious(letter))
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"<span class=\"ctl\" dir=\"ltr\">U+{(int)letter:X4}</span>"));
            }
            else
            {
                output.Write(letter);
            }
        }

        return this;
    }

    /// <summary>Writes an attribute with a blank before it.</summary>
    public HtmlText Attribute(string name, string value)
    {
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        output.Write(EscapeAttribute(value));
        output.Write('"');
        return this;
    }

    public HtmlText Number(int number) => Raw(Words.Number(number));

    private static string EscapeAttribute(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (char letter in SafeText.OneLine(value))
        {
            _ = Entity(letter) is { } entity ? escaped.Append(entity) : escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private static string? Entity(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };
}
