namespace CitationCheck.Rules;

/// <summary>The parts of a report in which one rule is suppressed. Immutable.</summary>
internal sealed class SuppressedPlaces
{
    private readonly List<(int Start, int End)> places = []; // in order and apart

    /// <summary>Of a rule that is suppressed nowhere.</summary>
    public static SuppressedPlaces None { get; } = new();

    /// <summary>Joins places that overlap or touch.</summary>
    public static SuppressedPlaces Of(IEnumerable<(int Start, int End)> given)
    {
        var found = new SuppressedPlaces();
        foreach ((int start, int end) in given.OrderBy(static place => place.Start))
        {
            if (found.places.Count > 0 && start <= found.places[^1].End)
            {
                found.places[^1] = (found.places[^1].Start, Math.Max(found.places[^1].End, end));
            }
            else
            {
                found.places.Add((start, end));
            }
        }

        return found;
    }

    /// <summary>Whether a finding is suppressed; its start decides.</summary>
    public bool Contain(Finding finding)
    {
        int index = places.BinarySearch((finding.Span.Start, int.MaxValue));
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && finding.Span.Start < places[index].End;
    }
}
