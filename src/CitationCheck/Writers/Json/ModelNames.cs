namespace CitationCheck.Writers.Json;

/// <summary>The names of the model's values in JSON.</summary>
internal static class ModelNames
{
    public static EnumNames<ReportFormat> Formats { get; } = new();

    public static EnumNames<BlockKind> Blocks { get; } = new();

    public static EnumNames<ClaimKind> Claims { get; } = new();

    public static EnumNames<CitationStyle> Styles { get; } = new();

    public static EnumNames<IdentifierKind> Identifiers { get; } = new();

    public static EnumNames<Severity> Severities { get; } = new();

    public static EnumNames<SourceStatus> Statuses { get; } = new();

    public static EnumNames<TitleGrade> Grades { get; } = new();

    public static EnumNames<ClaimState> States { get; } = new();
}
