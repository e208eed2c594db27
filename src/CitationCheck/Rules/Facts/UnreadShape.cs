using System.Globalization;

namespace CitationCheck.Rules.Facts;

/// <summary>The marks of one shape that stand where citations stand, and what is known of them together.</summary>
internal sealed class UnreadShape
{
    /// <summary>So many different labels are no chance.</summary>
    private const int FewestLabels = 3;

    /// <summary>The same for numbers in plain round brackets, which count many other things.</summary>
    private const int FewestInRound = 5;

    /// <summary>Of all numbers up to the largest at least every so-manyth is there.</summary>
    private const int MostGaps = 2;

    private readonly HashSet<string> labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> numbers = [];
    private readonly bool areNumbers;
    private readonly bool areRound;
    private int highest;
    private int lowest = int.MaxValue;
    private int rising;
    private int falling;
    private int standing; // behind a word

    /// <summary>Opens a shape with its first mark.</summary>
    /// <param name="claim">The claim of the first.</param>
    /// <param name="span">Its location in the report.</param>
    /// <param name="areNumbers">Whether its labels are numbers.</param>
    /// <param name="areRound">Whether nothing but a round bracket is around them.</param>
    public UnreadShape(Claim claim, TextSpan span, bool areNumbers, bool areRound)
    {
        First = claim;
        Span = span;
        this.areNumbers = areNumbers;
        this.areRound = areRound;
    }

    /// <summary>The claim that has the first of them.</summary>
    public Claim First { get; }

    /// <summary>Where the first of them is.</summary>
    public TextSpan Span { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Whether they are labels: several different ones, which stand behind all kinds of words; numbers among them count up from 1 with
    /// few left out, as the numbers of sections behind the word “section” do not.
    /// </summary>
    public bool AreCitations
    {
        get
        {
            bool areSeveral = labels.Count >= (areRound ? FewestInRound : FewestLabels) && words.Count * 2 > standing;
            return areSeveral && (!areNumbers || AreDense);
        }
    }

    private bool AreDense =>
        numbers.Count >= FewestLabels
        && rising > falling
        && highest - (areRound ? 0 : lowest - 1) <= numbers.Count * MostGaps;

    /// <summary>Adds a mark.</summary>
    /// <param name="filling">What stands between its signs.</param>
    /// <param name="word">The word before it; empty where another mark is.</param>
    public void Add(ReadOnlySpan<char> filling, ReadOnlySpan<char> word)
    {
        Count++;
        labels.Add(filling.ToString());
        if (!word.IsEmpty)
        {
            standing++;
            words.Add(word.ToString());
        }

        if (areNumbers)
        {
            AddNumbers(filling[filling.IndexOfAnyInRange('0', '9')..]);
        }
    }

    private void AddNumbers(ReadOnlySpan<char> written)
    {
        foreach (Range part in written.SplitAny(",;-– "))
        {
            if (int.TryParse(written[part], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && numbers.Add(number))
            {
                rising += number > highest ? 1 : 0;
                falling += number < highest ? 1 : 0;
                highest = Math.Max(highest, number);
                lowest = Math.Min(lowest, number);
            }
        }
    }
}
