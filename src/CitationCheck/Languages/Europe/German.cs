using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of German.</summary>
internal static class German
{
    public static Language Language { get; } = new()
    {
        Name = "German",
        Months = Phrases("""
            januar jänner jan | februar feb | märz maerz mär mrz | april apr | mai | juni jun | juli jul | august aug |
            september sept sep | oktober okt | november nov | dezember dez
            """),
        Abbreviations = new()
        {
            Continues = Words("""
                Hr hrn dres dipl dipl-ing phil habil bzw bspw z.b zb d.h i.d.r u.a o.g s.o s.u v.a sog sogen vgl evtl ggf ggfs ggü
                einschl inkl exkl zzgl abzgl insb insbes bzgl betr bez ders desgl eigtl entspr etw urspr dt engl frz lat griech ehem
                hrsg jew niederl nördl südl westl östl stv stellv soz spez techn wiss zit zw zzt z.zt z.t z.hd o.ä i.a i.v i.h.v i.v.m
                i.s.v i.w.s i.e.s v.chr u.u u.e m.e m.w ca lt röm
                """),
            BeforeNumber = Words("abs abschn abb anm aufl bd bde bl bsp kap lfd nr nrn rn rdnr rz s sp tz ziff jg mrz okt dez"),
            MayEnd = Words("""
                str abt ges gmbh mbh e.v e.k jh jhdt jhd jhs ff f a.d a.m n.chr p.a chr ausg verl bes gem geb gest max rd mag nat rer
                kath med jur
                """),
            EndsBeforeCapital = Words("usw usf u.s.w u.v.m u.v.a u.a.m uvm dgl u.dgl"),
            AfterFigure = Words("std stdn sek mio mrd tsd stk stck"),
            Clock = None,
        },
        Sentences = new()
        {
            Starters = Words("""
                aber all alle allerdings als also am an auch auf aus außerdem bei beide bereits bis bisher da dabei dadurch dafür
                dagegen daher damit danach dann daneben daran darauf daraus darin darüber darum das dass davon davor dazu dem demnach
                den denn dennoch der deren deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort durch ebenso ein
                eine einem einen einer eines einige er erst es etwa für ferner gegen hier hierbei hierzu ich ihm ihn ihnen ihr ihre
                ihren im in insgesamt ist jede jeder jedes jedoch kein keine können laut man manche mehr mehrere mit nach nachdem neben
                nicht noch nun nur ob obwohl oder ohne schließlich sein seine seinen seit sehr sie sind so sobald sogar solche somit
                sondern sowie sowohl statt trotz trotzdem über um und uns unser unsere unter viele vielmehr vom von vor während war
                waren warum was weder wegen weil weitere wenn wer werden wie wir wird wo wobei wurde wurden zudem zuerst zuletzt zum
                zunächst zur zusammen zwar zwischen
                """),
            Conjunctions = Words("und oder aber"),
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = Words("""
                am im vom zum beim ins der die das dem den des ein eine einem einen einer eines bis und ab seit ihr ihre ihren ihrem
                sein seine seinen seinem seiner jeder jede jedes jeden jedem dieser diese diesem diesen dieses mein meine meinen meinem
                meiner unser unsere unserem zur auf
                """),
            BehindOrdinals = Words("jahrhundert jahrhunderts jahrhunderte jahrtausend"),
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = Words("quellen quelle"),
            References = Words("beleg"),
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = Words("textstellen textstelle passagen passage auszüge auszug suchergebnis dokumente dokument"),
            NumberWords = Words("nr nummer"),
            Leads = Phrases("vgl. auch | vgl. | vgl | siehe auch | siehe | s. | z. B. | z.B. | nach | so auch"),
            GluedLeads = None,
            Conjunctions = Words("und"),
            GluedConjunctions = None,
            Pages = Words("s. seite abs. rn. kap abb rz."),
            Parts = Words("anhang"),
            FamilyParticles = Words("von der zu"),
            NameParticles = Words("und"),
            Others = Phrases("u. a. | und andere"),
            Articles = Words("die der das"),
            Undated = Phrases("o. J. | o.J. | im Druck"),
            NoNames = Words("gesetz verordnung richtlinie beschluss vertrag urteil abkommen erlass grundgesetz satzung"),
            NumberAbbreviations = Words("nr"),
            NoMarkers = Words("Abbildung Abb. Tabelle Tab. Schritt Kapitel Kap. Abschnitt Seite Gleichung Gl. Formel Anhang Artikel Punkt"),
            Pinpoints = Words("rn rdnr rz randnr tz"),
            PinpointLeads = Words("randnummer"),
            Scales = Words("bereich intervall skala zwischen konfidenzintervall vertrauensbereich vertrauensintervall"),
            Copulas = Words("ist sind war waren lauten lautet"),
        },
        Placeholders = new()
        {
            Sources = Words("""
                quelle quellen beleg belege quellenangabe quellenangaben nachweis nachweise zitat zitate literaturangabe
                fundstelle einzelnachweis literatur referenz referenzen verweis fußnote link
                """),
            Requests = Words("""
                fehlt fehlen fehlend fehlende nötig notwendig erforderlich benötigt gesucht ergänzen einfügen einsetzen
                hinzufügen nachtragen angeben nennen prüfen suchen folgt folgen offen platzhalter hier
                """),
            Fillers = Words("noch bitte die der das eine ein einen zu zur mit wird werden ergänzt eingefügt und oder"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("""
                unbekannte quelle | quelle unbekannt | suchergebnis | suchergebnisse | ohne titel | titel | webseite | website |
                internet | unbekannt
                """),
        },
        Headings = new()
        {
            ListNames = Words("""
                quellen quelle quellenverzeichnis literaturverzeichnis literaturliste literaturangaben literatur referenzen
                einzelnachweise quellenangaben belege nachweise fußnoten bibliographie bibliografie
                """),
            ListCompanions = Words("""
                und verwendete verwendetes zitierte weitere weiterführende der die zitate wichtige verzeichnis links internetquellen im
                text liste online internet das kommentierte kommentiertes
                """),
            ListPhrases = Phrases("weiterführende literatur | weiterführende links | zitierte werke"),
            ListNamesInside = None,
            SureListNames = Words("quellenverzeichnis literaturverzeichnis literatur"),
            Abstract = Words("kurzfassung"),
            Introduction = Words("einleitung einführung vorwort hintergrund"),
            Summary = Phrases("""
                zusammenfassung | überblick | kernaussagen | das wichtigste in kürze | auf einen blick |
                wichtigste erkenntnisse
                """),
            Conclusion = Phrases("fazit | schlussfolgerung | schlussfolgerungen | schluss | ausblick | fazit und ausblick"),
            Disclaimer = Phrases("haftungsausschluss | rechtlicher hinweis"),
            Methodology = Phrases("""
                einschränkungen | grenzen | methodik | methode | offene fragen | unsicherheiten | datenlücken | annahmen |
                einschränkungen und offene fragen | vorgehen | vorgehensweise | recherche | über diesen bericht
                """),
            Acknowledgements = Words("danksagung"),
            Recommendations = Phrases("""
                künftige forschung | empfehlung | empfehlungen | handlungsempfehlungen | nächste schritte | maßnahmen |
                empfohlene maßnahmen
                """),
            Appendix = Words("anhang"),
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("titel"),
            Source = None,
            Publisher = Words("verlag herausgeber"),
            Authors = Words("autor autoren"),
            Date = Words("datum jahr"),
            Link = None,
            Accessed = Words("abgerufen"),
        },
        Entries = new()
        {
            Accessed = Phrases("""
                abgerufen am | abgerufen | zugriff am | zugegriffen | zuletzt besucht | besucht | letzter zugriff | zugriff
                """),
            AccessedShort = Words("abgerufen"),
            AccessedBehind = None,
            LinkTexts = None,
            LeadsToUrl = Phrases("verfügbar unter | vgl | siehe"),
            Editors = Words("(Hrsg.) (Hg.)"),
            Editions = Words("aufl auflage"),
            DateLeads = Words("veröffentlicht stand"),
            DateParticles = None,
            BehindContainer = None,
            WorkTypes = Words("pressemitteilung datensatz"),
            Theses = Words("diss. masterarbeit diplomarbeit habilitation"),
            Organisations = Words("""
                bundesamt umweltbundesamt ministerium bundesministerium institut universität verband gesellschaft stiftung
                """),
            CompanyForms = Words("GmbH AG"),
            Schools = None,
            OrganisationEndings = None,
            NameParticles = Words("für und der"),
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("archiviert | memento vom | archivversion vom"),
            ArchivedBehind = None,
            SameSource = Phrases("ebd. | ebd | ebda. | ebenda"),
            EarlierSource = Phrases("a.a.o. | a. a. o. | aao"),
            EarlierNote = Phrases("s. anm. | wie anm."),
            SameAuthor = Phrases("ders. | dies."),
        },
        Figures = new()
        {
            Measures = Words("""
                million prozent prozentpunkte tausend millionen mio milliarde milliarden mrd billionen kilometer meter tonnen liter
                hektar grad dollar mal
                """),
            Labels = Words("""
                version quelle quellen dokument textstelle abschnitt kapitel abbildung abb tabelle seite band absatz abs artikel schritt
                teil stufe nummer
                """),
            Captions = Words("abbildung abb tabelle tab diagramm grafik bild"),
            Dates = Words("uhr"),
            Joiners = Words("und oder bis von im am"),
            Shares = Phrases("drittel der_ | viertel der_ | die Hälfte"),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                ersten letzten nächsten vorigen top rund etwa über unter mehr weniger als nur fast knapp nach vor seit alle hat haben
                hatte hatten tag woche monat jahr alter runde platz rang wert je weitere übrigen
                """),
            Counters = None,
            Particles = Words("aber während wobei hat haben wird werden kann können ist sind war waren die der das sowie"),
        },
        Claims = new()
        {
            HeaderLabels = Phrases("""
                an | von | datum | stand | betreff | thema | autor | autorin | verfasser | verfasserin | erstellt von | erstellt am |
                schlagwörter | konfidenz | wörter | modell | sprache | quellen | gelesene quellen | suchanfragen
                """),
            Introducers = Words("sind ist folgende folgenden folgendes umfassen umfasst nämlich"),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("""
                du | du hast gesagt | sie haben gesagt | nutzer | nutzerin | benutzer | benutzerin | mensch | ich | frage | anfrage
                """),
            AnsweringSpeakers = Phrases("assistent | ki | antwort"),
            Pointers = Phrases("siehe | siehe auch | vgl."),
        },
        Discourse = new()
        {
            PointBack = Phrases("""
                er | sie | es | dies | diese | dieser | dieses | diesen | dadurch | das bedeutet | das heißt | solche
                """),
            PointBackInside = None,
            OpenConsequence = Words("damit daher deshalb somit folglich also demnach demzufolge"),
            ConsequenceInside = Stems("somit_ | daher_"),
            OpenSum = Phrases("""
                zusammenfassend | zusammengefasst | insgesamt lässt sich | abschließend | alles in allem | kurz gesagt | im ergebnis
                """),
            Reckoning = Phrases("""
                rechnet man | umgerechnet | hochgerechnet | das entspricht | dies entspricht | daraus ergibt sich | angenommen |
                auf dieser grundlage
                """),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Stems("sollte | muss_ | müssen_ | gilt es_"),
            Address = None,
            Ahead = Phrases("""
                folgende bereiche | folgenden bereiche | folgende gründe | folgenden gründe | folgende punkte | folgenden punkte |
                wie folgt
                """),
            Labels = Words("fazit schlussfolgerung empfehlung empfehlungen einschränkung einschätzung"),
            LabelEndings = None,
            Past = Words("""
                wurde wurden waren hatte hatten fiel fielen stieg stiegen standen hielten kam kamen ging gingen nahm nahmen
                gaben fand fanden begann begannen blieb blieben lagen sanken schloss schlossen öffnete baute kaufte verkaufte
                meldete erreichte gründete erklärte sagte starb zerstörte überschwemmte
                """),
            Works = Stems("studie_ | autoren | forscher | umfrage_ | untersuchung_ | arbeit_ | methode_ | verfahren_ | befragten"),
        },
        Speech = new()
        {
            Saying = Stems("sagte | sagt_ | erklärte | schrieb | schreibt | betonte | meinte | so der_ | so die_"),
            Naming = Stems("laut_ | zufolge"),
            SayingBefore = None,
            SayingBehind = None,
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                dieser bericht | dieser abschnitt | dieses kapitel | dieses dokument | diese übersicht | diese analyse |
                diese zusammenfassung | dieser überblick | der vorliegende bericht | in diesem bericht | in diesem abschnitt |
                in diesem kapitel | in diesem dokument | in dieser analyse | im folgenden abschnitt | im folgenden kapitel |
                der folgende abschnitt | die folgende tabelle | die folgende übersicht | das folgende kapitel |
                die folgenden abschnitte | nachfolgend | die tabelle unten
                """),
            ReportVerbs = Stems("""
                wir_ | wird_ | werden_ | untersuch | beschreib | behandel | stellt_ | stellen_ | gibt_ | geben_ | fasst | fassen |
                biete | erläuter | diskutier | analysier | befass | beleucht | betracht | zeigt_ | vergleich | konzentrier | gliedert |
                geht_ | liste | soll_
                """),
            Determiners = Phrases("dieser_ | dieses_ | diese_ | in diesem_ | in dieser_ | der vorliegende_"),
            NumberedOpenings = Phrases("abschnitt_ | kapitel_"),
            NumberedVerbs = Words("beschreibt behandelt stellt gibt fasst erläutert untersucht"),
            SequelOpenings = Words("er es sie dabei anschließend abschließend"),
            SequelVerbs = Stems("""
                untersuch | beschreib | behandel | stellt_ | fasst | erläuter | analysier | vergleich | wird_ | werden_
                """),
            PaperOpenings = Phrases("dieser artikel | diese arbeit | die vorliegende arbeit | diese studie"),
            PaperVerbs = Stems("untersuch | beschreib | behandel | stellt_ | fasst | erläuter | analysier | vergleich | befass"),
            WriterOpenings = None,
            WriterVerbs = None,
            Statements = Phrases("""
                alle rechte vorbehalten | im folgenden werden | im folgenden wird | im folgenden betrachten | im folgenden untersuchen |
                im folgenden stellen | im folgenden soll | im folgenden geht
                """),
            OwnParts = Phrases("diesem bericht | diesem kapitel"),
        },
        Advice = new()
        {
            Openings = Phrases("wenn sie möchten | wenn du möchtest | falls sie | wir empfehlen | ich empfehle | ich kann"),
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
                seite nicht gefunden | nicht gefunden | seite existiert nicht | seite wurde nicht gefunden |
                seite konnte nicht gefunden werden | artikel nicht gefunden | seite nicht verfügbar | nicht mehr verfügbar |
                gibt es nicht mehr | seite gibt es nicht | artikel gibt es nicht mehr | nicht mehr vorhanden |
                nicht mehr auffindbar | seite gelöscht | wurde gelöscht | wurde entfernt | existiert nicht mehr |
                inhalt nicht gefunden | inhalt nicht verfügbar | ist abgelaufen
                """),
            Region = Phrases("""
                in ihrem land | in deinem land | in ihrer region | in deiner region | an ihrem standort | aus rechtlichen gründen
                """),
            BotWall = Phrases("einen moment"),
            Gate = Phrases("anmelden | anmeldung | einloggen | bitte anmelden"),
            OutOfOrder = Words("wartungsarbeiten wartungsmodus"),
            OnTheWay = Phrases("weiterleitung | sie werden weitergeleitet | wird geladen"),
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("""
                zurückgezogen | zurückgezogene | zurückgezogener | zurückgezogenes | zurückziehung | rücknahme des artikels |
                zurücknahme des artikels | retraktion | widerrufen
                """),
            Notices = Phrases("""
                korrektur | berichtigung | korrigendum | richtigstellung | buchbesprechung | buchrezension | buchkritik |
                ergänzendes material | ergänzende materialien | zusatzmaterial | studienprotokoll | prüfplan |
                bedenken der redaktion
                """),
            About = Phrases("""
                rezension zu | rezension von | kommentar zu | antwort auf | erwiderung auf | entgegnung auf | replik auf |
                leserbrief zu | besprechung von | anhang zu | beilage zu
                """),
            Labels = Phrases("""
                antwort | erwiderung | entgegnung | replik | zusammenfassung | stellungnahme | anhang | anmerkung der redaktion
                """),
            Copies = Phrases("volltext von | ansicht von"),
            Fillers = Phrases("""
                artikel | aufsatz | beitrag | arbeit | mitteilung | hinweis | der | die | das | des | dieser | dieses | wurde |
                redaktion
                """),
            Links = Phrases("zu | zum | zur | von | für | des | der"),
            Sections = Phrases("""
                nachrichten | politik | wirtschaft | wissen | wissenschaft | klima | wetter | sport | kultur | panorama |
                meinung | gesundheit | technik | digital | pressemitteilung | pressemitteilungen | presse | forschung |
                aktuelles | ausland | inland | reise | startseite | feuilleton | netzwelt | leben
                """),
            Doubts = Phrases("mythos | mythen | gerücht | gerüchte | falschmeldung | widerlegt | märchen"),
            SiteWords = Phrases("""
                webseite | website | seite | internetseite | artikel | beitrag | quelle | quellen | online | stand |
                aktualisiert | veröffentlicht | verfügbar unter | abrufbar unter
                """),
        },
        Titles = new()
        {
            Negations = Words("nicht kein keine keinen keiner nie ohne fast kaum"),
            Makers = Words("nord ost neu neue neuer neues fruhere fruherer sud"),
            Verdicts = Words("faktencheck falsch irrefuhrend"),
            Articles = Words("ein eine"),
            Openers = Words("der die das wie warum was von vom zur zum auf uber"),
            Series = Words("teil band kapitel folge staffel"),
            NumberWords = Words("eins zwei drei"),
            SmallWords = Words("der das des dem den fur"),
            Spellings = Words("zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 zehn=10 prozent=percent"),
        },
    };
}
