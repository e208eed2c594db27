using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Polish.</summary>
internal static class Polish
{
    public static Language Language { get; } = new()
    {
        Name = "Polish",
        Months = Phrases("""
            stycznia styczeń sty | lutego luty lut | marca marzec | kwietnia kwiecień kwi | maja maj | czerwca czerwiec cze |
            lipca lipiec lip | sierpnia sierpień sie | września wrzesień wrz | października październik paź | listopada listopad lis |
            grudnia grudzień gru
            """),
        Abbreviations = new()
        {
            Continues = Words("""
                np tzn tj tzw m.in prof hab lek mgr inż św płk kpt mjr ul oś wg zob por woj pow gm tłum oprac właśc zwł
                """),
            BeforeNumber = Words("poz ust pkt lit rys ryc rozdz ok"),
            MayEnd = Words("sp z.o.o p.n.e n.e wyd im red ur zm pl os br"),
            EndsBeforeCapital = Words("itd itp"),
            AfterFigure = Words("r w ww zł gr tys mln godz"),
            Clock = None,
        },
        Sentences = new()
        {
            Starters = Words("""
                ale bez był była było były by choć chociaż co czy dla dlaczego dlatego do gdy gdzie go i ich im in inne ja jak jako
                jednak jednakże jednocześnie jego jej jest jeśli jeżeli już kiedy kto która które który lecz lub ma mimo może my na nad
                nie niektóre niestety no o obecnie od on ona one oni oprócz oraz po pod podczas ponadto ponieważ potem poza przed przez
                przy również są się w wcześniej we według więc właśnie wówczas wszyscy wszystkie wtedy z za zaś zatem ze że
                """),
            Conjunctions = Words("lub ale"),
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("źródło"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = Words("fragmenty fragment"),
            NumberWords = Words("nr numer"),
            Leads = Words("zob. por."),
            GluedLeads = None,
            Conjunctions = Words("i"),
            GluedConjunctions = None,
            Pages = Words("str."),
            Parts = None,
            FamilyParticles = None,
            NameParticles = Words("i"),
            Others = Phrases("i in. | i wsp."),
            Articles = None,
            Undated = None,
            NoNames = Words("ustawa rozporządzenie dyrektywa traktat konstytucja uchwała"),
            NumberAbbreviations = None,
            NoMarkers = Words("Rysunek Rys. Tabela Tab. Rozdział Strona Krok Równanie Art."),
            Pinpoints = Words("pkt"),
            PinpointLeads = Words("punkt"),
            Scales = Words("zakresie zakres przedziale przedział skali skala"),
            Copulas = Words("są to wynoszą"),
        },
        Placeholders = new()
        {
            Sources = Words("źródło źródła źródeł przypis przypisy przypisu cytat cytowanie odnośnik"),
            Requests = Words("""
                potrzebne potrzebny potrzebna brak brakuje dodać dodaj wstaw wstawić uzupełnić uzupełnij uzupełnienia dodania
                wskazać tutaj tu
                """),
            Fillers = Words("do i lub jest"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("nieznane źródło | wynik wyszukiwania | bez tytułu | tytuł | strona internetowa"),
        },
        Headings = new()
        {
            ListNames = Words("źródła bibliografia przypisy literatura referencje odniesienia"),
            ListCompanions = Words("i cytowane wykorzystane prace adnotowana"),
            ListPhrases = Phrases("cytowane prace"),
            ListNamesInside = None,
            SureListNames = Words("bibliografia źródła"),
            Abstract = Words("abstrakt streszczenie"),
            Introduction = Words("wstęp wprowadzenie"),
            Summary = Phrases("podsumowanie | kluczowe wnioski | w skrócie | najważniejsze punkty"),
            Conclusion = Words("wnioski zakończenie"),
            Disclaimer = None,
            Methodology = Phrases("metodologia | metoda | ograniczenia | otwarte pytania | założenia"),
            Acknowledgements = None,
            Recommendations = Phrases("zalecenia | rekomendacje | następne kroki"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = None,
            Source = None,
            Publisher = None,
            Authors = Words("autor"),
            Date = None,
            Link = None,
            Accessed = None,
        },
        Entries = new()
        {
            Accessed = Phrases("dostęp | data dostępu"),
            AccessedShort = Words("dostęp"),
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
            Archived = Phrases("zarchiwizowano | zarchiwizowane | archiwum"),
            ArchivedBehind = None,
            SameSource = Phrases("tamże"),
            EarlierSource = Phrases("dz. cyt. | op. cyt."),
            EarlierNote = None,
            SameAuthor = Phrases("tenże | taż"),
        },
        Figures = new()
        {
            Measures = Words("tys tysięcy mln mld milion miliona milionów miliard miliardów złotych zł razy"),
            Labels = Words("źródło tabela rozdział rysunek strona krok część artykuł numer"),
            Captions = Words("rysunek rys tabela wykres"),
            Dates = None,
            Joiners = Words("i do z"),
            Shares = Phrases("połowa_"),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                pierwsze ostatnie następne około ponad tylko prawie ma mają miał dzień tydzień miesiąc rok wiek te inne
                """),
            Counters = None,
            Particles = Words("ale podczas gdy które który która jest są może oraz"),
        },
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = Words("są następujące obejmują"),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("ty | użytkownik | użytkowniczka | człowiek | ja | pytanie"),
            AnsweringSpeakers = Phrases("asystent | odpowiedź"),
            Pointers = Phrases("zob. | zobacz | patrz"),
        },
        Discourse = new()
        {
            PointBack = Phrases("to oznacza | ten | ta | te"),
            PointBackInside = None,
            OpenConsequence = Phrases("dlatego | zatem | tym samym"),
            ConsequenceInside = None,
            OpenSum = Words("podsumowując reasumując"),
            Reckoning = Phrases("w przeliczeniu | załóżmy"),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = None,
            Address = None,
            Ahead = Phrases("następujących obszarach | następujące czynniki | następująco"),
            Labels = None,
            LabelEndings = None,
            Past = Words("""
                był była było były został została zostało zostały miał miała wzrósł wzrosła spadł spadła zamknął otworzył kupił
                zbudował ogłosił zmarł
                """),
            Works = None,
        },
        Speech = SpeechVocabulary.None,
        Meta = new()
        {
            ReportOpenings = Phrases("""
                niniejszy raport | ten raport | niniejszy dokument | ten rozdział | niniejszy rozdział | ta sekcja |
                w niniejszym raporcie | w tym raporcie | w tym rozdziale | w tej sekcji | poniższa tabela | kolejna sekcja | poniżej
                """),
            ReportVerbs = Stems("""
                przedstawi | opis | omawi | omówi | analiz | bada | podsumow | zawiera | porówn | prezent | skupia | ma na celu |
                dotyczy
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
                nie znaleziono strony | strona nie istnieje | strona nie została znaleziona | strony nie znaleziono |
                już nie istnieje | nie istnieje | została usunięta | został usunięty | nie jest już dostępna | strona niedostępna |
                nie znaleziono
                """),
            Region = Phrases("w twoim kraju | w twoim regionie | w państwa kraju"),
            BotWall = None,
            Gate = Phrases("zaloguj się | logowanie"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("wycofany | wycofana | wycofane | wycofano | wycofanie artykułu | retrakcja"),
            Notices = Phrases("""
                errata | sprostowanie | korekta | recenzja książki | materiały uzupełniające | materiały dodatkowe |
                protokół badania | wyrażenie obaw
                """),
            About = Phrases("odpowiedź na | recenzja | komentarz do | polemika z | głos w sprawie"),
            Labels = Phrases("odpowiedź | streszczenie"),
            Copies = None,
            Fillers = Phrases("artykuł | artykułu | nota | o"),
            Links = Phrases("do | dla | w"),
            Sections = Phrases("""
                wiadomości | polityka | gospodarka | nauka | klimat | pogoda | sport | kultura | opinie | zdrowie | świat |
                komunikat prasowy | badania
                """),
            Doubts = Phrases("mity | plotka"),
            SiteWords = Phrases("strona | strona internetowa | artykuł | źródło | dostępne na"),
        },
        Titles = new()
        {
            Negations = Words("bez"),
            Makers = None,
            Verdicts = None,
            Articles = None,
            Openers = Words("jak dlaczego"),
            Series = None,
            NumberWords = None,
            SmallWords = None,
            Spellings = None,
        },
    };
}
