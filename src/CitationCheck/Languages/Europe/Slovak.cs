using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Slovak.</summary>
internal static class Slovak
{
    public static Language Language { get; } = new()
    {
        Name = "Slovak",
        Months = None,
        Abbreviations = new()
        {
            Continues = Words("napr tzv judr mudr phdr rndr nám"),
            BeforeNumber = Words("č ods čl písm"),
            MayEnd = Words("a.s s.r.o"),
            EndsBeforeCapital = Words("atď"),
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("zdroj zdroje citácia odkaz"),
            Requests = Words("chýba chýbajú doplniť doplňte potrebný potrebná vložiť pridať uviesť sem tu overiť"),
            Fillers = Words("je a alebo na"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("neznámy zdroj | výsledok vyhľadávania | bez názvu | názov"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("archivované"),
            ArchivedBehind = None,
            SameSource = Phrases("tamže | tamtiež"),
            EarlierSource = Phrases("cit. d."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("ty | vy | používateľ | človek | ja | otázka"),
            AnsweringSpeakers = Phrases("asistent | odpoveď"),
            Pointers = Phrases("pozri"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                stránka sa nenašla | už neexistuje | bola odstránená | nie je k dispozícii | nenašla sa
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("stiahnuté | stiahnutý | stiahnutie článku | retrakcia"),
            Notices = Phrases("oprava | opravy | errata | recenzia knihy | doplnkové materiály"),
            About = Phrases("odpoveď na | komentár k | reakcia na"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("článok | článku"),
            Links = Phrases("k | na"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
