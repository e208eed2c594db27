namespace CitationCheck.Text.Urls;

/// <summary>Knows the parameters of URLs that follow readers and do not change the page.</summary>
internal static class TrackingParameter
{
    private static readonly WordSet Names = new(
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid",
        "mc_eid", "_hsenc", "_hsmi",
        "vero_id", "oly_enc_id", "oly_anon_id", "mkt_tok", "ref_src", "srsltid", "gad_source", "spm", "_openstat", "rb_clickid",
        "wickedid", "s_cid", "guccounter", "guce_referrer", "guce_referrer_sig");

    /// <summary>The name of the first such parameter of a URL; empty when it has none.</summary>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> url)
    {
        ReadOnlySpan<char> query = UrlQuery.Of(url);
        foreach (Range parameter in query.SplitAny(UrlQuery.Joints))
        {
            ReadOnlySpan<char> name = UrlQuery.NameOf(query[parameter]);
            if (Is(name))
            {
                return name;
            }
        }

        return [];
    }

    /// <summary>Whether a parameter of this name is one.</summary>
    public static bool Is(ReadOnlySpan<char> name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("hsa_", StringComparison.OrdinalIgnoreCase)
        || Names.Contains(name);
}
