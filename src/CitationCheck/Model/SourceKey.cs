using System.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Model;

/// <summary>The form of a URL by which two of them are known for one source.</summary>
internal static class SourceKey
{
    /// <summary>The URL without scheme, <c>www.</c>, fragment, tracking parameters and final slash.</summary>
    public static string Of(string url)
    {
        ReadOnlySpan<char> key = SourceUrl.Normalize(url);
        int scheme = key.IndexOf("://");
        key = scheme < 0 ? key : key[(scheme + 3)..];
        key = key.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? key[4..] : key;
        int query = key.IndexOf('?');
        return query < 0 ? key.TrimEnd('/').ToString() : WithQuery(key[..query].TrimEnd('/'), key[(query + 1)..]);
    }

    private static string WithQuery(ReadOnlySpan<char> page, ReadOnlySpan<char> query)
    {
        StringBuilder key = new StringBuilder(page.Length + 1 + query.Length).Append(page);
        char joint = '?';
        foreach (Range part in query.Split('&'))
        {
            ReadOnlySpan<char> parameter = query[part];
            if (!parameter.IsEmpty && !TrackingParameter.Is(UrlQuery.NameOf(parameter)))
            {
                key.Append(joint).Append(parameter);
                joint = '&';
            }
        }

        return key.ToString();
    }
}
