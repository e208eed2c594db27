using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Estonian.</summary>
internal static class Estonian
{
    public static Language Language { get; } = new()
    {
        Name = "Estonian",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("allikas allikad viide tsitaat"),
            Requests = Words("vajalik puudub puuduvad lisada lisa siia"),
            Fillers = Words("ja või"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("tundmatu allikas | otsingutulemus | pealkirjata | pealkiri"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("arhiveeritud"),
            ArchivedBehind = None,
            SameSource = Phrases("samas"),
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
            AskingSpeakers = Phrases("sina | kasutaja | küsimus"),
            AnsweringSpeakers = Phrases("abiline | vastus"),
            Pointers = Phrases("vaata"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                lehte ei leitud | enam ei eksisteeri | on eemaldatud
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("tagasi võetud | tagasivõetud | tagasivõtmine"),
            Notices = Phrases("parandus | raamatuarvustus | lisamaterjal"),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = Phrases("artikkel"),
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
