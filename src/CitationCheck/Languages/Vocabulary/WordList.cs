namespace CitationCheck.Languages.Vocabulary;

/// <summary>
/// The words or phrases of one category of one language, written as one text and taken apart only when someone asks for
/// them: most runs of a command-line tool need few of them. Immutable.
/// </summary>
internal readonly struct WordList
{
    private readonly string? text;
    private readonly Form form;

    private WordList(string text, Form form)
    {
        this.text = text;
        this.form = form;
    }

    private enum Form
    {
        Words,
        Phrases,
        Stems,
        Signs,
    }

    /// <summary>No words: the language lacks the category, or nobody has collected them yet.</summary>
    public static WordList None => default;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Single words, parted by blanks or line breaks.</summary>
    public static WordList Words(string text) => new(text, Form.Words);

    /// <summary>Words and phrases, parted by <c>|</c>. A blank at either end of one is written <c>_</c>.</summary>
    public static WordList Phrases(string text) => new(text, Form.Phrases);

    /// <summary>Beginnings of words inside a sentence, parted by <c>|</c>. A blank precedes each; <c>_</c> ends it with one.</summary>
    public static WordList Stems(string text) => new(text, Form.Stems);

    /// <summary>Single characters, with nothing between them but line breaks.</summary>
    public static WordList Signs(string text) => new(text, Form.Signs);

    /// <summary>The words, in their order.</summary>
    public string[] ToArray() => (text, form) switch
    {
        (null, _) => [],
        (_, Form.Words) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries),
        (_, Form.Phrases) => Phrases(text, string.Empty),
        (_, Form.Stems) => Phrases(text, " "),
        _ => [.. text.Where(static sign => !char.IsWhiteSpace(sign)).Select(static sign => sign.ToString())],
    };

    private static string[] Phrases(string text, string lead) =>
        [.. text.Split('|', StringSplitOptions.TrimEntries).Select(phrase => lead + phrase.Replace('_', ' '))];
}
