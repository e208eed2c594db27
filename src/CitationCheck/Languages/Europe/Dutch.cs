using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Dutch.</summary>
internal static class Dutch
{
    public static Language Language { get; } = new()
    {
        Name = "Dutch",
        Months = Phrases("""
            januari | februari | maart mrt | april | mei | juni | juli | augustus | september | oktober | november | december
            """),
        Abbreviations = new()
        {
            Continues = Words("""
                dhr mw mevr mej drs bijv o.a d.w.z m.a.w i.p.v i.v.m i.s.m i.h.k.v o.l.v o.b.v d.m.v t.a.v t.o.v m.b.t m.n m.i n.a.v evt
                zgn z.g jhr nl
                """),
            BeforeNumber = Words("blz afb bijl hfst jrg mrt febr"),
            MayEnd = Words("b.v n.v e.d e.a ir"),
            EndsBeforeCapital = Words("enz"),
            AfterFigure = Words("mld"),
            Clock = None,
        },
        Sentences = new()
        {
            Starters = Words("""
                aan al alle als bij bovendien daar daarna daarom dan dat de deze die dit door dus echter een eerst elke en er ervan geen
                haar heeft het hier hij hoe hoewel hun ik in intussen is je jullie maar meer men met mijn na naar naast niet nog nu of
                om omdat ondanks onder ons onze ook op over sinds sommige te ten tegen terwijl tijdens toch toen tot tussen uit van
                vanaf veel verder vervolgens volgens voor vooral waar waarom wanneer wat we wel welke wie wij ze zelfs zij zijn zo zoals
                zonder zowel
                """),
            Conjunctions = Words("en of maar"),
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("bronnen bron"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = Words("passages passage fragmenten fragment"),
            NumberWords = Words("nr nummer"),
            Leads = Phrases("zie ook | zie | bijv."),
            GluedLeads = None,
            Conjunctions = Words("en"),
            GluedConjunctions = None,
            Pages = Words("blz."),
            Parts = None,
            FamilyParticles = Words("van de den der ten ter"),
            NameParticles = None,
            Others = Words("e.a."),
            Articles = None,
            Undated = None,
            NoNames = Words("wet besluit richtlijn verordening verdrag grondwet regeling"),
            NumberAbbreviations = None,
            NoMarkers = Words("Figuur Tabel Hoofdstuk Paragraaf Pagina Stap Vergelijking Bijlage Artikel"),
            Pinpoints = Words("r.o"),
            PinpointLeads = Words("punt punten"),
            Scales = Words("bereik schaal tussen betrouwbaarheidsinterval bi"),
            Copulas = Words("is zijn waren"),
        },
        Placeholders = new()
        {
            Sources = Words("bron bronnen bronvermelding referentie referenties citaat verwijzing"),
            Requests = Words("""
                nodig vereist ontbreekt ontbreken toevoegen invoegen gewenst gevraagd aanvullen vermelden hier volgt
                """),
            Fillers = Words("een de het nog en of"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("onbekende bron | zoekresultaat | zonder titel | titel | onbekend"),
        },
        Headings = new()
        {
            ListNames = Words("bronnen referenties literatuur literatuurlijst bronvermelding voetnoten bibliografie"),
            ListCompanions = Words("en gebruikte geraadpleegde geciteerde werken geannoteerde"),
            ListPhrases = Phrases("verder lezen | geciteerde werken"),
            ListNamesInside = None,
            SureListNames = Words("bronnen literatuurlijst"),
            Abstract = Words("samenvatting"),
            Introduction = Words("inleiding"),
            Summary = Phrases("kernpunten | in het kort | belangrijkste bevindingen"),
            Conclusion = Words("conclusie"),
            Disclaimer = None,
            Methodology = Phrases("methode | methodologie | beperkingen | open vragen | onzekerheden | aannames | werkwijze"),
            Acknowledgements = None,
            Recommendations = Phrases("aanbevelingen | volgende stappen"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("titel"),
            Source = None,
            Publisher = None,
            Authors = None,
            Date = Words("datum"),
            Link = None,
            Accessed = None,
        },
        Entries = new()
        {
            Accessed = Phrases("geraadpleegd | geraadpleegd op | bekeken op"),
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
            Archived = Phrases("gearchiveerd"),
            ArchivedBehind = None,
            SameSource = Phrases("aldaar"),
            EarlierSource = Phrases("t.a.p. | a.w."),
            EarlierNote = None,
            SameAuthor = Phrases("dezelfde"),
        },
        Figures = new()
        {
            Measures = Words("procent duizend miljoen miljard keer"),
            Labels = Words("bron artikel pagina hoofdstuk figuur tabel stap deel"),
            Captions = Words("figuur fig tabel grafiek afbeelding"),
            Dates = None,
            Joiners = Words("een tot en"),
            Shares = Phrases("de helft van"),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                eerste laatste volgende vorige top ongeveer ruim over onder meer minder dan slechts bijna heeft hebben had dag week
                maand jaar leeftijd ronde alle deze andere
                """),
            Counters = None,
            Particles = Words("maar terwijl die dat is zijn heeft hebben kan en"),
        },
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = Words("zijn volgende omvatten"),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("jij | je zei | gebruiker | mens | ik | vraag"),
            AnsweringSpeakers = Phrases("assistent | ai | antwoord"),
            Pointers = Phrases("zie | zie ook"),
        },
        Discourse = new()
        {
            PointBack = Phrases("dit | deze | dat betekent | hierdoor | daardoor"),
            PointBackInside = None,
            OpenConsequence = Words("daarom dus"),
            ConsequenceInside = None,
            OpenSum = Words("samenvattend kortom concluderend"),
            Reckoning = Phrases("omgerekend | dat komt neer"),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = None,
            Address = None,
            Ahead = Phrases("volgende punten | volgende gebieden | als volgt"),
            Labels = Words("conclusie aanbeveling"),
            LabelEndings = None,
            Past = Words("""
                was waren werd werden had hadden vielen steeg stegen stond stonden kwam kwamen ging gingen nam namen begon
                begonnen bleef sloot opende bouwde kocht verkocht meldde bereikte richtte stierf zei
                """),
            Works = Stems("studie_ | onderzoek_ | auteurs | onderzoekers | methode_"),
        },
        Speech = new()
        {
            Saying = Stems("zei_ | aldus_"),
            Naming = Phrases("_volgens_"),
            SayingBefore = None,
            SayingBehind = None,
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                dit rapport | dit verslag | dit document | dit hoofdstuk | deze sectie | deze paragraaf | deze analyse | dit overzicht |
                in dit rapport | in dit verslag | in dit document | in dit hoofdstuk | in deze sectie | in deze paragraaf |
                de volgende sectie | de volgende paragraaf | de volgende tabel | het volgende hoofdstuk | de onderstaande tabel |
                hieronder
                """),
            ReportVerbs = Stems("""
                we_ | wij_ | wordt_ | worden_ | onderzoek | beschrijf | behandel | geeft_ | vat_ | biedt_ | bespre | analyseer |
                verken | gaat_ | presenteer | vergelijk | richt_
                """),
            Determiners = Phrases("dit_ | deze_ | in dit_"),
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
        Advice = new()
        {
            Openings = Phrases("wij raden | we raden"),
            GluedOpenings = None,
            OtherWords = None,
            BehindI = None,
            Endings = None,
            Verbs = None,
            NounVerbs = None,
            Determiners = None,
            BehindNouns = None,
            Leads = None,
            LeadingClauses = None,
            Everybody = None,
            Offers = None,
            GivenTexts = None,
            Absent = None,
        },
        Pages = new()
        {
            NotFound = Phrases("""
                pagina niet gevonden | niet gevonden | pagina bestaat niet | niet meer beschikbaar | bestaat niet meer |
                bestaat niet | is verwijderd | pagina is verwijderd
                """),
            Region = Phrases("in jouw land | in uw land | in je land | in jouw regio | in uw regio"),
            BotWall = Phrases("even geduld"),
            Gate = Words("inloggen aanmelden"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("ingetrokken | teruggetrokken | intrekking van het artikel"),
            Notices = Phrases("""
                rectificatie | correctie | boekbespreking | boekrecensie | aanvullend materiaal | aanvullende informatie |
                studieprotocol | onderzoeksprotocol | uiting van bezorgdheid
                """),
            About = Phrases("reactie op | antwoord op | repliek op | recensie van | bespreking van | commentaar op | bijlage bij"),
            Labels = Phrases("antwoord | repliek | samenvatting | bijlage"),
            Copies = None,
            Fillers = Phrases("artikel | bericht | van | het | de | dit | is | studie"),
            Links = Phrases("op | van | bij | voor"),
            Sections = Phrases("""
                nieuws | politiek | economie | wetenschap | klimaat | weer | cultuur | opinie | gezondheid | buitenland |
                binnenland | technologie | persbericht | persberichten | onderzoek
                """),
            Doubts = Phrases("mythe | mythes | gerucht | hoax | broodje aap"),
            SiteWords = Phrases("website | pagina | artikel | bron | bronnen | beschikbaar op | gepubliceerd op | bijgewerkt | via"),
        },
        Titles = new()
        {
            Negations = Words("niet geen"),
            Makers = None,
            Verdicts = None,
            Articles = Words("een"),
            Openers = Words("de het hoe waarom van"),
            Series = Words("deel"),
            NumberWords = None,
            SmallWords = Words("de het"),
            Spellings = None,
        },
    };
}
