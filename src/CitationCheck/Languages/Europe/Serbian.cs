using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Serbian.</summary>
internal static class Serbian
{
    public static Language Language { get; } = new()
    {
        Name = "Serbian",
        Months = None,
        Abbreviations = new()
        {
            Continues = Words("нпр тј тзв"),
            BeforeNumber = Words("бр"),
            MayEnd = None,
            EndsBeforeCapital = Words("итд"),
            AfterFigure = Words("хил"),
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("извор извори извора референца цитат фуснота"),
            Requests = Words("потребан потребна недостаје недостају додати додај додајте убаци овде фали"),
            Fillers = Words("је и или на"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("непознат извор | резултат претраге | без наслова | наслов"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("архивирано"),
            ArchivedBehind = None,
            SameSource = Phrases("исто"),
            EarlierSource = Phrases("нав. дело"),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("ти | ви | корисник | питање"),
            AnsweringSpeakers = Phrases("асистент | одговор"),
            Pointers = Phrases("види | видети"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                stranica nije pronađena | страница није пронађена | više ne postoji | није пронађена | више не постоји |
                страница не постоји
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("повучен | повучено | повлачење чланка | povučen | povučeno | povlačenje članka"),
            Notices = Phrases("исправка | ispravka | приказ књиге | prikaz knjige | додатни материјал"),
            About = Phrases("одговор на | odgovor na | коментар на | komentar na | приказ"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("чланак | рад | članak | rad"),
            Links = Phrases("на | na | уз"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
