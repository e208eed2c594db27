using System.Text;
using CitationCheck;
using CitationCheck.Sample;

try
{
    Console.OutputEncoding = Encoding.UTF8;
    Arguments arguments = Arguments.Parse(args);
    if (arguments.Help)
    {
        Console.WriteLine(Arguments.Usage);
        return 0;
    }

    ReportInput input = ReportInput.Read(arguments.Path);
    ValidationResult result = arguments.Sources
        ? await SourceWatch.VerifyAsync(Report.Parse(input.Text))
        : CitationValidator.Validate(input.Text);
    using var screen = new Screen();
    new ResultPrinter(screen.Surface).Print(input.Name, result);
    return 0;
}
catch (InputException exception)
{
    Console.Error.WriteLine($"CitationCheck.Sample: {exception.Message}");
    return 2;
}
