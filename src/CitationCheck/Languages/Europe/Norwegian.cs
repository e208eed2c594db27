using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Norwegian.</summary>
internal static class Norwegian
{
    public static Language Language { get; } = new()
    {
        Name = "Norwegian",
        Months = Phrases("januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember des"),
        Abbreviations = new()
        {
            Continues = Words("bl.a dvs f.eks jf pga mht"),
            BeforeNumber = Words("kl tlf"),
            MayEnd = None,
            EndsBeforeCapital = Words("osv"),
            AfterFigure = Words("kr"),
            Clock = None,
        },
        Sentences = new()
        {
            Starters = None,
            Conjunctions = None,
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = Words("til på fra og"),
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("kilde"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = None,
            GluedLeads = None,
            Conjunctions = Words("og"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Phrases("m.fl. | mfl."),
            Articles = None,
            Undated = None,
            NoNames = Words("lov loven forskrift forordning direktiv traktat grunnloven"),
            NumberAbbreviations = None,
            NoMarkers = Words("Figur Tabell Kapittel Avsnitt Side Steg Trinn Ligning Vedlegg"),
            Pinpoints = None,
            PinpointLeads = Words("avsnitt"),
            Scales = Words("intervallet skalaen skala mellom"),
            Copulas = Words("er"),
        },
        Placeholders = new()
        {
            Sources = Words("kilde kilder kildehenvisning referanse sitat"),
            Requests = Phrases("mangler | trengs | nødvendig | kreves | oppgi | her | legg til | sett inn"),
            Fillers = Words("en et og eller"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("ukjent kilde | søkeresultat | uten tittel | tittel"),
        },
        Headings = new()
        {
            ListNames = Words("kilder referanser"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = Words("innledning"),
            Summary = Phrases("sammendrag | hovedpunkter | kort fortalt"),
            Conclusion = Words("konklusjon"),
            Disclaimer = None,
            Methodology = Phrases("metode | begrensninger | åpne spørsmål | usikkerheter | forutsetninger"),
            Acknowledgements = None,
            Recommendations = Phrases("anbefalinger | neste steg"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Words("hentet åpnet"),
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
            Archived = Phrases("arkivert"),
            ArchivedBehind = None,
            SameSource = Phrases("sst."),
            EarlierSource = Phrases("a.st."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("du | bruker | brukeren | menneske | jeg | spørsmål"),
            AnsweringSpeakers = Phrases("assistent | svar"),
            Pointers = Phrases("se | se også"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                siden ble ikke funnet | fant ikke siden | siden finnes ikke | finnes ikke lenger | er slettet | er fjernet |
                ble ikke funnet
                """),
            Region = Phrases("i ditt land | i din region | utenfor norge"),
            BotWall = None,
            Gate = Phrases("logg inn"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("tilbaketrukket | trukket tilbake | tilbaketrekking av artikkel | retrahert"),
            Notices = Phrases("rettelse | rettelser | bokanmeldelse | bokomtale | tilleggsmateriale | studieprotokoll"),
            About = Phrases("svar på | anmeldelse av | kommentar til | replikk til"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("artikkel | artikkelen | av"),
            Links = Phrases("til | av"),
            Sections = Phrases("""
                nyheter | politikk | økonomi | vitenskap | klima | vær | sport | kultur | debatt | helse | utenriks |
                innenriks | pressemelding | forskning
                """),
            Doubts = Phrases("myte | myten | myter | rykte"),
            SiteWords = Phrases("nettside | artikkel | kilde | hentet fra"),
        },
        Titles = new()
        {
            Negations = Words("ikke"),
            Makers = None,
            Verdicts = None,
            Articles = Words("en et"),
            Openers = Words("hvordan hvorfor fra"),
            Series = Words("del"),
            NumberWords = None,
            SmallWords = None,
            Spellings = None,
        },
    };
}
