using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Italian.</summary>
internal static class Italian
{
    public static Language Language { get; } = new()
    {
        Name = "Italian",
        Months = Phrases("""
            gennaio gen | febbraio | marzo | aprile | maggio mag | giugno giu | luglio lug | agosto | settembre | ottobre ott |
            novembre | dicembre
            """),
        Abbreviations = new()
        {
            Continues = Words("sigg sig.ra sig.na dott dott.ssa prof.ssa avv egr gent spett cfr p.es"),
            BeforeNumber = Words("pag pagg capp artt sez voll tav giu lug ott"),
            MayEnd = Words("sig ing arch geom on sen es s.p.a s.r.l s.n.c ss"),
            EndsBeforeCapital = Words("ecc"),
            AfterFigure = None,
            Clock = None,
        },
        Sentences = new()
        {
            Starters = Words("""
                a agli ai al alcune alcuni alla alle allora anche ancora anzi appena c'è che chi ci ciò come con così cosa da dagli dai
                dal dalla dato de degli dei del della delle dello di dopo dove due dunque durante e è ed era essa esse essi fra gli ha
                hanno i il in infatti infine inoltre invece io l' la le lei lo loro lui ma mentre mi molte molti ne nei nel nell' nella
                nelle noi non nonostante nostra nostro o ogni ora per perché perciò però più poi poiché prima qual quale quando quanto
                quasi questa queste questi questo qui quindi secondo sebbene sempre senza si sia solo sono stata su sua sue sugli sui
                sul sulla suo tra tuttavia tutte tutti un una uno vi
                """),
            Conjunctions = Words("o e ma"),
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("fonti fonte"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = Words("estratti estratto brani brano passaggio"),
            NumberWords = Words("numero"),
            Leads = Words("cfr. vedi"),
            GluedLeads = None,
            Conjunctions = Words("e"),
            GluedConjunctions = None,
            Pages = Words("pag cap"),
            Parts = None,
            FamilyParticles = Words("da di del la"),
            NameParticles = Words("e"),
            Others = Phrases("e altri | e coll."),
            Articles = None,
            Undated = Words("s.d."),
            NoNames = Words("legge decreto direttiva regolamento trattato accordo costituzione ordinanza"),
            NumberAbbreviations = None,
            NoMarkers = Words("Figura Tabella Capitolo Sezione Pagina Passo Equazione Articolo Allegato"),
            Pinpoints = None,
            PinpointLeads = Words("punto punti"),
            Scales = Words("intervallo scala tra ic"),
            Copulas = Words("è sono erano"),
        },
        Placeholders = new()
        {
            Sources = Words("citazione citazioni fonte fonti riferimento riferimenti rimando"),
            Requests = Words("""
                necessaria necessarie necessario richiesta mancante mancanti manca mancano aggiungere inserire indicare
                completare verificare qui senza
                """),
            Fillers = Words("una un la le il di da e o"),
            Others = Words("senza fonte"),
            Alone = None,
            Unnamed = Phrases("""
                fonte sconosciuta | risultato della ricerca | risultato di ricerca | senza titolo | titolo | sconosciuto | sito web
                """),
        },
        Headings = new()
        {
            ListNames = Words("riferimenti fonti bibliografia sitografia note citazioni"),
            ListCompanions = Words("""
                dei delle citate consultate utilizzate opere bibliografici bibliografiche principali lista note web commentata annotata
                """),
            ListPhrases = Phrases("letture consigliate | opere citate"),
            ListNamesInside = None,
            SureListNames = Words("bibliografia riferimenti"),
            Abstract = Words("riassunto"),
            Introduction = Words("introduzione premessa"),
            Summary = Phrases("sommario | sintesi | punti chiave | in sintesi | in breve"),
            Conclusion = Words("conclusione conclusioni"),
            Disclaimer = Phrases("esclusione di responsabilità"),
            Methodology = Phrases("""
                metodologia | metodo | limiti | limitazioni | domande aperte | questioni aperte | incertezze | ipotesi
                """),
            Acknowledgements = Words("ringraziamenti"),
            Recommendations = Phrases("raccomandazioni | prossimi passi"),
            Appendix = Words("appendice"),
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("titolo"),
            Source = None,
            Publisher = Words("editore"),
            Authors = Words("autore autori"),
            Date = Words("data anno"),
            Link = None,
            Accessed = None,
        },
        Entries = new()
        {
            Accessed = Phrases("consultato il | data di accesso | accesso eseguito | ultimo accesso"),
            AccessedShort = None,
            AccessedBehind = None,
            LinkTexts = None,
            LeadsToUrl = Phrases("disponibile su"),
            Editors = Phrases("(a cura di)"),
            Editions = None,
            DateLeads = Words("pubblicato"),
            DateParticles = None,
            BehindContainer = None,
            WorkTypes = Phrases("comunicato stampa"),
            Theses = Phrases("tesi di"),
            Organisations = Words("ministero università istituto"),
            CompanyForms = None,
            Schools = None,
            OrganisationEndings = None,
            NameParticles = Words("la del e"),
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("archiviato"),
            ArchivedBehind = None,
            SameSource = Phrases("ivi"),
            EarlierSource = Phrases("cit. | art. cit."),
            EarlierNote = None,
            SameAuthor = Phrases("id."),
        },
        Figures = new()
        {
            Measures = Words("milioni miliardi miliardo cento chilometri metri euro volte mille"),
            Labels = Words("fonte parte fase sezione capitolo tabella pagina articolo numero"),
            Captions = Words("figura fig tabella grafico"),
            Dates = None,
            Joiners = Words("e"),
            Shares = Phrases("un terzo d | la metà d"),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                primi prime ultimi ultime prossimi prossime top circa più meno di solo quasi ha hanno aveva giorno settimana mese anno
                età gli le questi queste altri altre
                """),
            Counters = None,
            Particles = Words("ma mentre che è sono ha hanno può possono per con"),
        },
        Claims = new()
        {
            HeaderLabels = Phrases("data | oggetto | autore | autori | a | da | parole chiave | tema"),
            Introducers = Words("sono seguenti includono"),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("tu | hai detto | utente | umano | io | domanda | d"),
            AnsweringSpeakers = Phrases("assistente | ia | risposta | r"),
            Pointers = Phrases("vedi | vedi anche | si veda"),
        },
        Discourse = new()
        {
            PointBack = Words("questo questa questi queste ciò"),
            PointBackInside = None,
            OpenConsequence = Words("quindi pertanto così dunque"),
            ConsequenceInside = None,
            OpenSum = Phrases("in sintesi | in conclusione"),
            Reckoning = Phrases("ciò equivale | su questa base | supponiamo"),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Stems("dovrebbe | deve_"),
            Address = None,
            Ahead = Phrases("seguenti punti | seguenti aspetti"),
            Labels = Words("conclusione conclusioni raccomandazione"),
            LabelEndings = None,
            Past = Words("""
                furono erano aveva avevano ebbe cadde salì chiuse aprì annunciò comprò vendette raggiunse fondò pubblicò morì
                disse
                """),
            Works = Stems("studio_ | autori | ricercatori | indagine_ | metodo_"),
        },
        Speech = new()
        {
            Saying = Stems("ha detto | ha dichiarato | disse"),
            Naming = Phrases("_secondo_"),
            SayingBefore = None,
            SayingBehind = None,
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                questo rapporto | questa relazione | questo documento | questo capitolo | questa sezione | questa analisi |
                il presente rapporto | la presente relazione | in questo rapporto | in questa relazione | in questo documento |
                in questo capitolo | in questa sezione | la sezione seguente | la tabella seguente | la seguente tabella | di seguito
                """),
            ReportVerbs = Stems("""
                si_ | esamin | present | descri | analizz | tratt | esplor | offr | riassum | illustr | affront | confront | forni |
                discut | vengono | viene
                """),
            Determiners = Phrases("questo_"),
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
            Openings = Phrases("se vuoi | se desidera | si consiglia | consigliamo"),
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
                pagina non trovata | pagina inesistente | pagina non esiste | non è più disponibile | non più disponibile |
                non disponibile | contenuto rimosso | è stata rimossa | è stato rimosso | contenuto non trovato | non trovata |
                non trovato
                """),
            Region = Phrases("nel tuo paese | nella tua regione | nella tua area | dal tuo paese"),
            BotWall = Phrases("un momento"),
            Gate = Words("accedi accesso"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("ritrattato | ritrattata | ritrattazione | ritirato | ritirata | ritiro dell'articolo"),
            Notices = Phrases("""
                errata corrige | errata | correzione | rettifica | espressione di preoccupazione | materiale supplementare |
                materiale integrativo | protocollo | recensione del libro | recensioni
                """),
            About = Phrases("""
                risposta a | risposta al | commento a | commento al | commento su | recensione di | lettera su | replica a
                """),
            Labels = Phrases("risposta | replica | riassunto | appendice | nota della redazione"),
            Copies = Phrases("visualizza | testo completo di"),
            Fillers = Phrases("articolo | nota | avviso | di | del | della | il | la | questo | è stato | studio"),
            Links = Phrases("a | al | alla | di | del | per | su"),
            Sections = Phrases("""
                notizie | politica | economia | scienza | scienze | clima | meteo | sport | cultura | opinioni | salute |
                esteri | mondo | cronaca | tecnologia | comunicato stampa | comunicati stampa | ricerca | home
                """),
            Doubts = Phrases("mito | miti | bufala | bufale | smentito | smentita"),
            SiteWords = Phrases("""
                sito | sito web | pagina | articolo | fonte | fonti | disponibile su | pubblicato su | pubblicato il |
                aggiornato | aggiornato il
                """),
        },
        Titles = new()
        {
            Negations = Words("non senza mai"),
            Makers = None,
            Verdicts = Words("falso falsa bufala"),
            Articles = Words("un una uno"),
            Openers = Words("il la lo i gli le come perche"),
            Series = Words("parte"),
            NumberWords = Words("uno"),
            SmallWords = Words("del il lo"),
            Spellings = None,
        },
    };
}
