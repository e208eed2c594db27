using System.CommandLine;

namespace CitationCheck.Tool;

/// <summary>Guesses what somebody meant who typed what there is not.</summary>
internal static class CommandHint
{
    private const int MaxTypos = 2;

    /// <summary>What to say when the command line begins with no command of the tool; <see langword="null"/> when it does.</summary>
    public static string? For(ParseResult parsed, string[] args)
    {
        Command root = parsed.RootCommandResult.Command;
        if (parsed.CommandResult.Command != root || args[0].StartsWith('-'))
        {
            return null;
        }

        return File.Exists(args[0]) || Directory.Exists(args[0]) ? $"To check {args[0]}: citationcheck check {args[0]}"
            : $"There is no command “{args[0]}”.{Nearest(args[0], root.Subcommands.Select(command => command.Name))}";
    }

    /// <summary>“ Did you mean --format?”, or nothing.</summary>
    public static string Nearest(string word, IEnumerable<string> known)
    {
        string? nearest = known.MinBy(name => Distance(word, name));
        return nearest is not null && Distance(word, nearest) <= Math.Min(MaxTypos, (word.Length - 1) / 2) ? $" Did you mean {nearest}?" : "";
    }

    public static string HelpOf(ParseResult parsed) =>
        parsed.CommandResult.Command == parsed.RootCommandResult.Command ? "citationcheck --help" : $"citationcheck {parsed.CommandResult.Command.Name} --help";

    /// <summary>How many letters are added, left out, changed or swapped with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (int at = 0; at <= left.Length; at++)
        {
            table[at, 0] = at;
        }

        for (int at = 0; at <= right.Length; at++)
        {
            table[0, at] = at;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int same = left[i - 1] == right[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
