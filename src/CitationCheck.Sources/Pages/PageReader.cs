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

    private const int MaxLanguage = 35; // the longest registered language tag
    private const int MaxMetaName = 40;
    private const int TokensBetweenCancellationChecks = 1024;

    private static readonly string[] MetaNameAttributes = ["property", "name", "itemprop"];

    /// <summary>The attributes to read; a tag with a million others costs nothing.</summary>
    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "property", "itemprop", "content", "lang", "rel", "href", "src", "type", "datetime", "pubdate", "http-equiv", "id", "class",
        "action", "itemtype", "value",
    };

    private static readonly int LongestAttribute = Attributes.Max(name => name.Length);

    private readonly Uri? url;
    private readonly PageTitles titles = new();
    private readonly MetaTags metas = new();
    private readonly JsonLd jsonLd = new();
    private readonly PageMarks marks = new();
    private readonly PageBlocks blocks;
    private readonly StringBuilder text = new();
    private readonly HiddenElements hidden = new();

    /// <summary>The title, heading or script being read.</summary>
    private string? open;

    /// <summary>The element being read whose text is not part of the page.</summary>
    private string? raw;

    /// <summary>Where the link leads that is being read.</summary>
    private string? link;

    private string? headingLink;
    private int headingLength;
    private int headingLinked;
    private bool isJson;
    private bool isHeadline;
    private string? language;
    private string? canonical;
    private string? time;
    private bool hasHeading;

    private PageReader(Uri? url, int maxText)
    {
        this.url = url;
        blocks = new PageBlocks(maxText);
    }

    /// <summary>Reads a page with any markup.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="url">Where it was read from, to tell its own titles from those of others; <see langword="null"/> if unknown.</param>
    /// <param name="maxText">The number of characters of the page's own text to keep.</param>
    /// <param name="cancellationToken">Cancels between two tokens.</param>
    public static PageContent Read(string html, Uri? url = null, int maxText = 0, CancellationToken cancellationToken = default)
    {
        var reader = new PageReader(url, maxText);
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

    private void ReadText(string data)
    {
        if (open is not null && text.Length < MaxScript)
        {
            text.Append(data);
        }

        if (open is "title" or "script" || raw is not null)
        {
            return;
        }

        if (hidden.Any)
        {
            hidden.Add(data);
            return;
        }

        blocks.Add(data, link is not null);
        if (open is not null)
        {
            int length = data.AsSpan().Trim().Length;
            headingLength += length;
            headingLinked += link is null ? 0 : length;
            headingLink ??= link;
        }
    }

    private void ReadStart(HtmlTagToken tag, HtmlParseMode state)
    {
        if (state == HtmlParseMode.Rawtext || tag.Name == "textarea")
        {
            raw = tag.Name;
        }

        hidden.Start(tag.Name, tag.IsSelfClosing);
        if (!HiddenElements.Has(tag.Name) && (!hidden.Any || tag.Name is "script" or "title" or "meta"))
        {
            ReadVisible(tag);
        }
    }

    private void ReadVisible(HtmlTagToken tag)
    {
        marks.SeeTag(tag);
        blocks.Start(tag.Name);
        if (tag.Name == "a")
        {
            link = tag.GetAttribute("href") is { Length: > 0 } href ? href : null;
        }

        if (tag.Name == "script" || (tag.Name is "title" or "h1" or "h2" && !hidden.Any))
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
        if (HiddenElements.Has(name))
        {
            hidden.End();
            return;
        }

        if (name == raw)
        {
            raw = null;
        }
        else if (name == open)
        {
            Close();
        }

        link = name == "a" ? null : link;
        blocks.End(name);
    }

    private void Open(HtmlTagToken tag)
    {
        Close();
        open = tag.Name;
        isHeadline = tag.GetAttribute("itemprop").Contains("headline", StringComparison.OrdinalIgnoreCase);
        isJson = tag.GetAttribute("type").Contains("ld+json", StringComparison.OrdinalIgnoreCase);
    }

    private void Close()
    {
        switch (open)
        {
            case "script" when isJson:
                jsonLd.Read(text.ToString());
                break;
            case "script":
                marks.SeeScript(text.ToString());
                break;
            case "title":
                titles.AddTitle(text.ToString());
                break;
            case "h1" or "h2":
                bool isLink = headingLinked > 0 && headingLinked >= headingLength;
                string? target = isLink ? headingLink : null;
                titles.AddHeading(isHeadline ? "h1" : open, new PageHeading(PageText.Clean(text.ToString()), target, blocks.IsApart));
                hasHeading = true;
                break;
        }

        (open, headingLink, headingLength, headingLinked) = (null, null, 0, 0);
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
            case "time" when IsOfWork(tag):
                time ??= PageText.CleanOrNull(tag.GetAttribute("datetime"));
                break;
            case "br" or "p" or "div" or "span":
                SeparateText();
                break;
            case "meta" when ContentOf(tag) is { Length: > 0 } content:
                ReadMeta(tag, content);
                break;
        }
    }

    /// <summary>Some pages have what they say in <c>value</c>.</summary>
    private static string ContentOf(HtmlTagToken tag) =>
        tag.GetAttribute("content") is { Length: > 0 } content ? content : tag.GetAttribute("value");

    /// <summary>A time that the page gives as its date, or that stands in its article; others are those of other articles.</summary>
    private bool IsOfWork(HtmlTagToken tag) =>
        tag.GetAttribute("itemprop").Equals("datePublished", StringComparison.OrdinalIgnoreCase)
        || tag.Attributes.Any(attribute => attribute.Name.ToString() == "pubdate")
        || (!blocks.IsApart && (blocks.IsInMain || hasHeading));

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
        if (tag.GetAttribute("http-equiv").Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            marks.SeeMeta("refresh", content, hidden.AreForNoScript);
        }

        foreach (string name in MetaNameAttributes.Select(attribute => tag.GetAttribute(attribute).Trim()))
        {
            if (name.Length is 0 or > MaxMetaName)
            {
                continue;
            }

            marks.SeeMeta(name, content, hidden.AreForNoScript);
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
        blocks.EndBlock();
        marks.SeeNoScript(hidden.NoScript);
        var place = new PagePlace(url, canonical);
        JsonLdFacts facts = jsonLd.Facts(place.IsOwn);
        string? siteName = metas.SiteName ?? PageText.CleanOrNull(facts.Publisher);
        foreach (string title in facts.Titles)
        {
            titles.Add(TitleField.JsonLd, title);
        }

        IReadOnlyList<string> authors = metas.Authors.Count > 0 ? metas.Authors : facts.Authors;
        IReadOnlyList<PartialDate> dates = marks.Wiki || place.IsWiki ? [] : WorkDates.Of(metas, facts, time);
        return new PageContent
        {
            Titles = titles.Read(place.IsElsewhere, siteName),
            SiteName = siteName,
            Authors = [.. authors.Select(PageText.Clean).Where(author => author.Length > 0).Distinct(StringComparer.Ordinal)],
            Published = dates.Count > 0 ? dates[0] : null,
            OtherDates = [.. dates.Skip(1)],
            CanonicalUrl = PageText.CleanOrNull(canonical),
            Language = language,
            Signals = new PageSignalsReader(blocks, marks, facts.SaysWork).Read(titles.HaveHeading),
            Refresh = marks.Refresh,
            Text = blocks.Text,
        };
    }
}
