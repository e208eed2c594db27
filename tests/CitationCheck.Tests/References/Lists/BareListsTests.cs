namespace CitationCheck.Tests.References.Lists;

public sealed class BareListsTests
{
    [TestCase("Rain [1]. Snow [2].\n\n[1] https://a.example/1\n[2] https://a.example/2\n", 2)]
    [TestCase("Rain [1]. Snow [smith2023].\n\n[1]: https://a.example/1\n[smith2023]: https://a.example/2\n", 2)]
    [TestCase("Rain [1]. Snow [2].\n\n1 Smith, J. (2020). Rain. Lake Journal.\n2 Lee, K. (2021). Snow. Lake Journal.\n", 2)]
    [TestCase("What to do:\n\n1. Close the windows when it rains.\n2. Open them again when it is dry.\n", 0)]
    public void Finds_the_list_that_nothing_announces(string report, int references) =>
        Report.Parse(report, ReportFormat.PlainText).References.Should().HaveCount(references);
}
