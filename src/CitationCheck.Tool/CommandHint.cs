using System.CommandLine;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool;

/// <summary>Suggests what was meant when the command line does not start with a command.</summary>
internal static class CommandHint
{
    /// <summary>The suggestion; <see langword="null"/> if the command line starts with a command or an option.</summary>
    public static string? For(ParseResult parsed, string[] args)
    {
        Command root = parsed.RootCommandResult.Command;
        if (parsed.CommandResult.Command != root || args[0].StartsWith('-'))
        {
            return null;
        }

        return File.Exists(args[0]) || Directory.Exists(args[0])
            ? $"To check {args[0]}: citationcheck check {args[0]}"
            : $"There is no command “{args[0]}”.{SpellingHint.For(args[0], root.Subcommands.Select(command => command.Name))}";
    }

    public static string HelpOf(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        return command == parsed.RootCommandResult.Command ? "citationcheck --help" : $"citationcheck {command.Name} --help";
    }
}
