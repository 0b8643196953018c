using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Until when there is silence, and what ends it.</summary>
internal static class WaitChecks
{
    internal static ValueList<Check<JudgedMoment>> All { get; } =
    [
        new(
            new("INV-36", "A wait with an instant is honest.", "At its instant no gate is closed by time, a nanosecond before one is; a dozen instants on the way there are silent. Chance is no such gate: what it is silent about may be silent again."),
            Waiting),
        new(
            new("INV-40", "Kill switch and incident outrank everything, what a person asks for included.", "Moments in which the engine is stopped: a wait, decided by the stop."),
            Stopping),
        new(
            new("INV-47", "Every wait has an end or names what ends it.", "Waits of all kinds: an instant, or a fact or host action that is missing, and never both."),
            Ending),
    ];

    private static Answer Waiting(JudgedMoment one)
    {
        const int Probes = 12;
        if (one.Decision is not Wait { Until: { } until })
        {
            return Answer.Nothing;
        }

        if (until <= one.Now || IsClosedByTime(one.At(until)))
        {
            return Answer.Broken($"at {one.Now} until {until}, and then there is {one.At(until).Told()}");
        }

        var isByChance = one.Decision.Decisive.Gate == Gate.Chance;
        if (one.At(until - Duration.Epsilon) is var before && !IsClosedByTime(before) && !(isByChance && before.Decisive.Gate == Gate.Chance))
        {
            return Answer.Broken($"at {one.Now} until {until}, and just before that there is {before.Told()}");
        }

        for (var i = 1; i < Probes; i++)
        {
            var at = one.Now + ((until - one.Now) * i / Probes);
            if (one.At(at) is Prompt prompt)
            {
                return Answer.Broken($"at {one.Now} until {until}, and at {at} there is {prompt.Told()}");
            }
        }

        return Answer.Holds;
    }

    /// <summary>Chance is no gate that time opens: who is drawn silence for may be drawn it for again.</summary>
    private static bool IsClosedByTime(Decision decision) => decision.Findings.Any(finding => !finding.IsOpen && finding.OpensAt is not null && finding.Gate != Gate.Chance);

    private static Answer Stopping(JudgedMoment one) =>
        !one.IsStopped ? Answer.Nothing
        : Answer.If(one.Decision is Wait { Decisive.Gate: Gate.Stop }, $"while the engine is stopped there is {one.Decision.Told()}");

    private static Answer Ending(JudgedMoment one) =>
        one.Decision is not Wait wait ? Answer.Nothing
        : Answer.If(wait.Until is null != wait.Missing is null, $"a wait until {wait.Until?.ToString() ?? "no instant"} with {wait.Missing?.ToString() ?? "nothing"} missing");
}
