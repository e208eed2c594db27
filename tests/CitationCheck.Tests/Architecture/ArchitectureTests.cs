using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CitationCheck.Tests.Architecture;

/// <summary>
/// Which folder may use which, and how dense code may be. <c>src/CitationCheck/ARCHITECTURE.md</c> explains the rooms.
/// There is no list of exceptions: an arrow back means that something is in the wrong place.
/// </summary>
[TestFixtureSource(nameof(Packages))]
public sealed class ArchitectureTests(string package)
{
    private const int MostDecisions = 15;
    private const int MostFiles = 35;

    /// <summary>
    /// The rooms of each package in the order of its flow; a room uses only those before it. The files at the top (<c>""</c>)
    /// compose them.
    /// </summary>
    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["CitationCheck"] =
        [
            "Text", "Languages", "Model", "Reading", "Markers", "References", "Citations", "Sentences", "Claims", "Sources", "Coverage",
            "Rules", "Writers", "",
        ],
        ["CitationCheck.AI"] = ["Options", "Json", "Providers", "Answers", "Given", "Checking", "Streaming", "Evaluation", ""],
        ["CitationCheck.Pdf"] = ["Structure", "Copy", "Titles", ""],
        ["CitationCheck.Sources"] =
        [
            "Options", "Telemetry", "Languages", "Pages", "Safety", "Documents", "Fetching", "Archive", "Caching", "Verification", "",
        ],
        ["CitationCheck.Tool"] = ["Shell", "Files", "Configuration", "Inputs", "Outputs", "Caching", "Commands", "Mcp", ""],
    };

    private readonly SourcePackage source = new(package);

    private static string[] Packages { get; } =
        [
            .. Directory.GetDirectories(Path.Combine(Repository.Folder, "src"))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal)
        ];

    [Test]
    public void Folders_use_each_other_without_a_cycle()
    {
        (string From, string To, SourceUse Use)[] arrows =
        [
            .. from use in source.Uses()
               let arrow = (From: source.FolderOf(use.From), To: source.FolderOf(use.To), Use: use)
               where arrow.From != arrow.To
               select arrow,
        ];
        ILookup<string, string> next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        Dictionary<string, HashSet<string>> reachable =
            arrows.Select(arrow => arrow.To).Distinct().ToDictionary(folder => folder, folder => Reachable(folder, next));
        IEnumerable<string> circles =
            from arrow in arrows
            where reachable[arrow.To].Contains(arrow.From)
            select Describe(arrow.Use);
        circles.Distinct().Should().BeEmpty();
    }

    [Test]
    public void A_room_uses_only_rooms_before_it()
    {
        Rooms.Should().ContainKey(package);
        string[] order = Rooms[package];
        source.Trees.Select(RoomOf).Distinct().Should().BeSubsetOf(order, "a new room needs its place in the order");
        IEnumerable<string> back =
            from use in source.Uses()
            where Array.IndexOf(order, RoomOf(use.From)) < Array.IndexOf(order, RoomOf(use.To))
            select Describe(use);
        back.Distinct().Should().BeEmpty();
    }

    [Test]
    public void The_namespace_of_an_internal_type_is_its_folder()
    {
        IEnumerable<string> strays =
            from tree in source.Trees
            from type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            where type.Parent is BaseNamespaceDeclarationSyntax && !type.Modifiers.Any(modifier => modifier.Text == "public")
            let name = ((BaseNamespaceDeclarationSyntax)type.Parent!).Name.ToString()
            let expected = string.Join(
                '.', source.FolderOf(tree).Split('/', StringSplitOptions.RemoveEmptyEntries).Prepend(source.RootNamespace))
            where name != expected
            select $"{source.PathOf(tree)}: {name}, not {expected}";
        strays.Should().BeEmpty();
    }

    [Test]
    public void A_folder_is_small_enough_to_be_read()
    {
        IEnumerable<string> full =
            from folder in source.Trees.GroupBy(source.FolderOf)
            where folder.Count() > MostFiles
            select string.Create(CultureInfo.InvariantCulture, $"{folder.Key}: {folder.Count()} files");
        full.Should().BeEmpty();
    }

    [Test]
    public void A_method_has_few_decisions()
    {
        (string Place, int Decisions, int Lines)[] methods =
        [
            .. from tree in source.Trees
               from method in Complexity.Methods(tree)
               let place = string.Create(CultureInfo.InvariantCulture, $"{source.PathOf(tree)}:{LineOf(method.Method)}")
               select (place, Complexity.Of(method.Body), LinesOf(method.Method)),
        ];
        double density = 10.0 * methods.Sum(method => method.Decisions) / methods.Sum(method => method.Lines);
        int longest = methods.Max(method => method.Lines);
        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{package}: {source.Trees.Count} files, {methods.Length} methods, {density:0.0} decisions in 10 lines, "
                + $"longest {longest} lines"));

        IEnumerable<string> dense =
            from method in methods
            where method.Decisions > MostDecisions
            orderby method.Decisions descending
            select string.Create(CultureInfo.InvariantCulture, $"{method.Place}: {method.Decisions}");
        dense.Should().BeEmpty();
    }

    private static HashSet<string> Reachable(string start, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out string? folder))
        {
            if (seen.Add(folder))
            {
                foreach (string further in next[folder].Distinct())
                {
                    open.Push(further);
                }
            }
        }

        return seen;
    }

    private static int LineOf(SyntaxNode node) => node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1;

    private static int LinesOf(SyntaxNode node)
    {
        FileLinePositionSpan place = node.SyntaxTree.GetLineSpan(node.Span);
        return place.EndLinePosition.Line - place.StartLinePosition.Line + 1;
    }

    private string RoomOf(SyntaxTree tree) => source.FolderOf(tree).Split('/')[0];

    private string Describe(SourceUse use) =>
        string.Create(CultureInfo.InvariantCulture, $"{source.PathOf(use.From)}:{use.Line} uses {use.Name} of {source.PathOf(use.To)}");
}
