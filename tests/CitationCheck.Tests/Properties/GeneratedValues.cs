using System.Globalization;

namespace CitationCheck.Tests.Properties;

/// <summary>
/// Holds a property for generated values, the same ones in every run: a build must not fail on a day of its own choosing, and the
/// seed of CsCheck's <c>Sample</c> fixes its first value only. To look for new counterexamples, set <c>CITATIONCHECK_VALUES</c> to how
/// many values shall be tried; they are other ones in every run then.
/// </summary>
internal static class GeneratedValues
{
    private static readonly int? Exploring =
        int.TryParse(Environment.GetEnvironmentVariable("CITATIONCHECK_VALUES"), CultureInfo.InvariantCulture, out int values)
            ? values
            : null;

    /// <summary>The property must be true of each value and throw for none.</summary>
    /// <param name="values">Makes the values.</param>
    /// <param name="property">What must hold of each.</param>
    /// <param name="count">How many values are tried.</param>
    /// <param name="print">How a value that fails is shown.</param>
    public static void AllHold<T>(this Gen<T> values, Func<T, bool> property, int count = 300, Func<T, string>? print = null)
    {
        PCG random = Exploring is null ? new PCG(1, 1) : new PCG(1, (ulong)TimeProvider.System.GetTimestamp());
        for (int i = 0; i < (Exploring ?? count); i++)
        {
            string seed = random.ToString();
            T value = values.Generate(random, null, out _);
            if (!Holds(property, value))
            {
                // From the value that failed on CsCheck looks for a smaller one, and tells what it found.
                values.Sample(property, seed: seed, iter: 2_000, threads: 1, print: print);
                Assert.Fail($"The property does not hold with the seed {seed}.");
            }
        }
    }

    /// <summary>The check must throw for no value.</summary>
    public static void AllPass<T>(this Gen<T> values, Action<T> check, int count = 300, Func<T, string>? print = null) =>
        values.AllHold(
            value =>
            {
                check(value);
                return true;
            },
            count,
            print);

    private static bool Holds<T>(Func<T, bool> property, T value)
    {
        try
        {
            return property(value);
        }
#pragma warning disable CA1031 // whatever it throws, CsCheck is to look for a smaller value that makes it throw
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
