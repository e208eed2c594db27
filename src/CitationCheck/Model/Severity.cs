using System.ComponentModel;
using CitationCheck.Model;

namespace CitationCheck;

/// <summary>How much a finding matters. Higher values are more severe.</summary>
[TypeConverter(typeof(SeverityConverter))]
public enum Severity
{
    /// <summary>Worth knowing; no action needed.</summary>
    Info,

    /// <summary>Probably wrong; should be reviewed.</summary>
    Warning,

    /// <summary>Wrong; a report with an error is not valid.</summary>
    Error,
}
