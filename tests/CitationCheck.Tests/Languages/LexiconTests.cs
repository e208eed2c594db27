using System.Reflection;
using CitationCheck.Languages;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Sources.Titles;
using CitationCheck.Text;

namespace CitationCheck.Tests.Languages;

public sealed class LexiconTests
{
    /// <summary>Categories whose words are written as they stand in a text, as case matters or is kept for the reader.</summary>
    private static readonly string[] Cased =
    [
        "Abbreviations.Continues", "Abbreviations.BeforeNumber", "Abbreviations.MayEnd", "Sentences.AfterTime", "Citations.Leads",
        "Citations.Undated",
        "Citations.NoMarkers", "Entries.Editors", "Entries.CompanyForms", "Figures.Shares", "Discourse.Address", "Advice.Offers",
    ];

    private static readonly IReadOnlyList<Category> Categories =
    [
        .. typeof(Language).GetProperties().Where(static property => property.PropertyType == typeof(WordList))
            .Select(static property => new Category(property.Name, language => (WordList)property.GetValue(language)!)),
        .. typeof(Language).GetProperties()
            .Where(static property => property.PropertyType.Name.EndsWith("Vocabulary", StringComparison.Ordinal))
                .SelectMany(static group => group.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(property =>
                    new Category($"{group.Name}.{property.Name}", language => (WordList)property.GetValue(group.GetValue(language))!))),
    ];

    private static IEnumerable<string> CategoryNames => Categories.Select(static category => category.Name);

    private static IEnumerable<string> LanguageNames => Lexicon.Languages.Select(static language => language.Name);

    [Test]
    public void Names_every_language_that_has_a_file()
    {
        IEnumerable<object?> files = typeof(Language).Assembly.GetTypes()
            .Select(static type => type.GetProperty(nameof(Language), BindingFlags.Public | BindingFlags.Static))
            .Where(static property => property?.PropertyType == typeof(Language))
            .Select(static property => property!.GetValue(null));
        Lexicon.Languages.Should().BeEquivalentTo(files, static options => options.ComparingByValue<Language>());
    }

    [Test]
    public void Has_a_language_for_every_category([ValueSource(nameof(CategoryNames))] string category) =>
        WordsOf(category).Should().NotBeEmpty();

    [Test]
    public void Has_words_of_every_language([ValueSource(nameof(LanguageNames))] string language) =>
        Categories.Should().Contain(category => !category.Of(Named(language)).IsEmpty);

    [Test]
    public void Has_no_word_twice_in_a_category_of_a_language([ValueSource(nameof(LanguageNames))] string language)
    {
        foreach (Category category in Categories)
        {
            category.Of(Named(language)).ToArray()
                .Should().OnlyHaveUniqueItems(static word => word.ToUpperInvariant(), $"{language} has them in {category}");
        }
    }

    [Test]
    public void Has_no_empty_word([ValueSource(nameof(LanguageNames))] string language)
    {
        foreach (Category category in Categories)
        {
            category.Of(Named(language)).ToArray()
                .Should().NotContain(static word => word.Trim().Length == 0, $"{language} has them in {category}");
        }
    }

    [Test]
    public void Writes_words_small_whose_case_does_not_matter([ValueSource(nameof(CategoryNames))] string category)
    {
        if (!Cased.Contains(category))
        {
            WordsOf(category).Should().OnlyContain(static word => !word.Any(char.IsUpper));
        }
    }

    [Test]
    public void Finds_every_word_in_every_case([ValueSource(nameof(CategoryNames))] string category)
    {
        WordSet set = Lexicon.Set(Find(category).Of);
        foreach (string word in WordsOf(category))
        {
            set.Contains(word).Should().BeTrue(word);
            set.Contains(word.ToUpperInvariant()).Should().BeTrue(word);
            set.Contains(char.ToUpperInvariant(word[0]) + word[1..]).Should().BeTrue(word);
        }
    }

    [Test]
    public void Knows_twelve_months_of_a_language_or_none([ValueSource(nameof(LanguageNames))] string language) =>
        Named(language).Months.ToArray().Length.Should().BeOneOf(0, 12);

    [Test]
    public void Writes_the_words_of_titles_as_titles_are_compared([ValueSource(nameof(CategoryNames))] string category)
    {
        if (category.StartsWith("Titles.", StringComparison.Ordinal))
        {
            WordsOf(category).Select(static word => word.Split('=')[0])
                .Should().OnlyContain(static word => TitleText.Read(word).Words.Single().Text == word);
        }
    }

    [Test]
    public void Lets_the_first_category_of_a_word_decide()
    {
        WordMap<int> map = Lexicon.Map((1, static language => language.Fields.Title), (2, static language => language.Fields.Title));
        map.TryGet("Titel", out int value).Should().BeTrue();
        value.Should().Be(1);
    }

    [Test]
    public void Names_months_alike_in_all_languages()
    {
        foreach (IGrouping<string, (string Name, int Month)> month in Lexicon.Languages.SelectMany(MonthNames.NamesOf)
            .GroupBy(static month => month.Name))
        {
            month.Select(static one => one.Month).Distinct().Should().ContainSingle(month.Key);
        }
    }

    private static Language Named(string language) => Lexicon.Languages.Single(one => one.Name == language);

    private static Category Find(string category) => Categories.Single(one => one.Name == category);

    private static string[] WordsOf(string category) => Lexicon.Words(Find(category).Of);

    private sealed record Category(string Name, Func<Language, WordList> Of)
    {
        public override string ToString() => Name;
    }
}
