using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Swedish.</summary>
internal static class Swedish
{
    public static Language Language { get; } = new()
    {
        Name = "Swedish",
        Months = Phrases("januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december"),
        Abbreviations = new()
        {
            Continues = Words("t.ex bl.a d.v.s s.k f.d fr.o.m t.o.m jfr"),
            BeforeNumber = Words("kl sid"),
            MayEnd = None,
            EndsBeforeCapital = Words("m.m m.fl o.s.v osv"),
            AfterFigure = Words("milj kr"),
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = Words("källa"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = Words("se"),
            GluedLeads = None,
            Conjunctions = Words("och"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Phrases("m.fl. | med flera"),
            Articles = None,
            Undated = None,
            NoNames = Words("lag lagen förordning förordningen direktiv fördrag grundlagen"),
            NumberAbbreviations = None,
            NoMarkers = Words("Figur Tabell Kapitel Avsnitt Sida Steg Ekvation Bilaga"),
            Pinpoints = None,
            PinpointLeads = Words("punkt punkterna"),
            Scales = Words("intervallet intervall skalan skala mellan"),
            Copulas = Words("är"),
        },
        Placeholders = new()
        {
            Sources = Words("källa källor källhänvisning referens citat"),
            Requests = Phrases("behövs | saknas | krävs | infoga | ange | här | lägg till"),
            Fillers = Words("en ett och eller"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("okänd källa | sökresultat | utan titel | titel"),
        },
        Headings = new()
        {
            ListNames = Words("källor referenser källförteckning litteratur fotnoter"),
            ListCompanions = Words("och kommenterad"),
            ListPhrases = Phrases("citerade verk"),
            ListNamesInside = None,
            SureListNames = Words("källor"),
            Abstract = None,
            Introduction = Words("inledning"),
            Summary = Phrases("sammanfattning | huvudpunkter | i korthet"),
            Conclusion = Words("slutsats slutsatser"),
            Disclaimer = None,
            Methodology = Phrases("metod | begränsningar | öppna frågor | osäkerheter | antaganden"),
            Acknowledgements = None,
            Recommendations = Phrases("rekommendationer | nästa steg"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Words("hämtad"),
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
            Archived = Phrases("arkiverad"),
            ArchivedBehind = None,
            SameSource = None,
            EarlierSource = Phrases("a.a."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("du | användare | användaren | människa | jag | fråga"),
            AnsweringSpeakers = Phrases("assistent | svar"),
            Pointers = Phrases("se | se även"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                sidan hittades inte | sidan kunde inte hittas | sidan finns inte | finns inte längre | har tagits bort |
                hittades inte
                """),
            Region = Phrases("i ditt land | i din region | utanför sverige"),
            BotWall = None,
            Gate = Phrases("logga in"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("""
                tillbakadragen | tillbakadraget | återkallad | återkallat | retraherad | tillbakadragande av artikel
                """),
            Notices = Phrases("rättelse | rättelser | bokrecension | bokanmälan | kompletterande material | studieprotokoll"),
            About = Phrases("svar på | recension av | kommentar till | replik på"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("artikel | artikeln | av"),
            Links = Phrases("till | av"),
            Sections = Phrases("""
                nyheter | politik | ekonomi | vetenskap | klimat | väder | sport | kultur | debatt | hälsa | världen | inrikes |
                utrikes | pressmeddelande | forskning
                """),
            Doubts = Phrases("myt | myten | myter | rykte | ryktet"),
            SiteWords = Phrases("webbplats | artikel | källa | hämtad från"),
        },
        Titles = new()
        {
            Negations = Words("inte"),
            Makers = None,
            Verdicts = None,
            Articles = Words("en ett"),
            Openers = Words("hur varfor fran"),
            Series = Words("del"),
            NumberWords = None,
            SmallWords = None,
            Spellings = None,
        },
    };
}
