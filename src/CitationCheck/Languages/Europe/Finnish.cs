using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Finnish.</summary>
internal static class Finnish
{
    public static Language Language { get; } = new()
    {
        Name = "Finnish",
        Months = Phrases("""
            tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta | syyskuuta |
            lokakuuta | marraskuuta | joulukuuta
            """),
        Abbreviations = new()
        {
            Continues = Words("esim ks"),
            BeforeNumber = Words("sivu nro klo"),
            MayEnd = None,
            EndsBeforeCapital = Words("jne ym yms"),
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = None,
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = None,
            GluedLeads = None,
            Conjunctions = Words("ja"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Words("ym."),
            Articles = None,
            Undated = None,
            NoNames = Words("laki asetus direktiivi sopimus"),
            NumberAbbreviations = None,
            NoMarkers = None,
            Pinpoints = None,
            PinpointLeads = None,
            Scales = None,
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = Words("lähde lähteet lähteitä lähdeviite viite viittaus"),
            Requests = Words("puuttuu puuttuvat tarvitaan lisää lisättävä tähän"),
            Fillers = Words("ja tai"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("tuntematon lähde | hakutulos | nimetön | otsikko"),
        },
        Headings = new()
        {
            ListNames = Words("lähteet viitteet"),
            ListCompanions = None,
            ListPhrases = Words("lähdeluettelo"),
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = Words("johdanto"),
            Summary = Phrases("yhteenveto | keskeiset havainnot | lyhyesti"),
            Conclusion = Words("johtopäätökset"),
            Disclaimer = None,
            Methodology = Phrases("menetelmä | menetelmät | rajoitukset | avoimet kysymykset | epävarmuudet"),
            Acknowledgements = None,
            Recommendations = Phrases("suositukset | seuraavat vaiheet"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Words("luettu"),
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
            Archived = Phrases("arkistoitu"),
            ArchivedBehind = None,
            SameSource = None,
            EarlierSource = Phrases("mt. | emt."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("sinä | käyttäjä | ihminen | minä | kysymys"),
            AnsweringSpeakers = Phrases("avustaja | vastaus"),
            Pointers = Phrases("katso"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                sivua ei löytynyt | sivua ei löydy | ei ole enää saatavilla | ei enää ole | on poistettu | sivua ei ole
                """),
            Region = Phrases("maassasi | alueellasi"),
            BotWall = None,
            Gate = Words("kirjaudu"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("vedetty pois | peruutettu | takaisinvedetty | retraktio"),
            Notices = Phrases("oikaisu | korjaus | kirja-arvostelu | kirja-arvio | lisäaineisto | tutkimussuunnitelma"),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = Phrases("artikkeli | artikkelin"),
            Links = None,
            Sections = Phrases("""
                uutiset | politiikka | talous | tiede | ilmasto | sää | urheilu | kulttuuri | terveys | ulkomaat | kotimaa |
                tiedote | tutkimus
                """),
            Doubts = Phrases("myytti | huhu"),
            SiteWords = Phrases("verkkosivu | artikkeli | lähde"),
        },
        Titles = new()
        {
            Negations = Words("ei"),
            Makers = None,
            Verdicts = None,
            Articles = None,
            Openers = Words("miten miksi"),
            Series = None,
            NumberWords = None,
            SmallWords = None,
            Spellings = None,
        },
    };
}
