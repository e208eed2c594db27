using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace CitationCheck.Tool.Files;

/// <summary>Finds out what is at a path.</summary>
internal static class FileKinds
{
    private const int ModeOffset = 4;
    private const int StatusSize = 512; // several times what the runtime writes, which is about 120 bytes
    private const int TypeBits = 0xF000;
    private const int Fifo = 0x1000;
    private const int CharacterDevice = 0x2000;
    private const int RegularFile = 0x8000;
    private const int Directory = 0x4000;

    /// <summary>Whether the runtime's own call answers as it is known to, so that nothing depends on its layout.</summary>
    private static readonly bool CanAsk =
        !OperatingSystem.IsWindows() && TypeOf("/") == Directory && TypeOf("/dev/null") == CharacterDevice;

    public static FileKind Of(string path)
    {
        if (System.IO.Directory.Exists(path))
        {
            return FileKind.Folder;
        }

        if (!File.Exists(path))
        {
            return FileKind.Missing;
        }

        return !CanAsk ? FileKind.Regular : TypeOf(path) switch
        {
            RegularFile => FileKind.Regular,
            Fifo or CharacterDevice => FileKind.Stream,
            null => FileKind.Missing,
            _ => FileKind.Other,
        };
    }

    private static int? TypeOf(string path)
    {
        try
        {
            byte[] status = new byte[StatusSize];
            return Stat(Encoding.UTF8.GetBytes(path + '\0'), status) == 0
                ? BinaryPrimitives.ReadInt32LittleEndian(status.AsSpan(ModeOffset)) & TypeBits
                : null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    // What System.IO itself calls; the C library has no form of it that is the same on all systems.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] status);
}
