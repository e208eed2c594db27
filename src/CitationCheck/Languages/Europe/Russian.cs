using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Russian.</summary>
internal static class Russian
{
    public static Language Language { get; } = new()
    {
        Name = "Russian",
        Months = Phrases("""
            января январь янв | февраля февраль фев | марта март мар | апреля апрель апр | мая май | июня июнь июн | июля июль июл |
            августа август авг | сентября сентябрь сен сент | октября октябрь окт | ноября ноябрь ноя нояб | декабря декабрь дек
            """),
        Abbreviations = new()
        {
            Continues = Words("""
                т.е т.к т.н т.о и.о напр см ср им ул пр пер просп пл наб акад проф доц инж ген канд г-н г-жа св тов обл респ р-н пос дер
                букв лат англ нем франц исп итал греч рус соотв
                """),
            BeforeNumber = Words("стр рис табл гл п пп ст разд т тт вып кв тел кн прил янв февр фев апр июн июл авг сент окт нояб дек"),
            MayEnd = Words("др д н.э э корп ред изд сост с"),
            EndsBeforeCapital = Words("т.д т.п тд тп"),
            AfterFigure = Words("г гг в вв руб коп тыс млн млрд трлн км см мм кг га мин сек ч чел экз шт долл"),
            Clock = None,
        },
        Sentences = new()
        {
            Starters = Words("""
                а благодаря более больше будет был была были было в вместе во вот впоследствии вы где да даже для до его ее её если есть
                еще ещё за затем здесь и из или именно их к каждый как какой когда кроме который кто ли между многие можно мы на над не
                него некоторые несмотря нет ни но о об однако он она они оно от очень по под после потом поэтому при про против с сам
                свой себя сегодня сейчас со согласно так также такой там тем теперь то тогда тоже только тот у уже хотя чем через что
                чтобы эта эти это этот я
                """),
            Conjunctions = Words("и или но"),
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("источник"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = Words("фрагменты фрагмент отрывки отрывок"),
            NumberWords = Words("№"),
            Leads = Phrases("см. также | см. | ср. | напр."),
            GluedLeads = None,
            Conjunctions = Words("и"),
            GluedConjunctions = None,
            Pages = Words("с. стр табл. рис. гл."),
            Parts = None,
            FamilyParticles = None,
            NameParticles = Words("и"),
            Others = Phrases("и др."),
            Articles = None,
            Undated = Phrases("б. г."),
            NoNames = Words("закон указ постановление кодекс директива регламент договор конституция приказ"),
            NumberAbbreviations = None,
            NoMarkers = Words("Рис. Рисунок Таблица Раздел Глава Страница Шаг Уравнение Приложение"),
            Pinpoints = None,
            PinpointLeads = Words("пункт пункты абз"),
            Scales = Words("диапазоне диапазон интервале интервал отрезке отрезок шкале шкала"),
            Copulas = Words("равны равен это"),
        },
        Placeholders = new()
        {
            Sources = Words("""
                источник источники источника источников ссылка ссылку ссылки ссылок цитата цитату сноска сноску
                """),
            Requests = Words("""
                нужен нужна нужны требуется отсутствует нет добавить добавьте вставить вставьте указать укажите уточнить здесь
                """),
            Fillers = Words("на не указан и или"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("неизвестный источник | источник неизвестен | результат поиска | без названия | название | неизвестно"),
        },
        Headings = new()
        {
            ListNames = Words("источники источников литература литературы ссылки примечания библиография сноски"),
            ListCompanions = Words("""
                список использованная используемые использованные использованной использованных
                цитируемые работы и аннотированная
                """),
            ListPhrases = Phrases("цитируемые работы | список литературы"),
            ListNamesInside = None,
            SureListNames = Phrases("литература | список литературы | список источников"),
            Abstract = Words("аннотация"),
            Introduction = Words("введение"),
            Summary = Phrases("резюме | основные выводы | ключевые выводы | кратко | главное"),
            Conclusion = Words("заключение выводы"),
            Disclaimer = None,
            Methodology = Phrases("""
                методология | метод | методика | ограничения | открытые вопросы | неопределённости | допущения |
                пробелы в данных
                """),
            Acknowledgements = Words("благодарности"),
            Recommendations = Phrases("рекомендации | следующие шаги | дальнейшие исследования"),
            Appendix = Words("приложение"),
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("название заголовок"),
            Source = None,
            Publisher = Words("издатель издание"),
            Authors = Words("автор авторы"),
            Date = Words("дата год"),
            Link = Words("ссылка"),
            Accessed = None,
        },
        Entries = new()
        {
            Accessed = Phrases("дата обращения | дата последнего обращения"),
            AccessedShort = Phrases("доступ | дата обращения"),
            AccessedBehind = None,
            LinkTexts = None,
            LeadsToUrl = None,
            Editors = None,
            Editions = Words("изд"),
            DateLeads = Words("опубликовано"),
            DateParticles = Phrases("г._"),
            BehindContainer = Phrases("режим доступа"),
            WorkTypes = Phrases("электронный ресурс | текст"),
            Theses = None,
            Organisations = Words("министерство институт университет агентство банк"),
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
            Archived = Phrases("архивировано | архивная копия | дата архивирования | архив"),
            ArchivedBehind = None,
            SameSource = Phrases("там же"),
            EarlierSource = Phrases("указ. соч. | цит. соч."),
            EarlierNote = None,
            SameAuthor = Phrases("он же | она же"),
        },
        Figures = new()
        {
            Measures = Words("""
                процент процента процентов тыс тысяч тысячи млн миллион миллиона миллионов млрд миллиард миллиарда миллиардов тонн км кг
                км² руб рублей долларов евро сша раз
                """),
            Labels = Words("источник документ раздел глава рисунок рис таблица страница стр шаг часть статья номер"),
            Captions = Words("рисунок рис таблица табл"),
            Dates = Words("года году год г века век в"),
            Joiners = Words("и или до с в на"),
            Shares = Phrases("половина_"),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                первые последние следующие около более менее чем только почти день неделя месяц год возраст все эти другие
                """),
            Counters = None,
            Particles = Words("но который которая которые что является являются может"),
        },
        Claims = new()
        {
            HeaderLabels = None,
            Introducers = Words("следующие следующее включают"),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("вы | вы сказали | ты | пользователь | человек | я | вопрос | в"),
            AnsweringSpeakers = Phrases("ассистент | помощник | ии | ответ | о"),
            Pointers = Phrases("см. | см. также | смотри"),
        },
        Discourse = new()
        {
            PointBack = Words("это эти этот эта такие такой"),
            PointBackInside = None,
            OpenConsequence = Phrases("таким образом | поэтому | следовательно | тем самым"),
            ConsequenceInside = None,
            OpenSum = Phrases("в заключение | подводя итог | в целом | итак"),
            Reckoning = Phrases("это соответствует | исходя из этого | допустим"),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Stems("следует_ | необходимо_ | должн"),
            Address = None,
            Ahead = Phrases("в следующих област | следующие причины | следующим образом"),
            Labels = Words("вывод выводы рекомендация рекомендации"),
            LabelEndings = None,
            Past = Words("""
                был была было были стал стала стали упал упала упали вырос выросла выросли закрыл закрыли открыл открыла открыли
                купил купила построил построили сообщил сообщила объявил объявила умер
                """),
            Works = None,
        },
        Speech = new()
        {
            Saying = Stems("сказал | заявил | отметил | пишет"),
            Naming = Phrases("по словам"),
            SayingBefore = None,
            SayingBehind = None,
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                этот отчёт | этот отчет | данный отчёт | данный отчет | настоящий отчёт | настоящий отчет | этот раздел |
                данный раздел | эта глава | данная глава | настоящий доклад | этот доклад | в этом отчёте | в этом отчете |
                в данном отчёте | в данном отчете | в настоящем отчёте | в этом разделе | в данном разделе | в этой главе |
                в настоящем докладе | следующий раздел | в следующем разделе | ниже | в таблице ниже
                """),
            ReportVerbs = Stems("""
                рассматрива | рассмотр | представ | описыва | описан | анализ | обсужда | обобща | содерж | посвящ | излага | привод |
                исследу | мы_ | сравнива | охватыва
                """),
            Determiners = Phrases("этот_ | данный_"),
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
                страница не найдена | страница не существует | такой страницы нет | страница удалена | материал удалён |
                материал удален | больше не существует | больше недоступна | страница недоступна | была удалена | был удален |
                ничего не найдено
                """),
            Region = Phrases("в вашей стране | в вашем регионе | из вашей страны"),
            BotWall = Words("подождите"),
            Gate = Words("войти вход авторизация"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("""
                отозвана | отозвано | отозван | отозванная | ретрагирована | ретрагировано | ретракция | отзыв статьи | изъята
                """),
            Notices = Phrases("""
                исправление | исправления | опечатка | опечатки | поправка | поправки | дополнительные материалы |
                протокол исследования | выражение обеспокоенности | рецензия на книгу | книжная рецензия
                """),
            About = Phrases("комментарий к | комментарии к | ответ на | рецензия на | письмо о | отклик на | приложение к"),
            Labels = Phrases("ответ | комментарий редакции | приложение | резюме"),
            Copies = None,
            Fillers = Phrases("статья | статьи | статью | публикация | уведомление | извещение | об | о"),
            Links = Phrases("к | на | в | для"),
            Sections = Phrases("""
                новости | политика | экономика | наука | климат | погода | спорт | культура | мнения | здоровье | мир |
                общество | технологии | пресс-релиз | исследования
                """),
            Doubts = Phrases("миф | мифы | слух | слухи | фейк"),
            SiteWords = Phrases("сайт | статья | источник | источники | режим доступа | опубликовано | обновлено"),
        },
        Titles = new()
        {
            Negations = Words("не нет без"),
            Makers = None,
            Verdicts = None,
            Articles = None,
            Openers = Words("как почему что"),
            Series = None,
            NumberWords = None,
            SmallWords = None,
            Spellings = None,
        },
    };
}
