namespace CitationCheck.Writers.Common;

/// <summary>How an output writes a character that must not stand in a log as it is.</summary>
internal enum LogSyntax
{
    /// <summary>For people: with a blank before it.</summary>
    Text,

    /// <summary>Workflow commands of GitHub: the same, and lines may begin with a command.</summary>
    Commands,

    /// <summary>JSON: as <c>\u005b</c>, so that the value is the same. Direction overrides are written so too.</summary>
    Json,

    /// <summary>HTML and XML: as <c>&amp;#91;</c>, so that the value is the same.</summary>
    Markup,
}
