using System.Globalization;
using BenchmarkDotNet.Running;
using CitationCheck.Benchmarks.Growth;

if (args is ["growth", ..])
{
    GrowthTable.Print(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : int.MaxValue);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
