using System.Globalization;
using BenchmarkDotNet.Running;
using CitationCheck.Benchmarks.Growth;
using CitationCheck.Benchmarks.Ratios;
using CitationCheck.Benchmarks.Streaming;

// ratios [ROUNDS]: what the library costs beside the parsers under it. growth [CHARACTERS]: time and memory as texts
// grow, up to a length. streaming [ROUNDS]: what checking adds to a streamed answer. All else goes to BenchmarkDotNet: --filter '*'.
int? number = args.Length > 1 && int.TryParse(args[1], CultureInfo.InvariantCulture, out int given) ? given : null;
switch (args)
{
    case ["ratios", ..]:
        RatioTable.Print(number ?? 9);
        break;
    case ["growth", ..]:
        GrowthTable.Print(number ?? int.MaxValue);
        break;
    case ["streaming", ..]:
        StreamingTable.Print(number ?? 9);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
