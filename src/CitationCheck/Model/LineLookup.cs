using CitationCheck.Text;

namespace CitationCheck.Model;

/// <summary>Looks lines up for a finding, if it knows its report. It is no part of what the finding is: all of them are equal.</summary>
internal readonly struct LineLookup(LineIndex? lines) : IEquatable<LineLookup>
{
    public LinePosition? GetPosition(int offset) => lines?.GetPosition(offset);

    public bool Equals(LineLookup other) => true;

    public override bool Equals(object? obj) => obj is LineLookup;

    public override int GetHashCode() => 0;
}
