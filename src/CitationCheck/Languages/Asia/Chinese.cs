using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Asia;

/// <summary>The words of Chinese.</summary>
internal static class Chinese
{
    public static Language Language { get; } = new()
    {
        Name = "Chinese",
        Months = Phrases("一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月"),
        Abbreviations = AbbreviationsVocabulary.None,
        Sentences = new()
        {
            Starters = None,
            Conjunctions = None,
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = Words("的 等"),
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("资料来源 数据来源 来源 來源"),
            References = Words("引用 文献 参考"),
            Notes = Words("注 註 脚注"),
            Documents = None,
            ToolLabels = Words("资料"),
            Extracts = Words("片段 摘录 段落 搜索结果 检索结果"),
            NumberWords = Words("编号"),
            Leads = None,
            GluedLeads = Words("参见 參見 详见 参照 参考 见 如"),
            Conjunctions = None,
            GluedConjunctions = Words("和 及 与 與"),
            Pages = Words("第 页 頁 表 图"),
            Parts = None,
            FamilyParticles = None,
            NameParticles = None,
            Others = None,
            Articles = None,
            Undated = None,
            NoNames = Words("法律 条例 條例 法案 决议 宪法"),
            NumberAbbreviations = None,
            NoMarkers = Words("图 表 第 章 节 式 步骤 页 圖"),
            Pinpoints = None,
            PinpointLeads = None,
            Scales = Words("区间 區間 范围 範圍"),
            Copulas = Words("为 為 是"),
        },
        Placeholders = new()
        {
            Sources = Words("来源 來源 引用 引文 出处 出處 文献 文獻 参考 參考"),
            Requests = Words("请求 請求 需要 需 缺少 缺失 缺 待补充 待補充 待补 待補 待 补充 補充 添加 加入 插入 填写 填寫 此处 此處 这里 這裡 在此"),
            Fillers = Words("请 請 一个 一個 的 于 処 处"),
            Others = Words("来源请求 來源請求 需要引用 待补充"),
            Alone = None,
            Unnamed = Phrases("未知来源 | 来源未知 | 未知來源 | 搜索结果 | 搜尋結果 | 检索结果 | 检索资料 | 无标题 | 無標題 | 标题 | 標題 | 未知 | 网页 | 網頁 | 网络资料 | 网络来源"),
        },
        Headings = new()
        {
            ListNames = None,
            ListCompanions = None,
            ListPhrases = None,
            ListNamesInside = Words("""
                参考文献 參考文獻 引用文献 引用文獻 参考url 参考资料 參考資料 引用的著作 参考内容 参考来源 參考來源 引用来源 引用來源
                信息来源 資料來源 资料来源 数据来源 消息来源 参考链接 引用链接 参考网址 参考书目 主要来源 文献来源 来源列表 来源链接
                资料出处 来源 來源 引用 引文 脚注 腳注 注释 参考
                """),
            SureListNames = Words("参考文献 引用文献 参考资料 參考文獻"),
            Abstract = Words("摘要"),
            Introduction = Words("引言 前言 绪论 緒論 导言 概述 背景 研究背景"),
            Summary = Phrases("""
                执行摘要 | 概要 | 要点 | 核心要点 | 主要发现 | 核心发现 | 核心结论 | 关键要点 | 關鍵要點 | 要点总结 | 要点速览 | 一句话总结 | 核心摘要 | 关键发现 | 關鍵發現 | 主要结论 |
                主要發現
                """),
            Conclusion = Words("综合评价 总体评价 总体判断 结论 結論 总结 總結 结语 結語 小结 结论与展望 展望"),
            Disclaimer = Words("免责声明 免責聲明"),
            Methodology = Phrases("""
                本文方法 | 本文贡献 | 创新点 | 局限 | 局限性 | 研究局限 | 知识缺口 | 方法 | 研究方法 | 方法论 | 方法論 | 开放问题 | 待解决问题 | 未解问题 | 不确定性 | 数据缺口 | 信息缺口 |
                假设 | 前提假设 | 研究过程 | 调研方法 | 调研过程 | 检索策略 | 置信度 | 关于本报告 | 研究范围 | 局限与不足 | 局限说明 | 研究方法与局限 | 開放問題 | 研究限制 | 不確定性
                """),
            Acknowledgements = Words("致谢 致謝"),
            Recommendations = Phrases("""
                未来研究 | 未来研究方向 | 后续研究 | 建议清单 | 行动清单 | 行动计划 | 实施建议 | 优化建议 | 建议 | 建議 | 政策建议 | 对策建议 | 行动建议 | 策略建议 | 应对策略 | 启示 | 对策 |
                下一步 | 后续步骤 | 下一步计划 | 下一步行动 | 後續步驟
                """),
            Appendix = Words("附录 附錄"),
            Numerals = Signs("一二三四五六七八九十"),
            PartSigns = Signs("第章节部分"),
        },
        Fields = new()
        {
            Title = Words("标题 题目 文献 文章 名称"),
            Source = Words("出处"),
            Publisher = Words("机构 出版者 出版社 发布机构 媒体 期刊 网站 发布者"),
            Authors = Words("作者"),
            Date = Words("日期 发布日期 发布时间 年份"),
            Link = Words("链接 网址 地址"),
            Accessed = Words("访问日期"),
        },
        Entries = new()
        {
            Accessed = Words("访问时间 访问日期 访问于 檢索日期 检索日期 存取日期 訪問日期 访问"),
            AccessedShort = Words("访问 訪問"),
            AccessedBehind = Words("访问 檢索 检索"),
            LinkTexts = Words("链接 原文 来源"),
            LeadsToUrl = Words("链接 网址 来源 地址 取自 出处"),
            Editors = None,
            Editions = Words("版"),
            DateLeads = Words("发布 更新"),
            DateParticles = None,
            BehindContainer = None,
            WorkTypes = Words("新闻稿 数据集"),
            Theses = Words("博士 硕士"),
            Organisations = None,
            CompanyForms = None,
            Schools = Words("大学"),
            OrganisationEndings = Words("社 网 網 局 部 院 委 会 會 所 中心 大学 大學 银行 銀行 公司 报 報 省 府 署 研究所 出版 书店 电视台 台 财经"),
            NameParticles = None,
            FamilyNames = Signs("""
                王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧
                蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易
                常武乔贺賀赖龚文
                """),
            GivenNameEnds = None,
            AuthorRoles = Signs("等著编編译"),
        },
        Pointers = new()
        {
            Archived = Phrases("原始内容存档于 | 原始內容存檔於 | 存档于 | 存檔於 | 存档日期 | 归档于 | 存档 | 存檔"),
            ArchivedBehind = Phrases("存档 | 存檔 | 归档"),
            SameSource = Phrases("同上 | 同上注 | 同前 | 同前注 | 出处同上 | 出處同上"),
            EarlierSource = Phrases("前引 | 前揭"),
            EarlierNote = Phrases("前注"),
            SameAuthor = None,
        },
        Figures = new()
        {
            Measures = None,
            Labels = None,
            Captions = Words("图 表 圖 图表 圖表"),
            Dates = None,
            Joiners = None,
            Shares = None,
            SharesInside = Words("分之 成以上 百分点 百分點 過半 过半 半数 半數"),
            MeasureSigns = Signs("万萬亿億兆千百倍元圓美欧吨公米克升度"),
            DateSigns = Signs("年月日号號时時点點分秒章节節条條款期版世代届回位頁页级級层層"),
            BehindYears = Signs("的至到起前后後初底末中间間和与與及以"),
            BeforeNumbers = Words("第 约 約 共 前 后 後 版本 阶段 階段 级别 等级 步 方案 类型 項目 项目 编号 共计 达 達 近 超 超过 仅 不足 每 组"),
            Counters = Signs("个個人名家件种種项項台辆輛座只张張本部天周岁歲步类類倍成位口艘间間所篇"),
            Particles = Signs("的和与與及在是了而并並或等将將但也则則为為以对對可能被把从從使让讓已正仍会會要更还還均都即未不"),
        },
        Claims = new()
        {
            HeaderLabels = Words("""
                置信度 字数 模型 语言 来源数 来源数量 检索次数 搜索次数 执行时间 完成时间 研究编号 报告编号 作者 日期 研究日期
                报告日期 调研日期 更新日期 更新时间 发布日期 编制 撰写 版本 状态 主题 关键词 关键字 方法论 研究方法 数据截止
                """),
            Introducers = None,
            IntroducerEnds = Signs("下括是"),
            AskingSpeakers = Phrases("你 | 您 | 你说 | 您说 | 用户 | 用戶 | 使用者 | 我 | 人类 | 提问 | 问题 | 問題 | 问 | 問"),
            AnsweringSpeakers = Phrases("助手 | 助理 | 模型 | 回答 | 答 | 答案"),
            Pointers = Phrases("参见 | 參見 | 参阅 | 详见 | 请见"),
        },
        Discourse = new()
        {
            PointBack = Words("他 她 它 其 这 這 此 该 該 换言之 換言之 也就是说 即 彼"),
            PointBackInside = Words("在此 在这 为此 基于此 对此 通过这"),
            OpenConsequence = Words("因此 因而 所以 由此 可见 可見 从而 從而 据此 只有"),
            ConsequenceInside = None,
            OpenSum = Words("总之 總之 综上 綜上 本文提出 所提出的 总的来说 總的來說 总而言之 總而言之 总体而言 总体来看 总结 总结来说 归根结底 简言之 一言以蔽之"),
            Reckoning = Words("""
                以此计算 以此推算 以此估算 这三项合计 这两项合计 这几项合计 三项合计 两项合计 合计来看 加总来看 本研究对 本研究的估算 本报告的估算 上述估算 这一估算 据此计算 据此推算 据此估算 按此计算
                按此推算 由此推算 由此计算 换算 折合 假设每 假设有 假设以 假定 如果按 若按 例如，若 例如，如果
                """),
            OpenAdvice = Words("""
                加强 加強 加快 加大 完善 健全 建立健全 推进 推進 鼓励 鼓勵 引导 引導 强化 強化 深化 落实 落實 培育 统筹 統籌 注重 重视
                重視 积极 積極 充分发挥 充分利用 制定 设立 設立 探索 防范 防範
                """),
            DoneSigns = Signs("了已曾"),
            Demand = Words("应当 應當 应该 應該 必须 必須 亟需 亟待 有必要 ，建议 ，請 ，请"),
            Address = Words("需要 才能 您 我们 我們 笔者 本文 本报告 本報告 可以推断 可以认为 由此可见 但要注意 尚未有研究 有待"),
            Ahead = Words("以下方面 以下几 以下各 以下三 以下四 以下五 如下 下列"),
            Labels = None,
            LabelEndings = Words("结论 結論 建议 建議 启示 啟示 含义 含义是 意义 提示 局限 局限说明 局限性 小结 总结 判断 评价 评估 結語"),
            Past = None,
            Works = Words("研究 论文 作者 方法 实验 算法 调查 該文 该文 受访者"),
        },
        Speech = new()
        {
            Saying = None,
            Naming = None,
            SayingBefore = Words("说 說 道 表示 指出 称 稱 写道 寫道 强调 強調 坦言 曰 云"),
            SayingBehind = None,
            VerbSigns = Signs("说說道问問答喊叫称稱写寫曰言示调調"),
        },
        Meta = new()
        {
            ReportOpenings = Words("本报告 本報告 本文 本节 本節 本章 本部分 本小节 以下 下文 下表 下面 接下来 接下來 在本节 在本章 在本报告 这一部分 该部分 本附录 本子章 本子节"),
            ReportVerbs = Words("""
                将 將 旨在 介绍 介紹 探讨 探討 分析 讨论 討論 概述 总结 總結 梳理 阐述 闡述 说明 說明 聚焦 汇总 彙總 综述 首先 回顾 回顧
                围绕 列出 展示 呈现 给出 提炼 先讲 先看 讲 谈 归纳 歸納 对比 是
                """),
            Determiners = None,
            NumberedOpenings = None,
            NumberedVerbs = None,
            SequelOpenings = Words("它 其中 这 同时 并 随后 最后 最終 此外 内容 报告 研究"),
            SequelVerbs = Words("涵盖 覆盖 将探讨 探讨 分析 梳理 总结 讨论 介绍 阐述 查找 搜索 评估"),
            PaperOpenings = Words("本研究 本论文 本論文 本项研究"),
            PaperVerbs = Words("旨在 将 探讨 分析 梳理 提出 揭示 考察 提案 目的"),
            WriterOpenings = Words("让我 现在让我 我需要 我还需要 现在我 最后，我需要 最后我需要 首先，我 接下来我 下面我 我将 我会 为了给您 为了全面"),
            WriterVerbs = Words("搜索 查找 了解 寻找 收集 获取 查看 检索 研究 整理 搜集 讲清楚 说明 分析 给出 补充"),
            Statements = Words("我无法 我不能 希望以上 版权所有"),
            OwnParts = Words("本报告 本章 本节 本文"),
        },
        Advice = new()
        {
            Openings = None,
            GluedOpenings = Words("""
                建议 我们建议 我建议 我们认为 我们推荐 请 請 务必 切勿 不要 尽量 避免 确保 如果您 如果你 若您 如需 若需 您可以 你可以
                您可 可考虑 可以考虑 笔者 優先 优先选择 优先考虑 推荐使用 推荐采用
                """),
            OtherWords = Signs("书書求的者稿了"),
            BehindI = Signs("将會会已现現需来來先再想把为為还還无無找搜查可能"),
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
                页面不存在 | 页面没有找到 | 页面未找到 | 页面找不到 | 找不到页面 | 找不到该页面 | 您访问的页面不存在 | 网页不存在 | 文章不存在 | 內容不存在 | 找不到網頁 | 找不到頁面 | 頁面不存在 |
                網頁不存在 | 找不到您要的頁面 | 已被删除 | 已删除 | 已被刪除 | 已刪除 | 已下架 | 内容已失效 | 链接已失效 | 页面已失效 | 頁面已失效 | 不存在或已删除 | 已过期
                """),
            Region = Phrases("您所在的地区 | 您所在地区 | 您所在的国家 | 你所在的地区 | 您所在的地區 | 您的地區 | 您的地区"),
            BotWall = Words("请稍候 安全验证 安全驗證 人机验证 百度安全验证"),
            Gate = Words("登录 登錄 登入"),
            OutOfOrder = Words("系统维护"),
            OnTheWay = Words("跳转中 正在跳转"),
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("撤稿 | 撤回 | 已撤稿 | 已撤回 | 論文撤回 | 论文撤回 | 撤稿聲明"),
            Notices = Phrases("""
                勘误 | 勘誤 | 勘误表 | 更正 | 订正 | 訂正 | 书评 | 書評 | 补充材料 | 補充材料 | 附加材料 | 研究方案 | 试验方案 | 关注声明 | 关切声明 | 表达关切 | 回复 | 回覆 | 答复
                """),
            About = None,
            Labels = None,
            Copies = None,
            Fillers = Phrases("声明 | 聲明 | 启事 | 启示 | 公告 | 通知 | 论文 | 論文 | 文章 | 本文 | 已 | 已被 | 被 | 编辑部 | 作者 | 的 | 关于"),
            Links = None,
            Sections = Phrases("新闻 | 新聞 | 国际 | 财经 | 科技 | 体育 | 文化 | 博客 | 气候 | 天气 | 健康 | 评论 | 研究 | 首页 | 新闻稿"),
            Doubts = Phrases("谣言 | 辟谣 | 不实"),
            SiteWords = Phrases("官网 | 官方网站 | 网站 | 網站 | 来源 | 來源 | 文章 | 报道 | 報道 | 网页"),
        },
        Titles = new()
        {
            Negations = Words("不 没 未 非 无 無"),
            Makers = None,
            Verdicts = None,
            Articles = None,
            Openers = None,
            Series = None,
            NumberWords = None,
            SmallWords = None,
            Spellings = None,
        },
    };
}
