using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Latvian.</summary>
internal static class Latvian
{
    public static Language Language { get; } = new()
    {
        Name = "Latvian",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("avots avoti atsauce citāts"),
            Requests = Words("nepieciešama nepieciešams vajadzīgs trūkst pievienot ievietot šeit"),
            Fillers = Words("un vai"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("nezināms avots | meklēšanas rezultāts | bez nosaukuma | nosaukums"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("arhivēts"),
            ArchivedBehind = None,
            SameSource = Phrases("turpat"),
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
            AskingSpeakers = Phrases("tu | lietotājs | jautājums"),
            AnsweringSpeakers = Phrases("asistents | atbilde"),
            Pointers = Phrases("skatīt"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                lapa nav atrasta | vairs nav pieejama | vairs neeksistē
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("atsaukts | atsaukums"),
            Notices = Phrases("labojums | kļūdu labojums | grāmatas recenzija | papildmateriāli"),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = Phrases("raksts | raksta"),
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
