using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace CitationCheck.Reading.Html;

/// <summary>Asks AngleSharp for one token after the other, and outlives whatever that throws. Not thread-safe.</summary>
/// <param name="next">Reads the next token.</param>
internal sealed class HtmlTokens(Func<HtmlToken> next)
{
    /// <summary>Whether reading ended because the tokenizer failed; what is behind the last token is then to be read as text.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The next token; <see langword="null"/> at the end.</summary>
    public HtmlToken? Next()
    {
        try
        {
            return next() is { Type: not HtmlTokenType.EndOfFile } token ? token : null;
        }
#pragma warning disable CA1031 // a text must not end its reader, whatever the parser thinks of it
        catch (Exception)
#pragma warning restore CA1031
        {
            HasFailed = true;
            return null;
        }
    }
}
