using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class BackReferenceTests
{
    [TestCase("Ibid.", "", 0)]
    [TestCase("Ibid., 52–53", "", 0)]
    [TestCase("Id. at 4.", "", 0)]
    [TestCase("ebd., S. 12", "", 0)]
    [TestCase("同上，第52页", "", 0)]
    [TestCase("Там же. С. 15", "", 0)]
    [TestCase("Ibid. See also Lind, Roads, 1999.", "", 0)]
    [TestCase("Lind, op. cit., p. 60", "Lind", 0)]
    [TestCase("Müller, a.a.O., S. 12", "Müller", 0)]
    [TestCase("大川、前掲書、20頁", "大川", 0)]
    [TestCase("Lind, supra note 4, at 12", "", 4)]
    [TestCase("Lind (n 3) 45", "", 3)]
    public void Reads_what_it_points_at(string entry, string author, int note) =>
        BackReference.Read(entry).Should().Be(new BackReference(author, note));

    [TestCase("Ibid Systems. Annual report. 2020.")]
    [TestCase("Supra Systems. Annual report. 2021.")]
    [TestCase("Idem, Salt Roads, 1972")]
    [TestCase("Identity and salt. Lake Press, 2019")]
    [TestCase("Lind, Salt Roads (Oslo: North Press, 1999), 12")]
    [TestCase("“The op. cit. problem,” Lake News, 2001")]
    [TestCase("Lind, K. (2019). Salt roads (n = 12). Lake Press")]
    public void Leaves_other_entries_alone(string entry) => BackReference.Read(entry).Should().BeNull();
}
