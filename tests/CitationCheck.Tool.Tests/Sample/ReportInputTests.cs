using CitationCheck.Sample;

namespace CitationCheck.Tool.Tests.Sample;

public sealed class ReportInputTests
{
    [Test]
    public void The_bundled_report_is_there() => ReportInput.Read(null).Text.Should().Contain("[9]");

    [Test]
    public void A_missing_file_is_named()
    {
        Action read = () => ReportInput.Read(Path.Combine("no", "such", "file.md"));
        read.Should().Throw<InputException>().WithMessage("There is no file*file.md*");
    }

    [Test]
    public void A_folder_is_no_report()
    {
        Action read = () => ReportInput.Read(TestContext.CurrentContext.TestDirectory);
        read.Should().Throw<InputException>().WithMessage("*is a folder*");
    }

    [Test]
    public void A_file_that_is_no_text_is_read_all_the_same()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, [0xff, 0xfe, 0x00, 0xd8, 0x00]);
            ReportInput.Read(file).Name.Should().Be(Path.GetFileName(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
