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
Option<int?> giants = new("--giants") { Description = "Reads every hostile pattern at this length, and prints the most expensive." };
Option<int?> threads = new("--threads") { Description = "Checks reports on so many threads and compares the results." };
Option<bool> soak = new("--soak") { Description = "Verifies sources on a server in another process, and watches the heap." };
Option<bool> serve = new("--serve") { Description = "Is that server.", Hidden = true };
var command = new RootCommand("Looks for texts that break CitationCheck.")
{
    seconds, inputs, seed, corpus, target, output, replay, growth, giants, threads, soak, serve,
};
command.SetAction(async (arguments, _) =>
{
    var time = TimeSpan.FromSeconds(arguments.GetValue(seconds));
    int chance = arguments.GetValue(seed);
    string folder = arguments.GetValue(output)!;
    return arguments switch
    {
        _ when arguments.GetValue(replay) is { } file => Fuzzer.Replay(file),
        _ when arguments.GetValue(growth) is { } shapes => new GrowthFuzzer(chance, folder).Run(shapes, time, arguments.GetValue(target)),
        _ when arguments.GetValue(giants) is { } length => Giants.Run(length),
        _ when arguments.GetValue(threads) is { } count => Threads.Run(count, time, chance, Seeds()[SeedKind.Report]),
        _ when arguments.GetValue(serve) => Soak.Serve(),
        _ when arguments.GetValue(soak) => await Soak.RunAsync(time, chance).ConfigureAwait(false),
        _ => new Fuzzer(chance, folder).Run(time, arguments.GetValue(inputs), Seeds(), arguments.GetValue(target)),
    };

    Dictionary<SeedKind, List<string>> Seeds() => SeedTexts.Read(arguments.GetValue(corpus) ?? []);
});
return await command.Parse(args).InvokeAsync().ConfigureAwait(false);
