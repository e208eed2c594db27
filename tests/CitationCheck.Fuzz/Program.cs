using System.CommandLine;
using CitationCheck.Fuzz;

// Feeds mutated texts to everything that reads text. Exit code 1 when something broke.
Option<int> seconds = new("--seconds") { Description = "How long it runs.", DefaultValueFactory = static _ => 60 };
Option<int> inputs = new("--inputs")
{
    Description = "After how many inputs it ends, if the time is not over before: with a seed, the same ones in every run.",
    DefaultValueFactory = static _ => int.MaxValue
};
Option<int> seed = new("--seed")
{
    Description = "Where chance begins; the clock's when it is not given.",
    DefaultValueFactory = static _ => Environment.TickCount
};
Option<string[]> corpus = new("--corpus")
{
    Description = "Folders or files of texts to begin with, *.jsonl.gz with a field “text” among them; "
        + "the specs of this repository when it is not given.",
    AllowMultipleArgumentsPerToken = true
};
Option<string?> target = new("--target") { Description = "Only the targets whose names hold this." };
Option<string> output = new("--out")
{
    Description = "The folder where inputs go that broke something.",
    DefaultValueFactory = static _ => Path.Combine(Path.GetTempPath(), "citationcheck-fuzz")
};
Option<string?> replay = new("--replay") { Description = "A file that --out holds: runs it again, and shows what happens." };
Option<int?> growth = new("--growth")
{
    Description = "Looks for shapes of text whose time or memory grows faster than their length: how many it tries at most.",
};
var command = new RootCommand("Looks for texts that break CitationCheck.")
{
    seconds, inputs, seed, corpus, target, output, replay, growth,
};
command.SetAction(arguments =>
    arguments.GetValue(replay) is { } file
        ? Fuzzer.Replay(file)
        : arguments.GetValue(growth) is { } shapes
        ? new GrowthFuzzer(arguments.GetValue(seed), arguments.GetValue(output)!)
            .Run(shapes, TimeSpan.FromSeconds(arguments.GetValue(seconds)), arguments.GetValue(target))
        : new Fuzzer(arguments.GetValue(seed), arguments.GetValue(output)!)
            .Run(
                TimeSpan.FromSeconds(arguments.GetValue(seconds)),
                arguments.GetValue(inputs),
                SeedTexts.Read(arguments.GetValue(corpus) ?? []),
                arguments.GetValue(target)));
return command.Parse(args).Invoke();
