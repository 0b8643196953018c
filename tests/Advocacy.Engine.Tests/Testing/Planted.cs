using System;
using System.Collections.Generic;
using Advocacy.Engine.Explanations;
using Xunit;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>The laws, each with engines that break it alone.</summary>
internal static class Planted
{
    /// <summary>What shows at single moments.</summary>
    internal static IReadOnlyList<(string Law, string Defect)> AtMoments { get; } =
    [
        ("INV-01", nameof(PromptsStrangers)),
        ("INV-02", nameof(EnrolsOthers)),
        ("INV-03", nameof(HearsLeavingOnlyInTime)),
        ("INV-06", nameof(PunishesSkips)),
        ("INV-06", nameof(ChargesForSkips)),
        ("INV-06", nameof(ForgivesSkips)),
        ("INV-12", nameof(KeepsInputsToItself)),
        ("INV-13", nameof(DrawsAnew)),
        ("INV-14", nameof(DropsWhatIsLate)),
        ("INV-21", nameof(ShowsRewards)),
        ("INV-21", nameof(ShowsRewardsToWhoWithdrew)),
        ("INV-21", nameof(GrantsFromTheBeginning)),
        ("INV-24", nameof(SendsAtNight)),
        ("INV-27", nameof(DrawsForWhoWithdrew)),
        ("INV-27", nameof(ForgetsSilence)),
        ("INV-27", nameof(TellsAnotherDraw)),
        ("INV-33", nameof(TakesMostForLeast)),
        ("INV-35", nameof(AsksAtOnce)),
        ("INV-36", nameof(WaitsTooLong)),
        ("INV-38", nameof(Wavers)),
        ("INV-40", nameof(AnswersWhileStopped)),
        ("INV-47", nameof(WaitsForNothing)),
        ("INV-48", nameof(NamesByOffers)),
        ("INV-50", nameof(AnswersTomorrow)),
    ];

    /// <summary>What shows over weeks.</summary>
    internal static IReadOnlyList<(string Law, string Defect)> OverWeeks { get; } =
    [
        ("INV-25", nameof(IgnoresCaps)),
        ("INV-26", nameof(Insists)),
        ("INV-28", nameof(CatchesUp)),
        ("INV-30", nameof(ForgetsLeave)),
        ("INV-45", nameof(StopsAtTheThirdPhase)),
        ("INV-46", nameof(NeverInvites)),
        ("INV-49", nameof(ForgetsItsSilence)),
    ];

    internal static TheoryData<string, string> Rows(IReadOnlyList<(string Law, string Defect)> planted)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (law, defect) in planted)
        {
            rows.Add(law, defect);
        }

        return rows;
    }

    /// <summary>An engine with a defect, built anew each time it is asked for.</summary>
    internal static Func<IAdvocacyEngine> EngineWith(string defect)
    {
        var built = 0UL;
        return defect == nameof(DrawsAnew)
            ? () => new DrawsAnew(built++)
            : () => (IAdvocacyEngine)Activator.CreateInstance(typeof(Defect).Assembly.GetType($"{typeof(Defect).Namespace}.{defect}", throwOnError: true)!)!;
    }

    /// <summary>The report names exactly the law that is broken, with a case that shows it again, and that shows nothing of the engine as it is.</summary>
    internal static void AssertNamed(string law, string defect, int cases)
    {
        var policy = ((Defect)EngineWith(defect)()).Policy;
        var report = Invariants.Check(EngineWith(defect), policy, TextPacks.Shipped, cases, seed: 3);
        Assert.True(report.Broken == [law], $"{defect} breaks {report.Broken}:\n{report}");
        Assert.False(report.Holds);

        var replay = report[law]!.Counterexample!.Replay;
        Assert.Equal([law], Invariants.Replay(replay, EngineWith(defect), policy, TextPacks.Shipped).Broken);
        Assert.Contains($"replay: Invariants.Replay(\"{replay}\", …)", report.ToString(), StringComparison.Ordinal);
        var sound = Invariants.Replay(replay, policy, TextPacks.Shipped);
        Assert.True(sound.Broken.IsEmpty, sound.ToString());
    }
}
