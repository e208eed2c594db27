using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Japanese.</summary>
internal static class Japanese
{
    public static Language Language { get; } = new()
    {
        Name = "Japanese",
        Months = None,
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = new()
        {
            Starters = None,
            Conjunctions = None,
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = Words("と って の は が を に も で や など から という との"),
            Questions = Words("ですか ますか でしょうか ましたか だろうか"),
        },
        Citations = new()
        {
            Sources = Words("出典"),
            References = Words("引用 文献 参考"),
            Notes = Words("注 註 脚注"),
            Documents = None,
            ToolLabels = None,
            Leads = None,
            GluedLeads = Words("参照"),
            Conjunctions = None,
            GluedConjunctions = Words("と"),
            Pages = Words("第 表 図"),
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Articles = None,
            Undated = None,
            NoNames = None,
            NumberAbbreviations = None,
            NoMarkers = None,
            Placeholders = Words("要出典"),
            BracketPlaceholders = None,
        },
        Headings = new()
        {
            ListNames = None,
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = Words("参考文献 引用文献 参考リンク 参考サイト 参考url 参考資料 引用 出典 脚注 情報源 参照元 引用元 参照文献 注釈 参考"),
            SureListNames = Words("参考文献 引用文献"),
            Abstract = Words("要旨 抄録"),
            Introduction = Words("緒論 背景 はじめに 序論 緒言"),
            Summary = Words("概要 要点 エグゼクティブサマリー まとめ"),
            Conclusion = Words("結論 展望 おわりに"),
            Disclaimer = Words("免責事項"),
            Methodology = Words("方法 研究方法 方法論"),
            Acknowledgements = Words("謝辞"),
            Recommendations = Words("提言 推奨事項"),
            Appendix = Words("付録"),
            Numerals = Signs("一二三四五六七八九十"),
            PartSigns = Signs("第章"),
        },
        Fields = new()
        {
            Title = Words("タイトル 文献名"),
            Source = None,
            Publisher = Words("出版元 発行元"),
            Authors = Words("著者"),
            Date = Words("日付"),
            Link = Words("リンク"),
            Accessed = Words("閲覧日"),
        },
        Entries = new()
        {
            Accessed = Words("アクセス日 最終アクセス 閲覧日 閲覧 取得"),
            AccessedShort = Words("閲覧 アクセス"),
            AccessedBehind = Words("閲覧 アクセス"),
            LinkTexts = Words("リンク"),
            LeadsToUrl = None,
            Editors = None,
            Editions = Words("版"),
            DateLeads = Words("更新"),
            BehindContainer = None,
            WorkTypes = Words("プレスリリース"),
            Theses = Words("博士 修士"),
            Organisations = None,
            CompanyForms = None,
            OrganisationEndings = Words("社 局 部 院 会 所 大学 銀行 庁 省 府 署 研究所 センター 機構 協会 委員会 新聞 放送 出版"),
            NameParticles = None,
            FamilyNames = None,
            GivenNameEnds = Signs("子郎一二三男夫美雄之彦介太也樹平司恵代香織奈"),
        },
        Figures = new()
        {
            Measures = None,
            Labels = None,
            Dates = None,
            Joiners = None,
            Shares = None,
            SharesInside = Words("過半 半数"),
            MeasureSigns = Signs("億兆千百倍割円度"),
            DateSigns = Signs("年月日号時分秒章条期版世代回位頁"),
            BehindYears = Signs("の"),
        },
        Claims = new()
        {
            HeaderLabels = Words("日付 作成日 作成者 著者 件名 宛先 差出人 更新日"),
            Introducers = None,
            IntroducerEnds = Signs("り"),
        },
        Discourse = new()
        {
            PointBack = Words("この これ こうした つまり すなわち"),
            PointBackInside = None,
            OpenConsequence = Words("そのため したがって よって その結果"),
            ConsequenceInside = None,
            OpenSum = Words("まとめると 結論として 要するに 総じて 以上より 以上から"),
            Reckoning = Words("これを計算 換算すると 仮に これに基づ"),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Words("べき 必要がある 求められる"),
            Address = None,
            Ahead = Words("以下の点 以下の通り 次の点 次の通り"),
            Labels = None,
            LabelEndings = Words("結論 提言 示唆 まとめ 限界 結語"),
        },
        Speech = new()
        {
            Saying = None,
            Naming = None,
            SayingBefore = Words("述べ"),
            SayingBehind = Words("と述べ と語 と話 と言 と指摘"),
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Words("本報告書 本報告 本レポート 本稿 本章 本節 本資料 本書 この章 この節 このセクション このレポート この報告書 以下 次節 次章 次の表 下の表 下表"),
            ReportVerbs = Words("述べ 紹介 分析 検討 説明 解説 まとめ 概観 考察 論じ 整理 示す 示し 扱 取り上げ 概説 比較 目的"),
            Determiners = None,
            NumberedOpenings = None,
            NumberedVerbs = None,
            SequelOpenings = Words("また さらに その上で 最後に"),
            SequelVerbs = Words("述べる 紹介する 分析する 検討する まとめる 考察する 論じる 比較する"),
            PaperOpenings = Words("本研究 本論文"),
            PaperVerbs = Words("検討 考察 提案 目的"),
            WriterOpenings = None,
            WriterVerbs = None,
            Statements = None,
            OwnParts = Words("本稿"),
        },
        Advice = new()
        {
            Openings = None,
            GluedOpenings = Words("必要であれば よろしければ ご希望"),
            OtherWords = None,
            BehindI = None,
            Endings = Words("てください て下さい ましょう お勧めします おすすめします"),
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
            NotFound = Words("ページが見つかりません ページは見つかりません お探しのページは見つかりません ページは存在しません ページが存在しません 指定されたページ ページがありません"),
            BotWall = Words("お待ちください"),
            Gate = Words("ログイン"),
            OutOfOrder = Words("メンテナンス中"),
            OnTheWay = None,
        },
        Titles = new()
        {
            Negations = Words("不 未 非 無"),
            Makers = None,
            Verdicts = None,
            Series = None,
            NumberWords = None,
            SmallWords = None,
        },
    };
}
