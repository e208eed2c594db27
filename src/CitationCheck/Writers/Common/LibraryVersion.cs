using System.Reflection;

namespace CitationCheck.Writers.Common;

/// <summary>The version of the library, as outputs name it.</summary>
internal static class LibraryVersion
{
    /// <summary>Three numbers and what belongs to them, without the commit, so that golden files stand still.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        string? version = typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return version is null ? "0.0.0" : version.Split('+')[0];
    }
}
