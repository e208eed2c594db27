namespace CitationCheck.Tool.Inputs;

/// <summary>A report that is to be checked: what it is called, and how it is got.</summary>
/// <param name="Name">As outputs show it: relative to the working folder, with <c>/</c>.</param>
/// <param name="Read">Gives the text. It throws <see cref="IOException"/> with a reason for people when it cannot.</param>
internal sealed record ReportInput(string Name, Func<CancellationToken, Task<string>> Read);
