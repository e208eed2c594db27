using System.Globalization;
using CitationCheck;
using Microsoft.Extensions.DependencyInjection;

// Worker REDIS PORT URL…: verifies a report that cites the URLs, with a cache in Redis; prints the observations.
var services = new ServiceCollection();
services.AddStackExchangeRedisCache(options => options.Configuration = args[0]);
services.AddSourceVerification(options =>
{
    options.AllowedNetworks.Add("127.0.0.0/8");
    options.AllowedPorts.Add(int.Parse(args[1], CultureInfo.InvariantCulture));
});
await using ServiceProvider provider = services.BuildServiceProvider();

string list = string.Join(
    '\n',
    args.Skip(2).Select((url, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. “Rain {i}” Lake News, 2 Mar. 2023, {url}")));
Report report = Report.Parse("Rain fell.[1]\n\n## References\n\n" + list + "\n");
ValidationResult result = await provider.GetRequiredService<ISourceVerifier>().VerifyAsync(report);
Console.Write(result.Observations!.ToJson());
