namespace CitationCheck.Coverage;

/// <summary>What shows that the report draws a claim itself.</summary>
[Flags]
internal enum DiscourseCues
{
    None = 0,

    /// <summary>It points back at the sentence before: “This means that …”.</summary>
    PointBack = 1,

    /// <summary>It opens as what follows from what was said: “Therefore, …”.</summary>
    OpenConsequence = 1 << 1,

    /// <summary>A word of consequence stands near its start: “The town thus …”.</summary>
    Consequence = 1 << 2,

    /// <summary>It opens as what sums up: “In summary, …”.</summary>
    OpenSum = 1 << 3,

    /// <summary>It opens as what is reckoned from figures before: “Scaling this down, …”.</summary>
    Reckoning = 1 << 4,

    /// <summary>It opens as Chinese advice does.</summary>
    OpenAdvice = 1 << 5,

    /// <summary>It says what ought to be done: “Towns should …”.</summary>
    Demand = 1 << 6,

    /// <summary>It says how much something matters, or speaks to the reader or of the writer.</summary>
    Address = 1 << 7,

    /// <summary>A label says what it is: “Recommendation: …”.</summary>
    Label = 1 << 8,

    /// <summary>All of it is a remark in brackets.</summary>
    Brackets = 1 << 9,

    /// <summary>It names a work near its start: “The authors …”, “This study …”.</summary>
    Work = 1 << 10,

    /// <summary>It leans on the sentence before: it points back at it, or follows from it.</summary>
    LeaningBack = PointBack | OpenConsequence | Consequence,

    /// <summary>It opens what the report concludes.</summary>
    OpenConclusion = OpenSum | OpenConsequence,

    /// <summary>It says what ought to be done, so that its figures are goals.</summary>
    Goal = Demand | OpenAdvice,

    /// <summary>It says what ought to be done, or speaks to the reader or of the writer.</summary>
    Prescription = Demand | Address,

    /// <summary>
    /// The report says it of its own: it sums up, concludes, advises, remarks something in brackets, or says so in a label.
    /// </summary>
    Own = OpenSum | Label | OpenConsequence | Consequence | Prescription | OpenAdvice | Brackets,
}
