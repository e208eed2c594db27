using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Turkish.</summary>
internal static class Turkish
{
    public static Language Language { get; } = new()
    {
        Name = "Turkish",
        Months = Phrases("ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık"),
        Abbreviations = new()
        {
            Continues = Words("bkz örn doç yrd uzm sn"),
            BeforeNumber = Words("Mad md şek"),
            MayEnd = Words("a.ş şti sok mah"),
            EndsBeforeCapital = Words("vb vd"),
            AfterFigure = None,
            Clock = None,
        },
        Sentences = SentencesVocabulary.None,
        Citations = new()
        {
            Sources = Words("kaynak"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = None,
            NumberWords = None,
            Leads = None,
            GluedLeads = None,
            Conjunctions = Words("ve"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = Phrases("vd. | ve ark."),
            Articles = None,
            Undated = None,
            NoNames = Words("kanun kanunu yasa yasası yönetmelik yönetmeliği tüzük anayasa"),
            NumberAbbreviations = None,
            NoMarkers = Words("Şekil Tablo Bölüm Sayfa Adım Denklem Ek Madde"),
            Pinpoints = None,
            PinpointLeads = Words("paragraf"),
            Scales = Words("aralığı aralığında ölçeği"),
            Copulas = None,
        },
        Placeholders = new()
        {
            Sources = Words("kaynak kaynakça atıf referans alıntı"),
            Requests = Words("gerekli gerekiyor gerek eksik ekle ekleyin eklenecek belirtilmeli belirtin buraya"),
            Fillers = Words("bir ve veya"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("bilinmeyen kaynak | arama sonucu | başlıksız | başlık"),
        },
        Headings = new()
        {
            ListNames = Words("kaynaklar kaynakça"),
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = None,
            SureListNames = Words("kaynakça"),
            Abstract = None,
            Introduction = Words("giriş"),
            Summary = Phrases("özet | önemli noktalar | ana bulgular | kısaca"),
            Conclusion = Words("sonuç"),
            Disclaimer = None,
            Methodology = Phrases("yöntem | metodoloji | sınırlılıklar | kısıtlar | açık sorular | varsayımlar"),
            Acknowledgements = None,
            Recommendations = Phrases("öneriler | sonraki adımlar"),
            Appendix = None,
            Numerals = None,
            PartSigns = None,
        },
        Fields = FieldsVocabulary.None,
        Entries = new()
        {
            Accessed = Phrases("erişim tarihi"),
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
            Archived = Phrases("arşiv tarihi"),
            ArchivedBehind = Phrases("tarihinde kaynağından arşivlendi | tarihinde arşivlendi"),
            SameSource = Phrases("a.y. | aynı eser"),
            EarlierSource = Phrases("a.g.e. | a.g.m."),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = FiguresVocabulary.None,
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = None,
            IntroducerEnds = None,
            AskingSpeakers = Phrases("sen | siz | kullanıcı | insan | ben | soru"),
            AnsweringSpeakers = Phrases("asistan | cevap | yanıt"),
            Pointers = Phrases("bkz. | bakınız"),
        },
        Discourse = DiscourseVocabulary.None,
        Speech = SpeechVocabulary.None,
        Meta = MetaVocabulary.None,
        Advice = AdviceVocabulary.None,
        Pages = new()
        {
            NotFound = Phrases("""
                sayfa bulunamadı | aradığınız sayfa bulunamadı | artık mevcut değil | kaldırıldı | silinmiş | mevcut değil
                """),
            Region = Phrases("ülkenizde | bölgenizde"),
            BotWall = None,
            Gate = Phrases("giriş yap"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("geri çekildi | geri çekilen | geri çekilmiş | geri çekme | geri çekilme"),
            Notices = Phrases("""
                düzeltme | kitap incelemesi | kitap eleştirisi | ek materyal | tamamlayıcı materyal | çalışma protokolü
                """),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = Phrases("makale | makalenin | bildirimi | duyurusu"),
            Links = None,
            Sections = None,
            Doubts = None,
            SiteWords = Phrases("web sitesi | kaynak | makale"),
        },
        Titles = TitlesVocabulary.None,
    };
}
