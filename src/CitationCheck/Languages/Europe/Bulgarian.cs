using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Bulgarian.</summary>
internal static class Bulgarian
{
    public static Language Language { get; } = new()
    {
        Name = "Bulgarian",
        Months = None,
        Abbreviations = new()
        {
            Continues = Words("т.е т.нар чл гр"),
            BeforeNumber = Words("фиг ал бр"),
            MayEnd = None,
            EndsBeforeCapital = Words("т.н"),
            AfterFigure = Words("лв хил"),
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("източник източници източника цитат цитиране препратка"),
            Requests = Words("необходим необходима нужен нужна липсва липсват добави добавете вмъкни вмъкнете посочете тук"),
            Fillers = Words("на не е и или"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("неизвестен източник | резултат от търсене | без заглавие | заглавие"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("архивиран"),
            ArchivedBehind = None,
            SameSource = Phrases("пак там"),
            EarlierSource = Phrases("цит. съч."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("вие | ти | потребител | въпрос"),
            AnsweringSpeakers = Phrases("асистент | отговор"),
            Pointers = Phrases("вижте | виж"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                страницата не е намерена | вече не съществува | вече не е налична | е изтрита | не е намерена
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("оттеглена | оттеглено | оттегляне на статия | ретракция"),
            Notices = Phrases("поправка | поправки | корекция | допълнителни материали | рецензия на книга"),
            About = Phrases("отговор на | рецензия на | коментар към"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("статия | статията"),
            Links = Phrases("към | на"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
