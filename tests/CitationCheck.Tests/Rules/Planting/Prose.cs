namespace CitationCheck.Tests.Rules.Planting;

/// <summary>The words of one language that sentences are put together from.</summary>
public sealed record Prose(
    string Name,
    string[] Subjects,
    string[] Verbs,
    string[] Objects,
    string[] Times,
    string[] Publishers,
    string[] Surnames,
    string Quotation,
    string Figure,
    string Stop,
    string Blank)
{
    public static Prose English { get; } = new(
        "English",
        [
            "The council", "The harbour master", "A team of engineers", "The fire brigade", "The ministry", "A local farmer",
            "The railway", "The northern town", "The old mill", "The museum"
        ],
        ["repaired", "closed", "inspected", "bought", "opened", "sold", "flooded", "rebuilt", "praised", "measured"],
        [
            "the stone bridge", "the lower dam", "the market hall", "the flood barrier", "the river bank", "the pumping station",
            "the coastal road", "the ferry landing", "the grain store", "the school"
        ],
        [
            "after the storm", "during the summer", "before the festival", "in early spring", "despite the rain", "without much notice",
            "to general surprise", "for the first time"
        ],
        ["Lake News", "Canton Post", "Harbour Herald", "Valley Gazette"],
        [
            "Keller", "Okafor", "Lindqvist", "Moreau", "Tanaka", "O’Brien", "García", "van der Berg", "Novák", "Haddad", "Pereira",
            "Whitfield"
        ],
        "“Nobody in this valley has seen the river rise so fast,” the mayor said",
        "The repair cost the canton 14 million francs",
        ".",
        " ");

    public static Prose Chinese { get; } = new(
        "Chinese",
        ["市政府", "港务局", "工程队", "消防队", "水利部门", "当地农民", "铁路公司", "北部城镇", "博物馆", "县议会"],
        ["修复了", "关闭了", "检查了", "收购了", "开放了", "出售了", "淹没了", "重建了", "改造了", "测量了"],
        ["石桥", "下游水坝", "市场大厅", "防洪堤", "河岸", "泵站", "沿海公路", "渡口", "粮仓", "学校"],
        ["暴雨过后", "夏季期间", "节日之前", "初春时节", "雨停之前", "出人意料地", "在居民的帮助下", "按照计划"],
        ["湖区新闻", "县报", "港口先驱报", "山谷公报"],
        ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙"],
        "镇长表示：“这个山谷里从来没有人见过河水涨得这么快，谁也没有想到会这样。”",
        "维修工程共花费了1400万元",
        "。",
        "");

    /// <summary>A sentence without its stop.</summary>
    public string Sentence(PlantedReport report) => this == Chinese
        ? $"{report.Pick(Times)}，{report.Pick(Subjects)}{report.Pick(Verbs)}{report.Pick(Objects)}"
        : $"{report.Pick(Subjects)} {report.Pick(Verbs)} {report.Pick(Objects)} {report.Pick(Times)}";

    /// <summary>A title that no other entry has.</summary>
    public string Title(PlantedReport report, int number) => this == Chinese
        ? $"{report.Pick(Subjects)}与{report.Pick(Objects)}（第{number}部分）"
        : $"{report.Pick(Subjects)} and {report.Pick(Objects)}, part {number}";

    /// <summary>Whether words end in a quotation that holds the stop.</summary>
    public static bool EndsQuoted(string words) => words[^1] is '”';
}
