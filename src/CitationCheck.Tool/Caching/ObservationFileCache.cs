using System.Text.Json;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;
using Microsoft.Extensions.Caching.Distributed;

namespace CitationCheck.Tool.Caching;

/// <summary>
/// What was seen of sources, in a file that the next run reads. The file is read once at the start and replaced as a whole at the end; what
/// another run has written meanwhile is kept. Thread-safe.
/// </summary>
/// <remarks>
/// A file in place of a database: a database brings native libraries for every platform, thirty times the size of this tool, and a run
/// needs no more than to find entries by their key.
/// </remarks>
internal sealed class ObservationFileCache : IDistributedCache, IDisposable
{
    /// <summary>The first line of the file. Files with another number are from other versions, and begin anew.</summary>
    private const string Mark = "citationcheck-cache ";
    private const string Header = Mark + "1";

    /// <summary>Beyond it, the entries that end first are dropped. In characters of the file, about.</summary>
    private const long MostCharacters = 256L * 1024 * 1024;

    /// <summary>A file of this tool is no larger; one that is begins anew.</summary>
    private const long MostBytes = 2 * MostCharacters;

    private readonly string path;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly Dictionary<string, CacheEntry> entries;
    private bool isChanged;

    /// <param name="path">The full path. The file need not exist.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="UsageException">The path is a folder or the file is no cache.</exception>
    public ObservationFileCache(string path, TimeProvider time)
    {
        (this.path, this.time) = (path, time);
        if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new UsageException($"--cache: {path} is {(Directory.Exists(path) ? "a folder" : "in a folder that does not exist")}.");
        }

        try
        {
            entries = Load();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--cache: {path} cannot be read: {exception.Message}", exception);
        }
    }

    public byte[]? Get(string key)
    {
        lock (gate)
        {
            return entries.TryGetValue(key, out CacheEntry? entry) && entry.Expires > time.GetUtcNow() ? entry.Value : null;
        }
    }

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromResult(Get(key));

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
        DateTimeOffset now = time.GetUtcNow();
        TimeSpan life = options.AbsoluteExpirationRelativeToNow ?? options.SlidingExpiration ?? TimeSpan.FromDays(1);
        DateTimeOffset expires = options.AbsoluteExpiration ?? now + life;
        lock (gate)
        {
            entries[key] = new CacheEntry(key, expires, value);
            isChanged = true;
        }
    }

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        Set(key, value, options);
        return Task.CompletedTask;
    }

    /// <summary>Entries end when they were said to, however often they are read.</summary>
    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key)
    {
        lock (gate)
        {
            isChanged |= entries.Remove(key);
        }
    }

    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        Remove(key);
        return Task.CompletedTask;
    }

    /// <summary>Saves the entries. A file that cannot be written costs the next run its time, and this one nothing.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (!isChanged)
            {
                return;
            }

            isChanged = false;
            try
            {
                Save();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UsageException)
            {
                StandardError.Write($"--cache: {path} could not be written: {exception.Message}", exception);
            }
        }
    }

    private void Save()
    {
        foreach (CacheEntry other in Load().Values)
        {
            if (!entries.TryGetValue(other.Key, out CacheEntry? own) || own.Expires < other.Expires)
            {
                entries[other.Key] = other;
            }
        }

        using OutputFile file = OutputFile.Open(path);
        file.Writer.Write(Header + "\n");
        long left = MostCharacters;
        foreach (CacheEntry entry in entries.Values.Where(IsAlive).OrderByDescending(static entry => entry.Expires))
        {
            string line = JsonSerializer.Serialize(entry, CacheJson.Default.CacheEntry);
            left -= line.Length + 1;
            if (left < 0)
            {
                break;
            }

            file.Writer.Write(line + "\n");
        }

        file.Finish();
    }

    private bool IsAlive(CacheEntry entry) => entry.Expires > time.GetUtcNow();

    /// <summary>Lines that cannot be read are left out: they cost a request.</summary>
    private Dictionary<string, CacheEntry> Load()
    {
        var loaded = new Dictionary<string, CacheEntry>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return loaded;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        char[] start = new char[Header.Length + 1];
        int length = reader.ReadBlock(start);
        string first = new string(start, 0, length).Split('\n')[0];
        if (length > 0 && !first.StartsWith(Mark, StringComparison.Ordinal))
        {
            throw new UsageException($"--cache: {path} is not a cache of this tool; name another file, or delete it.");
        }

        long left = first == Header && stream.Length <= MostBytes ? MostCharacters : 0;
        while (left > 0 && reader.ReadLine() is { } line)
        {
            left -= line.Length + 1;
            if (EntryOf(line) is { } entry && IsAlive(entry))
            {
                loaded[entry.Key] = entry;
            }
        }

        return loaded;
    }

    private static CacheEntry? EntryOf(string line)
    {
        try
        {
            CacheEntry? entry = JsonSerializer.Deserialize(line, CacheJson.Default.CacheEntry);
            return entry is { Key: not null, Value: not null } ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
