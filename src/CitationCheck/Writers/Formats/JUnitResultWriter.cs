using System.Xml;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Formats;

/// <summary>JUnit XML: a suite a report, in it a test case for the report as a whole, each claim and each reference.</summary>
internal sealed class JUnitResultWriter : FormatWriter
{
    private readonly XmlWriter xml;
    private bool begun;

    public JUnitResultWriter(TextWriter output, WriterOptions options)
        : base(output, options) =>
        xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = true,
            CloseOutput = false,
        });

    public override void Complete()
    {
        Begin();
        xml.WriteEndElement();
        xml.Dispose();
        Output.Write('\n');
    }

    public override void Write(ValidationResult result, string name)
    {
        Begin();
        ILookup<object, Finding> findings = result.Findings.SelectMany(static finding => finding.Each).ToLookup(CaseOf);
        int failed = findings.Count(group => group.Any(IsFailure));
        WriteSuite(name, 1 + result.Report.Claims.Count + result.Report.References.Count, failed, errors: 0);
        WriteCase(name, "report", findings[this]);
        for (int at = 0; at < result.Report.Claims.Count; at++)
        {
            Claim claim = result.Report.Claims[at];
            WriteCase(name, Title("claim", at, result.Report.GetLinePosition(claim.Span.Start), claim.Text), findings[claim]);
        }

        for (int at = 0; at < result.Report.References.Count; at++)
        {
            Reference reference = result.Report.References[at];
            LinePosition place = result.Report.GetLinePosition(reference.Span.Start);
            string title = reference.IsGiven
                ? $"given source {Words.Digits(at + 1)}: {SafeText.Cut(SafeText.OneLine(reference.RawText), 80)}"
                : Title("reference", at, place, reference.RawText);
            WriteCase(name, title, findings[reference]);
        }

        xml.WriteEndElement();
    }

    public override void WriteFailure(string name, string message)
    {
        Begin();
        WriteSuite(name, tests: 1, failures: 0, errors: 1);
        xml.WriteStartElement("testcase");
        Attribute("classname", name);
        Attribute("name", "report");
        xml.WriteStartElement("error");
        Attribute("type", "unreadable");
        Attribute("message", message);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Begin()
    {
        if (begun)
        {
            return;
        }

        begun = true;
        Output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.WriteStartElement("testsuites");
        Attribute("name", "CitationCheck");
    }

    private void WriteSuite(string name, int tests, int failures, int errors)
    {
        xml.WriteStartElement("testsuite");
        Attribute("name", name);
        Attribute("tests", Words.Digits(tests));
        Attribute("failures", Words.Digits(failures));
        Attribute("errors", Words.Digits(errors));
    }

    private void WriteCase(string suite, string title, IEnumerable<Finding> findings)
    {
        xml.WriteStartElement("testcase");
        Attribute("classname", suite);
        Attribute("name", title);
        Finding[] all = [.. findings.OrderByDescending(finding => finding.Severity)];
        Finding[] failures = [.. all.Where(IsFailure)];
        if (failures is [{ } loudest, ..])
        {
            // One failure a case: several are beyond what most CI systems read.
            xml.WriteStartElement("failure");
            Attribute("type", loudest.RuleId);
            Attribute("message", loudest.Message);
            xml.WriteString(Lines(failures));
            xml.WriteEndElement();
        }

        if (all.Length > failures.Length)
        {
            xml.WriteStartElement("system-out");
            xml.WriteString(Lines(all.Where(finding => !IsFailure(finding))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private bool IsFailure(Finding finding) => finding.Severity >= Options.FailOn;

    private object CaseOf(Finding finding) => (object?)finding.Claim ?? (object?)finding.Reference ?? this;

    private static string Title(string what, int index, LinePosition place, string text) =>
        $"{what} {Words.Digits(index + 1)}, line {Words.Digits(place.Line)}: {SafeText.Cut(SafeText.OneLine(text), 80)}";

    private static string Lines(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(Line));

    private static string Line(Finding finding) =>
        SafeText.OneLine($"{Words.Of(finding.Severity)} {finding.RuleId}: {finding.Message}");

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, SafeText.OneLine(value));
}
