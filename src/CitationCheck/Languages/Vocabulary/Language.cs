namespace CitationCheck.Languages.Vocabulary;

/// <summary>
/// All words of one language that the library knows, by category. A category that a language lacks is set to an explicit
/// <see cref="WordList.None"/>, so that the compiler names what a new language still has to say. Immutable.
/// </summary>
internal sealed class Language
{
    /// <summary>Its English name.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>
    /// The twelve months, each with its full name first, then other forms and short names without their stop. From the Unicode
    /// CLDR (format and stand-alone, wide and abbreviated); where two languages share a name they agree on the month.
    /// </summary>
    public required WordList Months { get; init; }

    /// <inheritdoc cref="AbbreviationsVocabulary"/>
    public required AbbreviationsVocabulary Abbreviations { get; init; }

    /// <inheritdoc cref="SentencesVocabulary"/>
    public required SentencesVocabulary Sentences { get; init; }

    /// <inheritdoc cref="CitationsVocabulary"/>
    public required CitationsVocabulary Citations { get; init; }

    /// <inheritdoc cref="PlaceholdersVocabulary"/>
    public required PlaceholdersVocabulary Placeholders { get; init; }

    /// <inheritdoc cref="HeadingsVocabulary"/>
    public required HeadingsVocabulary Headings { get; init; }

    /// <inheritdoc cref="FieldsVocabulary"/>
    public required FieldsVocabulary Fields { get; init; }

    /// <inheritdoc cref="EntriesVocabulary"/>
    public required EntriesVocabulary Entries { get; init; }

    /// <inheritdoc cref="PointersVocabulary"/>
    public required PointersVocabulary Pointers { get; init; }

    /// <inheritdoc cref="FiguresVocabulary"/>
    public required FiguresVocabulary Figures { get; init; }

    /// <inheritdoc cref="ClaimsVocabulary"/>
    public required ClaimsVocabulary Claims { get; init; }

    /// <inheritdoc cref="DiscourseVocabulary"/>
    public required DiscourseVocabulary Discourse { get; init; }

    /// <inheritdoc cref="SpeechVocabulary"/>
    public required SpeechVocabulary Speech { get; init; }

    /// <inheritdoc cref="MetaVocabulary"/>
    public required MetaVocabulary Meta { get; init; }

    /// <inheritdoc cref="AdviceVocabulary"/>
    public required AdviceVocabulary Advice { get; init; }

    /// <inheritdoc cref="PagesVocabulary"/>
    public required PagesVocabulary Pages { get; init; }

    /// <inheritdoc cref="TitlePhrasesVocabulary"/>
    public required TitlePhrasesVocabulary TitlePhrases { get; init; }

    /// <inheritdoc cref="TitlesVocabulary"/>
    public required TitlesVocabulary Titles { get; init; }
}
