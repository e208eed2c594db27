namespace CitationCheck.Tests.References.Lists;

public sealed class CitedAuthorsTests
{
    private const string German = """
        Öfen sind teuer (Brenner 1999). Sie rauchen (Kamin und Esse 1991). Lehm ist billig (Ton 2005).

        ## Literatur

        Karl Brenner: Was Öfen hält. Ofenblätter 16, 1999, S. 18–23.

        Eva Esse, Rolf Kamin: Vom Rauch. In: Tag der Hafner, 1991, S. 276.

        Rita Ton: Lehm und Stroh. Hafnerverlag, Bern 2005.
        """;

    private const string Polish = """
        Piece są drogie (Nowak, 1999). Dymią (Kowalska, 2005).

        ## Bibliografia

        Jan Nowak, Co trzyma piec, Zeszyty zduńskie 16, 1999.

        Anna Kowalska, Glina i słoma, Zdun, Kraków 2005.
        """;

    private const string WithoutHeading = """
        Stoves are dear (Brenner, 1999). They smoke (Ash, 2005; Clay, 1991).

        Ash, R. (2005). Smoke and mirrors. Stove Letters, 8(2), 101–119.

        Brenner, K. (1999). What keeps a stove. Stove Notes, 16, 18–23.

        Clay, T. (1991). Straw. Hearth Press.

        Printed by the Society of Stoves.
        """;

    private const string Annotated = """
        Stoves are dear (Brenner, 1999). They smoke (Ash, 2005).

        ## Annotated bibliography

        Brenner, K. (1999). What keeps a stove. Hearth Press.

        The first book that asks what stoves cost. It rests on the bills of forty masons and on talks with them.

        Ash, R. (2005). Smoke and mirrors. Hearth Press.

        Ash went to the same masons again, and found that half of them had given up.
        """;

    private const string WithOneOfNoStyle = """
        Stoves are dear (Brenner, 1999). They smoke (Ash, 2005).

        ## References

        K. Brenner. What keeps a stove. Stove Notes, 7(1):30–41, 1999.

        The Masons' Book. Fjell, 1801.

        R. Ash. Smoke and mirrors. Stove Letters, 8(2):101–119, 2005.
        """;

    [TestCase(German, 3)]
    [TestCase(Polish, 2)]
    [TestCase(WithoutHeading, 3)]
    [TestCase(Annotated, 2)]
    [TestCase(WithOneOfNoStyle, 3)]
    public void A_list_that_is_cited_is_taken_whole(string text, int references)
    {
        Report report = Report.Parse(text, ReportFormat.Markdown);
        report.References.Should().HaveCount(references);
        report.Citations.Should().OnlyContain(static citation => citation.IsResolved);
    }

    [TestCase("Stoves are dear (Brenner, 1999).\n\n## Sources\n\nWe read the bills of masons from 1999 and asked Brenner about them.\n")]
    [TestCase("Stoves are dear (Brenner, 1999).\n\n## Literature\n\nBrenner (1999) asked the masons what a stove costs.\n")]
    [TestCase("Stoves are dear (Ash, 2005; Brenner, 1999).\n\nBrenner (1999) asked masons. So did others.\n\nAsh (2005) did so, too.\n")]
    public void Prose_about_what_is_cited_is_no_list(string text) =>
        Report.Parse(text, ReportFormat.Markdown).References.Should().BeEmpty();

    [Test]
    public void Many_authors_of_one_year_cost_their_length()
    {
        Allocated(200);
        double growth = (double)Allocated(4_000) / Allocated(1_000);
        growth.Should().BeLessThan(6, "four times the text takes about four times the memory");
    }

    private static long Allocated(int entries)
    {
        string cited = string.Concat(Enumerable.Range(0, entries).Select(static i => $"So it is (Mason{i}, 1999).\n\n"));
        string listed = string.Concat(Enumerable.Range(0, entries).Select(static i => $"Mason{i} wrote of it in 1999\n\n"));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Report.Parse(cited + "## References\n\n" + listed, ReportFormat.Markdown);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
