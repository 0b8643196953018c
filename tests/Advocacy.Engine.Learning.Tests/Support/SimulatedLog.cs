using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Tests.Support;

/// <summary>A log in which everything is known, made without the engine: arms, how likely each was, and what each brings.</summary>
internal sealed record SimulatedLog
{
    public int People { get; init; } = 40;

    public int Points { get; init; } = 30;

    /// <summary>The arms, with their part of all prompts.</summary>
    public (string Name, double Part)[] Arms { get; init; } = [("a", 0.5), ("b", 0.5)];

    public double Prompting { get; init; } = 0.5;

    public string Policy { get; init; } = "learning@1";

    /// <summary>The chance of a share after an arm, or after silence, for somebody of a level from 0 to 1.</summary>
    public Func<string?, double, double> Sharing { get; init; } = (_, level) => 0.1 + (0.1 * level);

    /// <summary>The chance of a mute.</summary>
    public Func<string?, double> Muting { get; init; } = _ => 0;

    /// <summary>The chance that who shares did adapt.</summary>
    public Func<string?, double> Adapting { get; init; } = _ => 0.6;

    public LogRow[] Draw(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, People).SelectMany(person => Person(person, random.NextDouble(), random))];
    }

    private IEnumerable<LogRow> Person(int person, double level, Random random)
    {
        for (var point = 0; point < Points; point++)
        {
            var arms = Arms.Select(arm => new Arm(new(arm.Name), Prompting * arm.Part)).ToArray();
            var (uniform, choice) = (random.NextDouble(), (string?)null);
            foreach (var arm in arms)
            {
                choice ??= uniform < arm.Probability ? arm.Intervention.Value : null;
                uniform -= arm.Probability;
            }

            var (acted, muted) = (random.NextDouble() < Sharing(choice, level), random.NextDouble() < Muting(choice));
            var adapted = acted && random.NextDouble() < Adapting(choice);
            var date = new LocalDate(2026, 1, 5).PlusDays(point);
            yield return new()
            {
                Person = "p-" + person,
                Date = date,
                At = date.At(new LocalTime(9, 0)).InUtc().ToInstant(),
                IsAvailable = true,
                Arms = [.. arms],
                Silence = 1 - Prompting,
                Choice = choice is null ? null : new InterventionId(choice),
                Probability = choice is null ? 1 - Prompting : arms.Single(arm => arm.Intervention.Value == choice).Probability,
                Seed = 1,
                Policy = Policy,
                Reason = "chance.invited",
                Motivation = level,
                HabitStrength = random.NextDouble(),
                RecentPrompts = random.Next(3),
                Week = 1 + (point / 7),
                Phase = Phase.Confirmation,
                Climate = Readiness.Go,
                Acted = acted,
                Kinds = acted ? [ActKind.Post] : [],
                Adapted = adapted,
                Copied = acted && !adapted,
                Muted = muted,
            };
        }
    }
}
