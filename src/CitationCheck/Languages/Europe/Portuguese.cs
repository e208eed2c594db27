using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Portuguese.</summary>
internal static class Portuguese
{
    public static Language Language { get; } = new()
    {
        Name = "Portuguese",
        Months = Phrases("""
            janeiro | fevereiro fev | março | abril | maio | junho | julho | agosto | setembro | outubro out | novembro | dezembro
            """),
        Abbreviations = new()
        {
            Continues = Words("srs profa exmo exma eng v.exa"),
            BeforeNumber = Words("fls mai dez séc sécs"),
            MayEnd = Words("ltda pça obs"),
            EndsBeforeCapital = None,
            AfterFigure = None,
            Clock = None,
        },
        Sentences = new()
        {
            Starters = Words("""
                à ainda além algumas alguns ao aos apesar após aquela aquele as às assim até com como contudo da das de depois desde do
                dos e ela elas ele eles em embora enquanto então entre entretanto essa esse esta estas este estes eu foi há isso isto já
                mais mas mesmo muitas muitos na nas nem nesta neste no nos nós não o onde os ou outra outros para pela pelo por porém
                porque portanto qual quando que quem se segundo sem ser seu seus sobre sua suas também todas todos um uma você
                """),
            Conjunctions = Words("e mas"),
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("fontes fonte"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = Words("trechos trecho excertos excerto"),
            NumberWords = Words("nº número"),
            Leads = Words("ver veja"),
            GluedLeads = None,
            Conjunctions = Words("e"),
            GluedConjunctions = None,
            Pages = None,
            Parts = None,
            FamilyParticles = Words("de da dos"),
            NameParticles = Words("e"),
            Others = Phrases("e cols. | e outros"),
            Articles = None,
            Undated = Words("s.d."),
            NoNames = Words("decreto diretiva regulamento tratado resolução portaria constituição acordo"),
            NumberAbbreviations = None,
            NoMarkers = Words("Figura Tabela Passo Capítulo Seção Secção Página Equação Anexo Artigo"),
            Pinpoints = None,
            PinpointLeads = Words("parágrafo parágrafos"),
            Scales = Words("faixa intervalo escala entre ic"),
            Copulas = Words("é são eram"),
        },
        Placeholders = new()
        {
            Sources = Words("citação citações fonte fontes referência referências"),
            Requests = Phrases("""
                necessária | necessárias | necessário | falta | faltam | faltando | pendente | adicionar | acrescentar |
                inserir | incluir | completar | verificar | indicar | aqui | carece de
                """),
            Fillers = Words("uma um a as o de e ou"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("""
                fonte desconhecida | resultado da pesquisa | resultado da busca | resultado de pesquisa | sem título | título |
                desconhecido
                """),
        },
        Headings = new()
        {
            ListNames = Words("referências fontes bibliografia literatura"),
            ListCompanions = Words("das os as principais bibliográfica trabalhos comentada anotada"),
            ListPhrases = Phrases("leituras adicionais | obras citadas"),
            ListNamesInside = None,
            SureListNames = Words("referências bibliografia"),
            Abstract = Words("resumo"),
            Introduction = Words("introdução"),
            Summary = Phrases("resumo executivo | pontos-chave | principais conclusões | em resumo"),
            Conclusion = Phrases("conclusão | conclusões | considerações finais"),
            Disclaimer = Phrases("aviso legal | isenção de responsabilidade"),
            Methodology = Phrases("""
                metodologia | método | limitações | questões em aberto | incertezas | pressupostos | sobre este relatório
                """),
            Acknowledgements = Words("agradecimentos"),
            Recommendations = Phrases("recomendação | recomendações | próximos passos"),
            Appendix = Words("anexo apêndice"),
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("título"),
            Source = None,
            Publisher = None,
            Authors = Words("autor autores"),
            Date = Words("data"),
            Link = None,
            Accessed = None,
        },
        Entries = new()
        {
            Accessed = Phrases("acesso em | acessado em | acedido em | data de acesso"),
            AccessedShort = Phrases("acesso em"),
            AccessedBehind = None,
            LinkTexts = None,
            LeadsToUrl = Phrases("disponível em"),
            Editors = None,
            Editions = Words("edição"),
            DateLeads = Words("publicado"),
            DateParticles = Phrases("de_"),
            BehindContainer = Words("disponível"),
            WorkTypes = None,
            Theses = Words("tese"),
            Organisations = Words("ministério universidade"),
            CompanyForms = None,
            Schools = None,
            OrganisationEndings = None,
            NameParticles = Words("de e"),
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("arquivado | cópia arquivada"),
            ArchivedBehind = None,
            SameSource = None,
            EarlierSource = Phrases("ob. cit. | obra citada"),
            EarlierNote = None,
            SameAuthor = None,
        },
        Figures = new()
        {
            Measures = Words("porcento milhão milhões bilhão bilhões metros toneladas dólares reais vezes"),
            Labels = Words("fonte parte seção tabela página etapa artigo"),
            Captions = Words("figura fig tabela gráfico quadro"),
            Dates = None,
            Joiners = Words("de e"),
            Shares = Phrases("metade d | um terço d"),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                primeiros primeiras últimos últimas próximos próximas top cerca mais menos que só quase tem têm tinha dia semana mês
                ano idade os as estes estas outros outras
                """),
            Counters = None,
            Particles = Words("mas enquanto que é são foi pode podem para com"),
        },
        Claims = new()
        {
            HeaderLabels = Words("de para autores data assunto"),
            Introducers = Words("são seguintes incluem"),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("você | você disse | usuário | usuária | utilizador | humano | eu | pergunta"),
            AnsweringSpeakers = Phrases("assistente | ia | resposta | r"),
            Pointers = Phrases("ver | veja | ver também | consulte"),
        },
        Discourse = new()
        {
            PointBack = Words("isso isto esse essa esses essas"),
            PointBackInside = None,
            OpenConsequence = Phrases("portanto | assim | logo | por isso"),
            ConsequenceInside = None,
            OpenSum = Phrases("em resumo | em conclusão | em suma | em síntese"),
            Reckoning = Phrases("isso equivale | com base nisso | suponha"),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Stems("deve_ | devem_ | deveria"),
            Address = None,
            Ahead = Phrases("seguintes pontos | seguintes aspectos"),
            Labels = Words("conclusão recomendação"),
            LabelEndings = None,
            Past = Words("""
                foi foram eram tinha tinham havia teve tiveram caiu caíram subiu subiram fechou abriu anunciou comprou vendeu
                alcançou fundou publicou morreu
                """),
            Works = Stems("estudo_ | autores | pesquisadores | investigadores | método_"),
        },
        Speech = new()
        {
            Saying = Stems("disse | afirmou"),
            Naming = Phrases("_segundo_"),
            SayingBefore = None,
            SayingBehind = None,
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                este relatório | este documento | este capítulo | esta seção | esta secção | esta análise | o presente relatório |
                neste relatório | neste documento | neste capítulo | nesta seção | nesta secção | a seção seguinte | a próxima seção |
                a tabela a seguir | a seguir
                """),
            ReportVerbs = Stems("""
                examina | apresenta | descreve | analisa | aborda | explora | oferece | resume | trata | estuda | expõe | compara |
                detalha | são_ | é apresentad | discut | vamos | fornece | visa | busca
                """),
            Determiners = Phrases("este_"),
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
        Advice = new()
        {
            Openings = Phrases("se você | recomenda-se | certifique-se"),
            GluedOpenings = None,
            OtherWords = None,
            BehindI = None,
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
                página não encontrada | não encontrada | não encontrado | página inexistente | página não existe |
                não está mais disponível | já não está disponível | não existe mais | conteúdo removido | página removida |
                foi removida | foi removido | página indisponível | conteúdo indisponível | não encontramos a página
                """),
            Region = Phrases("no seu país | na sua região | em seu país | na tua região | no teu país"),
            BotWall = None,
            Gate = Phrases("entrar | fazer login"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("retratado | retratada | retratação | retractado | retirado | retirada"),
            Notices = Phrases("""
                errata | correção | correções | corrigenda | expressão de preocupação | material suplementar |
                informações suplementares | protocolo | resenha de livro | resenha do livro
                """),
            About = Phrases("""
                resposta a | resposta ao | comentário a | comentário sobre | comentários sobre | resenha de | carta sobre |
                réplica a
                """),
            Labels = Phrases("resposta | réplica | resumo | anexo | nota do editor"),
            Copies = Phrases("visualização de | vista do | vista de | texto completo de"),
            Fillers = Phrases("artigo | nota | aviso | de | do | da | o | a | este | foi | estudo"),
            Links = Phrases("a | ao | à | de | do | da | para | sobre"),
            Sections = Phrases("""
                notícias | política | economia | ciência | clima | tempo | esportes | desporto | cultura | opinião | saúde |
                mundo | internacional | tecnologia | comunicado de imprensa | imprensa | pesquisa
                """),
            Doubts = Phrases("mito | mitos | boato | boatos | desmentido"),
            SiteWords = Phrases("site | página | artigo | fonte | fontes | disponível em | publicado em | atualizado em"),
        },
        Titles = new()
        {
            Negations = Words("nao sem"),
            Makers = None,
            Verdicts = None,
            Articles = Words("um uma"),
            Openers = Words("o a os as como por"),
            Series = Words("parte"),
            NumberWords = None,
            SmallWords = Words("de"),
            Spellings = None,
        },
    };
}
