using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace CitationCheck.Sources.Pages;

/// <summary>
/// Reads what a page says about itself. It reads the tokens of the markup and builds no tree, because building one takes time that
/// grows with the square of the nesting depth, and 100,000 nested elements fit into 500 KB.
/// </summary>
internal sealed class PageReader
{
    /// <summary>Longer scripts are not JSON-LD worth reading.</summary>
    private const int MaxScript = 500_000;

    /// <summary>A page that loads scripts and has no heading and less text than this is an empty shell.</summary>
    private const int MinText = 80;

    private const int MaxLanguage = 35; // the longest registered language tag
    private const int MaxMetaName = 40;
    private const int TokensBetweenCancellationChecks = 1024;

    private static readonly string[] MetaNameAttributes = ["property", "name", "itemprop"];

    /// <summary>The attributes to read; a tag with a million others costs nothing.</summary>
    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "property", "itemprop", "content", "lang", "rel", "href", "src", "type", "datetime", "pubdate", "http-equiv",
    };

    private static readonly int LongestAttribute = Attributes.Max(name => name.Length);

    private readonly PageTitles titles = new();
    private readonly MetaTags metas = new();
    private readonly JsonLd jsonLd = new();
    private readonly StringBuilder text = new();

    /// <summary>The title, heading or script being read.</summary>
    private string? open;

    /// <summary>The element being read whose text is not part of the page.</summary>
    private string? raw;

    /// <summary>How many hidden elements are open: in an svg a title is a tooltip, in a noscript a heading asks for scripts.</summary>
    private int hidden;

    private int textLength;
    private bool isJson;
    private bool hasScripts;
    private string? language;
    private string? canonical;
    private string? time;

    private PageReader()
    {
    }

    /// <summary>Reads a page with any markup.</summary>
    public static PageContent Read(string html, CancellationToken cancellationToken = default)
    {
        var reader = new PageReader();
        reader.ReadTokens(html, cancellationToken);
        return reader.Content();
    }

    private void ReadTokens(string html, CancellationToken cancellationToken)
    {
        using var source = new TextSource(html);
        var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref _, name) =>
                name.Length <= LongestAttribute && Attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span),
        };
        HtmlToken token = tokens.Get();
        for (int count = 0; token.Type != HtmlTokenType.EndOfFile; count++)
        {
            if (count % TokensBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    ReadText(token.Data);
                    break;
                case HtmlTokenType.StartTag:
                    HtmlTagToken tag = token.AsTag();
                    tokens.State = StateAfter(tag.Name);
                    ReadStart(tag, tokens.State);
                    break;
                case HtmlTokenType.EndTag:
                    ReadEnd(token.Name);
                    break;
            }

            token = tokens.Get();
        }

        Close();
    }

    /// <summary>What a tree builder would tell the tokenizer: inside these elements markup is text.</summary>
    private static HtmlParseMode StateAfter(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private static bool IsHidden(string name) => name is "svg" or "noscript" or "template";

    private void ReadText(string data)
    {
        if (open is not null && text.Length < MaxScript)
        {
            text.Append(data);
        }

        bool isVisible = open is not ("title" or "script") && raw is null && hidden == 0;
        textLength += isVisible ? data.AsSpan().Trim().Length : 0;
    }

    private void ReadStart(HtmlTagToken tag, HtmlParseMode state)
    {
        if (state == HtmlParseMode.Rawtext || tag.Name == "textarea")
        {
            raw = tag.Name;
        }

        if (IsHidden(tag.Name) && !tag.IsSelfClosing)
        {
            hidden++;
        }
        else if (tag.Name == "script" || (tag.Name is "title" or "h1" or "h2" && hidden == 0))
        {
            Open(tag);
        }
        else
        {
            ReadTag(tag);
        }
    }

    private void ReadEnd(string name)
    {
        if (IsHidden(name))
        {
            hidden = Math.Max(0, hidden - 1);
        }
        else if (name == raw)
        {
            raw = null;
        }
        else if (name == open)
        {
            Close();
        }
    }

    private void Open(HtmlTagToken tag)
    {
        Close();
        open = tag.Name;
        isJson = tag.GetAttribute("type").Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        hasScripts |= open == "script" && tag.GetAttribute("src").Length > 0;
    }

    private void Close()
    {
        switch (open)
        {
            case "script" when isJson:
                jsonLd.Read(text.ToString());
                break;
            case "title" or "h1" or "h2":
                titles.AddElement(open, text.ToString());
                break;
        }

        open = null;
        text.Clear();
    }

    private void ReadTag(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "html":
                language ??= LanguageOf(tag);
                break;
            case "link" when tag.GetAttribute("rel").Contains("canonical", StringComparison.OrdinalIgnoreCase):
                canonical ??= tag.GetAttribute("href");
                break;
            case "time":
                time ??= PageText.CleanOrNull(tag.GetAttribute("datetime"));
                break;
            case "br" or "p" or "div" or "span":
                SeparateText();
                break;
            case "meta" when tag.GetAttribute("content") is { Length: > 0 } content:
                ReadMeta(tag, content);
                break;
        }
    }

    /// <summary>Keeps the words apart that tags part.</summary>
    private void SeparateText()
    {
        if (text.Length is > 0 and < MaxScript)
        {
            text.Append(' ');
        }
    }

    private static string? LanguageOf(HtmlTagToken html) =>
        html.GetAttribute("lang") is { Length: > 0 and <= MaxLanguage } language ? PageText.Clean(language) : null;

    private void ReadMeta(HtmlTagToken tag, string content)
    {
        foreach (string name in MetaNameAttributes.Select(attribute => tag.GetAttribute(attribute).Trim()))
        {
            if (name.Length is 0 or > MaxMetaName)
            {
                continue;
            }

            if (MetaTags.TitleFieldOf(name) is { } field)
            {
                titles.Add(field, content);
            }
            else
            {
                metas.Add(name, content);
            }
        }
    }

    private PageContent Content()
    {
        jsonLd.Titles.ForEach(title => titles.Add(TitleField.JsonLd, title));
        titles.PromoteSecondHeading();
        IReadOnlyList<string> authors = metas.Authors.Count > 0 ? metas.Authors : jsonLd.Authors;
        return new PageContent
        {
            Titles = titles.Ordered,
            SiteName = metas.SiteName ?? PageText.CleanOrNull(jsonLd.Publisher),
            Authors = [.. authors.Select(PageText.Clean).Where(author => author.Length > 0).Distinct(StringComparer.Ordinal)],
            Published = metas.Dates.Append(jsonLd.Published).Append(time).Select(PageDate.Read).FirstOrDefault(date => date is not null),
            CanonicalUrl = PageText.CleanOrNull(canonical),
            Language = language,
            NeedsScripts = hasScripts && textLength < MinText && !titles.HaveHeading,
        };
    }
}
