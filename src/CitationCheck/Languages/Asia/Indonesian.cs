using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Indonesian and Malay.</summary>
internal static class Indonesian
{
    public static Language Language { get; } = new()
    {
        Name = "Indonesian",
        Months = Phrases("januari | februari | maret | april | mei | juni | juli | agustus | september | oktober | november | desember"),
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = SentencesVocabulary.None,
        Citations = CitationsVocabulary.None,
        Placeholders = new()
        {
            Sources = Words("sumber rujukan kutipan referensi"),
            Requests = Phrases("""
                diperlukan | dibutuhkan | butuh | perlu | tambahkan | masukkan | sisipkan | kurang | di sini
                """),
            Fillers = Words("dan atau"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("sumber tidak diketahui | hasil pencarian | tanpa judul | judul"),
        },
        Headings = new()
        {
            ListNames = Words("referensi sumber rujukan"),
            ListCompanions = None,
            ListPhrases = Phrases("daftar pustaka"),
            ListNamesInside = None,
            SureListNames = None,
            Abstract = None,
            Introduction = Words("pendahuluan"),
            Summary = Phrases("ringkasan | poin utama | temuan utama"),
            Conclusion = Words("kesimpulan"),
            Disclaimer = None,
            Methodology = Phrases("metode | metodologi | keterbatasan | pertanyaan terbuka | asumsi"),
            Acknowledgements = None,
            Recommendations = Phrases("rekomendasi | langkah selanjutnya"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Words("diakses"),
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
            Archived = Phrases("diarsipkan | arsip"),
            ArchivedBehind = None,
            SameSource = None,
            EarlierSource = None,
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("anda | kamu | pengguna | saya | pertanyaan"),
            AnsweringSpeakers = Phrases("asisten | jawaban"),
            Pointers = Phrases("lihat"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                halaman tidak ditemukan | halaman tidak dijumpai | tidak tersedia lagi | sudah tidak tersedia | telah dihapus
                """),
            Region = Phrases("di negara anda | di wilayah anda"),
            BotWall = None,
            Gate = None,
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("ditarik | dicabut | pencabutan artikel | penarikan artikel | retraksi"),
            Notices = Phrases("ralat | koreksi | resensi buku | ulasan buku | materi tambahan"),
            About = Phrases("tanggapan atas | komentar atas | balasan untuk"),
            Labels = None,
            Copies = None,
            Fillers = Phrases("artikel | makalah | pemberitahuan"),
            Links = Phrases("atas | untuk"),
            Sections = None,
            Doubts = None,
            SiteWords = None,
        },
        Titles = TitlesVocabulary.None,
    };
}
