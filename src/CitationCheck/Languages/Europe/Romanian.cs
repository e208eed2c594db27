using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Romanian.</summary>
internal static class Romanian
{
    public static Language Language { get; } = new()
    {
        Name = "Romanian",
        Months = None,
        Abbreviations = new()
        {
            Continues = Words("Dl dlui"),
            BeforeNumber = Words("pct"),
            MayEnd = Words("î.hr d.hr"),
            EndsBeforeCapital = Words("ș.a ș.a.m.d"),
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
            Conjunctions = Words("și"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Phrases("și alții | și colab."),
            Articles = None,
            Undated = None,
            NoNames = Words("legea legii hotărârea directiva regulamentul tratatul ordonanța constituția"),
            NumberAbbreviations = None,
            NoMarkers = None,
            Pinpoints = None,
            PinpointLeads = None,
            Scales = None,
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = Words("sursă sursa surse citare referință referințe"),
            Requests = Words("necesită necesară necesare lipsă lipsește lipsesc adaugă adăugați adăugat inserați aici"),
            Fillers = Words("o de și sau"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("sursă necunoscută | rezultat al căutării | fără titlu | titlu"),
        },
        Headings = new()
        {
            ListNames = Words("surse referințe bibliografie"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = Words("introducere"),
            Summary = Phrases("puncte cheie | pe scurt"),
            Conclusion = Words("concluzii"),
            Disclaimer = None,
            Methodology = Phrases("metodologie | limitări | întrebări deschise | ipoteze"),
            Acknowledgements = None,
            Recommendations = Phrases("recomandări | pașii următori"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("arhivat"),
            ArchivedBehind = None,
            SameSource = None,
            EarlierSource = None,
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("tu | utilizator | eu | întrebare"),
            AnsweringSpeakers = Phrases("asistent | răspuns"),
            Pointers = Phrases("vezi"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                pagina nu a fost găsită | nu mai este disponibilă | nu mai există | a fost ștearsă | nu există
                """),
            Region = Phrases("în țara dumneavoastră | în țara ta | în regiunea ta"),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("retras | retrasă | retractat | retractare | retragerea articolului"),
            Notices = Phrases("erată | corectură | corecție | recenzie de carte | material suplimentar"),
            About = Phrases("răspuns la | comentariu la | recenzie la"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("articol | articolul | articolului"),
            Links = Phrases("la | pentru"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
