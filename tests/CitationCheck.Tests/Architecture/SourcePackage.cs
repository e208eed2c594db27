using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CitationCheck.Tests.Architecture;

/// <summary>The source files of one package under <c>src</c>, compiled together so that every name is known to its declaration.</summary>
internal sealed class SourcePackage
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>What <c>ImplicitUsings</c> adds to every project.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly CSharpCompilation compilation;
    private readonly string folder;

    public SourcePackage(string name)
    {
        folder = Path.Combine(Repository.Folder, "src", name);
        Trees = [.. Repository.Files("*.cs").Where(file => file.StartsWith($"src/{name}/", StringComparison.Ordinal)).Select(Parse)];
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        compilation = CSharpCompilation.Create(
            name,
            Trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Options)),
            from file in platform.Split(Path.PathSeparator)
            where Path.GetFileNameWithoutExtension(file) != name
            select MetadataReference.CreateFromFile(file),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>The namespace of the top folder: what the project says, otherwise the package's name.</summary>
    public string RootNamespace =>
        XDocument.Load(Path.Combine(folder, compilation.AssemblyName + ".csproj")).Descendants("RootNamespace").FirstOrDefault()?.Value
            ?? compilation.AssemblyName!;

    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>A file by its path inside the package.</summary>
    public string PathOf(SyntaxTree tree) => Path.GetRelativePath(folder, tree.FilePath).Replace('\\', '/');

    /// <summary>The folder of a file inside the package; empty for a file at the top.</summary>
    public string FolderOf(SyntaxTree tree) => Path.GetDirectoryName(PathOf(tree))!.Replace('\\', '/');

    /// <summary>Each use of a name that another file of the package declares.</summary>
    public IEnumerable<SourceUse> Uses() =>
        from tree in Trees
        let model = compilation.GetSemanticModel(tree)
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        where name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null
        let declared = Declared(model, name)
        where declared is not null && declared != tree
        select new SourceUse(tree, declared, name.Identifier.Text, tree.GetLineSpan(name.Span).StartLinePosition.Line + 1);

    /// <summary>
    /// The file that declares what a name means. A partial type may have several; the one that bears its name counts, so that a
    /// member that lies in another part (<c>Report.Parse</c>) is no use of that part by everyone who names the type.
    /// </summary>
    private static SyntaxTree? Declared(SemanticModel model, SimpleNameSyntax name)
    {
        SymbolInfo info = model.GetSymbolInfo(name);
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (symbol is null or INamespaceSymbol)
        {
            return null;
        }

        if (symbol is IMethodSymbol { ReducedFrom: { } extension })
        {
            symbol = extension;
        }

        SyntaxTree[] files =
        [
            .. symbol.OriginalDefinition.Locations.Select(location => location.SourceTree)
                .OfType<SyntaxTree>()
                .Where(tree => tree.FilePath.Length > 0)
        ];
        return files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file.FilePath) == symbol.Name) ?? files.FirstOrDefault();
    }

    private static SyntaxTree Parse(string file)
    {
        string path = Path.Combine(Repository.Folder, file);
        return CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), Options, path);
    }
}
