using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Advocacy.Sample.Tests.Support;

/// <summary>Rows of a trial with known effects: two arms with a quarter each and silence with a half, drawn by a generator of our own.</summary>
/// <param name="Silence">How likely people share after silence.</param>
/// <param name="Plain">How likely after the first arm.</param>
/// <param name="Strong">How likely after the second.</param>
/// <param name="StrongTurnsAway">How likely they opt out over the second.</param>
internal sealed record DrawnRows(double Silence, double Plain, double Strong, double StrongTurnsAway = 0)
{
    private const int Dates = 20;

    private static readonly string[] Posted = ["post"];

    private ulong state = 88172645463325252;

    /// <summary>Whether draws are other than the probabilities that are logged.</summary>
    public bool IsFalse { get; init; }

    public IEnumerable<string> Of(int people)
    {
        for (var person = 0; person < people; person++)
        {
            for (var date = 0; date < Dates; date++)
            {
                yield return Row(person, new DateTime(2026, 1, 5).AddDays(7 * date));
            }
        }
    }

    private string Row(int person, DateTime date)
    {
        var drawn = Next();
        var choice = drawn < (IsFalse ? 0.4 : 0.5) ? null : drawn < 0.75 ? "colleague-story" : "weekly-overview";
        var acted = Next() < (choice is null ? Silence : choice == "colleague-story" ? Plain : Strong);
        var leaves = choice == "weekly-overview" && Next() < StrongTurnsAway;
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["person"] = "pseudonym-" + person.ToString(CultureInfo.InvariantCulture),
            ["date"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["at"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T09:00:00Z",
            ["available"] = true,
            ["arms"] = new object[] { new object[] { "colleague-story", 0.25 }, new object[] { "weekly-overview", 0.25 } },
            ["silence"] = 0.5,
            ["choice"] = choice,
            ["probability"] = choice is null ? 0.5 : 0.25,
            ["warmUp"] = false,
            ["seed"] = "1",
            ["policy"] = SimulatedLog.Version,
            ["reason"] = choice is null ? "choosing.silence-drawn" : "slot.chosen",
            ["phase"] = "confirmation",
            ["motivation"] = 0.5,
            ["ability"] = 0.5,
            ["habitStrength"] = 0.1,
            ["climate"] = "go",
            ["week"] = 5 + ((date - new DateTime(2026, 1, 5)).Days / 7),
            ["recentPrompts"] = 0,
            ["acted"] = acted,
            ["kinds"] = acted ? Posted : [],
            ["adapted"] = acted,
            ["copied"] = false,
            ["skipped"] = false,
            ["dismissed"] = false,
            ["snoozed"] = false,
            ["muted"] = false,
            ["optedOut"] = leaves,
        });
    }

    /// <summary>Marsaglia's xorshift (2003).</summary>
    private double Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 11) / (double)(1UL << 53);
    }
}
