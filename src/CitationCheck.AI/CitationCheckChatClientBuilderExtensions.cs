using CitationCheck;

namespace Microsoft.Extensions.AI;

/// <summary>Adds citation checks to chat clients.</summary>
public static class CitationCheckChatClientBuilderExtensions
{
    /// <summary>Checks the citations of every answer against the sources that it was made from.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the settings; <see langword="null"/> for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// Add it before <c>UseFunctionInvocation</c>, so that it sees the final answer and what the functions returned, and before caches, so
    /// that what they keep is plain.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// IChatClient client = model.AsBuilder().UseCitationCheck(check => check.Policy = CitationPolicy.Retry).Build();
    /// ChatResponse response = await client.GetResponseAsync(question, new ChatOptions().WithSources(documents));
    /// Console.WriteLine(response.GetCitationCheck()?.Summary);
    /// </code>
    /// </example>
    public static ChatClientBuilder UseCitationCheck(this ChatClientBuilder builder, Action<CitationCheckChatOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new CitationCheckChatOptions();
        configure?.Invoke(options);
        return builder.Use(inner => new CitationCheckChatClient(inner, options));
    }
}
