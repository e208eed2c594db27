using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CitationCheck.Rules;

namespace CitationCheck.Tests;

/// <summary>The habits that every type and project keeps, so that nobody has to remember them.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly Core = typeof(CitationValidator).Assembly;

    private static IEnumerable<Type> PublicTypes => Core.GetExportedTypes();

    private static IEnumerable<string> Projects => Repository.Files("*.csproj");

    [TestCaseSource(nameof(PublicTypes))]
    public void A_public_type_cannot_be_derived_from_unless_it_is_made_for_it(Type type)
    {
        Type[] madeForIt = [typeof(Rule)];
        (type.IsSealed || type.IsInterface || IsClosed(type) || madeForIt.Contains(type))
            .Should().BeTrue($"{type} should be sealed or static");
    }

    /// <summary>
    /// Whether only the library itself can derive from a type: all constructors are <c>private protected</c> or internal.
    /// </summary>
    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .All(made => made.IsFamilyAndAssembly || made.IsAssembly || made.IsPrivate);

    [TestCaseSource(nameof(PublicTypes))]
    public void A_public_type_cannot_be_changed(Type type)
    {
        IEnumerable<string> settable =
            from property in type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select property.Name;
        IEnumerable<string> fields =
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where field is { IsLiteral: false, IsInitOnly: false, IsSpecialName: false }
            select field.Name;
        settable.Concat(fields).Should().BeEmpty($"{type} is shared between threads");
        if (type is { IsValueType: true, IsEnum: false })
        {
            type.IsDefined(typeof(IsReadOnlyAttribute)).Should().BeTrue($"{type} is a value");
        }
    }

    [TestCaseSource(nameof(PublicTypes))]
    public void A_public_type_shows_no_collection_that_a_caller_could_change(Type type)
    {
        Type[] changeable =
        [
            typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(IDictionary<,>), typeof(ISet<>),
            typeof(ICollection<>)
        ];
        IEnumerable<string> shown =
            from property in type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            let shape = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericTypeDefinition() : property.PropertyType
            where shape.IsArray || changeable.Contains(shape)
            select property.Name;
        shown.Should().BeEmpty($"{type} is immutable");
    }

    [TestCaseSource(nameof(PublicTypes))]
    public void A_public_type_lives_in_a_known_namespace(Type type) =>
        type.Namespace.Should().BeOneOf("CitationCheck", "CitationCheck.Rules", "CitationCheck.Sources", "CitationCheck.Writers");

    [TestCase("Report")]
    [TestCase("ReportFormat")]
    [TestCase("TextSpan")]
    [TestCase("Block")]
    [TestCase("Claim")]
    [TestCase("Citation")]
    [TestCase("Reference")]
    [TestCase("Finding")]
    [TestCase("Severity")]
    [TestCase("ValidationOptions")]
    [TestCase("ValidationResult")]
    [TestCase("CitationSummary")]
    [TestCase("CitationValidator")]
    [TestCase("SentenceSplitter")]
    public void One_using_opens_the_front_door(string name) =>
        PublicTypes.Select(type => type.FullName).Should().Contain("CitationCheck." + name);

    [Test]
    public void The_core_cannot_reach_the_network_or_start_a_process()
    {
        string[] banned =
            ["System.Net.Http", "System.Net.Sockets", "System.Net.Requests", "System.Net.NameResolution", "System.Diagnostics.Process"];
        Core.GetReferencedAssemblies().Select(assembly => assembly.Name).Should().NotContain(banned);
    }

    [TestCaseSource(nameof(Projects))]
    public void A_project_leaves_versions_to_the_one_list(string project) =>
        XDocument.Parse(Repository.Read(project)).Descendants("PackageReference")
            .Where(reference => reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null)
            .Should().BeEmpty();

    [TestCaseSource(nameof(Projects))]
    public void A_project_is_locked(string project) =>
        File.Exists(Path.Combine(Repository.Folder, Path.GetDirectoryName(project)!, "packages.lock.json")).Should().BeTrue();

    [TestCaseSource(nameof(Projects))]
    public void A_project_is_in_the_solution(string project) =>
        Repository.Read("CitationCheck.sln").Should().Contain('"' + project.Replace('/', '\\') + '"');

    [Test]
    public void The_one_list_of_versions_lets_none_float()
    {
        string[] versions =
        [
            .. XDocument.Parse(Repository.Read("src", "Packages.props"))
                .Descendants("PackageVersion")
                .Select(package => package.Attribute("Version")!.Value)
        ];
        versions.Should().NotBeEmpty();
        versions.Should().OnlyContain(version => Regex.IsMatch(version, @"^(\[[0-9][^,*\]]*\]|[0-9][^,*]*)$"));
    }

    [Test]
    public void The_top_folder_holds_the_house_and_nothing_else()
    {
        string[] house = ["src", "tests", "samples", "CitationCheck.sln", "Directory.Build.props", "README.md", "LICENSE"];
        string[] made = [.. Repository.Read(".gitignore").Split('\n').Select(line => line.TrimEnd('/'))];
        new DirectoryInfo(Repository.Folder).EnumerateFileSystemInfos()
            .Select(entry => entry.Name)
            .Where(name => !name.StartsWith('.') && !made.Contains(name))
            .Should().BeEquivalentTo(house);
    }

    [Test]
    public void A_line_of_code_fits_on_a_screen()
    {
        const int longest = 140; // max_line_length in .editorconfig, which the compiler does not check
        IEnumerable<string> wide =
            from file in Repository.Files("*.cs")
            from line in Repository.Read(file).Split('\n').Select((text, at) => (Text: text, Number: at + 1))
            where line.Text.Length > longest
            select $"{file}:{line.Number}";
        wide.Should().BeEmpty();
    }

    [Test]
    public void A_test_file_stands_in_the_namespace_of_its_folder()
    {
        var strays = new List<string>();
        foreach (string file in Repository.Files("*.cs")
            .Where(file => file.StartsWith("tests/CitationCheck.Tests/", StringComparison.Ordinal)))
        {
            string[] folders = Path.GetDirectoryName(file)!.Replace('\\', '/').Split('/')[1..];
            Match declared = Regex.Match(Repository.Read(file), @"^namespace (\S+);", RegexOptions.Multiline);
            if (declared.Success && declared.Groups[1].Value != string.Join('.', folders))
            {
                strays.Add($"{file}: {declared.Groups[1].Value}");
            }
        }

        strays.Should().BeEmpty();
    }
}
