using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Greek.</summary>
internal static class Greek
{
    public static Language Language { get; } = new()
    {
        Name = "Greek",
        Months = None,
        Abbreviations = new()
        {
            Continues = Words("κ κα κος δρ καθ βλ π.χ λ.χ δηλ αγ"),
            BeforeNumber = Words("σελ εικ σχ πίν κεφ αρ άρθ τηλ"),
            MayEnd = None,
            EndsBeforeCapital = Words("κ.λπ κλπ κ.ά κ.α κ.ο.κ"),
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
            Conjunctions = Words("και"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Phrases("κ.ά."),
            Articles = None,
            Undated = None,
            NoNames = Words("νόμος διάταγμα οδηγία κανονισμός συνθήκη"),
            NumberAbbreviations = None,
            NoMarkers = None,
            Pinpoints = None,
            PinpointLeads = None,
            Scales = None,
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = Words("πηγή πηγές παραπομπή αναφορά"),
            Requests = Words("απαιτείται απαιτούνται λείπει λείπουν χρειάζεται προσθήκη προσθέστε εκκρεμεί εδώ"),
            Fillers = Words("μια και ή"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("άγνωστη πηγή | αποτέλεσμα αναζήτησης | χωρίς τίτλο | τίτλος"),
        },
        Headings = new()
        {
            ListNames = Words("πηγές αναφορές βιβλιογραφία"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = Words("εισαγωγή"),
            Summary = Phrases("περίληψη | βασικά σημεία"),
            Conclusion = Words("συμπέρασμα συμπεράσματα"),
            Disclaimer = None,
            Methodology = Phrases("μεθοδολογία | περιορισμοί | ανοικτά ερωτήματα | παραδοχές"),
            Acknowledgements = None,
            Recommendations = Phrases("συστάσεις | επόμενα βήματα"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = EntriesVocabulary.None,
        Pointers = new()
        {
            Archived = Phrases("αρχειοθετήθηκε"),
            ArchivedBehind = None,
            SameSource = Phrases("στο ίδιο | αυτόθι"),
            EarlierSource = Phrases("ό.π."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("εσύ | εσείς | χρήστης | άνθρωπος | εγώ | ερώτηση"),
            AnsweringSpeakers = Phrases("βοηθός | απάντηση"),
            Pointers = Phrases("βλ. | δείτε"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                η σελίδα δεν βρέθηκε | σελίδα δεν βρέθηκε | δεν υπάρχει πλέον | δεν είναι πλέον διαθέσιμη | έχει αφαιρεθεί |
                έχει διαγραφεί
                """),
            Region = Phrases("στη χώρα σας | στην περιοχή σας"),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("ανακλήθηκε | ανάκληση άρθρου | αποσύρθηκε | απόσυρση άρθρου | αποσυρθέν"),
            Notices = Phrases("διόρθωση | διορθώσεις | παροράματα | βιβλιοκριτική | βιβλιοπαρουσίαση | συμπληρωματικό υλικό"),
            About = Phrases("απάντηση σε | απάντηση στο | σχόλιο στο | σχόλιο για"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("άρθρο | άρθρου | του | το"),
            Links = Phrases("σε | στο | για"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = new()
        {
            Negations = None,
            Makers = None,
            Verdicts = None,
            Articles = None,
            Openers = None,
            Series = None,
            NumberWords = None,
            SmallWords = None,
            Spellings = Words("alpha=α beta=β gamma=γ delta=δ epsilon=ε kappa=κ lambda=λ omega=ω"),
        },
    };
}
