using System.Text;
using System.Text.RegularExpressions;
using CitationCheck.Model;
using CitationCheck.Rules.Catalog;
using CitationCheck.Text;

namespace CitationCheck.Tests.Writers;

/// <summary>
/// Makes results by hand, so that the writers are tested apart from reading and rules: <c>[n]</c> in a sentence is a
/// citation, everything else is as given.
/// </summary>
internal sealed partial class ResultBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];
    private readonly List<(string Sentence, TextSpan Span, ClaimKind Kind, Block Block)> sentences = [];
    private readonly List<Reference> references = [];
    private readonly List<Func<Report, Finding>> findings = [];
    private readonly List<SourceObservation> observations = [];
    private Block? section;
    private string? title;

    public ResultBuilder Heading(int level, string heading)
    {
        Separate();
        string markup = new string('#', level) + " ";
        text.Append(markup);
        TextSpan place = Append(heading);
        section = new Block(BlockKind.Heading, place, VisibleText.Of(heading, text.ToString(), place), level, section);
        title ??= heading;
        blocks.Add(section);
        return this;
    }

    /// <summary>Adds a block of sentences, which a blank parts. Asterisks are markup.</summary>
    public ResultBuilder Block(BlockKind kind, params (string Sentence, ClaimKind Kind)[] parts)
    {
        Separate();
        text.Append(kind switch { BlockKind.ListItem => "- ", BlockKind.Quote => "> ", _ => "" });
        int start = text.Length;
        var spans = new List<TextSpan>();
        foreach ((string sentence, _) in parts)
        {
            text.Append(spans.Count > 0 ? " " : "");
            spans.Add(Append(sentence));
        }

        var span = TextSpan.FromBounds(start, text.Length);
        var block = new Block(kind, span, WithoutMarkup(span), kind == BlockKind.ListItem ? 1 : 0, section);
        blocks.Add(block);
        if (kind is not (BlockKind.Code or BlockKind.TableHeader or BlockKind.Caption))
        {
            sentences.AddRange(parts.Select((part, at) => (part.Sentence, spans[at], part.Kind, block)));
        }

        return this;
    }

    public ResultBuilder Paragraph(params string[] parts) =>
        Block(BlockKind.Paragraph, [.. parts.Select(part => (part, part.EndsWith('?') ? ClaimKind.Question : ClaimKind.Statement))]);

    public ResultBuilder Reference(string label, string entry, Func<Reference, Reference>? more = null)
    {
        Separate(references.Count == 0 ? "\n\n" : "\n");
        var span = Append($"[{label}] {entry}");
        var plain = new Reference
        {
            Label = label,
            Number = int.TryParse(label, out int number) ? number : null,
            Title = entry,
            Span = span,
            RawText = $"[{label}] {entry}"
        };
        references.Add(more?.Invoke(plain) ?? plain);
        return this;
    }

    public ResultBuilder Finding(Func<Report, Finding> finding)
    {
        findings.Add(finding);
        return this;
    }

    public ResultBuilder Seen(SourceObservation observation)
    {
        observations.Add(observation);
        return this;
    }

    public ValidationResult Build()
    {
        var claims = new List<Claim>();
        var citations = new List<Citation>();
        foreach ((string sentence, TextSpan span, ClaimKind kind, Block block) in sentences)
        {
            List<Citation> own =
            [
                .. Marker().Matches(sentence).SelectMany(match => match.Groups["label"].Value.Split(", "), (match, label) =>
                    new Citation(
                        label,
                        block,
                        Visible(block, new TextSpan(span.Start + match.Index, match.Length)),
                        new TextSpan(span.Start + match.Index, match.Length),
                        CitationStyle.Numeric,
                        references.Find(entry => entry.Label == label),
                        null)),
            ];
            string bare = Marker().Replace(sentence, "").Replace("*", "", StringComparison.Ordinal);
            var claim = new Claim(block, place: default, markers: [], Visible(block, span), span, new KnownWording(bare, kind), [.. own]);
            block.Claims = [.. block.Claims, claim];
            claims.Add(claim);
            citations.AddRange(own);
        }

        var lists = new List<ReferenceList>();
        if (references.Count > 0)
        {
            var list = new ReferenceList(TextSpan.FromBounds(references[0].Span.Start, references[^1].Span.End), null, references);
            references.ForEach(entry => entry.List = list);
            lists.Add(list);
            string visible = string.Join('\n', references.Select(entry => entry.RawText));
            blocks.Add(new Block(BlockKind.ReferenceList, list.Span, VisibleText.Of(visible, text.ToString(), list.Span), 0, section));
        }

        var report =
            new Report(text.ToString(), ReportFormat.Markdown, title, new ReportParts(blocks, claims, citations, references, lists, []));
        Finding[] found = [.. findings.Select(make => make(report)).OrderBy(finding => finding.Span.Start)];
        var seen = observations.Count == 0 ? null : new SourceObservations(observations);
        ValidationResult known = RuleRunner.Run(report, ValidationOptions.Default, seen, CancellationToken.None);
        return new ValidationResult(report, found, known.Summary, known.Claims)
        {
            Observations = known.Observations,
            Sources = known.Sources
        };
    }

    /// <summary>What a reader sees of a block: all but its asterisks.</summary>
    private VisibleText WithoutMarkup(TextSpan span)
    {
        var builder = new VisibleTextBuilder();
        for (int at = span.Start; at < span.End; at++)
        {
            if (text[at] != '*')
            {
                builder.Append([text[at]], at);
            }
        }

        return builder.Build();
    }

    private VisibleSpan Visible(Block block, TextSpan span) =>
        VisibleSpan.FromBounds(Seen(block.Span.Start, span.Start), Seen(block.Span.Start, span.End));

    private int Seen(int from, int to) => text.ToString(from, to - from).Replace("*", "", StringComparison.Ordinal).Length;

    private void Separate(string separator = "\n\n") => text.Append(text.Length == 0 ? "" : separator);

    private TextSpan Append(string part)
    {
        var span = new TextSpan(text.Length, part.Length);
        text.Append(part);
        return span;
    }

    [GeneratedRegex(@"\[(?<label>\d+(, \d+)*)\]")]
    private static partial Regex Marker();
}
