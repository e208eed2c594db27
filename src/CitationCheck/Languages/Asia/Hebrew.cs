using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Hebrew.</summary>
internal static class Hebrew
{
    public static Language Language { get; } = new()
    {
        Name = "Hebrew",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("מקור מקורות אסמכתא ציטוט"),
            Requests = Words("דרוש דרושים נדרש נדרשת חסר חסרה להוסיף הוסף הוסיפו כאן"),
            Fillers = Words("של או"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("מקור לא ידוע | תוצאת חיפוש | ללא כותרת | כותרת"),
        },
        Headings = new()
        {
            ListNames = Words("מקורות ביבליוגרפיה"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = None,
            Summary = Phrases("נקודות מרכזיות | עיקרי הדברים"),
            Conclusion = None,
            Disclaimer = None,
            Methodology = Phrases("מתודולוגיה | שיטה | מגבלות | שאלות פתוחות | הנחות"),
            Acknowledgements = None,
            Recommendations = Phrases("המלצות | צעדים הבאים"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("אורכב"),
            ArchivedBehind = None,
            SameSource = Phrases("שם"),
            EarlierSource = None,
            EarlierNote = Phrases("לעיל הערה"),
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("אתה | משתמש | המשתמש | אני | שאלה"),
            AnsweringSpeakers = Phrases("עוזר | תשובה"),
            Pointers = Phrases("ראו | ראה"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                הדף לא נמצא | העמוד לא נמצא | כבר לא קיים | כבר לא קיימת | הוסר | לא נמצא
                """),
            Region = Phrases("במדינה שלך | באזור שלך"),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("נמשך | הוסר | ביטול פרסום | משיכת מאמר"),
            Notices = Phrases("תיקון | תיקון טעות | ביקורת ספר | ביקורת ספרים | חומר משלים"),
            About = Phrases("תגובה על | תגובה ל"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("מאמר | המאמר | הודעה"),
            Links = Phrases("על | ל"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
