using CitationCheck.Tool;

return await Cli.RunAsync(args).ConfigureAwait(false);
