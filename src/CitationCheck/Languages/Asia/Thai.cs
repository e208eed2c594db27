using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Thai.</summary>
internal static class Thai
{
    public static Language Language { get; } = new()
    {
        Name = "Thai",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("แหล่งอ้างอิง อ้างอิง แหล่งที่มา ที่มา"),
            Requests = Words("ต้องการ ขาด เพิ่ม ใส่ ที่นี่ จำเป็น"),
            Fillers = Words("การ"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("ไม่ทราบแหล่งที่มา | ผลการค้นหา | ไม่มีชื่อ"),
        },
        Headings = new()
        {
            ListNames = Words("แหล่งที่มา เอกสารอ้างอิง"),
            ListCompanions = None,
            ListPhrases = Words("อ้างอิง แหล่งอ้างอิง"),
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = None,
            Summary = Phrases("ประเด็นสำคัญ"),
            Conclusion = None,
            Disclaimer = None,
            Methodology = Phrases("ระเบียบวิธี | ข้อจำกัด | คำถามที่ยังเปิดอยู่"),
            Acknowledgements = None,
            Recommendations = Phrases("ข้อเสนอแนะ | ขั้นตอนถัดไป"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("เก็บถาวร"),
            ArchivedBehind = None,
            SameSource = Phrases("เรื่องเดียวกัน"),
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
            AskingSpeakers = Phrases("คุณ | ผู้ใช้ | ฉัน | คำถาม"),
            AnsweringSpeakers = Phrases("ผู้ช่วย | คำตอบ"),
            Pointers = Phrases("ดู"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                ไม่พบหน้า | ไม่พบหน้าที่ต้องการ | ไม่พบหน้าที่คุณต้องการ | ถูกลบ
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("ถอนบทความ | ถอดถอนบทความ | บทความที่ถูกถอน"),
            Notices = Phrases("แก้ไข | แก้คำผิด | วิจารณ์หนังสือ | บทวิจารณ์หนังสือ | เอกสารเพิ่มเติม"),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = Phrases("บทความ | ประกาศ"),
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
