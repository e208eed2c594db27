using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>Writes HTML. Whatever comes from a report goes through <see cref="Text"/> or <see cref="Attribute"/>.</summary>
internal sealed class HtmlText(TextWriter output)
{
    /// <summary>How much is escaped at once, in UTF-16 code units; more than the longest escape.</summary>
    private const int Piece = 512;

    /// <summary>Leaves the letters of all scripts legible.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup of the library's own.</summary>
    public HtmlText Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes text, escaped; direction overrides and control characters are shown as what they are.</summary>
    public HtmlText Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int plain = SafeText.IndexOfControl(text);
            Escape(plain < 0 ? text : text[..plain]);
            if (plain < 0)
            {
                break;
            }

            text = text[plain..];
            text = text[WriteControl(text)..];
        }

        return this;
    }

    /// <summary>Writes an attribute with a blank before it.</summary>
    public HtmlText Attribute(string name, string value)
    {
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        Escape(SafeText.OneLine(value));
        output.Write('"');
        return this;
    }

    /// <summary>Writes the control character that a text starts with, and gives back how long it is.</summary>
    private int WriteControl(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '\r':
                output.Write('\n');
                return text is ['\r', '\n', ..] ? 2 : 1;
            case '\n' or '\t':
                output.Write(text[0]);
                return 1;
            default:
                output.Write(string.Create(CultureInfo.InvariantCulture, $"<span class=\"ctl\" dir=\"ltr\">U+{(int)text[0]:X4}</span>"));
                return 1;
        }
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        Span<char> escaped = stackalloc char[Piece];
        while (!text.IsEmpty)
        {
            Encoder.Encode(text, escaped, out int read, out int written);
            output.Write(escaped[..written]);
            text = text[read..];
        }
    }
}
