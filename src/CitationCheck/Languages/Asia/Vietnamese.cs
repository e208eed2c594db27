using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Vietnamese.</summary>
internal static class Vietnamese
{
    public static Language Language { get; } = new()
    {
        Name = "Vietnamese",
        Months = None,
        Abbreviations = new()
        {
            Continues = None,
            BeforeNumber = None,
            MayEnd = Words("TP PGS ThS"),
            EndsBeforeCapital = None,
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = Words("nguồn"),
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
            FamilyParticles = None,
            NameParticles = None,
            Others = None,
            Articles = None,
            Undated = None,
            NoNames = Words("luật nghị hiến"),
            NumberAbbreviations = None,
            NoMarkers = Words("Hình Bảng Chương Mục Trang Bước"),
            Pinpoints = None,
            PinpointLeads = None,
            Scales = Words("khoảng"),
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = Phrases("nguồn | trích dẫn | tham khảo | chú thích"),
            Requests = Phrases("cần | thiếu | thêm | chèn | bổ sung | ở đây | tại đây"),
            Fillers = Words("có"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("nguồn không xác định | kết quả tìm kiếm | không có tiêu đề | tiêu đề"),
        },
        Headings = new()
        {
            ListNames = Words("nguồn"),
            ListCompanions = None,
            ListPhrases = Phrases("tài liệu tham khảo | tham khảo | nguồn tham khảo | nguồn trích dẫn | danh mục tài liệu tham khảo"),
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = Phrases("giới thiệu"),
            Summary = Phrases("tóm tắt | điểm chính | những điểm chính | tóm lược"),
            Conclusion = Phrases("kết luận"),
            Disclaimer = None,
            Methodology = Phrases("phương pháp | hạn chế | câu hỏi mở | giả định"),
            Acknowledgements = None,
            Recommendations = Phrases("khuyến nghị | kiến nghị | bước tiếp theo"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Phrases("truy cập"),
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
            Archived = Phrases("lưu trữ"),
            ArchivedBehind = None,
            SameSource = Phrases("như trên"),
            EarlierSource = Phrases("sđd"),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("bạn | người dùng | tôi | câu hỏi | hỏi"),
            AnsweringSpeakers = Phrases("trợ lý | trả lời | đáp"),
            Pointers = Phrases("xem"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                không tìm thấy trang | trang không tồn tại | không còn tồn tại | đã bị xóa | không tồn tại
                """),
            Region = Phrases("ở quốc gia của bạn | tại khu vực của bạn"),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("đã rút | rút bài | bị rút | rút lại | gỡ bài"),
            Notices = Phrases("đính chính | điểm sách | tài liệu bổ sung"),
            About = Phrases("phản hồi về | bình luận về | trả lời"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("bài báo | thông báo | bài"),
            Links = Phrases("về"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
