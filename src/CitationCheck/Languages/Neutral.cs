using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages;

/// <summary>What belongs to no language: signs, Latin abbreviations, units, currencies.</summary>
internal static class Neutral
{
    public static Language Language { get; } = new()
    {
        Name = "Neutral",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = new()
        {
            Starters = None,
            Conjunctions = None,
            AfterTime = Words("EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST AEST"),
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = None,
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = Words("e.g., e.g. i.e., cf. cf cf.,"),
            GluedLeads = None,
            Conjunctions = Words("&"),
            GluedConjunctions = None,
            Pages = Words("§"),
            Parts = None,
            FamilyParticles = None,
            NameParticles = Words("al. &"),
            Others = Phrases("et al. | et al"),
            Articles = None,
            Undated = None,
            NoNames = Words("gdpr dsgvo rgpd bgb stgb hgb hipaa ccpa ferpa coppa mifid covid covid-19"),
            NumberAbbreviations = None,
            NoMarkers = None,
            Pinpoints = Words("§ §§ ¶ ¶¶"),
            PinpointLeads = None,
            Scales = Words("iqr hdi cri"),
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = None,
            Requests = Words("? ?? ??? todo tbd tbc tba tk fixme xx xxx"),
            Fillers = None,
            Others = None,
            Alone = Words("? ?? ??? todo tbd tbc tk fixme"),
            Unnamed = Words("? ?? ??? ... … - — x xx xxx tbd todo"),
        },
        Headings = HeadingsVocabulary.None,
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = None,
            AccessedShort = None,
            AccessedBehind = None,
            LinkTexts = Words("↗ 🔗"),
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
            NameParticles = Words("&"),
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = None,
            ArchivedBehind = None,
            SameSource = Phrases("ibid. | ibid | ibidem | ib. | id. | id | idem | loc. cit. | l.c."),
            EarlierSource = Phrases("op. cit. | op.cit. | opere citato | supra"),
            EarlierNote = Phrases("(n"),
            SameAuthor = Phrases("idem | eadem | id."),
        },
        Figures = new()
        {
            Measures = Words("""
                km kg g mg µg m cm mm nm mi ft lb lbs oz l ml ha mw gw kw kwh mwh gwh twh tb gb mb kb ghz mhz hz °c °f c ppm ppb bps mph
                kph usd eur gbp jpy cny rmb inr chf cad aud krw brl rub x
                """),
            Labels = Words("""
                covid covid-19 sars-cov-2 iso iec ieee din nist astm ansi rfc windows android ios macos web gpt claude llama gemini http
                usb bluetooth euro industrie industry agenda horizon vision sdg
                """),
            Captions = None,
            Dates = None,
            Joiners = None,
            Shares = None,
            SharesInside = None,
            MeasureSigns = Signs("％"),
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
            AskingSpeakers = None,
            AnsweringSpeakers = Words("chatgpt gpt claude gemini copilot perplexity grok deepseek llm"),
            Pointers = None,
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = new()
        {
            ReportOpenings = None,
            ReportVerbs = None,
            Determiners = None,
            NumberedOpenings = None,
            NumberedVerbs = None,
            SequelOpenings = None,
            SequelVerbs = None,
            PaperOpenings = None,
            PaperVerbs = None,
            WriterOpenings = None,
            WriterVerbs = None,
            Statements = Phrases("©_ | copyright ©"),
            OwnParts = None,
        },
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                404 | orria ez da aurkitu | ez da aurkitu | páxina non atopada | non se atopou a páxina | páxina non dispoñible |
                heb ei ganfod | heb ei chanfod | ni ddaethpwyd o hyd i’r dudalen | fannst ekki | síða ekki til |
                nuk u gjet | nuk ekziston | не е пронајдена | не постои | ვერ მოიძებნა | არ მოიძებნა | არ არსებობს |
                չի գտնվել | չգտնվեց | পাওয়া যায়নি | খুঁজে পাওয়া যায়নি | கிடைக்கவில்லை | காணப்படவில்லை |
                صفحہ نہیں ملا | نہیں ملا | haukupatikana | haujapatikana | haupatikani | hindi nahanap | hindi matagpuan | hindi natagpuan |
                табылмады | табылған жоқ | nie gevind nie | bestaan nie | не знойдзена | не знойдзены | tapılmadı | mövcud deyil |
                topilmadi | gan aimsiú | níor aimsíodh | ní bhfuarthas | tsy hita | pejy tsy hita | олдсонгүй | සොයාගත නොහැක |
                සොයා ගත නොහැකි | కనుగొనబడలేదు | కనబడలేదు | കണ്ടെത്താനായില്ല | ಕಂಡುಬಂದಿಲ್ಲ | सापडले नाही | पृष्ठ सापडले नाही | भेटिएन |
                મળ્યું નથી | ਨਹੀਂ ਮਿਲਿਆ | មិនត្រូវបានរកឃើញ | រកមិនឃើញ | ບໍ່ພົບ | မတွေ့ပါ | አልተገኘም | paĝo ne trovita | ne trovita |
                pagina non inventa | ma nstabitx | saytda topilmadi | tidak dijumpai | tidak ditemui | halaman tidak dijumpai |
                nije pronađeno | net fonnt | net fonnt ginn
                """),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = None,
            Notices = Phrases("corrigendum | corrigenda | erratum | errata | addendum | addenda | re"),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = None,
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = Phrases("www | https | http"),
        },
        Titles = new()
        {
            Negations = None,
            Makers = None,
            Verdicts = None,
            Articles = None,
            Openers = None,
            Series = None,
            NumberWords = Words("i ii iii iv v vi vii viii ix x"),
            SmallWords = None,
            Spellings = None,
        },
    };
}
