using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Hungarian.</summary>
internal static class Hungarian
{
    public static Language Language { get; } = new()
    {
        Name = "Hungarian",
        Months = None,
        Abbreviations = new()
        {
            Continues = Words("ifj özv ún vö"),
            BeforeNumber = None,
            MayEnd = Words("kft zrt nyrt kb"),
            EndsBeforeCapital = Words("stb"),
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = None,
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = None,
            GluedLeads = None,
            Conjunctions = Words("és"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Phrases("és mtsai"),
            Articles = None,
            Undated = None,
            NoNames = Words("törvény rendelet irányelv szerződés alaptörvény"),
            NumberAbbreviations = None,
            NoMarkers = None,
            Pinpoints = None,
            PinpointLeads = None,
            Scales = None,
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = Words("forrás források hivatkozás idézet lábjegyzet"),
            Requests = Words("szükséges hiányzik hiányoznak kell beszúrni pótolandó megjelölendő ide"),
            Fillers = Words("a az és vagy"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("ismeretlen forrás | keresési eredmény | cím nélkül | cím"),
        },
        Headings = new()
        {
            ListNames = Words("források hivatkozások irodalom"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = Words("bevezetés"),
            Summary = Phrases("összefoglaló | főbb pontok | röviden"),
            Conclusion = Words("következtetés"),
            Disclaimer = None,
            Methodology = Phrases("módszertan | korlátok | nyitott kérdések | feltételezések"),
            Acknowledgements = None,
            Recommendations = Phrases("ajánlások | következő lépések"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("archiválva"),
            ArchivedBehind = None,
            SameSource = Phrases("uo. | ugyanott"),
            EarlierSource = Phrases("i. m."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("te | ön | felhasználó | ember | én | kérdés"),
            AnsweringSpeakers = Phrases("asszisztens | válasz"),
            Pointers = Phrases("lásd"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                az oldal nem található | oldal nem található | már nem elérhető | megszűnt | törölték | nem létezik
                """),
            Region = Phrases("az ön országában | az ön régiójában"),
            BotWall = None,
            Gate = Words("bejelentkezés"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("visszavonva | visszavont | cikk visszavonása"),
            Notices = Phrases("helyesbítés | helyreigazítás | könyvismertetés | könyvkritika | kiegészítő anyag"),
            About = Phrases("válasz a | hozzászólás a"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("cikk | közlemény"),
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
