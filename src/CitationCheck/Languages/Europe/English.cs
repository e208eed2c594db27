using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of English.</summary>
internal static class English
{
    public static Language Language { get; } = new()
    {
        Name = "English",
        Months = Phrases("""
            january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sep sept |
            october oct | november nov | december dec
            """),
        Abbreviations = new()
        {
            Continues = Words("""
                mr mrs ms messrs dr drs prof profs revd capt lt sgt cpl maj cmdr brig supt Gen Gens Sen Sens Rep Reps Gov Govs Col Rev
                Hon Pres Amb Atty Adm Cdr Fr Mt Msgr Treas e.g eg i.e ie viz cf vs a.k.a aka approx incl excl esp p.s ps n.b circa
                """),
            BeforeNumber = Words("""
                no nos p pp pg vol vols ch chap chaps sec secs sect fig figs eq eqs eqn ref refs par para paras art arts cl ver app ext
                tel ph fax apt pt pts tab ex exs ser fol fn op item Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed
                Thu Thur Thurs Fri Sat Sun c b d fl est pop Fed Stat Reg Sci Med Supp Cir
                """),
            MayEnd = Words("""
                inc corp ltd co cos bros llc plc llp pty pte bhd sdn jr sr esq phd al cit ibid loc v pvt rev hon st ave blvd rd hwy ln
                bldg ft sq dept div assn assoc univ inst acad natl intl govt mfg mgmt admin gen ed eds edn trans repr orig temp conc sp
                spp ssp subsp Calif Mass Conn Penn Wash Ariz Colo Fla Ind Kans Mich Minn Miss Nebr Okla Ore Tenn Tex Wis Va Vt Pa Ga Md
                Mo Ky Del Ala Ark Mont Nev Wyo Ont Que Alta Sask Cal Wm Geo Chas Thos Jas misc avg Civ Crim Evid Bankr Educ Proc Engl
                Biol Chem Phys Lett Bull Soc Syst Nat Amer Annu Adv Clin Environ Geophys Astron Astrophys Psychol Genet
                """),
            EndsBeforeCapital = Words("etc ect"),
            AfterFigure = Words("oz lb lbs yd yds km cm mm kg mph kw hr hrs min mins yr yrs bn tn"),
            Clock = Words("a.m p.m"),
        },
        Sentences = new()
        {
            Starters = Words("""
                a about above according across actually additionally after afterwards again all almost along already also although
                altogether always am among an and another any anyone anything are as at based because before besides between both but by
                can certainly clearly consequently conversely could currently despite did do does during each earlier early either
                especially even eventually every everyone few finally first firstly following for fortunately from further furthermore
                generally given has have having he hence her here his historically how however i if importantly in indeed initially
                instead interestingly into is it its it's i'm i've just last lastly later let like likewise many meanwhile more moreover
                most much my neither nevertheless next no nobody none nonetheless nor not notably nothing now of often on once one only
                or other others otherwise our over overall particularly perhaps please previously rather recently regarding second
                secondly several she similarly since so some someone sometimes soon specifically still subsequently such that that's the
                their them then there there's thereafter therefore these they they're third this those though three through throughout
                thus to today together too two under unfortunately unless unlike until upon us usually was we we're well were what
                what's when whenever where whereas whether which while who why with within without would yes yet you you're your
                """),
            Conjunctions = Words("and or but nor"),
            AfterTime = Words("""
                Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
                October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun
                Eastern Central Pacific Mountain Greenwich London
                """),
            ShortWords = Words("""
                of for and but by my our any at an as or if ass fee tea sea air ice oil tax law war age aid ill dry shy she its tip top
                via ad it me him her us you them one two ten six day way dog cat now so do did was is are be go up in on out off to too
                not yes no ok lol all man men boy car bad big box end eye far fun god got had has he his hot how i job kid lot low met
                new old pay put run sad say see set sit the try use who why win yet bus buy ago art
                """),
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("sources source src"),
            References = Words("references reference refs ref citations citation cites cite"),
            Notes = None,
            Documents = Words("documents document docs doc"),
            ToolLabels = Words("webpage web search result note nb"),
            Extracts = Phrases("""
                passages | passage | excerpts | excerpt | snippets | snippet | extracts | extract | chunks | chunk | search results |
                search result
                """),
            NumberWords = Words("id no number num"),
            Leads = Phrases("""
                see also | see, e.g., | see e.g. | see | eg | compare | also | as in | in | from | after | adapted from | reviewed in |
                for a review see | but see | based on | via
                """),
            GluedLeads = None,
            Conjunctions = Words("and"),
            GluedConjunctions = None,
            Pages = Phrases("""
                pp | p. | p_ | pages | page | para | sec | ch | fn. | n. | no. | vol | line | l. | ll. | col. | table | tbl. | tab |
                fig | eq | box | slide | art | recital | theorem | thm. | lemma | at_ | in_
                """),
            Parts = Words("appendix app. annex exhibit section supp"),
            FamilyParticles = None,
            NameParticles = Words("and the of for jr. eds. ed."),
            Others = Phrases("and others | and colleagues"),
            Articles = Words("the"),
            Undated = Phrases("n.d. | in press | forthcoming"),
            NoNames = Words("""
                fig fig. figure table chapter section appendix equation since until before after circa ca. c. early late mid spring
                summer autumn fall winter rfc cve cve- pep bug issue ticket pr q1 q2 q3 q4 fy cy as est est. founded born died released
                published updated version act acts law laws directive regulation regulations bill code decree treaty
                ordinance statute constitution from by to through
                """),
            NumberAbbreviations = Words("fig figs no nos vol p pp sec eq eqs ch v"),
            NoMarkers = Words("""
                Figure Figures Fig. Figs. Table Tables Step Chapter Page Section Sections Sec. Item Press Room Channel Art. Article Level
                Phase Part Scene Act Option Question Equation Equations Eq. Eqs. Theorem Lemma Proposition Corollary Definition Remark
                Exercise Algorithm Listing Appendix Line Slide Box Score
                """),
            Pinpoints = Words("para paras"),
            PinpointLeads = Words("at paragraph paragraphs"),
            Scales = Words("range ranges interval intervals scale scales between bounds ci quartiles"),
            Copulas = Words("is are was were be equals equal"),
        },
        Placeholders = new()
        {
            Sources = Words("""
                citation citations cite cites reference references ref refs source sources src attribution footnote link url
                doi
                """),
            Requests = Phrases("""
                needed | need | needs | required | requires | missing | lacking | insert | add | find | fill in | check | verify |
                pending | placeholder | to be | to come | to follow | to do | here
                """),
            Fillers = Words("""
                a an the to be this that for of some any please proper relevant appropriate original better reliable real
                actual your added inserted confirmed verified found provided completed or and
                """),
            Others = Phrases("author, year | author, date | author year | author date"),
            Alone = Phrases("to do"),
            Unnamed = Phrases("""
                unknown source | unknown | unknown title | unknown author | search result | search results | web search | result |
                untitled | no title | title | title here | source title | article title | web page | webpage | website | web result |
                search engine | internet | n/a | na | none | null | undefined | not available | source not found | no source |
                no source found | various sources | multiple sources
                """),
        },
        Headings = new()
        {
            ListNames = Words("""
                references reference sources source citations citation bibliography bibliographies footnotes endnotes referencelist
                literature
                """),
            ListCompanions = Words("""
                key selected main primary secondary major list of the and used cited consulted further reading external additional web
                works work literature data research report full complete all resources notes with urls url for this in section apa mla
                chicago style general academic official methodology verified formatted inline numbered original important essential core
                top relevant suggested recommended project article document documents materials material bibliographic biblio accessed
                retrieved referenced mentioned quoted included listed below by an at page pages website websites news articles papers
                studies publications books journal journals government industry media primary-source january february march april may
                june july august september october november december these links text online internet annotated
                """),
            ListPhrases = Phrases("""
                works cited | work cited | works referenced | literature cited | cited literature | further reading |
                further reading and sources | reference list | source list | sources and links | evidence base
                """),
            ListNamesInside = None,
            SureListNames = Phrases("""
                references | reference list | bibliography | works cited | literature cited | cited literature | list of references
                """),
            Abstract = Words("abstract"),
            Introduction = Phrases("introduction | preface | foreword | background | background and scope | scope"),
            Summary = Phrases("""
                summary | executive summary | overview | key points | key takeaways | key findings | takeaways | highlights |
                tl;dr | at a glance | the short version | in brief | bottom line | short answer | main points | main findings |
                in short | key messages
                """),
            Conclusion = Phrases("""
                conclusion | conclusions | concluding remarks | final thoughts | outlook | conclusion and outlook | assessment |
                overall assessment | verdict
                """),
            Disclaimer = Phrases("disclaimer | disclaimers | legal notice | disclosure | disclosures"),
            Methodology = Phrases("""
                method | methods | methodology | this work | our work | our approach | our contribution | our contributions |
                our method | our framework | present work | the present work | the present paper | proposed method |
                proposed approach | proposed framework | contributions | positioning | limitations | research limitations |
                gaps and limitations | knowledge gaps | research methodology | open questions | unresolved questions |
                unknowns | what we do not know | what is not known | uncertainties | data gaps | information gaps |
                evidence gaps | caveats | assumptions | scope and limitations | limitations and caveats |
                limitations of this report | confidence | confidence levels | confidence assessment | data quality |
                about this report | how this report was made | research process | research notes | search strategy | scope |
                scope and method | approach
                """),
            Acknowledgements = Phrases("""
                acknowledgements | acknowledgments | funding | about the author | about the authors | author contributions
                """),
            Recommendations = Phrases("""
                recommendation | recommendations | next steps | action items | action plan | future research |
                further research | future work | future studies | areas for further research | areas for future research |
                future research directions | what to do next | implementation plan | roadmap | what to watch
                """),
            Appendix = Words("appendix appendices annex"),
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("title document paper article work report"),
            Source = Phrases("name | source name"),
            Publisher = Words("publisher publication organization organisation site website outlet journal venue publisher/site"),
            Authors = Words("author authors author(s)"),
            Date = Phrases("date | published | publication date | date published | year"),
            Link = Phrases("url | link | doi | available at"),
            Accessed = Phrases("accessed | access date | date accessed | retrieved"),
        },
        Entries = new()
        {
            Accessed = Phrases("""
                date accessed | last accessed | accessed | retrieved | last visited | visited | viewed on | cited | viewed
                """),
            AccessedShort = Words("accessed retrieved"),
            AccessedBehind = None,
            LinkTexts = Phrases("""
                link | url | source | here | pdf | doi | online | html | web | website | full text | available | archived | accessed |
                read more | view
                """),
            LeadsToUrl = Phrases("""
                available at | available from | available online at | available | retrieved from | url | link | online | source | web |
                from | at | see | see also | read more | learn more | more | cf
                """),
            Editors = Words("(Ed.) (Eds.)"),
            Editions = Words("ed. ed, edn edition print"),
            DateLeads = Phrases("published | posted | updated | last updated"),
            DateParticles = Phrases("of_"),
            BehindContainer = Phrases("""
                retrieved | archived | accessed | p._ | pp._ | isbn | issn | doi | vol | no._ | issue | available | pmid | licence |
                license
                """),
            WorkTypes = Phrases("""
                press release | news release | media release | dataset | data set | database | software | computer software |
                source code | video | video file | online video | film | podcast | audio podcast | tweet | blog post | web log post |
                blog | internet | online | web | web page | webpage | website | electronic resource | preprint | working paper |
                white paper | fact sheet | factsheet | report | technical report | tech report | brochure | conference paper |
                conference presentation | paper presentation | poster | slides | powerpoint slides | mobile app | lecture | interview |
                unpublished manuscript | map
                """),
            Theses = Phrases("""
                ph.d. | phd | ph. d. | doctoral | dissertation | master's | master’s | masters | msc | m.sc. | bachelor | thesis | diss.
                """),
            Organisations = Words("""
                organization organisation agency bank ministry institute institution university commission department office council
                association foundation board center centre committee federation society union bureau authority survey service fund
                nations government parliament institutes laboratory college academy alliance network forum
                """),
            CompanyForms = Words("Inc Ltd LLC Corp Co Limited Company LLP PLC"),
            Schools = Words("univ institute college"),
            OrganisationEndings = None,
            NameParticles = Words("of the and for on in des to"),
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("archived | archive copy"),
            ArchivedBehind = None,
            SameSource = Phrases("same source | same as above"),
            EarlierSource = Phrases("cited above"),
            EarlierNote = Phrases("supra note | supra n. | supra fn. | see note"),
            SameAuthor = None,
        },
        Figures = new()
        {
            Measures = Words("""
                percent per percentage pct basis thousand thousands million billion billions trillion trillions hundred hundreds dozen
                bn mn tn k m b tonnes dollars euros yen yuan rupees dollar cents renminbi times fold millions tons kilometers kilometres
                miles meters metres feet pounds kilograms grams liters litres hectares acres degrees watts barrels
                """),
            Labels = Words("""
                section sections sec chapter chapters ch figure figures fig table tables tab appendix annex step phase part stage level
                tier type version v no nos nr number page pages p pp volume vol issue article art paragraph par para rule law clause
                item question q point example case equation eq line lines unit grade class category cat group model series season
                episode passage passages excerpt excerpts source sources document documents route highway flight channel gate room
                building apollo
                """),
            Captions = Words("figure fig table tab chart diagram exhibit image"),
            Dates = Words("jan feb mar apr jun jul aug sep sept oct nov dec am pm a.m p.m bce bc ad ce o'clock"),
            Joiners = Words("and or to of in on at by for the a an is was are were as from with that which"),
            Shares = Phrases("""
                half of_ | third of_ | quarter of_ | two-thirds | two thirds | three-quarters | three quarters | one-third |
                one-quarter | doubled | tripled | quadrupled
                """),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                first last next top past previous final other only just about around over under above below nearly almost roughly
                approximately than least most up all both these those every each some between within until equals equal have had be
                been rose fell won lost scored gained reached return day week month year age aged round wave trial experiment scenario
                component principle layer quarter option task region zone area cluster cohort batch generation cycle size rank score
                degree factor exactly another additional further remaining initial following hurdle premise pillar pages rows columns
                bit core cores user users
                """),
            Counters = None,
            Particles = Words("""
                but while whereas where when who whose has have had can could may might will would should must do does did then also
                because since if so though although
                """),
        },
        Claims = new()
        {
            HeaderLabels = Phrases("""
                to | from | cc | date | re | subject | topic | author | authors | by | written by | prepared by | prepared for |
                reviewed by | client | version | status | document status | report date | research date | date of report |
                last updated | updated | published | generated | generated by | reading time | classification | distribution | tags |
                keywords | methodology | confidence | overall confidence | confidence level | words | word count | model |
                language | sources | sources read | sources consulted | sources reviewed | searches | search queries | queries |
                tokens | research time | execution time | research depth | report id
                """),
            Introducers = Words("""
                are is were include includes included including following follows below namely as that contains contain comprise
                comprises
                """),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("you | you said | you asked | user | human | me | prompt | question | query | q | interviewer"),
            AnsweringSpeakers = Phrases("assistant | ai | bot | chatbot | model | answer | a | response | reply | interviewee"),
            Pointers = Phrases("see | see also | see instead | confused with | refer to"),
        },
        Discourse = new()
        {
            PointBack = Phrases("""
                this | these | those | such | it | its | they | their | he | his | she | her | in this way | in other words | that is |
                that means | that shows | that demonstrates | that suggests | that indicates | it means | in effect
                """),
            PointBackInside = Stems("this_ | this, | these_"),
            OpenConsequence = Phrases("""
                thus | therefore | hence | consequently | accordingly | so | as a result | as such | together, these | taken together |
                it follows | clearly, | it is clear | it is therefore
                """),
            ConsequenceInside = Stems("thus_ | therefore_ | hence_"),
            OpenSum = Phrases("""
                in summary | to summarize | to summarise | in conclusion | to conclude | in sum | to sum up | summing up | in short |
                in essence | ultimately | together, | all in all | the bottom line | taken as a whole | as a whole | overall, these |
                overall, this | the proposed | our proposed
                """),
            Reckoning = Phrases("""
                applying this | applying these | scaling this | scaling these | multiplying | dividing | extrapolating | adding these |
                adding up | assuming | by this measure | on this basis | on that basis | this equals | this works out | that works out |
                this translates to | that is roughly | for example, if | for instance, if | suppose | if we | this estimate |
                these estimates | this projection | our estimate | our estimates | our calculation | this suggests that for |
                this implies that | this would mean | combined, these | together these | in total, these
                """),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Stems("""
                should_ | must_ | ought to_ | recommend | could be developed | could be extended | future research_ | future work_
                """),
            Address = Stems("""
                need to_ | needs to_ | is essential | is important | is crucial | is critical | is vital | are essential | are crucial |
                crucial for_ | essential for_ | critical for_ | underscore | the need for_ | the need to_ | could potentially_ |
                depend on_ | depends on_ | you_ | your_ | we_ | our_ | I_ | me_ | my_ | no prior work | remains limited |
                remain limited | underexplored | unexplored | the present paper | the present study | this paper_ | this report_
                """),
            Ahead = Phrases("""
                following areas | following aspects | following categories | following dimensions | following examples |
                following factors | following measures | following places | following points | following principles |
                following reasons | following sections | following steps | following ways | as follows | listed below |
                described below | outlined below
                """),
            Labels = Words("""
                implication implications takeaway takeaways conclusion conclusions recommendation recommendations recommended lesson
                lessons verdict limitation limitations caveat caveats insight insights assessment judgment judgement outlook tip tips
                advice guidance practice practices action actions
                """),
            LabelEndings = None,
            Past = Words("""
                was were had did fell rose stood held sank froze sold bought built ran took went came said told found grew won
                lost began became spent sent met paid broke brought caught chose drew drove flew gave kept knew laid sought
                struck swept threw wore wrote announced acquired adopted approved arrived attacked banned called cancelled
                ceased closed collapsed confirmed conquered crashed crossed declared declined defeated deployed destroyed died
                discovered discussed dismissed dissolved doubled dropped elected ended entered exploded failed flooded founded
                happened hired hosted inspected installed introduced invaded invented killed launched measured moved occurred
                offered opened overtook passed peaked pledged praised published purchased reached refused rejected released
                removed repaired replaced reported resigned resumed returned revealed ruled showed signed slowed stopped
                suspended topped tripled visited voted warned withdrew
                """),
            Works = Stems("""
                study_ | studies_ | paper_ | authors | researchers | survey_ | trial_ | experiment | method_ |
                approach_ | algorithm_ | review_ | respondents | participants
                """),
        },
        Speech = new()
        {
            Saying = Stems("""
                said | says | told_ | stated | states that | wrote | writes | argued | argues | noted | notes that | warned | warns |
                added | explained | explains | declared | claimed | insisted | recalled | remarked | commented | concluded | testified |
                announced | observed that | replied | asks | asked | notes_ | notes. | adds_ | tells_ | believes | emphasi | stressed |
                acknowledged | admitted | predicted | in the words of | put it | reads:
                """),
            Naming = Phrases("according to | in the words of"),
            SayingBefore = None,
            SayingBehind = None,
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                this report | this section | this subsection | this chapter | this subchapter | this document | this overview |
                this summary | this briefing | this memo | this analysis | this review | this appendix | this guide |
                the present report | our report | the following report | the following section | the following chapter |
                the following paragraph | the following table | the following list | the following overview | the following subsection |
                the following analysis | the next section | the next chapter | the previous section | the rest of this |
                the remainder of this | the sections below | the table below | the list below | in this report | in this section |
                in this subsection | in this chapter | in this subchapter | in this document | in this overview | in this analysis |
                in this review | in the following section | in the following chapter | in the following paragraph | in the following, |
                in the next section | in what follows
                """),
            ReportVerbs = Stems("""
                we_ | i_ | you_ | examin | explor | provid | present | describ | discuss | cover | summar | outlin | review | analy |
                aim | organi | structur | divid | focus | address | consider | compar | offer | gives_ | give_ | look | begin | start |
                seek | synthes | evaluat | assess | investigat | detail | highlight | introduc | list | explain | deal | draw | intend |
                attempt | is a_ | is an_ | is the_ | are the_ | set out | sets out | lay | turn | survey | trace | proceed | serve |
                contain | consist | establish | defin | integrat | delv | transition | will_
                """),
            Determiners = Phrases("this_ | in this_ | our_ | the present_"),
            NumberedOpenings = Phrases("section_ | chapter_"),
            NumberedVerbs = Words("""
                describes discusses presents reviews summarizes summarises outlines examines introduces concludes explores
                """),
            SequelOpenings = Phrases("""
                it | its | this | these | they | then | finally | the analysis | the discussion | the report | the section | the chapter
                """),
            SequelVerbs = Stems("""
                examin | explor | present | describ | discuss | summar | outlin | review | analy | focus | address | compar | evaluat |
                assess | investigat | highlight | introduc | synthes | explain | begin | conclud | we_ | i_
                """),
            PaperOpenings = Phrases("""
                this paper | this work | this study | this research | this article | this thesis | the present paper |
                the present work | the present study
                """),
            PaperVerbs = Stems("""
                examin | explor | present | describ | discuss | summar | outlin | review | analy | aim | focus | address | compar |
                evaluat | assess | investigat | introduc | synthes | seek | sits_ | builds_ | contribut | propos | is about_
                """),
            WriterOpenings = Phrases("""
                let me | now let me | now, let me | let's | i'll | i’ll | i will | i need to | now i need to | i should | next, i |
                finally, i need | i am going to | first, i
                """),
            WriterVerbs = Stems("""
                search | find_ | look | gather | get_ | research | check | explore | examine | investigate | summar | provide | write |
                compile | collect | analy
                """),
            Statements = Phrases("""
                i'm_ | i’m_ | i am_ | i cannot | i can't | i can’t | i could not | i couldn't | i do not | i don't | i don’t | i hope |
                i apologize | i would need | i was not able | i was unable | our work | our approach | our method | our framework |
                our contribution | our study | our analysis | our experiments | in this work, we | in this paper, we | we propose |
                we introduce | prepared by | prepared for | report prepared | report generated | all rights reserved | last updated |
                below is | below are | below we | below you | here we | here is a | here is the | here are | here's | here’s |
                in the following we
                """),
            OwnParts = Stems("this report | this chapter | this section | this subchapter | this document | this overview"),
        },
        Advice = new()
        {
            Openings = Phrases("""
                you should | you could | you may want | you might want | you might consider | you can also | you need to |
                you do not need | you don't need | if you want | if you need | if you wish | if you prefer | if you plan |
                if you have any | if you would | if you'd | if you’d | if you like | if you are looking | if you're looking |
                if you’re looking | let's | let’s | feel free | do not | my recommendation | the context provided |
                the provided context | the given context | the sources provided | the provided texts | the provided passages |
                your question | your plan | your idea | to answer your
                """),
            GluedOpenings = None,
            OtherWords = None,
            BehindI = None,
            Endings = None,
            Verbs = Words("""
                accept acknowledge adapt add adjust adopt align allow allocate analyze apply ask assess assign assume avoid be become
                begin bring calculate calibrate check choose clarify collect combine communicate compare configure confirm connect
                consider consult continue convert coordinate create cultivate decide define deploy describe determine develop diversify
                divide don't don’t embed embrace emphasize employ enable encourage enforce engage ensure establish evaluate examine
                expand explain explore find foster generate get give identify implement improve include incorporate insert install
                integrate introduce invest invite involve join keep learn listen locate maintain make meet minimize mitigate modify
                negotiate observe optimize organize please prefer prepare preserve prioritize promote protect provide pursue put
                quantify read recognize reduce refine remember remove replace require respect restrict retain rotate see seek select send
                serve simplify simulate specify start strengthen submit take teach tell think transform treat try tune understand update
                use validate verify write
                """),
            NounVerbs = Words("""
                access anchor attach balance build clean commit contact design document draw estimate exercise extend focus follow form
                group increase launch leverage limit link list log look map match measure model monitor move offer open order pair pay
                perform pick place plan practice present raise record refer repeat report reserve review run save schedule secure
                separate set share shift show stay stop store structure study supplement support switch target test track train trust
                turn upgrade view visit wait watch
                """),
            Determiners = Words("""
                a an the your their its his her our these those this that any all each every both it them one two three more less only
                on at up out with whether how what where which when
                """),
            BehindNouns = Words("""
                of is are was were has have had can could may might will would must should does did do and or by case cases rates times
                systems levels
                """),
            Leads = Words("also always and first finally instead just never next now or second simply then third"),
            LeadingClauses = Words("after before for if to when where while with"),
            Everybody = Words("all are have know live were"),
            Offers = Stems("I can_ | I could_ | I’ll_ | I'll_ | I will_ | I’d_ | I'd_ | let me know"),
            GivenTexts = Phrases("""
                given context | provided context | given passage | provided passage | given text | provided text | given source |
                provided source | provided search results | given search results | given information | provided information |
                retrieved source | retrieved passage | retrieved document | my search results | the search results
                """),
            Absent = Phrases("""
                not mention | not explicitly | not directly | not specif | not provide | not contain | not include | not state |
                not discuss | not address | not clear | not apparent | not enough | not give | not tell | not describe |
                no information | no mention | no clear | no direct | unclear | insufficient | less directly | silent on | little about
                """),
        },
        Pages = new()
        {
            NotFound = Phrases("""
                page not found | not found | page cannot be found | page can’t be found | page could not be found |
                page couldn’t be found | can’t find that page | could not find that page | cannot find that page |
                couldn’t find that page | can’t find the page | couldn’t find the page | could not find the page |
                page you requested | page doesn’t exist | page does not exist | page no longer exists | page no longer available |
                page is no longer available | page isn’t available | page is not available | page has been removed |
                page was removed | article not found | story not found | post not found | file not found | content not found |
                document not found | resource not found | object not found | item not found | site not found |
                no longer available | page missing | missing page | page unavailable | content unavailable |
                content isn’t available | content is not available | video unavailable | nothing found | lost page | dead link |
                not found on this server | error 404 | 404 error | http 404 | 410 gone | page gone | page deleted |
                domain is for sale | domain for sale | domain name is for sale | buy this domain | parked domain |
                listing has expired | listing expired | offer has expired | this listing is no longer available |
                page has expired | has been deleted | been removed | page retired | page not available | nothing here |
                nothing to see here | we lost this page | lost this page | off the map | page does not seem to exist |
                article is no longer available | story is no longer available | job is no longer available | no such page |
                no such article | unknown page | cannot find the page | can’t find what you’re looking for |
                couldn’t find what you’re looking for | this page is gone | the page is gone | content has been removed |
                content removed | post removed | article removed | video has been removed | account not found | user not found |
                product not found
                """),
            Region = Phrases("""
                in your region | in your country | in your location | in your area | in your territory | from your location |
                outside the us | outside the uk | outside the eu | outside the united states | outside the european economic area |
                due to legal reasons | for legal reasons | geographic restriction | geo restricted | geo blocked | geoblocked |
                region locked | due to gdpr | european visitors | visitors from europe
                """),
            BotWall = Phrases("""
                just a moment | attention required | checking your browser | verify you are human | verify you are a human |
                verifying you are human | are you a robot | access denied | access blocked | forbidden | 403 forbidden |
                access to this page has been denied | access is denied | security check | security checkpoint | security verification |
                one more step | ddos protection | blocked | you have been blocked | please verify | robot check | human verification |
                captcha | unusual traffic | pardon our interruption | bot verification | request rejected | too many requests |
                are you human | enable javascript and cookies to continue | please enable javascript | please enable cookies |
                javascript is disabled | javascript is not available | javascript required | client challenge
                """),
            Gate = Phrases("""
                log in | login | sign in | signin | log on | log in to continue | sign in to continue | please log in | please sign in |
                sign up | login required | authentication required | single sign on | before you continue | cookie consent |
                cookies required | we value your privacy | your privacy choices | your privacy | privacy settings | privacy gate |
                consent | subscribe to read | subscribe to continue | subscribe to continue reading | subscription required |
                register to read | register to continue | subscribers only
                """),
            OutOfOrder = Phrases("""
                internal server error | server error | bad gateway | 502 bad gateway | service unavailable | 503 service unavailable |
                temporarily unavailable | gateway timeout | gateway time-out | error 500 | 500 error | under maintenance |
                maintenance mode | site maintenance | scheduled maintenance | down for maintenance | something went wrong |
                an error occurred | an error has occurred | application error | database error |
                error establishing a database connection | website is offline | site is offline | account suspended
                """),
            OnTheWay = Phrases("""
                redirecting | redirect | you are being redirected | redirection | page redirection | loading | please wait |
                object moved | moved permanently | 302 found | 301 moved permanently | loading app
                """),
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("""
                retracted | retraction | withdrawn | removed | withdrawal notice | notice of withdrawal | article withdrawal |
                withdrawal of the article | removal notice | notice of removal | article removal | temporary removal
                """),
            Notices = Phrases("""
                correction | corrections | corrigendum | corrigenda | erratum | errata | addendum | addenda |
                expression of concern | expressions of concern | editorial concern | notice of concern | statement of concern |
                rationale and design | statistical analysis plan | book review | book reviews | protocol |
                supplementary material | supplementary materials | supplementary information | supplementary data |
                supplementary appendix | supplemental material | supplemental materials | supplemental information |
                supplemental data | supporting information | supporting material | online appendix | web appendix |
                peer review | peer review file | review history
                """),
            About = Phrases("""
                comment on | comments on | commentary on | reply to | replies to | author reply to | response to |
                responses to | letter to | letter regarding | letter concerning | letter to the editor regarding |
                letter to the editor concerning | letter to the editor on | discussion of | discussion on | review of |
                rejoinder to | rebuttal to | rebuttal of | critique of | data from | data for | replication data for |
                replication package for | code for | dataset for | slides for | appendix to | appendix for | supplement to |
                summary of | plain language summary of | reflections on the paper
                """),
            Labels = Phrases("""
                response | reply | author response | authors response | author reply | authors reply | author's response |
                author's reply | rejoinder | rebuttal | discussion | commentary | invited commentary | editors note |
                editor's note | publishers note | publisher's note | editorial note | decision letter | assessment |
                elife assessment | reviewer report | review essay | amendment | clarification | appendix | supplement |
                summary | plain language summary | lay summary | study guide | teaching guide | discussion guide
                """),
            Copies = Phrases("view of | full text of | copy of | download of | pdf of | abstract of | video of | archive of"),
            Fillers = Phrases("""
                article | articles | paper | papers | chapter | note | notice | statement | publisher | publishers | author |
                authors | editor | editors | editorial | preprint | manuscript | journal | temporary | temporarily | partial |
                full | permanent | online | this | the | a | an | of | has been | have been | was | and | reinstated |
                republished | replaced | replacement | trial | study | review | survey | cohort | systematic | scoping |
                randomised | randomized | controlled | clinical | pilot | feasibility | meta analysis
                """),
            Links = Phrases("to | of | for | on | in | regarding | concerning"),
            Sections = Phrases("""
                news | world | world news | politics | business | climate | environment | weather | science | technology |
                tech | health | sport | sports | culture | arts | opinion | blog | blogs | research | press release |
                press releases | newsroom | publications | reports | articles | media | education | economy | finance |
                markets | travel | lifestyle | food | entertainment | local | national | international | home | features |
                events | podcasts | videos | insights | latest news
                """),
            Doubts = Phrases("""
                myth | myths | hoax | hoaxes | rumour | rumours | rumor | rumors | debunked | debunking | untrue | misleading |
                unproven | disproved | disproven
                """),
            SiteWords = Phrases("""
                website | web site | site | webpage | web page | page | homepage | home page | article | online | source |
                sources | via | link | available at | available from | retrieved from | published by | published in |
                published on | updated | last updated | published
                """),
        },
        Titles = new()
        {
            Negations = Words("""
                not no never without neither nor none cannot cant wont isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt
                couldnt wouldnt shouldnt hardly almost nearly denies denied
                """),
            Makers = Words("""
                north south east west northern southern eastern western new vice deputy former ex anti non pro pseudo fake false alleged
                would half quarter
                """),
            Verdicts = Words("myth hoax false fake untrue debunked debunking misleading unproven fact check factcheck claim"),
            Articles = Words("a an"),
            Openers = Words("the how why what when where from on toward towards inside"),
            Series = Words("part parts volume chapter episode season vol"),
            NumberWords = Words("one two three four five six"),
            SmallWords = Words("the of for"),
            Spellings = Words("two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 twelve=12 twenty=20"),
        },
    };
}
