using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Catalan.</summary>
internal static class Catalan
{
    public static Language Language { get; } = new()
    {
        Name = "Catalan",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("citació font fonts referència"),
            Requests = Words("necessària cal falta falten afegir inserir aquí"),
            Fillers = Words("una un la el de"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("font desconeguda | resultat de la cerca | sense títol | títol"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("arxivat | còpia arxivada"),
            ArchivedBehind = None,
            SameSource = None,
            EarlierSource = Phrases("ob. cit."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("tu | usuari | pregunta"),
            AnsweringSpeakers = Phrases("assistent | resposta"),
            Pointers = Phrases("vegeu"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                pàgina no trobada | ja no està disponible | ja no existeix | no s’ha trobat la pàgina | no trobada
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("retractat | retractada | retractació | retirat | retirada"),
            Notices = Phrases("correcció | fe d'errates | material suplementari | ressenya del llibre"),
            About = Phrases("resposta a | comentari a | ressenya de"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("article | nota | de"),
            Links = Phrases("a | de | sobre"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
