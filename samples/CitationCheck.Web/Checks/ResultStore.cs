using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace CitationCheck.Web.Checks;

/// <summary>Keeps results for a while, so that the browser can load the page of one into a frame.</summary>
internal sealed class ResultStore : IDisposable
{
    private const int IdBytes = 16; // nobody guesses the address of somebody else's result
    private const long MaxCharacters = 1 << 25;

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(20);

    private readonly MemoryCache results = new(new MemoryCacheOptions { SizeLimit = MaxCharacters });

    /// <summary>Keeps a result.</summary>
    /// <returns>The address of its page.</returns>
    public string Add(ValidationResult result)
    {
        string id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var kept = new MemoryCacheEntryOptions { Size = result.Report.Text.Length + 1, AbsoluteExpirationRelativeToNow = KeptFor };
        results.Set(id, result, kept);
        return "/pages/" + id;
    }

    public ValidationResult? Find(string id) => results.Get<ValidationResult>(id);

    public void Dispose() => results.Dispose();
}
