using System.Diagnostics;
using System.Text;

namespace CitationCheck.Tool.Tests;

/// <summary>Runs the real executable in a folder of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    public static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "CitationCheck.Tool.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("citationcheck-").FullName;

    public Dictionary<string, string> Environment { get; } = new() { ["NO_COLOR"] = "" };

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public Outcome Run(params string[] arguments) => RunWith(null, arguments);

    public Outcome RunWith(string? input, params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(input);
        }

        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"citationcheck {string.Join(' ', arguments)} did not end.");
        }

        return new Outcome(process.ExitCode, output.Result, errors.Result);
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in Environment)
        {
            start.Environment[name] = value;
        }

        start.ArgumentList.Add(Executable);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal sealed record Outcome(int ExitCode, string Output, string Errors);
}
