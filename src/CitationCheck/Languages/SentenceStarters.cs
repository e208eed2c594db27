using System.Collections.Frozen;

namespace CitationCheck.Languages;

/// <summary>
/// Words that open a sentence far more often than they stand capitalised within one: articles, pronouns, prepositions,
/// conjunctions and adverbs, by language. They tell “in the U.S. The firm …” from “the U.S. Senate”.
/// </summary>
internal static class SentenceStarters
{
    private const int LongestWord = 14;

    private static readonly string[] Table =
    [
        // English
        "a about above according across actually additionally after afterwards again all almost along already also although altogether always am among an and another any "
        + "anyone anything are as at based because before besides between both but by can certainly clearly consequently conversely could currently despite did do does "
        + "during each earlier early either especially even eventually every everyone few finally first firstly following for fortunately from further furthermore generally "
        + "given has have having he hence her here his historically how however i if importantly in indeed initially instead interestingly into is it its it's i'm i've "
        + "just last lastly later let like likewise many meanwhile more moreover most much my neither nevertheless next no nobody none nonetheless nor not notably nothing "
        + "now of often on once one only or other others otherwise our over overall particularly perhaps please previously rather recently regarding second secondly several "
        + "she similarly since so some someone sometimes soon specifically still subsequently such that that's the their them then there there's thereafter therefore these "
        + "they they're third this those though three through throughout thus to today together too two under unfortunately unless unlike until upon us usually "
        + "was we we're well were what what's when whenever where whereas whether which while who why with within without would yes yet you you're your",

        // German
        "aber all alle allerdings als also am an auch auf aus außerdem bei beide bereits bis bisher da dabei dadurch dafür dagegen daher damit danach dann daneben daran "
        + "darauf daraus darin darüber darum das dass davon davor dazu dem demnach den denn dennoch der deren deshalb dessen deswegen die dies diese diesem diesen dieser dieses "
        + "doch dort durch ebenso ein eine einem einen einer eines einige er erst es etwa für ferner gegen hier hierbei hierzu ich ihm ihn ihnen ihr ihre ihren im in "
        + "insgesamt ist jede jeder jedes jedoch kein keine können laut man manche mehr mehrere mit nach nachdem neben nicht noch nun nur ob obwohl oder ohne schließlich sein seine "
        + "seinen seit sehr sie sind so sobald sogar solche somit sondern sowie sowohl statt trotz trotzdem über um und uns unser unsere unter viele vielmehr vom von vor während "
        + "war waren warum was weder wegen weil weitere wenn wer werden wie wir wird wo wobei wurde wurden zudem zuerst zuletzt zum zunächst zur zusammen zwar zwischen",

        // French
        "ainsi alors après au aucun aucune auquel aussi autre autres aux avant avec bien car ce ceci cela celle celles celui cependant certaines certains ces cet cette chaque "
        + "c'est comme d'abord dans de depuis dernièrement des deux dès donc d'après du durant elle elles en encore enfin ensuite entre et grâce ici il ils je jusqu'à la "
        + "le les leur leurs lors lorsque mais malgré même n'est ne nos notre nous on or ou où par parce parmi pendant peu plus plusieurs pour pourtant puis puisque quand "
        + "quant que quel quelle quelques qui quoi sa sans se selon ses si son sous suite sur tandis tous tout toute toutefois toutes très un une vers voici voilà vos votre vous",

        // Spanish
        "a además ahora al algunas algunos ante antes así aún aunque bajo cada como con cuando cual cuál de debido del desde después donde dos durante el él ella ellas ellos en entonces "
        + "entre era es esa ese eso esta está este esto estas estos finalmente fue ha hace hacia han hasta hay la las lo los luego más mediante mi mientras muchas muchos muy nada "
        + "ni no nos nosotros nuestra nuestro o otra otras otro otros para pero por porque pues que qué quien se según ser si sí sin sino sobre son su sus también tampoco tan "
        + "tanto todas todo todos tras tu un una unas unos usted ya yo",

        // Italian
        "a agli ai al alcune alcuni alla alle allora anche ancora anzi appena c'è che chi ci ciò come con così cosa da dagli dai dal dalla dato de degli dei del della delle "
        + "dello di dopo dove due dunque durante e è ed era essa esse essi fra gli ha hanno i il in infatti infine inoltre invece io l' la le lei lo loro lui ma mentre mi molte molti ne "
        + "nei nel nell' nella nelle noi non nonostante nostra nostro o ogni ora per perché perciò però più poi poiché prima qual quale quando quanto quasi questa queste questi "
        + "questo qui quindi secondo sebbene sempre senza si sia solo sono stata su sua sue sugli sui sul sulla suo tra tuttavia tutte tutti un una uno vi",

        // Portuguese
        "à ainda além algumas alguns ao aos apesar após aquela aquele as às assim até com como contudo da das de depois desde do dos e ela elas ele eles em embora enquanto então "
        + "entre entretanto essa esse esta estas este estes eu foi há isso isto já mais mas mesmo muitas muitos na nas nem nesta neste no nos nós não o onde os ou outra outros para "
        + "pela pelo por porém porque portanto qual quando que quem se segundo sem ser seu seus sobre sua suas também todas todos um uma você",

        // Dutch
        "aan al alle als bij bovendien daar daarna daarom dan dat de deze die dit door dus echter een eerst elke en er ervan geen haar heeft het hier hij hoe hoewel hun ik in "
        + "intussen is je jullie maar meer men met mijn na naar naast niet nog nu of om omdat ondanks onder ons onze ook op over sinds sommige te ten tegen terwijl tijdens toch toen tot tussen "
        + "uit van vanaf veel verder vervolgens volgens voor vooral waar waarom wanneer wat we wel welke wie wij ze zelfs zij zijn zo zoals zonder zowel",

        // Polish
        "ale bez był była było były by choć chociaż co czy dla dlaczego dlatego do gdy gdzie go i ich ich im in inne ja jak jako jednak jednakże jednocześnie jego jej jest jeśli "
        + "jeżeli już kiedy kto która które który lecz lub ma mimo może my na nad nie niektóre niestety no o obecnie od on ona one oni oprócz oraz po pod podczas ponadto ponieważ "
        + "potem poza przed przez przy również są się w wcześniej we według więc właśnie wówczas wszyscy wszystkie wtedy z za zaś zatem ze że",

        // Russian
        "а благодаря более больше будет был была были было в вместе во вот впоследствии вы где да даже для до его ее её если есть еще ещё за затем здесь и из или именно их к "
        + "каждый как какой когда кроме который кто ли между многие можно мы на над не него некоторые несмотря нет ни но о об однако он она они оно от очень по под после потом "
        + "поэтому при про против с сам свой себя сегодня сейчас со согласно так также такой там тем теперь то тогда тоже только тот у уже хотя чем через что чтобы эта эти это этот я",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Table.SelectMany(words => words.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a capitalised word most likely opens a sentence.</summary>
    /// <param name="word">A word, in any case.</param>
    /// <returns><see langword="true"/> when it is in the table.</returns>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return false;
        }

        return Words.Contains(word) || (word.IndexOfAny('\'', '’') is > 0 and var apostrophe && Words.Contains(word[..apostrophe]));
    }
}
