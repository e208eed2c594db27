using System.Text;
using CitationCheck.Sources.Pages;
using CitationCheck.Tests.Properties;

namespace CitationCheck.Sources.Tests.Pages;

public sealed class PageCharsetTests
{
    private const string Title = "<title>Zürich – 東京</title>";

    [TestCase("utf-8", "<meta charset=utf-8>")]
    [TestCase("utf-8", "")]
    [TestCase("shift_jis", "<meta charset=\"Shift_JIS\">")]
    [TestCase("shift_jis", "<meta http-equiv='content-type' content='text/html; charset=x-sjis'>")]
    [TestCase("gb18030", "<meta charset=gb2312>")]
    [TestCase("euc-jp", "<?xml version=\"1.0\" encoding=\"euc-jp\"?>")]
    [TestCase("iso-2022-jp", "<meta charset=iso-2022-jp>")]
    [TestCase("big5", "<meta charset=Big5>")]
    [TestCase("windows-1252", "")]
    [TestCase("windows-1252", "<meta charset=iso-8859-1>")]
    [TestCase("windows-1251", "<meta charset=\"windows-1251\">")]
    public void The_page_says_how_it_is_to_be_read(string charset, string declaration)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        string readable = encoding.GetString(encoding.GetBytes(declaration + Title)); // what the encoding can hold of it

        PageCharset.Decode(encoding.GetBytes(declaration + Title), null).Should().Be(readable);
    }

    [TestCase("ja", "euc-jp", "夜行列車はなぜ復活したのか")]
    [TestCase("ja-JP", "shift_jis", "夜行列車はなぜ復活したのか")]
    [TestCase("zh-CN", "gb18030", "夜间列车为何回归")]
    [TestCase("zh-TW", "big5", "夜間列車為何回歸")]
    [TestCase("ko", "ks_c_5601-1987", "야간열차가 돌아온 이유")]
    [TestCase("ru", "windows-1251", "Почему вернулись ночные поезда")]
    [TestCase("pl", "iso-8859-2", "Dlaczego wróciły nocne pociągi, żaby śpią")]
    [TestCase("cs", "windows-1250", "Proč se vrátily noční vlaky, žluťoučký kůň")]
    [TestCase("el", "windows-1253", "Γιατί επέστρεψαν τα νυχτερινά τρένα")]
    [TestCase("tr", "windows-1254", "Gece trenleri niçin döndü, şıkır")]
    [TestCase("fr", "windows-1252", "Pourquoi les trains de nuit sont arrivés à l’été")]
    public void A_page_that_does_not_say_is_read_as_pages_of_its_language_are(string language, string charset, string title) =>
        PageCharset.Decode(Bytes(charset, $"<!doctype html><html lang=\"{language}\"><title>{title}</title>"), null)
            .Should().Contain(title);

    [Test]
    public void Two_bytes_a_character_are_seen_without_a_mark()
    {
        PageCharset.Decode(Encoding.Unicode.GetBytes(Title), null).Should().Be(Title);
        PageCharset.Decode(Encoding.BigEndianUnicode.GetBytes(Title), null).Should().Be(Title);
    }

    [TestCase("iso-8859-2", "Dlaczego wróciły nocne pociągi")]
    [TestCase("koi8-r", "Почему вернулись поезда")]
    [TestCase("iso-8859-5", "Почему вернулись поезда")]
    [TestCase("iso-8859-15", "Le prix en € des œufs")]
    [TestCase("windows-1256", "ارتفاع المياه في برن")]
    [TestCase("windows-874", "น้ำขึ้น")]
    [TestCase("gbk", "夜间列车为何回归")]
    [TestCase("big5", "夜間列車")]
    [TestCase("euc-kr", "야간열차")]
    [TestCase("utf8", "夜間列車 – été")]
    public void A_charset_of_the_header_is_used(string charset, string title)
    {
        Encoding encoding = charset switch
        {
            "utf8" => Encoding.UTF8,
            "gbk" => CodePagesEncodingProvider.Instance.GetEncoding(936)!,
            "euc-kr" => CodePagesEncodingProvider.Instance.GetEncoding(949)!,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(charset)!,
        };

        PageCharset.Decode(encoding.GetBytes($"<title>{title}</title>"), charset).Should().Be($"<title>{title}</title>");
    }

    [Test]
    public void The_header_outweighs_the_page_and_the_byte_order_mark_outweighs_the_header()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("<meta charset=shift_jis>" + Title);

        PageCharset.Decode(utf8, "\"UTF-8\"").Should().Contain("東京");
        PageCharset.Decode([0xEF, 0xBB, 0xBF, .. utf8], "windows-1252").Should().Contain("東京").And.NotContain("\uFEFF");
        PageCharset.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Title)], "utf-8").Should().Be(Title);
        PageCharset.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Title)], null).Should().Be(Title);
        PageCharset.Decode(Encoding.Unicode.GetBytes(Title), "utf-16").Should().Be(Title);
    }

    [TestCase("utf-8", "")]
    [TestCase(null, "<meta charset=utf-8>")]
    [TestCase(null, "")]
    public void Cyrillic_is_recognized_whatever_the_page_says_and_whatever_its_language(string? header, string declaration)
    {
        const string Title = "Почему вернулись ночные поезда";

        PageCharset.Decode(Bytes("windows-1251", $"<html>{declaration}<title>{Title}</title><p>Дождь шёл три дня.</p>"), header)
            .Should().Contain(Title);
    }

    [Test]
    public void A_few_broken_bytes_in_a_page_of_UTF_8_change_nothing() =>
        PageCharset.Decode([.. Encoding.UTF8.GetBytes("<title>Zürich – 東京 und andere Städte</title>"), 0xFF, 0xFE, 0x80], "utf-8")
            .Should().Contain("Zürich – 東京 und andere Städte");

    [TestCase("utf-7")]
    [TestCase("bogus")]
    [TestCase("")]
    [TestCase("x-utf-7")]
    public void An_unknown_charset_is_as_good_as_none(string charset) =>
        PageCharset.Decode(Encoding.UTF8.GetBytes(Title), charset).Should().Be(Title);

    [Test]
    public void A_meta_behind_long_scripts_is_found() =>
        PageCharset.Decode(
            Bytes("shift_jis", "<script>" + new string(' ', 5_000) + "</script><meta charset=shift_jis>東京"), null)
            .Should().EndWith("東京");

    [Test]
    public void Broken_and_overlong_UTF_8_becomes_replacement_characters() =>
        PageCharset.Decode([.. "<meta charset=utf-8>"u8, 0xC0, 0xAF, 0xFF, (byte)'x'], null).Should().EndWith("\uFFFDx");

    [Test]
    public void A_character_that_the_cap_cut_does_not_make_the_page_Windows() =>
        PageCharset.Decode(Encoding.UTF8.GetBytes("東京").AsSpan(0, 5), null).Should().StartWith("東");

    [Test]
    public void Any_bytes_are_read() =>
        Gen.Select(Gen.Byte.Array, Gen.String).AllPass(page => PageCharset.Decode(page.Item1, page.Item2).Should().NotBeNull());

    private static byte[] Bytes(string charset, string text) => CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(text);

    [TestCase("utf-7")]
    [TestCase("csUnicode11UTF7")]
    [TestCase("x-unicode-2-0-utf-7")]
    [TestCase("unicode-1-1-utf-7")]
    public void Utf_7_by_any_of_its_names_is_not_read(string label)
    {
        string page = $"<meta charset={label}><title>Rain +ADw-b+AD4-</title>";

        PageCharset.Decode(Encoding.ASCII.GetBytes(page), label).Should().Be(page);
    }
}
