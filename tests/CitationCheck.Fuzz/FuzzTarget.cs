namespace CitationCheck.Fuzz;

/// <summary>Something that reads text.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Seeds">What kind of texts it begins with.</param>
/// <param name="Run">Reads a text and checks what has to hold of the outcome.</param>
internal sealed record FuzzTarget(string Name, SeedKind Seeds, Action<string> Run);
