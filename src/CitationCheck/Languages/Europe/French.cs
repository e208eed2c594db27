using CitationCheck.Languages.Vocabulary;
using static CitationCheck.Languages.Vocabulary.WordList;

namespace CitationCheck.Languages.Europe;

/// <summary>The words of French.</summary>
internal static class French
{
    public static Language Language { get; } = new()
    {
        Name = "French",
        Months = Phrases("""
            janvier janv | février févr fév | mars | avril avr | mai | juin | juillet juil | août | septembre sept | octobre |
            novembre | décembre déc
            """),
        Abbreviations = new()
        {
            Continues = Words("mm mme mmes mlle mlles mgr vve p.ex ste stes env c.-à-d càd ndlr"),
            BeforeNumber = Words("num tél t n al alin jan feb apr janv févr fév avr juil juill sept oct nov déc fasc éq"),
            MayEnd = Words("av j.-c j.c bd boul éd sté cie ets s.a coll dir resp"),
            EndsBeforeCapital = None,
            AfterFigure = None,
            Clock = None,
        },
        Sentences = new()
        {
            Starters = Words("""
                ainsi alors après au aucun aucune auquel aussi autre autres aux avant avec bien car ce ceci cela celle celles celui
                cependant certaines certains ces cet cette chaque c'est comme d'abord dans de depuis dernièrement des deux dès donc
                d'après du durant elle elles en encore enfin ensuite entre et grâce ici il ils je jusqu'à la le les leur leurs lors
                lorsque mais malgré même n'est ne nos notre nous on or ou où par parce parmi pendant peu plus plusieurs pour pourtant
                puis puisque quand quant que quel quelle quelques qui quoi sa sans se selon ses si son sous suite sur tandis tous tout
                toute toutefois toutes très un une vers voici voilà vos votre vous
                """),
            Conjunctions = Words("et ou mais"),
            AfterTime = None,
            ShortWords = None,
            BeforeOrdinals = None,
            BehindOrdinals = None,
            QuoteParticles = None,
            Questions = None,
        },
        Citations = new()
        {
            Sources = None,
            References = None,
            Notes = None,
            Documents = None,
            ToolLabels = None,
            Extracts = Words("passages passage extraits extrait"),
            NumberWords = Words("n° numéro"),
            Leads = Phrases("voir aussi | voir | v. | p. ex."),
            GluedLeads = None,
            Conjunctions = Words("et"),
            GluedConjunctions = None,
            Pages = None,
            Parts = Words("annexe"),
            FamilyParticles = Words("de du la le"),
            NameParticles = Words("et"),
            Others = Phrases("et coll. | et collègues"),
            Articles = Words("la le les"),
            Undated = Words("s.d."),
            NoNames = Words("loi décret directive règlement arrêté traité ordonnance accord constitution"),
            NumberAbbreviations = None,
            NoMarkers = Words("Figure Fig. Tableau Étape Chapitre Section Page Équation Annexe Article"),
            Pinpoints = Words("consid"),
            PinpointLeads = Words("point points considérant considérants"),
            Scales = Words("intervalle échelle plage entre ic"),
            Copulas = Words("est sont était étaient valent"),
        },
        Placeholders = new()
        {
            Sources = Words("référence références réf réf. source sources citation citations renvoi lien"),
            Requests = Words("""
                nécessaire nécessaires requise requises requis manquante manquantes manque manquent ajouter insérer indiquer
                compléter préciser vérifier souhaitée souhaitées demandée ici venir
                """),
            Fillers = Words("à une un la le les de des du ou et"),
            Others = None,
            Alone = None,
            Unnamed = Phrases("source inconnue | résultat de recherche | résultat | sans titre | titre | page web | site web | inconnu"),
        },
        Headings = new()
        {
            ListNames = Words("références référence bibliographie notes"),
            ListCompanions = Words("""
                des les de la et citations citées citée utilisées consultées ouvrages œuvres bibliographiques bibliographique
                principales sources complémentaires en ligne liste commentée annotée
                """),
            ListPhrases = Phrases("lectures complémentaires | pour aller plus loin | ouvrages cités | œuvres citées"),
            ListNamesInside = None,
            SureListNames = Words("références bibliographie"),
            Abstract = Words("résumé"),
            Introduction = Words("introduction avant-propos contexte"),
            Summary = Phrases("synthèse | vue d'ensemble | points clés | l'essentiel | en bref | principaux constats"),
            Conclusion = Words("conclusion"),
            Disclaimer = Phrases("avertissement | clause de non-responsabilité"),
            Methodology = Phrases("""
                limites | méthodologie | méthode | questions ouvertes | incertitudes | lacunes | hypothèses | démarche |
                limites de ce rapport | à propos de ce rapport
                """),
            Acknowledgements = Words("remerciements"),
            Recommendations = Phrases("recherches futures | recommandation | recommandations | prochaines étapes | actions recommandées"),
            Appendix = Words("annexe annexes"),
            Numerals = None,
            PartSigns = None,
        },
        Fields = new()
        {
            Title = Words("titre"),
            Source = None,
            Publisher = Words("éditeur"),
            Authors = Words("auteur auteurs"),
            Date = Words("année"),
            Link = Words("lien"),
            Accessed = Phrases("consulté le"),
        },
        Entries = new()
        {
            Accessed = Phrases("date d'accès | date d’accès | consulté le | consulté | accédé le"),
            AccessedShort = Words("consulté"),
            AccessedBehind = None,
            LinkTexts = Words("lien"),
            LeadsToUrl = Phrases("disponible sur | disponible à l'adresse | voir"),
            Editors = Words("(dir.) (éd.)"),
            Editions = Words("éd"),
            DateLeads = Phrases("publié le | publié | mis à jour le"),
            DateParticles = Words("d'"),
            BehindContainer = Words("disponible"),
            WorkTypes = Phrases("communiqué de presse | en ligne"),
            Theses = Words("thèse"),
            Organisations = Words("institut ministère université agence"),
            CompanyForms = None,
            Schools = None,
            OrganisationEndings = None,
            NameParticles = Words("de la et du le"),
            FamilyNames = None,
            GivenNameEnds = None,
            AuthorRoles = None,
        },
        Pointers = new()
        {
            Archived = Phrases("archivé | version archivée | copie archivée"),
            ArchivedBehind = None,
            SameSource = None,
            EarlierSource = Phrases("art. cit. | ouvr. cité"),
            EarlierNote = Phrases("voir note"),
            SameAuthor = None,
        },
        Figures = new()
        {
            Measures = Words("pour tonnes kilomètres mètres fois milliers millions milliard milliards pourcent mille"),
            Labels = Words("figure page article extrait chapitre tableau étape partie numéro niveau"),
            Captions = Words("figure fig tableau graphique schéma"),
            Dates = None,
            Joiners = Words("et ou à de du des"),
            Shares = Phrases("un tiers d | un quart d | la moitié d"),
            SharesInside = None,
            MeasureSigns = None,
            DateSigns = None,
            BehindYears = None,
            BeforeNumbers = Words("""
                premiers premières derniers dernières prochains prochaines top environ plus moins que seulement a ont avait jour
                semaine mois année âge tour rang les ces autres
                """),
            Counters = None,
            Particles = Words("mais tandis qui que dont est sont ont était peut peuvent pour dans"),
        },
        Claims = new()
        {
            HeaderLabels = Words("à de objet auteur auteurs mots-clés"),
            Introducers = Words("sont suivants suivantes suivant suivante comprennent incluent"),
            IntroducerEnds = None,
            AskingSpeakers = Phrases("vous | vous avez dit | toi | utilisateur | utilisatrice | humain | moi | question"),
            AnsweringSpeakers = Phrases("assistant | ia | réponse"),
            Pointers = Phrases("voir | voir aussi | consultez"),
        },
        Discourse = new()
        {
            PointBack = Phrases("il | elle | ils | elles | ce | cet | cette | ces | cela | ceci | c'est | c’est | autrement dit"),
            PointBackInside = None,
            OpenConsequence = Phrases("ainsi | donc | par conséquent | en conséquence"),
            ConsequenceInside = Phrases("_donc_"),
            OpenSum = Phrases("en résumé | en conclusion | pour conclure | en somme | en définitive | en bref"),
            Reckoning = Phrases("""
                en extrapolant | cela équivaut | soit environ | à titre d'exemple, si | sur cette base | supposons
                """),
            OpenAdvice = None,
            DoneSigns = None,
            Demand = Stems("doit_ | doivent_ | devrait | il faut_ | convient_"),
            Address = None,
            Ahead = Phrases("points suivants | domaines suivants | raisons suivantes | ci-dessous | comme suit"),
            Labels = Words("recommandation recommandations enseignement limite limites"),
            LabelEndings = None,
            Past = Words("fut furent était étaient avait avaient eut eurent"),
            Works = Stems("étude_ | auteurs | chercheurs | enquête_ | méthode_ | essai_"),
        },
        Speech = new()
        {
            Saying = Stems("déclaré | affirmé | écrit | expliqué"),
            Naming = Phrases("_selon_"),
            SayingBefore = None,
            SayingBehind = None,
            VerbSigns = None,
        },
        Meta = new()
        {
            ReportOpenings = Phrases("""
                ce rapport | ce document | ce chapitre | cette section | cette analyse | cette synthèse | le présent rapport |
                le présent document | dans ce rapport | dans ce chapitre | dans ce document | dans cette section | dans ce qui suit |
                la section suivante | la partie suivante | le tableau suivant | le tableau ci-dessous | les sections suivantes |
                ci-dessous
                """),
            ReportVerbs = Stems("""
                nous_ | on_ | présente | examin | décri | analys | traite | étudi | explor | propos | résum | abord | fourni | vise |
                dress | expose | compar | porte_ | offre | détaill | se concentre | s'articule | s’articule
                """),
            Determiners = Phrases("ce_ | cette_"),
            NumberedOpenings = None,
            NumberedVerbs = None,
            SequelOpenings = Words("il elle enfin ensuite"),
            SequelVerbs = Stems("présente | examin | décri | analys | traite | étudi | résum | abord | compar | détaill"),
            PaperOpenings = Phrases("cet article | cette étude | ce travail"),
            PaperVerbs = Stems("présente | examin | décri | analys | traite | étudi | explor | propos | abord | vise | compar | concern"),
            WriterOpenings = None,
            WriterVerbs = None,
            Statements = Phrases("tous droits réservés"),
            OwnParts = Phrases("ce rapport | ce chapitre"),
        },
        Advice = new()
        {
            Openings = Phrases("si vous souhaitez | si vous voulez | nous recommandons | nous proposons | je recommande | je peux"),
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
                page introuvable | page non trouvée | page n’existe pas | page n’existe plus | page inexistante | introuvable |
                contenu introuvable | contenu supprimé | page supprimée | article supprimé | a été supprimé | a été supprimée |
                plus disponible | n’est plus disponible | n’est pas disponible | n’est plus en ligne | n’existe plus |
                cette page n’existe pas | annonce expirée
                """),
            Region = Phrases("""
                dans votre pays | dans votre région | dans votre zone | depuis votre pays | pour des raisons légales
                """),
            BotWall = Phrases("un instant"),
            Gate = Phrases("connexion | se connecter | identifiez vous"),
            OutOfOrder = Phrases("en maintenance | site en maintenance"),
            OnTheWay = Words("chargement"),
        },
        TitlePhrases = new()
        {
            Retractions = Phrases("rétracté | rétractée | rétractation | retiré | retirée | retrait de l'article | avis de retrait"),
            Notices = Phrases("""
                erratum | correctif | rectificatif | rectification | corrigendum | expression de préoccupation |
                expression d'inquiétude | matériel supplémentaire | informations supplémentaires | données supplémentaires |
                documents supplémentaires | protocole d'étude | protocole | note de lecture
                """),
            About = Phrases("""
                réponse à | commentaire sur | commentaires sur | compte rendu de | recension de | lettre à propos de |
                lettre concernant | critique de | annexe à
                """),
            Labels = Phrases("réponse | réplique | résumé | annexe | note de la rédaction"),
            Copies = Phrases("vue de | texte intégral de"),
            Fillers = Phrases("""
                article | l'article | avis | note | de | du | la | le | cet | a été | rédaction | éditeur | étude | essai
                """),
            Links = Phrases("à | au | de | du | pour | sur | concernant | l'article"),
            Sections = Phrases("""
                actualités | actualité | politique | économie | sciences | science | climat | météo | sport | sports | culture |
                opinions | santé | international | monde | planète | société | communiqué de presse | communiqués de presse |
                presse | recherche | accueil | technologies
                """),
            Doubts = Phrases("mythe | mythes | rumeur | rumeurs | canular | démenti | intox"),
            SiteWords = Phrases("""
                site | site web | page | article | source | sources | en ligne | disponible sur | publié le | publié par |
                mis à jour | mis à jour le
                """),
        },
        Titles = new()
        {
            Negations = Words("pas jamais sans"),
            Makers = Words("nord ancien ancienne nouveau nouvelle sud"),
            Verdicts = Words("faux"),
            Articles = Words("un une"),
            Openers = Words("le la les comment pourquoi de du vers"),
            Series = Words("partie volume tome chapitre saison"),
            NumberWords = Words("un une deux trois"),
            SmallWords = Words("le les du de"),
            Spellings = Words("deux=2 trois=3 quatre=4 cinq=5"),
        },
    };
}
