using System.Collections.Frozen;

namespace CitationCheck.Sentences;

/// <summary>
/// The abbreviations whose stop need not end a sentence, by language. All languages are looked up together, so no
/// language has to be guessed.
/// </summary>
/// <remarks>
/// Forms are written without their last stop. One in lower case is known in any case; one with a capital only when the
/// text has the capital too (“Sun. 3 May”, but “in the sun. 3 people”). A form that is an ordinary word of another
/// language must not be of kind <see cref="AbbreviationKind.Continues"/> (“my ex. He left.”). The first row that names a
/// form decides. Adding a language is adding rows.
/// </remarks>
internal static class Abbreviations
{
    /// <summary>No form is longer than this, in UTF-16 code units.</summary>
    public const int LongestForm = 12;

    private static readonly (AbbreviationKind Kind, string Forms)[] Table =
    [
        // English
        (AbbreviationKind.Continues,
            "mr mrs ms messrs dr drs prof profs revd capt lt sgt cpl maj cmdr brig supt Gen Gens Sen Sens Rep Reps Gov Govs Col Rev Hon Pres Amb Atty Fr Mt "
            + "Msgr Treas e.g eg i.e ie viz cf vs a.k.a aka approx incl excl esp p.s ps n.b circa"),
        (AbbreviationKind.BeforeNumber,
            "no nos p pp pg vol vols ch chap chaps sec secs sect fig figs eq eqs eqn ref refs par para paras art arts cl ver app ext tel ph fax apt pt pts tab "
            + "ex exs ser fol fn op item Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun c r b d fl est"),
        (AbbreviationKind.MayEnd,
            "inc corp ltd co cos bros llc plc llp jr sr esq phd al cit ibid loc v pvt rev hon st ave blvd rd hwy ln bldg ft sq dept div assn assoc univ inst acad natl "
            + "intl govt mfg mgmt admin gen ed eds edn trans repr orig Calif Mass Conn Penn Wash Ariz Colo Fla Ind Kans Mich Minn Miss Nebr Okla Ore Tenn Tex Wis Va Vt "
            + "Pa Ga Md Mo Ky Del Ala Ark Mont Nev Wyo Ont Que Alta Sask Cal Wm Geo Chas Thos Jas misc avg"),
        (AbbreviationKind.EndsBeforeCapital, "etc ect"),
        (AbbreviationKind.AfterFigure, "oz lb lbs yd yds km cm mm kg mph kw hr hrs min mins yr yrs bn tn"),
        (AbbreviationKind.Clock, "a.m p.m"),

        // German
        (AbbreviationKind.Continues,
            "hrn dres dipl dipl-ing phil habil bzw bspw z.b zb d.h i.d.r u.a o.g s.o s.u v.a sog sogen vgl evtl ggf ggfs einschl inkl exkl zzgl abzgl insb insbes "
            + "bzgl etw urspr dt engl frz lat griech ehem eigtl entspr hrsg jew niederl nördl südl westl östl stv stellv soz techn wiss zit zzt z.zt z.t o.ä i.a i.v v.chr u.u ca lt"),
        (AbbreviationKind.BeforeNumber, "abs abschn anm aufl bd bde bl bsp kap lfd nr nrn rn rdnr rz s sp tz ziff jg mrz okt dez"),
        (AbbreviationKind.MayEnd, "str abt ges gmbh mbh e.v e.k jh jhdt jhd jhs ff f a.d n.chr chr ausg verl bes gem geb gest max rd mag nat rer kath ev"),
        (AbbreviationKind.EndsBeforeCapital, "usw usf u.s.w u.v.m u.v.a u.a.m uvm"),
        (AbbreviationKind.AfterFigure, "std stdn mio mrd tsd stk stck"),

        // French
        (AbbreviationKind.Continues, "mm mme mmes mlle mlles mgr vve p.ex ste stes env c.-à-d càd ndlr"),
        (AbbreviationKind.BeforeNumber, "num tél t n janv févr fév juil déc"),
        (AbbreviationKind.MayEnd, "av j.-c j.c bd boul éd sté cie ets s.a coll dir resp"),

        // Spanish
        (AbbreviationKind.Continues, "sra sres sras srta dña dra dres lic licda arq gral tte ud uds vd vds p.ej aprox mons excmo excma ilmo ilma fdo avda"),
        (AbbreviationKind.BeforeNumber, "pág págs pags núm núms tfno ene abr ago dic cap caps"),
        (AbbreviationKind.MayEnd, "ee uu ee.uu cía cia dpto depto prov a.c d.c sta sto ss"),

        // Italian
        (AbbreviationKind.Continues, "sigg sig.ra sig.na dott dott.ssa prof.ssa avv egr gent spett cfr p.es"),
        (AbbreviationKind.BeforeNumber, "pag pagg capp artt voll tav giu lug ott"),
        (AbbreviationKind.MayEnd, "sig ing arch geom on sen es s.p.a s.r.l s.n.c ss"),
        (AbbreviationKind.EndsBeforeCapital, "ecc"),

        // Portuguese
        (AbbreviationKind.Continues, "srs profa exmo exma eng v.exa"),
        (AbbreviationKind.BeforeNumber, "fls mai dez séc sécs"),
        (AbbreviationKind.MayEnd, "ltda pça obs"),

        // Dutch
        (AbbreviationKind.Continues, "dhr mw mevr mej drs bijv o.a d.w.z m.a.w i.p.v i.v.m t.a.v t.o.v m.b.t m.n n.a.v evt zgn z.g jhr nl"),
        (AbbreviationKind.BeforeNumber, "blz afb bijl hfst jrg mrt febr"),
        (AbbreviationKind.MayEnd, "b.v n.v e.d ir"),
        (AbbreviationKind.EndsBeforeCapital, "enz"),

        // Polish
        (AbbreviationKind.Continues, "np tzn tj tzw m.in prof hab mgr inż św płk kpt mjr ul oś zob woj pow gm tłum oprac właśc zwł"),
        (AbbreviationKind.BeforeNumber, "poz ust pkt rys ryc rozdz ok"),
        (AbbreviationKind.MayEnd, "sp z.o.o p.n.e n.e wyd im red ur zm pl os"),
        (AbbreviationKind.EndsBeforeCapital, "itd itp"),
        (AbbreviationKind.AfterFigure, "w ww zł gr tys mln mld godz sek"),

        // Russian
        (AbbreviationKind.Continues, "т.е т.к т.н т.о напр см ср им ул пр пер просп пл наб акад проф доц канд г-н г-жа св тов обл р-н пос дер букв лат англ нем франц исп итал греч рус соотв"),
        (AbbreviationKind.BeforeNumber, "стр рис табл гл п пп ст разд т тт вып кн прил янв февр фев апр июн июл авг сент окт нояб дек"),
        (AbbreviationKind.MayEnd, "др д н.э э корп ред изд сост с"),
        (AbbreviationKind.EndsBeforeCapital, "т.д т.п тд тп"),
        (AbbreviationKind.AfterFigure, "г гг в вв руб коп тыс млн млрд трлн км см мм кг га мин сек ч чел экз шт долл"),

        // Other European languages: the commonest
        (AbbreviationKind.Continues, "např tzv tzn mudr judr phdr t.ex bl.a d.v.s f.eks esim vb örn doç π.χ δηλ"),
        (AbbreviationKind.BeforeNumber, "čís č str sid sivu nro αρ σελ"),
        (AbbreviationKind.MayEnd, "a.s s.r.o d.o.o a.ş κ m.fl o.s.v m.m jne"),
        (AbbreviationKind.EndsBeforeCapital, "osv atd κ.λπ κλπ"),

        // Arabic and Hindi: titles, and Latin letters spelt in Devanagari (एम. एस. धोनी)
        (AbbreviationKind.Continues, "د أ डॉ डा पं स्व प्रो ए बी सी डी ई एफ जी एच आई जे एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड"),
    ];

    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Known = Build();

    /// <summary>Looks a word up.</summary>
    /// <param name="word">The word without its last stop, such as <c>e.g</c> or <c>Inc</c>.</param>
    /// <returns>What kind of abbreviation it is; <see cref="AbbreviationKind.None"/> when it is none.</returns>
    public static AbbreviationKind Find(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestForm && Known.TryGetValue(word, out Entry entry) && (!entry.NeedsCapital || char.IsUpper(word[0]))
            ? entry.Kind
            : AbbreviationKind.None;

    private static FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach ((AbbreviationKind kind, string forms) in Table)
        {
            foreach (string form in forms.Split(' '))
            {
                entries.TryAdd(form, new Entry(kind, char.IsUpper(form[0])));
            }
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private readonly record struct Entry(AbbreviationKind Kind, bool NeedsCapital);
}
