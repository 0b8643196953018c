using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Advocacy.Engine.Scaling;

/// <summary>What is measured.</summary>
/// <param name="People">The sizes, from small to large.</param>
/// <param name="Threads">The numbers of threads.</param>
/// <param name="Seconds">How long one run may take, as far as the size before it tells.</param>
/// <param name="IsWhole">Whether nothing was changed, so that the results are those to commit.</param>
internal sealed record Options(IReadOnlyList<int> People, IReadOnlyList<int> Threads, double Seconds, bool IsWhole)
{
    /// <summary>How it is used.</summary>
    internal const string Usage = "Options: --people 1000,10000 --threads 1,2 --seconds 300";

    private static readonly Options Usual = new([1_000, 10_000, 100_000, 1_000_000, 10_000_000], [1, 2], 300, IsWhole: true);

    /// <summary>The options of a command line; none where it cannot be read.</summary>
    internal static Options? Read(IReadOnlyList<string> arguments)
    {
        var options = Usual;
        for (var place = 0; place < arguments.Count; place += 2)
        {
            var numbers = place + 1 < arguments.Count ? Numbers(arguments[place + 1]) : [];
            if (numbers.Count == 0)
                return null;

            switch (arguments[place])
            {
                case "--people":
                    options = options with { People = numbers, IsWhole = false };
                    break;
                case "--threads":
                    options = options with { Threads = numbers, IsWhole = false };
                    break;
                case "--seconds":
                    options = options with { Seconds = numbers[0] };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    /// <summary>Different whole numbers from 1 on, in order; none where one is anything else.</summary>
    private static List<int> Numbers(string text)
    {
        var numbers = text.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return numbers.TrueForAll(number => number > 0) ? [.. numbers.Distinct().Order()] : [];
    }
}
