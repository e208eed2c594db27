using System.Collections;
using System.Collections.Frozen;

namespace CitationCheck.Languages;

/// <summary>
/// The abbreviations whose stop need not end a sentence, by language. All languages are looked up together, so no
/// language has to be guessed.
/// </summary>
/// <remarks>
/// Forms are written without their last stop. One with a capital is known only when the text has the capital too (“Sun. 3
/// May”, but “in the sun. 3 people”); one in lower case is known in any case, unless a form with a capital says something
/// else (“Hr. Maier”, but “5 hr. Then”). A form that is an ordinary word of another language must not be of kind
/// <see cref="AbbreviationKind.Continues"/> (“my ex. He left.”). The first row that names a form decides. Adding a language
/// is adding rows.
/// </remarks>
internal static class Abbreviations
{
    /// <summary>No form is longer than this, in UTF-16 code units.</summary>
    public const int LongestForm = 12;

    private static readonly (AbbreviationKind Kind, string Forms)[] Table =
    [
        // English
        (AbbreviationKind.Continues,
            "mr mrs ms messrs dr drs prof profs revd capt lt sgt cpl maj cmdr brig supt Gen Gens Sen Sens Rep Reps Gov Govs Col Rev Hon Pres Amb Atty Adm Cdr Fr Mt "
            + "Msgr Treas e.g eg i.e ie viz cf vs a.k.a aka approx incl excl esp p.s ps n.b circa"),
        (AbbreviationKind.BeforeNumber,
            "no nos p pp pg vol vols ch chap chaps sec secs sect fig figs eq eqs eqn ref refs par para paras art arts cl ver app ext tel ph fax apt pt pts tab "
            + "ex exs ser fol fn op item Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun c b d fl est "
            + "pop Fed Stat Reg Sci Med Supp Cir"),
        (AbbreviationKind.MayEnd,
            "inc corp ltd co cos bros llc plc llp pty pte bhd sdn jr sr esq phd al cit ibid loc v pvt rev hon st ave blvd rd hwy ln bldg ft sq dept div assn assoc univ inst acad natl "
            + "intl govt mfg mgmt admin gen ed eds edn trans repr orig temp conc sp spp ssp subsp Calif Mass Conn Penn Wash Ariz Colo Fla Ind Kans Mich Minn Miss Nebr Okla Ore Tenn Tex Wis Va Vt "
            + "Pa Ga Md Mo Ky Del Ala Ark Mont Nev Wyo Ont Que Alta Sask Cal Wm Geo Chas Thos Jas misc avg "
            + "Civ Crim Evid Bankr Educ Proc Engl Biol Chem Phys Lett Bull Soc Syst Nat Amer Annu Adv Clin Environ Geophys Astron Astrophys Psychol Genet"),
        (AbbreviationKind.EndsBeforeCapital, "etc ect"),
        (AbbreviationKind.AfterFigure, "oz lb lbs yd yds km cm mm kg mph kw hr hrs min mins yr yrs bn tn"),
        (AbbreviationKind.Clock, "a.m p.m"),

        // German
        (AbbreviationKind.Continues,
            "Hr Hrn hrn dres dipl dipl-ing phil habil bzw bspw z.b zb d.h i.d.r u.a o.g s.o s.u v.a sog sogen vgl evtl ggf ggfs ggü einschl inkl exkl zzgl abzgl insb insbes "
            + "bzgl betr bez ders desgl eigtl entspr etw urspr dt engl frz lat griech ehem hrsg jew niederl nördl südl westl östl stv stellv soz spez techn wiss zit zw zzt z.zt z.t z.hd o.ä i.a i.v i.h.v i.v.m i.s.v i.w.s i.e.s "
            + "v.chr u.u u.e m.e m.w ca lt röm"),
        (AbbreviationKind.BeforeNumber, "abs abschn abb anm aufl bd bde bl bsp kap lfd nr nrn rn rdnr rz s sp tz ziff jg mrz okt dez"),
        (AbbreviationKind.MayEnd, "str abt ges gmbh mbh e.v e.k jh jhdt jhd jhs ff f a.d a.m n.chr p.a chr ausg verl bes gem geb gest max rd mag nat rer kath med jur"),
        (AbbreviationKind.EndsBeforeCapital, "usw usf u.s.w u.v.m u.v.a u.a.m uvm dgl u.dgl"),
        (AbbreviationKind.AfterFigure, "std stdn sek mio mrd tsd stk stck"),

        // French
        (AbbreviationKind.Continues, "mm mme mmes mlle mlles mgr vve p.ex ste stes env c.-à-d càd ndlr"),
        (AbbreviationKind.BeforeNumber, "num tél t n al alin jan feb apr janv févr fév avr juil juill sept oct nov déc fasc éq"),
        (AbbreviationKind.MayEnd, "av j.-c j.c bd boul éd sté cie ets s.a coll dir resp"),

        // Spanish
        (AbbreviationKind.Continues, "sra sres sras srta dña dra dres lic licda arq mtro mtra cnel gral tte ud uds vd vds p.ej aprox mons excmo excma ilmo ilma fdo avda"),
        (AbbreviationKind.BeforeNumber, "pág págs pags núm núms tfno ene abr ago dic cap caps inc"),
        (AbbreviationKind.MayEnd, "ee uu ee.uu cía cia dpto depto prov hab a.c d.c sta sto ss"),

        // Italian
        (AbbreviationKind.Continues, "sigg sig.ra sig.na dott dott.ssa prof.ssa avv egr gent spett cfr p.es"),
        (AbbreviationKind.BeforeNumber, "pag pagg capp artt sez voll tav giu lug ott"),
        (AbbreviationKind.MayEnd, "sig ing arch geom on sen es s.p.a s.r.l s.n.c ss"),
        (AbbreviationKind.EndsBeforeCapital, "ecc"),

        // Portuguese
        (AbbreviationKind.Continues, "srs profa exmo exma eng v.exa"),
        (AbbreviationKind.BeforeNumber, "fls mai dez séc sécs"),
        (AbbreviationKind.MayEnd, "ltda pça obs"),

        // Dutch
        (AbbreviationKind.Continues, "dhr mw mevr mej drs bijv o.a d.w.z m.a.w i.p.v i.v.m i.s.m i.h.k.v o.l.v o.b.v d.m.v t.a.v t.o.v m.b.t m.n m.i n.a.v evt zgn z.g jhr nl"),
        (AbbreviationKind.BeforeNumber, "blz afb bijl hfst jrg mrt febr"),
        (AbbreviationKind.MayEnd, "b.v n.v e.d e.a ir"),
        (AbbreviationKind.EndsBeforeCapital, "enz"),
        (AbbreviationKind.AfterFigure, "mld"),

        // Polish
        (AbbreviationKind.Continues, "np tzn tj tzw m.in prof hab lek mgr inż św płk kpt mjr ul oś wg zob por woj pow gm tłum oprac właśc zwł"),
        (AbbreviationKind.BeforeNumber, "poz ust pkt lit rys ryc rozdz ok"),
        (AbbreviationKind.MayEnd, "sp z.o.o p.n.e n.e wyd im red ur zm pl os br"),
        (AbbreviationKind.EndsBeforeCapital, "itd itp"),
        (AbbreviationKind.AfterFigure, "r w ww zł gr tys mln godz"),

        // Russian
        (AbbreviationKind.Continues, "т.е т.к т.н т.о и.о напр см ср им ул пр пер просп пл наб акад проф доц инж ген канд г-н г-жа св тов обл респ р-н пос дер букв лат англ нем франц исп итал греч рус соотв"),
        (AbbreviationKind.BeforeNumber, "стр рис табл гл п пп ст разд т тт вып кв тел кн прил янв февр фев апр июн июл авг сент окт нояб дек"),
        (AbbreviationKind.MayEnd, "др д н.э э корп ред изд сост с"),
        (AbbreviationKind.EndsBeforeCapital, "т.д т.п тд тп"),
        (AbbreviationKind.AfterFigure, "г гг в вв руб коп тыс млн млрд трлн км см мм кг га мин сек ч чел экз шт долл"),

        // Ukrainian, Bulgarian, Serbian
        (AbbreviationKind.Continues, "див вул бул смт ім д-р т.зв т.е т.нар чл гр нпр тј тзв"),
        (AbbreviationKind.BeforeNumber, "мал фиг ал бр"),
        (AbbreviationKind.EndsBeforeCapital, "ін итд т.н"),
        (AbbreviationKind.AfterFigure, "р рр грн тис хв чол лв хил"),

        // Czech and Slovak
        (AbbreviationKind.Continues, "např napr popř příp tzv tzn judr mudr phdr rndr nám"),
        (AbbreviationKind.BeforeNumber, "čís č obr odst ods čl písm roč"),
        (AbbreviationKind.MayEnd, "a.s s.r.o sb csc stol"),
        (AbbreviationKind.EndsBeforeCapital, "atd atď apod aj"),
        (AbbreviationKind.AfterFigure, "tis mil hod"),

        // Croatian, Slovenian, Hungarian, Romanian
        (AbbreviationKind.Continues, "npr odn usp ifj özv ún vö Dl dlui"),
        (AbbreviationKind.BeforeNumber, "sl pct"),
        (AbbreviationKind.MayEnd, "d.o.o d.d kft zrt nyrt kb î.hr d.hr"),
        (AbbreviationKind.EndsBeforeCapital, "stb ș.a ș.a.m.d"),

        // The Nordic languages
        (AbbreviationKind.Continues, "t.ex bl.a d.v.s dvs f.eks s.k f.d fr.o.m t.o.m iflg jf jfr pga mht esim ks"),
        (AbbreviationKind.BeforeNumber, "kl str sid sivu nro tlf klo"),
        (AbbreviationKind.EndsBeforeCapital, "m.m m.fl o.s.v osv jne ym yms"),
        (AbbreviationKind.AfterFigure, "milj mdr kr"),

        // Turkish
        (AbbreviationKind.Continues, "bkz örn doç yrd uzm sn"),
        (AbbreviationKind.BeforeNumber, "Mad md şek"),
        (AbbreviationKind.MayEnd, "a.ş şti sok mah"),
        (AbbreviationKind.EndsBeforeCapital, "vb vd"),

        // Greek
        (AbbreviationKind.Continues, "κ κα κος δρ καθ βλ π.χ λ.χ δηλ αγ"),
        (AbbreviationKind.BeforeNumber, "σελ εικ σχ πίν κεφ αρ άρθ τηλ"),
        (AbbreviationKind.EndsBeforeCapital, "κ.λπ κλπ κ.ά κ.α κ.ο.κ"),

        // Vietnamese: titles and cities
        (AbbreviationKind.MayEnd, "TP PGS ThS"),

        // Arabic and Hindi: titles, and Latin letters spelt in Devanagari (एम. एस. धोनी)
        (AbbreviationKind.Continues, "د أ डॉ डा पं स्व प्रो ए बी सी डी ई एफ जी एच आई जे एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड"),
    ];

    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Known = Build();

    /// <summary>The outlines of all forms between ASCII letters; nearly all words that are no abbreviation are told by theirs.</summary>
    private static readonly BitArray Outlines = OutlinesOf(Table);

    /// <summary>Looks a word up.</summary>
    /// <param name="word">The word without its last stop, such as <c>e.g</c> or <c>Inc</c>.</param>
    /// <returns>What kind of abbreviation it is; <see cref="AbbreviationKind.None"/> when it is none.</returns>
    public static AbbreviationKind Find(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestForm && MayBeKnown(word) && Known.TryGetValue(word, out Entry entry)
            ? char.IsUpper(word[0]) ? entry.Capital : entry.Small
            : AbbreviationKind.None;

    private static bool MayBeKnown(ReadOnlySpan<char> word) => OutlineOf(word) is var outline && (outline < 0 || Outlines[outline]);

    /// <summary>A number for the length of a word and its first and last letter in any case; -1 when one of them is no letter of ASCII.</summary>
    private static int OutlineOf(ReadOnlySpan<char> word)
    {
        int first = (word[0] | 0x20) - 'a';
        int last = (word[^1] | 0x20) - 'a';
        return (uint)first < 26 && (uint)last < 26 ? (((word.Length * 26) + first) * 26) + last : -1;
    }

    private static BitArray OutlinesOf((AbbreviationKind Kind, string Forms)[] table)
    {
        var outlines = new BitArray((LongestForm + 1) * 26 * 26);
        foreach (string form in table.SelectMany(static row => row.Forms.Split(' ')))
        {
            if (OutlineOf(form) is >= 0 and var outline)
            {
                outlines[outline] = true;
            }
        }

        return outlines;
    }

    private static FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        (string Form, AbbreviationKind Kind)[] forms = [.. Table.SelectMany(row => row.Forms.Split(' ').Select(form => (form, row.Kind)))];
        foreach ((string form, AbbreviationKind kind) in forms.Where(one => char.IsUpper(one.Form[0])))
        {
            entries.TryAdd(form, new Entry(AbbreviationKind.None, kind));
        }

        foreach ((string form, AbbreviationKind kind) in forms.Where(one => !char.IsUpper(one.Form[0])))
        {
            entries.TryGetValue(form, out Entry known);
            entries[form] = new Entry(known.Small == AbbreviationKind.None ? kind : known.Small, known.Capital == AbbreviationKind.None ? kind : known.Capital);
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private readonly record struct Entry(AbbreviationKind Small, AbbreviationKind Capital);
}
