using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Lithuanian.</summary>
internal static class Lithuanian
{
    public static Language Language { get; } = new()
    {
        Name = "Lithuanian",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("šaltinis šaltiniai nuoroda citata"),
            Requests = Words("reikalinga reikalingas reikia trūksta pridėti įterpti čia"),
            Fillers = Words("ir ar"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("nežinomas šaltinis | paieškos rezultatas | be pavadinimo | pavadinimas"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("suarchyvuota | suarchyvuotas"),
            ArchivedBehind = None,
            SameSource = Phrases("ten pat"),
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
            AskingSpeakers = Phrases("tu | vartotojas | naudotojas | klausimas"),
            AnsweringSpeakers = Phrases("asistentas | atsakymas"),
            Pointers = Phrases("žr."),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                puslapis nerastas | nebeegzistuoja | buvo pašalintas
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("atšauktas | atšaukimas | atšaukta"),
            Notices = Phrases("pataisymas | klaidų ištaisymas | knygos recenzija | papildoma medžiaga"),
            About = Phrases("atsakymas į"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("straipsnis | straipsnio"),
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
