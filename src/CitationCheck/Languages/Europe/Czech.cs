using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Czech.</summary>
internal static class Czech
{
    public static Language Language { get; } = new()
    {
        Name = "Czech",
        Months = Phrases("ledna | února | března | dubna | května | června | července | srpna | září | října | listopadu | prosince"),
        Abbreviations = new()
        {
            Continues = Words("např popř příp tzv tzn judr mudr phdr rndr nám"),
            BeforeNumber = Words("čís č obr odst čl písm roč"),
            MayEnd = Words("a.s s.r.o sb csc stol"),
            EndsBeforeCapital = Words("atd apod aj"),
            AfterFigure = Words("tis mil hod"),
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = Words("zdroj"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = None,
            GluedLeads = None,
            Conjunctions = None,
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = Words("a"),
            Others = Phrases("a kol."),
            Articles = None,
            Undated = None,
            NoNames = Words("zákon zákona vyhláška nařízení směrnice smlouva ústava usnesení"),
            NumberAbbreviations = None,
            NoMarkers = Words("Obrázek Obr. Tabulka Tab. Kapitola Strana Krok Rovnice Příloha"),
            Pinpoints = None,
            PinpointLeads = Words("bod body"),
            Scales = Words("rozsahu rozsah intervalu škále škála"),
            Copulas = Words("je jsou"),
        },
        Placeholders = new()
        {
            Sources = Words("zdroj zdroje citace odkaz"),
            Requests = Words("chybí doplnit doplň doplňte potřeba potřebný vložit přidat uvést zde ověřit"),
            Fillers = Words("je a nebo na"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("neznámý zdroj | výsledek vyhledávání | bez názvu | název"),
        },
        Headings = new()
        {
            ListNames = Words("literatura zdroje"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = None,
            Abstract = Words("abstrakt"),
            Introduction = Words("úvod"),
            Summary = Phrases("shrnutí | hlavní body | stručně"),
            Conclusion = Words("závěr"),
            Disclaimer = None,
            Methodology = Phrases("metoda | metodika | omezení | otevřené otázky | předpoklady"),
            Acknowledgements = None,
            Recommendations = Phrases("doporučení | další kroky"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("archivováno"),
            ArchivedBehind = None,
            SameSource = Phrases("tamtéž | tamže"),
            EarlierSource = Phrases("cit. d."),
            EarlierNote = None,
            SameAuthor = Phrases("týž"),
        },
        Figures = new()
        {
            Measures = Words("procenta kč"),
            Labels = None,
            Captions = Words("obrázek obr tabulka"),
            Dates = None,
            Joiners = None,
            Shares = None,
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = None,
            Counters = None,
            Particles = None,
        },
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("ty | vy | uživatel | člověk | já | otázka | dotaz"),
            AnsweringSpeakers = Phrases("asistent | odpověď"),
            Pointers = Phrases("viz"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                stránka nenalezena | stránka nebyla nalezena | stránka neexistuje | už neexistuje | již neexistuje |
                byla odstraněna | byl smazán | není k dispozici | nenalezena
                """),
            Region = Phrases("ve vaší zemi | ve vašem regionu"),
            BotWall = None,
            Gate = Words("přihlášení"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("staženo | stažen | stažený | stažení článku | retrakce"),
            Notices = Phrases("oprava | opravy | errata | recenze knihy | doplňkové materiály | protokol studie"),
            About = Phrases("odpověď na | komentář k | reakce na | recenze na"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("článek | článku"),
            Links = Phrases("k | na"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = new()
        {
            Negations = Words("bez"),
            Makers = None,
            Verdicts = None,
            Articles = None,
            Openers = None,
            Series = None,
            NumberWords = None,
            SmallWords = None,
            Spellings = None,
        },
    };
}
