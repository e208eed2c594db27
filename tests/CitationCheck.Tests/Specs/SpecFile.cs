namespace CitationCheck.Tests.Specs;

/// <summary>
/// The one form of all spec files, which are Markdown: <c>## name</c> opens a case, and fences of four backticks hold its parts, each
/// with its kind and perhaps one more word (<c>report Markdown</c>). Other lines are text for people; a test may read them, too.
/// </summary>
internal static class SpecFile
{
    private const string Fence = "````";

    /// <summary>The cases of all spec files in a folder, in order.</summary>
    public static IEnumerable<SpecCase> ReadFolder(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)
        from spec in Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllLines(path))
        select spec;

    /// <summary>The cases of one spec file.</summary>
    /// <exception cref="FormatException">A fence is not closed, or is none of this form.</exception>
    public static IEnumerable<SpecCase> Parse(string file, string[] lines)
    {
        SpecCase? spec = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                if (spec is not null)
                {
                    yield return spec;
                }

                spec = new SpecCase(file, lines[i][3..]);
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, Fence, i + 1);
                if (end < 0)
                {
                    throw new FormatException($"{file}, line {i + 1}: the fence is not closed.");
                }

                spec ??= new SpecCase(file, file); // before the first heading
                string[] words = lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                spec.Fences.Add(new SpecFence(words[0], words.ElementAtOrDefault(1), lines[(i + 1)..end], i + 2));
                i = end;
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal) || lines[i].StartsWith("~~~", StringComparison.Ordinal))
            {
                throw new FormatException($"{file}, line {i + 1}: a fence has four backticks.");
            }
            else
            {
                spec?.Notes.Add(lines[i]);
            }
        }

        if (spec is not null)
        {
            yield return spec;
        }
    }
}
