using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Persian.</summary>
internal static class Persian
{
    public static Language Language { get; } = new()
    {
        Name = "Persian",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("منبع منابع ارجاع مرجع"),
            Requests = Words("نیازمند نیاز لازم مورد افزودن اضافه درج اینجا"),
            Fillers = Words("به کنید"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("منبع ناشناس | نتیجه جستجو | بدون عنوان | عنوان"),
        },
        Headings = new()
        {
            ListNames = Words("مراجع منابع مآخذ"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = None,
            Summary = Phrases("نکات کلیدی"),
            Conclusion = None,
            Disclaimer = None,
            Methodology = Phrases("روش‌شناسی | محدودیت‌ها | پرسش‌های باز"),
            Acknowledgements = None,
            Recommendations = Phrases("توصیه‌ها | گام‌های بعدی"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("بایگانی‌شده | بایگانی شده"),
            ArchivedBehind = None,
            SameSource = Phrases("همان"),
            EarlierSource = Phrases("پیشین"),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("شما | کاربر | من | پرسش | سؤال"),
            AnsweringSpeakers = Phrases("دستیار | پاسخ | جواب"),
            Pointers = Phrases("ببینید"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                صفحه یافت نشد | دیگر وجود ندارد | حذف شده است | یافت نشد | پیدا نشد
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("پس گرفته شده | بازپس گیری | سلب اعتبار | مقاله پس گرفته شده"),
            Notices = Phrases("اصلاحیه | تصحیح | نقد کتاب | معرفی کتاب | مواد تکمیلی"),
            About = Phrases("پاسخ به | نقدی بر | نظری بر"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("مقاله | مقالهٔ | این"),
            Links = Phrases("به | بر"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
