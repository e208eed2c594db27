using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Ukrainian.</summary>
internal static class Ukrainian
{
    public static Language Language { get; } = new()
    {
        Name = "Ukrainian",
        Months = Phrases("""
            січня січень | лютого лютий | березня березень | квітня квітень | травня травень | червня червень | липня липень |
            серпня серпень | вересня вересень | жовтня жовтень | листопада листопад | грудня грудень
            """),
        Abbreviations = new()
        {
            Continues = Words("див вул бул смт ім д-р т.зв"),
            BeforeNumber = Words("мал"),
            MayEnd = None,
            EndsBeforeCapital = Words("ін"),
            AfterFigure = Words("р рр грн тис хв чол"),
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = Words("джерело"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = None,
            GluedLeads = None,
            Conjunctions = Words("та і й"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Phrases("та ін."),
            Articles = None,
            Undated = None,
            NoNames = Words("закон указ постанова кодекс директива регламент договір конституція наказ"),
            NumberAbbreviations = None,
            NoMarkers = Words("Рис. Рисунок Таблиця Розділ Сторінка Крок Рівняння"),
            Pinpoints = None,
            PinpointLeads = Words("пункт"),
            Scales = Words("діапазоні діапазон інтервалі інтервал шкалі шкала"),
            Copulas = Words("дорівнюють це"),
        },
        Placeholders = new()
        {
            Sources = Words("джерело джерела джерел посилання цитата цитату виноска"),
            Requests = Words("потрібне потрібна потрібно немає відсутнє бракує додати додайте вставити вставте вказати тут"),
            Fillers = Words("на не і або"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("невідоме джерело | результат пошуку | без назви | назва"),
        },
        Headings = new()
        {
            ListNames = Words("джерела література посилання бібліографія примітки"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = None,
            Abstract = Words("анотація"),
            Introduction = Words("вступ"),
            Summary = Phrases("ключові висновки | коротко"),
            Conclusion = Words("висновки"),
            Disclaimer = None,
            Methodology = Phrases("метод | методологія | обмеження | відкриті питання | припущення"),
            Acknowledgements = None,
            Recommendations = Phrases("рекомендації | наступні кроки"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Phrases("дата звернення"),
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
            Archived = Phrases("архівовано | архів"),
            ArchivedBehind = None,
            SameSource = Phrases("там само | там же"),
            EarlierSource = Phrases("зазнач. праця | вказ. праця"),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("ви | ти | користувач | людина | я | питання | запитання"),
            AnsweringSpeakers = Phrases("асистент | помічник | відповідь"),
            Pointers = Phrases("див. | див. також"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                сторінку не знайдено | сторінку видалено | більше не існує | сторінка недоступна | матеріал видалено
                """),
            Region = Phrases("у вашій країні | у вашому регіоні"),
            BotWall = None,
            Gate = Words("увійти"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("відкликано | відкликана | відкликаний | ретракція | ретраговано"),
            Notices = Phrases("виправлення | поправка | помилки | додаткові матеріали | рецензія на книгу"),
            About = Phrases("відповідь на | рецензія на | коментар до"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("стаття | статті | статтю | повідомлення | про"),
            Links = Phrases("до | на"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
