using CitationCheck.Text;

namespace CitationCheck.Rules.References;

/// <summary>
/// A notice about URLs: those of a list’s entries, and those that citations carry themselves, which are reported once for the
/// report.
/// </summary>
internal abstract class UrlNotice : ListNotice
{
    public sealed override IEnumerable<Finding> Check(RuleContext context) =>
        context.CitationStatistics.HasUrls && HaveSuchLinks(context.Report.Citations)
            ? base.Check(context).Concat(CheckLinks(context))
            : base.Check(context);

    /// <summary>Whether any link is such a URL; in most reports none is, and then they need not be told apart.</summary>
    private bool HaveSuchLinks(IReadOnlyList<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            if (citation is { Reference: null, Url: { } url } && Applies(url))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Finding> CheckLinks(RuleContext context)
    {
        var urls = new HashSet<string>(StringComparer.Ordinal);
        Citation? first = null;
        int found = 0;
        foreach (Citation citation in context.Report.Citations)
        {
            if (citation is { Reference: null, Url: { } url } && urls.Add(url) && Applies(url) && Applies(citation, context.Report.Text))
            {
                first ??= citation;
                found++;
            }
        }

        if (found == 1)
        {
            yield return Finding(first!, MessageForLink(first!.Url!));
        }
        else if (found > 1)
        {
            string count = found == urls.Count ? $"All {found} cited links" : $"{found} of the {urls.Count} cited links";
            yield return Finding(first!, $"{count}, starting with {QuotedWords.Of(first!.Url!)}, {MessageForSeveral}");
        }
    }

    /// <summary>Whether the notice applies to a URL.</summary>
    protected abstract bool Applies(string url);

    /// <summary>Whether it applies to a citation with such a URL.</summary>
    protected virtual bool Applies(Citation citation, string text) => true;

    /// <summary>The whole message about the URL of one citation.</summary>
    protected abstract string MessageForLink(string url);
}
