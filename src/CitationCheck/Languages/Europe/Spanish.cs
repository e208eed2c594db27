using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of Spanish.</summary>
internal static class Spanish
{
    public static Language Language { get; } = new()
    {
        Name = "Spanish",
        Months = Phrases("""
            enero ene | febrero | marzo | abril abr | mayo | junio | julio | agosto ago | septiembre setiembre set | octubre |
            noviembre | diciembre dic
            """),
        Abbreviations = new()
        {
            Continues = Words("""
                sra sres sras srta dña dra dres lic licda arq mtro mtra cnel gral tte ud uds vd vds p.ej aprox mons excmo excma ilmo
                ilma fdo avda
                """),
            BeforeNumber = Words("pág págs pags núm núms tfno ene abr ago dic cap caps inc"),
            MayEnd = Words("ee uu ee.uu cía cia dpto depto prov hab a.c d.c sta sto ss"),
            EndsBeforeCapital = None,
            AfterFigure = None,
            Clock = None,
        },
        Sentences = new()
        {
            Starters = Words("""
                a además ahora al algunas algunos ante antes así aún aunque bajo cada como con cuando cual cuál de debido del desde
                después donde dos durante el él ella ellas ellos en entonces entre era es esa ese eso esta está este esto estas estos
                finalmente fue ha hace hacia han hasta hay la las lo los luego más mediante mi mientras muchas muchos muy nada ni no nos
                nosotros nuestra nuestro o otra otras otro otros para pero por porque pues que qué quien se según ser si sí sin sino
                sobre son su sus también tampoco tan tanto todas todo todos tras tu un una unas unos usted ya yo
                """),
            Conjunctions = Words("y o pero"),
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("fuentes fuente"),
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = Words("pasajes pasaje extractos extracto fragmentos fragmento"),
            NumberWords = Words("núm número"),
            Leads = Phrases("véase también | véase | ver"),
            GluedLeads = None,
            Conjunctions = Words("y"),
            GluedConjunctions = None,
            Pages = Words("pág cap"),
            Parts = None,
            FamilyParticles = Words("de del la"),
            NameParticles = Words("y"),
            Others = Phrases("y cols. | y otros"),
            Articles = Words("la el los"),
            Undated = Phrases("s.f. | en prensa"),
            NoNames = Words("ley decreto directiva reglamento resolución tratado orden acuerdo convenio constitución"),
            NumberAbbreviations = None,
            NoMarkers = Words("Figura Fig. Tabla Paso Capítulo Sección Página Ecuación Anexo Artículo"),
            Pinpoints = Words("párr párrs"),
            PinpointLeads = Words("párrafo párrafos apartado apartados"),
            Scales = Words("rango intervalo escala entre ic ric"),
            Copulas = Words("es son eran"),
        },
        Placeholders = new()
        {
            Sources = Words("cita citas fuente fuentes referencia referencias enlace"),
            Requests = Words("""
                requerida requeridas necesaria necesarias falta faltan faltante faltantes pendiente pendientes añadir agregar
                insertar incluir completar verificar indicar aquí
                """),
            Fillers = Words("una un la las el los de por y o se necesita"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("""
                fuente desconocida | resultado de búsqueda | resultado de la búsqueda | sin título | título | desconocido |
                página web
                """),
        },
        Headings = new()
        {
            ListNames = Words("referencias fuentes bibliografía citas literatura"),
            ListCompanions = Words("""
                de las los y e citadas citados consultadas utilizadas bibliográficas principales obras trabajos y/o adicionales notas
                enlaces comentada anotada
                """),
            ListPhrases = Phrases("lecturas adicionales | lecturas recomendadas | obras citadas | trabajos citados"),
            ListNamesInside = None,
            SureListNames = Words("referencias bibliografía"),
            Abstract = Words("resumen"),
            Introduction = Words("introducción antecedentes"),
            Summary = Phrases("resumen ejecutivo | puntos clave | ideas clave | hallazgos principales | en resumen"),
            Conclusion = Words("conclusión conclusiones"),
            Disclaimer = Phrases("descargo de responsabilidad | aviso legal"),
            Methodology = Phrases("""
                limitaciones | metodología | método | preguntas abiertas | incertidumbres | supuestos | lagunas de información |
                sobre este informe
                """),
            Acknowledgements = Words("agradecimientos"),
            Recommendations = Phrases("investigación futura | recomendación | recomendaciones | próximos pasos | líneas futuras"),
            Appendix = Words("apéndice anexo"),
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("título"),
            Source = None,
            Publisher = Words("editorial"),
            Authors = Words("autor autores"),
            Date = Words("fecha"),
            Link = Words("enlace"),
            Accessed = Words("consultado"),
        },
        Entries = new()
        {
            Accessed = Phrases("fecha de acceso | consultado el | consultado | acceso | recuperado el | recuperado | consulta"),
            AccessedShort = Phrases("consultado | fecha de acceso | acceso"),
            AccessedBehind = None,
            LinkTexts = Words("enlace"),
            LeadsToUrl = Phrases("disponible en | véase"),
            Editors = None,
            Editions = Words("edición"),
            DateLeads = Words("publicado"),
            DateParticles = Phrases("de_ | del_"),
            BehindContainer = Words("disponible"),
            WorkTypes = Phrases("comunicado de prensa | en línea"),
            Theses = Words("tesis"),
            Organisations = Words("ministerio universidad instituto agencia banco"),
            CompanyForms = None,
            Schools = None,
            OrganisationEndings = None,
            NameParticles = Words("de la del y"),
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("archivado | copia archivada"),
            ArchivedBehind = None,
            SameSource = Phrases("ibíd. | ibídem"),
            EarlierSource = Phrases("ob. cit. | óp. cit."),
            EarlierNote = Phrases("véase nota"),
            SameAuthor = None,
        },
        Figures = new()
        {
            Measures = Words("por ciento mil millón millones kilómetros metros toneladas dólares pesos veces"),
            Labels = Words("fuente sección capítulo figura tabla página paso parte artículo número fase nivel"),
            Captions = Words("figura fig tabla gráfico cuadro"),
            Dates = Words("de"),
            Joiners = Words("a de y o hasta en"),
            Shares = Phrases("la mitad de | un tercio de"),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                primeros primeras últimos últimas próximos próximas top unos unas más menos que solo casi tiene tienen tenía día
                semana mes año edad ronda rango los las estos estas otros otras
                """),
            Counters = None,
            Particles = Words("pero mientras que es son ha han puede pueden para con"),
        },
        Claims = new()
        {
            HeaderLabels = Phrases("autor | de | para | autores | a | fecha | asunto | autora | palabras clave | tema"),
            Introducers = Words("son siguientes siguiente incluyen"),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("tú | usted | has dicho | usuario | usuaria | humano | yo | pregunta | p"),
            AnsweringSpeakers = Phrases("asistente | ia | respuesta | r"),
            Pointers = Phrases("véase | véase también | ver | consulte"),
        },
        Discourse = new()
        {
            PointBack = Phrases("esto | este | esta | estos | estas | ello | es decir"),
            PointBackInside = None,
            OpenConsequence = Phrases("así | por lo tanto | por tanto | por ello | por eso | en consecuencia"),
            ConsequenceInside = Phrases("_por tanto_"),
            OpenSum = Phrases("en resumen | en conclusión | en suma | en definitiva | para concluir | en síntesis"),
            Reckoning = Phrases("esto equivale | sobre esta base | supongamos"),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Stems("debe_ | deben_ | debería"),
            Address = None,
            Ahead = Phrases("siguientes puntos | siguientes aspectos | siguientes razones"),
            Labels = Words("conclusión conclusiones recomendación recomendaciones limitación"),
            LabelEndings = None,
            Past = Words("""
                fue fueron eran había habían tuvo tuvieron cayó cayeron subió subieron cerró abrió anunció compró vendió alcanzó
                fundó publicó murió
                """),
            Works = Stems("estudio_ | autores | investigadores | encuesta_ | método_ | ensayo_"),
        },
        Speech = new()
        {
            Saying = Stems("dijo | afirmó | declaró | explicó | señaló"),
            Naming = Phrases("_según_"),
            SayingBefore = None,
            SayingBehind = None,
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                este informe | este documento | este capítulo | este apartado | esta sección | este análisis | este resumen |
                el presente informe | el presente documento | en este informe | en este documento | en este capítulo |
                en este apartado | en esta sección | la siguiente sección | la siguiente tabla | la tabla siguiente |
                las siguientes secciones | a continuación
                """),
            ReportVerbs = Stems("""
                se_ | examina | presenta | describe | analiza | aborda | explora | ofrece | resume | trata | estudi | expone | compara |
                detalla | tiene como | busca | pretende | veremos | analizamos | revisa | proporciona
                """),
            Determiners = Phrases("este_"),
            NumberedOpenings = None,
            NumberedVerbs = None,
            SequelOpenings = Words("también además finalmente"),
            SequelVerbs = Stems("examina | presenta | describe | analiza | aborda | resume | compara | detalla"),
            PaperOpenings = Phrases("este estudio | este trabajo | este artículo"),
            PaperVerbs = Stems("examina | presenta | describe | analiza | aborda | explora | compara | busca | pretende | propone | trata"),
            WriterOpenings = None,
            WriterVerbs = None,
            Statements = Phrases("todos los derechos reservados"),
            OwnParts = Phrases("este informe | este capítulo"),
        },
        Advice = new()
        {
            Openings = Phrases("""
                si desea | si quieres | si lo desea | recomendamos | se recomienda | puedo | evite | utilice | considere | elija |
                asegúrese | consulte | recuerde | compruebe | mantenga | revise | no olvide
                """),
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
                página no encontrada | no se encontró la página | no se ha encontrado la página | página no existe |
                no encontrado | no encontrada | página no disponible | ya no está disponible | ya no existe | contenido eliminado |
                página eliminada | ha sido eliminada | ha sido eliminado | contenido no disponible | no pudimos encontrar |
                no podemos encontrar | página inexistente
                """),
            Region = Phrases("en tu país | en su país | en tu región | en su región | en tu zona | por motivos legales"),
            BotWall = Phrases("un momento"),
            Gate = Phrases("iniciar sesión | inicia sesión"),
            OutOfOrder = None,
            OnTheWay = None,
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("retractado | retractada | retractación | retirado | retirada"),
            Notices = Phrases("""
                fe de erratas | fe de errata | corrección | correcciones | expresión de preocupación | material suplementario |
                material complementario | información suplementaria | protocolo | reseña bibliográfica
                """),
            About = Phrases("""
                respuesta a | comentario a | comentario sobre | comentarios a | comentarios sobre | reseña de | carta sobre |
                carta al editor sobre | réplica a | anexo a
                """),
            Labels = Phrases("respuesta | réplica | resumen | anexo | nota del editor"),
            Copies = Phrases("vista de | texto completo de"),
            Fillers = Phrases("""
                artículo | artículos | nota | aviso | de | del | la | el | este | ha sido | estudio | ensayo | editorial
                """),
            Links = Phrases("a | al | de | del | para | sobre"),
            Sections = Phrases("""
                noticias | política | economía | ciencia | clima | tiempo | deportes | cultura | opinión | salud |
                internacional | mundo | sociedad | tecnología | comunicado de prensa | notas de prensa | prensa |
                investigación | inicio
                """),
            Doubts = Phrases("mito | mitos | bulo | bulos | rumor | rumores | desmentido"),
            SiteWords = Phrases("""
                sitio web | página web | página | artículo | fuente | fuentes | en línea | disponible en | publicado en |
                publicado el | actualizado | actualizado el
                """),
        },
        Titles = new()
        {
            Negations = Words("sin nunca"),
            Makers = Words("antiguo nuevo nueva"),
            Verdicts = Words("falso falsa bulo"),
            Articles = Words("un una"),
            Openers = Words("el la los las como por que de hacia"),
            Series = Words("parte capitulo"),
            NumberWords = Words("uno dos tres"),
            SmallWords = Words("de del el los las"),
            Spellings = None,
        },
    };
}
