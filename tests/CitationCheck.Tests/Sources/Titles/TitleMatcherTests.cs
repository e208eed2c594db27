using CitationCheck.Tests.Properties;

namespace CitationCheck.Tests.Sources.Titles;

public sealed class TitleMatcherTests
{
    [TestCase("Rain in Geneva", "Rain in Geneva", TitleGrade.Exact)]
    [TestCase("  Rain in Geneva ", "Rain in Geneva\n", TitleGrade.Exact)]
    [TestCase("RAIN IN GENEVA", "Rain in Geneva", TitleGrade.Normalised)]
    [TestCase("“It’s raining”, he said", "\"It's raining\", he said", TitleGrade.Normalised)]
    [TestCase("Rain – again", "Rain - again", TitleGrade.Normalised)]
    [TestCase("Rain\u00A0in\u2003Geneva", "Rain in Geneva", TitleGrade.Normalised)]
    [TestCase("Rain &amp; snow in Geneva", "Rain & snow in Geneva", TitleGrade.Normalised)]
    [TestCase("Rain & snow in Geneva", "Rain and snow in Geneva", TitleGrade.Normalised)]
    [TestCase("It&amp;#8217;s raining", "It’s raining", TitleGrade.Normalised)]
    [TestCase("Zürich im Regen", "Zu\u0308rich im Regen", TitleGrade.Normalised)]
    [TestCase("Zurich im Regen", "Zürich im Regen", TitleGrade.Normalised)]
    [TestCase("ZÜRICH GRÜSST BUSSE", "Zürich grüßt Buße", TitleGrade.Normalised)]
    [TestCase("ZÃ¼rich im Regen â€“ wieder", "Zürich im Regen – wieder", TitleGrade.Normalised)]
    [TestCase("Using `dotnet test` in CI", "Using dotnet test in CI", TitleGrade.Normalised)]
    [TestCase("Oﬃce news", "Office news", TitleGrade.Normalised)]
    [TestCase("ＡＢＣ１２３ 開始", "ABC123開始", TitleGrade.Normalised)]
    [TestCase("ﾃﾞｰﾀの扱い", "データの扱い", TitleGrade.Normalised)]
    [TestCase("か\u3099くせい", "がくせい", TitleGrade.Normalised)]
    [TestCase("\u1112\u1161\u11AB국어 소식", "한국어 소식", TitleGrade.Normalised)]
    [TestCase("Wetter\u00ADbericht für Bern", "Wetterbericht für Bern", TitleGrade.Normalised)]
    [TestCase("1,250 houses lost", "1250 houses lost", TitleGrade.Normalised)]
    [TestCase("Rain in Geneva", "Rain in Geneva | Lake News", TitleGrade.Affix)]
    [TestCase("Rain in Geneva - Lake News", "Rain in Geneva", TitleGrade.Affix)]
    [TestCase("Rain in Geneva | Lake News", "Weather - Rain in Geneva", TitleGrade.Affix)]
    [TestCase("Rain floods the old town", "Geneva: Rain floods the old town – Lake News", TitleGrade.Affix)]
    [TestCase("Heavy rain floods the old…", "Heavy rain floods the old town of Geneva", TitleGrade.Affix)]
    [TestCase("Heavy rain floods the old town of Geneva", "Heavy rain floods the o... | Lake News", TitleGrade.Affix)]
    [TestCase(
        "After three weeks of heavy rain the lake floods the old town of Geneva agai",
        "After three weeks of heavy rain the lake floods the old town of Geneva again, and the new one",
        TitleGrade.Affix)]
    [TestCase("How to dry a book", "How to dry a book (with pictures) | Paper House", TitleGrade.Affix)]
    [TestCase("Flooded streets: Rain in Geneva | Lake News", "Rain in Geneva - Flooded streets", TitleGrade.Affix)]
    [TestCase("雨の東京で電車が止まる", "雨の東京で電車が止まる｜水の新聞", TitleGrade.Affix)]
    [TestCase("日内瓦暴雨成灾", "日内瓦暴雨成灾 - 湖畔新闻网", TitleGrade.Affix)]
    [TestCase("Water levels of the 23/24 season", "Water levels of the 2023/24 season | Lake News", TitleGrade.Affix)]
    [TestCase("Water levels of the 2023/2024 season", "Water levels of the 2023/24 season", TitleGrade.Affix)]
    [TestCase("Water levels of the 1923/24 season", "Water levels of the 2023/24 season", TitleGrade.SmallEdit)]
    [TestCase("Water levels of the 22/23 season", "Water levels of the 2023/24 season", TitleGrade.SmallEdit)]
    [TestCase("The lake (Léman) floods old town", "The lake floods old town", TitleGrade.Affix)]
    [TestCase("The lake (Léman) floods old town", "The lake (Como) floods old town", TitleGrade.SmallEdit)]
    [TestCase("The lake will (not) flood old town", "The lake will flood old town", TitleGrade.SmallEdit)]
    [TestCase("The lake (2021) floods old town", "The lake (2022) floods old town", TitleGrade.SmallEdit)]
    [TestCase("Flooding of the lake harbour", "Flooding of lake harbour", TitleGrade.Affix)]
    [TestCase("What the rain is good for", "What the rain is good", TitleGrade.Affix)]
    [TestCase("テータのハックアッフを電車て失う", "データのバックアップを電車で失う | 水の新聞", TitleGrade.Affix)]
    [TestCase("バスを電車で失う", "パスを電車で失う", TitleGrade.SmallEdit)]
    [TestCase("Lake WaterHow the old town was flooded", "How the old town was flooded", TitleGrade.Affix)]
    [TestCase("Rain and the City - Jane Doe - Pages", "Rain and the City. A story of water | by Jane Doe | Pages", TitleGrade.Affix)]
    [TestCase("Doe: “The water came overnight”", "Mayor Doe shaken: “The water came overnight” - Local", TitleGrade.Affix)]
    [TestCase("Doe: “The water came overnight”", "Roe: “The water came overnight”", TitleGrade.SmallEdit)]
    [TestCase("Doe: “The water came overnight”", "Doe, Roe: “The water came overnight” - Local", TitleGrade.SmallEdit)]
    [TestCase("Doe: “The water came overnight”", "Not Doe: “The water came overnight” - Local", TitleGrade.SmallEdit)]
    [TestCase("Green Hydrogen: Gas out of the rock", "Green Hydrogen: The dream of gas out of the rock | Lake News", TitleGrade.Affix)]
    [TestCase("Green Hydrogen: Gas out of the rock", "Green Hydrogen: No gas out of the rock | Lake News", TitleGrade.SmallEdit)]
    [TestCase("Premier League: Lausanne - Basel live", "Premier League: Lausanne - Bern live", TitleGrade.SmallEdit)]
    [TestCase(
        "Council limits the dams upriver, farmers protest",
        "Floods, rivers: Council limits the dams upriver - lakenews",
        TitleGrade.Affix)]
    [TestCase("Council limits the dams, Geneva", "Council limits the dams, Lausanne | Lake News", TitleGrade.SmallEdit)]
    [TestCase("Bern: Hundreds march against the dams", "Basel: Hundreds march against the dams | Lake News", TitleGrade.SmallEdit)]
    [TestCase("Tube star wins big award", "YouTube star wins big award", TitleGrade.SmallEdit)]
    [TestCase("Two die in the flood", "Two in the flood", TitleGrade.SmallEdit)]
    [TestCase("“Never!”: The mayor and her council…", "The mayor and her council part: “Never!”", TitleGrade.Affix)]
    [TestCase("Lake 1800 Beta", "Has it really been turned round?: Lake 1800 Beta", TitleGrade.Affix)]
    [TestCase("Jane Doe", "watermuseum.org // » Jane Doe", TitleGrade.Affix)]
    [TestCase("Blue Rain", "The Lakes – Blue Rain Lyrics | Water Lyrics", TitleGrade.Affix)]
    [TestCase("Blue Rain", "The Lakes – Blue Rain Parody | Water Lyrics", TitleGrade.SmallEdit)]
    [TestCase("Rain falls on 27 towns", "Rain falls on 72 towns", TitleGrade.SmallEdit)]
    [TestCase("Rates rise by 1.5 % in May", "Rates rise by 15 % in May", TitleGrade.SmallEdit)]
    [TestCase("Fund raises $5 million", "Fund raises €5 million", TitleGrade.SmallEdit)]
    [TestCase("Geneva does not expect rain", "Geneva does expect rain | Lake News", TitleGrade.SmallEdit)]
    [TestCase("Rain floods Lausanne old town", "Rain floods Geneva old town - Lake News", TitleGrade.SmallEdit)]
    [TestCase("Rain report for Geneva 2023", "Rain report for Geneva", TitleGrade.SmallEdit)]
    [TestCase("雨の東京で電車が止まる", "雨の大阪で電車が止まる", TitleGrade.SmallEdit)]
    [TestCase("Rain in Geneva", "Snow on the northern passes", TitleGrade.Different)]
    [TestCase("Weather | Lake News", "Sport | Lake News", TitleGrade.Different)]
    [TestCase("Lake News", "Heavy rain floods the old town | Lake News", TitleGrade.Different)]
    [TestCase("Rain in Geneva", "", TitleGrade.Different)]
    [TestCase("…", "Rain in Geneva", TitleGrade.Different)]
    [TestCase("Rain town", "Snow town", TitleGrade.Different)]
    [TestCase("Rain on town", "Snow on town", TitleGrade.SmallEdit)]
    [TestCase("Rain falls on old towns", "Snow lies on new towns", TitleGrade.Different)]
    [TestCase("a b c d e f g h i j k l m n o p q r s t u", "a b c d e f g h i j k l m n o 1 2 3 4 5 6", TitleGrade.SmallEdit)]
    [TestCase("a b c d e f g h i j k l m n o p q r s t u v w x", "a b c d e f g h i j k l m n o p q 1 2 3 4 5 6 7", TitleGrade.Different)]
    public void A_pair_of_titles_has_its_grade(string cited, string found, TitleGrade grade) =>
        TitleMatcher.Compare(cited, found).Grade.Should().Be(grade);

    [Test]
    public void The_words_that_differ_are_named()
    {
        TitleMatch match = TitleMatcher.Compare("Rain falls on 27 towns", "Rain falls on 72 towns | Lake News");

        match.CitedWords.Should().Equal("27");
        match.FoundWords.Should().Equal("72");
        match.IsMatch.Should().BeFalse();
    }

    [TestCase("Rain on the lake - Lake News", "Snow on the lake | Lake News", new[] { "rain" }, new[] { "snow" })]
    [TestCase("Rain falls on old big towns", "Weather - Rain falls on new small towns", new[] { "old", "big" }, new[] { "new", "small" })]
    [TestCase("Rain falls on old big towns - Weather", "Rain falls on big towns", new[] { "old" }, new string[0])]
    [TestCase("Rain falls on big towns", "Rain falls on new big towns 2022", new string[0], new[] { "new", "2022" })]
    public void The_words_that_differ_are_named_in_their_order(string cited, string found, string[] citedWords, string[] foundWords)
    {
        TitleMatch match = TitleMatcher.Compare(cited, found);

        match.Grade.Should().Be(TitleGrade.SmallEdit);
        match.CitedWords.Should().Equal(citedWords);
        match.FoundWords.Should().Equal(foundWords);
    }

    [TestCase("Rain in Geneva", "Rain in Geneva", 1)]
    [TestCase("Rain in Geneva", "RAIN IN GENEVA", 0.99)]
    [TestCase("Rain in Geneva", "Rain in Geneva | Lake News", 0.908)]
    [TestCase("Rain on town", "Snow on town", 0.5)]
    [TestCase("Rain in Geneva", "Snow on northern passes", 0)]
    [TestCase("Rain in Geneva", "…", 0)]
    public void The_score_is_the_share_that_both_have(string cited, string found, double score) =>
        TitleMatcher.Compare(cited, found).Score.Should().BeApproximately(score, 0.000_1);

    [Test]
    public void Of_equal_grades_the_higher_score_counts_and_of_equal_scores_the_first()
    {
        TitleMatcher.Compare("Rain in Geneva", ["Rain in Geneva | The Lower Lake News", "Rain in Geneva | Lake News"]).Found
            .Should().Be("Rain in Geneva | Lake News");
        TitleMatcher.Compare("Rain in Geneva", ["Rain in Geneva | Lake News", "Rain in Geneva - Lake News"]).Found
            .Should().Be("Rain in Geneva | Lake News");
        TitleMatcher.Compare("Rain in Geneva", ["…", "Snow"]).Found.Should().Be("…");
        TitleMatcher.Compare("Rain in Geneva", ["", "Snow"]).Found.Should().Be("Snow");
        TitleMatcher.Compare("Rain in Geneva", []).Should().Be(new TitleMatch(TitleGrade.Different, 0, ""));
    }

    [Test]
    public void The_best_title_of_a_page_counts()
    {
        TitleMatch match = TitleMatcher.Compare("Rain in Geneva", ["Lake News", "Rain in Geneva | Lake News", "Rain in Geneva"]);

        match.Grade.Should().Be(TitleGrade.Exact);
        match.Found.Should().Be("Rain in Geneva");
    }

    [Test]
    public void The_name_of_the_site_is_no_title_of_a_page() =>
        TitleMatcher.Compare("The Great Lake News", ["The Great Lake News | Home"], "The Great Lake News").IsMatch.Should().BeFalse();

    [Test]
    public void The_order_of_the_two_titles_does_not_change_the_verdict() =>
        Gen.Select(Words, Words).AllHold(
            titles => TitleMatcher.Compare(titles.Item1, titles.Item2).IsMatch == TitleMatcher.Compare(titles.Item2, titles.Item1).IsMatch,
            count: 2_000);

    [Test]
    public void Every_string_is_its_own_title_or_none() =>
        Gen.String.AllPass(text => TitleMatcher.Compare(text, text).Grade.Should().BeOneOf(TitleGrade.Exact, TitleGrade.Different));

    [Test]
    public void Any_two_strings_are_compared_without_an_exception() =>
        Gen.Select(Gen.String, Gen.String)
            .AllPass(titles => TitleMatcher.Compare(titles.Item1, titles.Item2).Score.Should().BeInRange(0, 1));

    [Test, CancelAfter(60_000)]
    public void Hostile_titles_cost_little()
    {
        string dashes = string.Concat(Enumerable.Repeat("a - ", 50_000));
        TitleMatcher.Compare(dashes, dashes + "b").Score.Should().BeInRange(0, 1);
        TitleMatcher.Compare(new string('&', 100_000), new string('…', 100_000)).Grade.Should().Be(TitleGrade.Different);
    }

    private static readonly string[] Pieces = ["rain", "in", "geneva", "27", "not", "| Lake News", "- live", ": more", "(photos)", "…"];

    private static Gen<string> Words =>
        Gen.Int[0, 9].Select(i => Pieces[i]).List[1, 6].Select(words => string.Join(' ', words));
}
