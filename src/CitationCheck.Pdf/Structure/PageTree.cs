namespace CitationCheck.Pdf.Structure;

/// <summary>Finds the pages of a PDF in their order. A tree that loops, or is deep or wide, costs no more than its limit.</summary>
internal static class PageTree
{
    /// <exception cref="UnreadablePdfException">There is none.</exception>
    public static IReadOnlyList<PdfPage> Pages(PdfFile file, int most)
    {
        PdfDictionary root = file.DictionaryOf(file.DictionaryOf(file.Trailer.Get("Root"))?.Get("Pages"))
            ?? throw new UnreadablePdfException("it has no pages");
        var pages = new List<PdfPage>();
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var open = new Stack<PdfPage>([new PdfPage(root, PdfDictionary.Empty, null, 0)]);
        for (int visited = 0; open.Count > 0 && pages.Count < most && visited < PdfLimits.PageNodes; visited++)
        {
            PdfPage node = open.Pop();
            PdfDictionary page = node.Page;
            PdfPage own = new(
                page,
                file.DictionaryOf(page.Get("Resources")) ?? node.Resources,
                page.Get("MediaBox") ?? node.Box,
                (file.Resolve(page.Get("Rotate")) as PdfNumber)?.Whole ?? node.Rotation);
            if (file.Resolve(page.Get("Kids")) is not PdfArray kids)
            {
                pages.Add(own);
            }
            else if (seen.Add(page))
            {
                foreach (PdfValue kid in kids.Items.Take(PdfLimits.PageNodes).Reverse())
                {
                    if (file.DictionaryOf(kid) is { } child)
                    {
                        open.Push(own with { Page = child });
                    }
                }
            }
        }

        return pages.Count > 0 ? pages : throw new UnreadablePdfException("it has no pages");
    }
}
