namespace CitationCheck.Text.Urls;

/// <summary>Takes the queries of URLs apart.</summary>
internal static class UrlQuery
{
    /// <summary>What parts one parameter from the next.</summary>
    public const string Joints = "&;";

    /// <summary>What stands between the question mark and the hash of a URL, be it a valid one or not.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> url)
    {
        int query = url.IndexOf('?');
        if (query < 0)
        {
            return [];
        }

        int hash = url[query..].IndexOf('#');
        return hash < 0 ? url[(query + 1)..] : url[(query + 1)..(query + hash)];
    }

    /// <summary>The name of a parameter: what stands before its equals sign.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> parameter)
    {
        int equals = parameter.IndexOf('=');
        return equals < 0 ? parameter : parameter[..equals];
    }

    /// <summary>Whether a query has a parameter of this name.</summary>
    public static bool Has(ReadOnlySpan<char> query, string name)
    {
        foreach (Range parameter in query.SplitAny(Joints))
        {
            if (NameOf(query[parameter]).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
