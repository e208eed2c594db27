using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Slovenian.</summary>
internal static class Slovenian
{
    public static Language Language { get; } = new()
    {
        Name = "Slovenian",
        Months = None,
        Abbreviations = new()
        {
            Continues = Words("npr"),
            BeforeNumber = None,
            MayEnd = Words("d.o.o d.d"),
            EndsBeforeCapital = None,
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("vir viri vira navedek referenca sklic"),
            Requests = Words("potreben potrebna manjka manjkajo dodaj dodajte vstavi navedi tukaj"),
            Fillers = Words("je in ali na"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("neznan vir | rezultat iskanja | brez naslova | naslov"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("arhivirano"),
            ArchivedBehind = None,
            SameSource = Phrases("prav tam"),
            EarlierSource = Phrases("nav. d."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("ti | vi | uporabnik | vprašanje"),
            AnsweringSpeakers = Phrases("pomočnik | odgovor"),
            Pointers = Phrases("glej"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                stran ni najdena | ne obstaja več | ni več na voljo | je bila odstranjena | ni bila najdena
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("umaknjeno | umaknjen | umik članka | preklicano"),
            Notices = Phrases("popravek | popravki | ocena knjige | recenzija knjige | dodatno gradivo"),
            About = Phrases("odgovor na | komentar na | odziv na"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("članek | prispevek"),
            Links = Phrases("k | na"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
