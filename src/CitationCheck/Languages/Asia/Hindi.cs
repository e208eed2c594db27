using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Hindi.</summary>
internal static class Hindi
{
    public static Language Language { get; } = new()
    {
        Name = "Hindi",
        Months = Phrases("""
            जनवरी | फ़रवरी फरवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर सितम्बर | अक्टूबर | नवंबर नवम्बर | दिसंबर दिसम्बर
            """),
        Abbreviations = new()
        {
            Continues = Words("""
                डॉ डा पं स्व प्रो ए बी सी डी ई एफ जी एच आई जे एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड
                """),
            BeforeNumber = None,
            MayEnd = None,
            EndsBeforeCapital = None,
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("स्रोत संदर्भ उद्धरण"),
            Requests = Words("आवश्यक चाहिए जोड़ें जोड़े यहाँ यहां अनुपलब्ध"),
            Fillers = Words("की का है"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("अज्ञात स्रोत | खोज परिणाम | शीर्षक"),
        },
        Headings = new()
        {
            ListNames = Words("संदर्भ स्रोत सन्दर्भ"),
            ListCompanions = Words("सूची मराठी ग्रंथ"),
            ListPhrases = Phrases("उद्धृत कार्य"),
            ListNamesInside = None,
            SureListNames = Words("संदर्भ"),
            Abstract = None,
            Introduction = Words("परिचय"),
            Summary = Phrases("सारांश | मुख्य बिंदु | मुख्य निष्कर्ष"),
            Conclusion = Words("निष्कर्ष"),
            Disclaimer = None,
            Methodology = Phrases("कार्यप्रणाली | सीमाएँ | खुले प्रश्न | मान्यताएँ"),
            Acknowledgements = None,
            Recommendations = Phrases("सिफारिशें | अगले कदम"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Words("एक्सेस"),
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
            Archived = Phrases("पुरालेख"),
            ArchivedBehind = Phrases("को पुरालेखित"),
            SameSource = Phrases("वही"),
            EarlierSource = None,
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = new()
        {
            Measures = Words("लाख करोड़ प्रतिशत हज़ार हजार अरब"),
            Labels = None,
            Captions = None,
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
            AskingSpeakers = Phrases("आप | उपयोगकर्ता | मैं | प्रश्न | सवाल"),
            AnsweringSpeakers = Phrases("सहायक | उत्तर | जवाब"),
            Pointers = None,
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = new()
        {
            ReportOpenings = Phrases("""
                यह रिपोर्ट | इस रिपोर्ट में | यह खंड | इस खंड में | यह अध्याय | इस अध्याय में | यह अनुभाग | इस अनुभाग में |
                अगले खंड में | निम्नलिखित तालिका | नीचे
                """),
            ReportVerbs = Phrases("""
                प्रस्तुत | विश्लेषण | चर्चा | वर्णन | समीक्षा | करेंगे | सारांश | बताया | दिया गया | दी गई | जाँच | जांच | तुलना
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
                पृष्ठ नहीं मिला | पेज नहीं मिला | अब उपलब्ध नहीं है | हटा दिया गया है | उपलब्ध नहीं है
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("वापस लिया गया | वापस लिया | प्रत्याहरण"),
            Notices = Phrases("शुद्धिपत्र | भूल सुधार | पुस्तक समीक्षा | पूरक सामग्री"),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = Phrases("लेख | शोधपत्र | सूचना"),
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
