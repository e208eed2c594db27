using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Croatian.</summary>
internal static class Croatian
{
    public static Language Language { get; } = new()
    {
        Name = "Croatian",
        Months = None,
        Abbreviations = new()
        {
            Continues = Words("npr odn usp"),
            BeforeNumber = Words("sl"),
            MayEnd = Words("d.o.o d.d"),
            EndsBeforeCapital = None,
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("izvor izvori izvora referenca citat fusnota"),
            Requests = Words("""
                potreban potrebna nedostaje nedostaju dodati dodaj dodajte umetni umetnuti ubaci ovdje ovde fali
                """),
            Fillers = Words("je i ili na"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("nepoznat izvor | rezultat pretraživanja | bez naslova | naslov"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("arhivirano"),
            ArchivedBehind = None,
            SameSource = Phrases("isto"),
            EarlierSource = Phrases("nav. dj."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("ti | vi | korisnik | pitanje"),
            AnsweringSpeakers = Phrases("asistent | odgovor"),
            Pointers = Phrases("vidi"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                stranica nije pronađena | više nije dostupna | više ne postoji | je uklonjena | nije pronađena
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("povučen | povučeno | povlačenje članka"),
            Notices = Phrases("ispravak | ispravci | prikaz knjige | recenzija knjige | dodatni materijal"),
            About = Phrases("odgovor na | komentar na | osvrt na"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("članak | rad"),
            Links = Phrases("na | uz"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
