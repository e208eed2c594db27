using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Danish.</summary>
internal static class Danish
{
    public static Language Language { get; } = new()
    {
        Name = "Danish",
        Months = Phrases("januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december"),
        Abbreviations = new()
        {
            Continues = Words("bl.a dvs f.eks iflg jf pga mht"),
            BeforeNumber = Words("kl str tlf"),
            MayEnd = None,
            EndsBeforeCapital = Words("osv"),
            AfterFigure = Words("mdr kr"),
            Clock = None,
        },
        Sentences = new()
        {
            Starters = None,
            Conjunctions = None,
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = Words("den det dens til på fra og"),
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("kilde"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = None,
            GluedLeads = None,
            Conjunctions = Words("og"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Words("m.fl."),
            Articles = None,
            Undated = None,
            NoNames = Words("lov loven bekendtgørelse forordning direktiv traktat grundloven"),
            NumberAbbreviations = None,
            NoMarkers = Words("Figur Tabel Kapitel Afsnit Side Trin Ligning Bilag"),
            Pinpoints = None,
            PinpointLeads = Words("præmis præmisserne"),
            Scales = Words("intervallet skalaen skala mellem"),
            Copulas = Words("er"),
        },
        Placeholders = new()
        {
            Sources = Words("kilde kilder kildehenvisning reference citat"),
            Requests = Words("mangler nødvendig kræves behøves tilføj indsæt angiv her"),
            Fillers = Words("en et og eller"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("ukendt kilde | søgeresultat | uden titel | titel"),
        },
        Headings = new()
        {
            ListNames = Words("kilder referencer"),
            ListCompanions = None,
            ListPhrases = Phrases("citerede værker"),
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = Words("indledning"),
            Summary = Phrases("sammendrag | hovedpunkter | kort fortalt"),
            Conclusion = Words("konklusion"),
            Disclaimer = None,
            Methodology = Phrases("metode | begrænsninger | åbne spørgsmål | usikkerheder | antagelser"),
            Acknowledgements = None,
            Recommendations = Phrases("anbefalinger | næste skridt"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Words("hentet besøgt"),
            AccessedShort = None,
            AccessedBehind = None,
            LinkTexts = None,
            LeadsToUrl = None,
            Editors = None,
            Editions = None,
            DateLeads = None,
            DateParticles = None,
            BehindContainer = None,
            WorkTypes = None,
            Theses = None,
            Organisations = None,
            CompanyForms = None,
            Schools = None,
            OrganisationEndings = None,
            NameParticles = None,
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("arkiveret"),
            ArchivedBehind = None,
            SameSource = Phrases("smst. | sst."),
            EarlierSource = Phrases("anf. skr."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("du | bruger | brugeren | menneske | jeg | spørgsmål"),
            AnsweringSpeakers = Phrases("assistent | svar"),
            Pointers = Phrases("se | se også"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                siden blev ikke fundet | siden findes ikke | findes ikke længere | er blevet slettet | er blevet fjernet |
                blev ikke fundet
                """),
            Region = Phrases("i dit land | i din region"),
            BotWall = None,
            Gate = Phrases("log ind"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("tilbagetrukket | trukket tilbage | tilbagetrækning af artikel | retraheret"),
            Notices = Phrases("rettelse | rettelser | boganmeldelse | supplerende materiale | studieprotokol"),
            About = Phrases("svar på | anmeldelse af | kommentar til | replik til"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("artikel | artiklen | af"),
            Links = Phrases("til | af"),
            Sections = Phrases("""
                nyheder | politik | økonomi | videnskab | klima | vejr | sport | kultur | debat | sundhed | udland | indland |
                pressemeddelelse | forskning
                """),
            Doubts = Phrases("myte | myten | myter | rygte"),
            SiteWords = Phrases("hjemmeside | artikel | kilde | hentet fra"),
        },
        Titles = new()
        {
            Negations = Words("ikke"),
            Makers = None,
            Verdicts = None,
            Articles = Words("en et"),
            Openers = Words("hvordan hvorfor fra"),
            Series = Words("del"),
            NumberWords = None,
            SmallWords = None,
            Spellings = None,
        },
    };
}
