using CitationCheck.Web.Hosting;

WebApplication app = SampleApp.Build(args);
await app.RunAsync();
