namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words in the entries of reference lists.</summary>
internal sealed class EntriesVocabulary
{
    /// <summary>No words at all.</summary>
    public static EntriesVocabulary None { get; } = new()
    {
        Accessed = WordList.None,
        AccessedShort = WordList.None,
        AccessedBehind = WordList.None,
        LinkTexts = WordList.None,
        LeadsToUrl = WordList.None,
        Editors = WordList.None,
        Editions = WordList.None,
        DateLeads = WordList.None,
        DateParticles = WordList.None,
        BehindContainer = WordList.None,
        WorkTypes = WordList.None,
        Theses = WordList.None,
        Organisations = WordList.None,
        CompanyForms = WordList.None,
        Schools = WordList.None,
        OrganisationEndings = WordList.None,
        NameParticles = WordList.None,
        FamilyNames = WordList.None,
        GivenNameEnds = WordList.None,
        AuthorRoles = WordList.None,
    };

    /// <summary>Words before the date of access.</summary>
    public required WordList Accessed { get; init; }

    /// <summary>Those of them that hardly any other text has.</summary>
    public required WordList AccessedShort { get; init; }

    /// <summary>Words behind the date of access.</summary>
    public required WordList AccessedBehind { get; init; }

    /// <summary>Texts of links that name no source.</summary>
    public required WordList LinkTexts { get; init; }

    /// <summary>Words that lead a URL in.</summary>
    public required WordList LeadsToUrl { get; init; }

    /// <summary>What stands behind the names of editors.</summary>
    public required WordList Editors { get; init; }

    /// <summary>Words for an edition, or how they begin.</summary>
    public required WordList Editions { get; init; }

    /// <summary>Words before the date of publication.</summary>
    public required WordList DateLeads { get; init; }

    /// <summary>Small words between day, month and year: “2 de marzo de 2023”.</summary>
    public required WordList DateParticles { get; init; }

    /// <summary>Words that follow the name of a publisher or journal and are no part of it.</summary>
    public required WordList BehindContainer { get; init; }

    /// <summary>Kinds of works, which stand beside a title: “press release”.</summary>
    public required WordList WorkTypes { get; init; }

    /// <summary>How the names of theses begin.</summary>
    public required WordList Theses { get; init; }

    /// <summary>Words in the names of organisations.</summary>
    public required WordList Organisations { get; init; }

    /// <summary>Legal forms of companies, as they end a name.</summary>
    public required WordList CompanyForms { get; init; }

    /// <summary>Parts of the names of universities.</summary>
    public required WordList Schools { get; init; }

    /// <summary>Ends of the names of organisations in languages that write no blank.</summary>
    public required WordList OrganisationEndings { get; init; }

    /// <summary>Words in lower case inside names of organisations.</summary>
    public required WordList NameParticles { get; init; }

    /// <summary>The commonest family names of one sign.</summary>
    public required WordList FamilyNames { get; init; }

    /// <summary>What given names often end in.</summary>
    public required WordList GivenNameEnds { get; init; }

    /// <summary>Signs behind a name that say what the person did: 著, 编.</summary>
    public required WordList AuthorRoles { get; init; }
}
