using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Arabic.</summary>
internal static class Arabic
{
    public static Language Language { get; } = new()
    {
        Name = "Arabic",
        Months = Phrases("يناير | فبراير | مارس | أبريل إبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر"),
        Abbreviations = new()
        {
            Continues = Words("د أ"),
            BeforeNumber = None,
            MayEnd = None,
            EndsBeforeCapital = None,
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = Words("المصدر"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = None,
            GluedLeads = None,
            Conjunctions = None,
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = Words("el al bin"),
            NameParticles = None,
            Others = None,
            Articles = None,
            Undated = None,
            NoNames = Words("قانون القانون مرسوم دستور لائحة"),
            NumberAbbreviations = None,
            NoMarkers = Words("الشكل الجدول القسم الفصل الصفحة المعادلة"),
            Pinpoints = None,
            PinpointLeads = None,
            Scales = Words("المجال الفترة"),
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = Words("مصدر المصدر مصادر مرجع المرجع استشهاد اقتباس لمصدر"),
            Requests = Words("مطلوب مطلوبة ناقص مفقود بحاجة أضف إضافة أدرج إدراج هنا"),
            Fillers = Words("إلى من أو"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("مصدر غير معروف | نتيجة البحث | بدون عنوان | عنوان"),
        },
        Headings = new()
        {
            ListNames = Words("المراجع مراجع المصادر مصادر الهوامش"),
            ListCompanions = Words("قائمة و"),
            ListPhrases = Phrases("الأعمال المقتبس منها"),
            ListNamesInside = None,
            SureListNames = Words("المراجع"),
            Abstract = Words("ملخص"),
            Introduction = Words("مقدمة"),
            Summary = Phrases("النقاط الرئيسية | أهم النتائج"),
            Conclusion = Words("خاتمة"),
            Disclaimer = None,
            Methodology = Phrases("المنهجية | القيود | أسئلة مفتوحة | الافتراضات"),
            Acknowledgements = None,
            Recommendations = Phrases("توصيات | التوصيات | الخطوات التالية"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Phrases("تم الوصول | تاريخ الوصول"),
            AccessedShort = None,
            AccessedBehind = None,
            LinkTexts = None,
            LeadsToUrl = None,
            Editors = None,
            Editions = None,
            DateLeads = None,
            DateParticles = None,
            BehindContainer = None,
            WorkTypes = None,
            Theses = None,
            Organisations = None,
            CompanyForms = None,
            Schools = None,
            OrganisationEndings = None,
            NameParticles = None,
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("مؤرشف | أرشيف"),
            ArchivedBehind = None,
            SameSource = Phrases("المرجع نفسه | المصدر نفسه"),
            EarlierSource = Phrases("مرجع سابق | المرجع السابق"),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = new()
        {
            Measures = Words("مليون مليار ألف تريليون بالمئة بالمائة ملايين آلاف"),
            Labels = None,
            Captions = Words("شكل جدول"),
            Dates = None,
            Joiners = None,
            Shares = None,
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = None,
            Counters = None,
            Particles = None,
        },
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("أنت | المستخدم | مستخدم | أنا | سؤال | السؤال | س"),
            AnsweringSpeakers = Phrases("المساعد | مساعد | جواب | الجواب | ج"),
            Pointers = Phrases("انظر | طالع"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = new()
        {
            ReportOpenings = Phrases("""
                هذا التقرير | هذا القسم | هذا الفصل | هذه الوثيقة | في هذا التقرير | في هذا القسم | في هذا الفصل | يتناول هذا |
                يستعرض هذا | يقدم هذا | يقدّم هذا | يناقش هذا | يهدف هذا | القسم التالي | الجدول التالي | فيما يلي
                """),
            ReportVerbs = Words("""
                يستعرض يقدم يقدّم يتناول يناقش يحلل يصف نستعرض نناقش نتناول يهدف يوضح يلخص عرض التقرير القسم الفصل سنتناول سنستعرض
                """),
            Determiners = None,
            NumberedOpenings = None,
            NumberedVerbs = None,
            SequelOpenings = None,
            SequelVerbs = None,
            PaperOpenings = None,
            PaperVerbs = None,
            WriterOpenings = None,
            WriterVerbs = None,
            Statements = None,
            OwnParts = None,
        },
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                الصفحة غير موجودة | لم يتم العثور على الصفحة | لم تعد متاحة | تم حذف الصفحة | غير متاحة
                """),
            Region = Phrases("في بلدك | في منطقتك"),
            BotWall = None,
            Gate = Phrases("تسجيل الدخول"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("مسحوب | مسحوبة | تم سحب | سحب مقال | سحب المقال | سحب بحث | سحب البحث"),
            Notices = Phrases("تصحيح | تصويب | استدراك | مراجعة كتاب | مواد تكميلية | تعبير عن القلق"),
            About = Phrases("رد على | تعليق على | تعقيب على"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("مقال | مقالة | المقال | المقالة | بحث | البحث | إشعار"),
            Links = Phrases("على | في | لـ"),
            Sections = None,
            Doubts = None,
            SiteWords = Phrases("موقع | المصدر | مصدر | مقال"),
        },
        Titles = TitlesVocabulary.None,
    };
}
