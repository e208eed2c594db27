namespace CitationCheck.References.Lists;

/// <summary>
/// The entries of a list that is being proposed, and how much each looks like one. Scores are looked up when they are asked for.
/// </summary>
internal sealed class ProposedEntries(ReportLines lines)
{
    private int opening = -1; // the line that opens the last entry
    private Likelihood? scoreOfLast; // of the last entry; null until it is asked for

    /// <summary>The lines of the list so far.</summary>
    public List<ProposedLine> Members { get; } = [];

    /// <summary>Whether an entry was opened.</summary>
    public bool Any => opening >= 0;

    /// <summary>The line that opens the last entry.</summary>
    public ReportLine LastOpening => lines[opening];

    public void Add(int line, LineRole role)
    {
        Members.Add(new ProposedLine(line, role));
        if (role == LineRole.OpensEntry)
        {
            opening = line;
            scoreOfLast = null;
        }
        else if (role == LineRole.GoesOn && scoreOfLast is { } score)
        {
            scoreOfLast = Max(score, lines.ScoreInList(line));
        }
    }

    /// <summary>Leaves captions that no entry follows to the text behind the list.</summary>
    public void DropLastCaptions()
    {
        while (Members is [.., { Role: LineRole.Caption }])
        {
            Members.RemoveAt(Members.Count - 1);
        }
    }

    /// <summary>
    /// The most lines in paragraphs of their own below an entry before the last, up to a bound; 0 where one of them, or the last, has
    /// none, or more.
    /// </summary>
    public int MostNotes(int bound)
    {
        int most = 0;
        int notes = 0;
        int block = -1; // that the entry was opened in
        foreach ((int line, LineRole role) in Members)
        {
            if (role == LineRole.OpensEntry)
            {
                if (block >= 0 && (notes == 0 || notes > bound))
                {
                    return 0;
                }

                most = Math.Max(most, notes);
                notes = 0;
                block = lines[line].Block;
            }
            else
            {
                notes += role == LineRole.GoesOn && lines[line].Block != block ? 1 : 0;
            }
        }

        return notes == 0 ? most : 0;
    }

    /// <summary>The score of the last entry: the highest of its lines.</summary>
    public Likelihood ScoreOfLast()
    {
        if (scoreOfLast is null)
        {
            Likelihood score = Likelihood.None;
            for (int i = Members.Count - 1; i >= 0 && Members[i].Line >= opening; i--)
            {
                score = Members[i].Role == LineRole.Caption ? score : Max(score, lines.ScoreInList(Members[i].Line));
            }

            scoreOfLast = score;
        }

        return scoreOfLast.Value;
    }

    /// <summary>The scores of all entries, in order.</summary>
    public List<Likelihood> Scores()
    {
        List<Likelihood> scores = [];
        foreach ((int line, LineRole role) in Members)
        {
            if (role == LineRole.OpensEntry)
            {
                scores.Add(lines.ScoreInList(line));
            }
            else if (role == LineRole.GoesOn)
            {
                scores[^1] = Max(scores[^1], lines.ScoreInList(line));
            }
        }

        return scores;
    }

    private static Likelihood Max(Likelihood left, Likelihood right) => left > right ? left : right;
}
