using System.Diagnostics;
using CitationCheck.Tests;

namespace CitationCheck.Tool.Tests;

/// <summary>
/// Files of npm packages that tests need and the repository does not hold: fetched once, below <c>artifacts/</c>. Where there
/// is no npm or no network, the tests that want them are skipped.
/// </summary>
internal static class NodePackages
{
    // Exact versions: a newer axe may find what an older one did not, and that should be looked at in its own change.
    private static readonly string[] Packages = ["axe-core@4.14.1", "@microsoft/jest-sarif@1.0.0-beta.0"];

    private static readonly Lazy<string> Folder = new(Install);

    /// <summary>Reads <c>package/path/in/it</c>, or skips the test.</summary>
    public static string Read(string path)
    {
        string file = Path.Combine(Folder.Value, "node_modules", path);
        if (!File.Exists(file))
        {
            Assert.Ignore($"npm has not brought {path}");
        }

        return File.ReadAllText(file);
    }

    private static string Install()
    {
        string folder = Path.Combine(Repository.Folder, "artifacts", "node");
        string modules = Path.Combine(folder, "node_modules");
        if (Directory.Exists(Path.Combine(modules, "axe-core")) && Directory.Exists(Path.Combine(modules, "@microsoft", "jest-sarif")))
        {
            return folder;
        }

        try
        {
            Directory.CreateDirectory(folder);
            string[] arguments = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", .. Packages];
            using var npm = Process.Start(new ProcessStartInfo("npm", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            npm!.OutputDataReceived += (_, _) => { };
            npm.ErrorDataReceived += (_, _) => { };
            npm.BeginOutputReadLine();
            npm.BeginErrorReadLine();
            if (!npm.WaitForExit(TimeSpan.FromSeconds(90)))
            {
                npm.Kill(entireProcessTree: true);
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // there is no npm here
        }

        return folder;
    }
}
