using Advocacy.Engine.Behavior;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>
/// Every kind of reason, with the data its texts leave out. Nobody is told how motivated or able the engine thinks they are, nor how
/// many messages they left unanswered: that would rate them; nor from where an expert is asked: another place would tell that the one before
/// did not answer. The data stay in the reason.
/// </summary>
internal static class ReasonTexts
{
    internal static ValueList<(ReasonCode Code, ValueList<string> LeftOut)> All { get; } =
    [
        (PromptReasons.KillSwitch, []), (PromptReasons.Incident, []), (PromptReasons.Running, []),
        (PromptReasons.Enrolled, ["notice"]), (PromptReasons.NotEnrolled, []), (PromptReasons.OptedOut, []), (PromptReasons.Objected, []),
        (PromptReasons.Departed, []), (PromptReasons.Restricted, []),
        (PromptReasons.Available, []), (PromptReasons.Away, []), (PromptReasons.Paused, []), (PromptReasons.Muted, []),
        (PromptReasons.Snoozed, []), (PromptReasons.Busy, []),
        (PromptReasons.WithinHours, []), (PromptReasons.OutsideHours, []), (PromptReasons.NeverOpen, []), (PromptReasons.UnknownZone, []),
        (PromptReasons.UnderCaps, []), (PromptReasons.WeekCap, []), (PromptReasons.DayCap, []), (PromptReasons.UnderWay, []), (PromptReasons.Cooldown, []), (PromptReasons.RestAfterAct, []),
        (PromptReasons.NotDue, []), (PromptReasons.OccasionAtOnce, []), (PromptReasons.BackedOff, ["ignored"]), (PromptReasons.Silent, ["ignored"]), (PromptReasons.AllResting, []),
        (PromptReasons.Reachable, []), (PromptReasons.Unreachable, []), (PromptReasons.Slot, []), (PromptReasons.Asked, []),
        (BehaviorReasons.AboveLine, ["motivation", "ability", "line"]),
        (BehaviorReasons.Lifted, ["motivation", "ability", "line"]),
        (BehaviorReasons.BelowLine, ["motivation", "ability", "line"]),
        (HabitReasons.Fading, ["strength"]),
        (PhaseReasons.Allows, []), (PhaseReasons.NothingSuits, []),
        (DecisionReasons.Remedy, []), (DecisionReasons.ClimateAllows, []), (DecisionReasons.ClimateTooCold, []), (DecisionReasons.Fresh, []), (DecisionReasons.NothingOffered, []),
        (DecisionReasons.ChanceInvited, []), (DecisionReasons.ChanceSilent, []),
        (ContentReasons.NoOccasion, []), (ContentReasons.Confidential, []), (ContentReasons.UnderEmbargo, []), (ContentReasons.NotYet, []), (ContentReasons.Stale, []),
        (RewardReasons.Granted, []), (RewardReasons.Capped, ["cap"]), (RewardReasons.Repeated, ["thing"]), (RewardReasons.TakenBack, []),
        (DecisionReasons.OutOfTime, []), (DecisionReasons.NoLongerFits, []), (DecisionReasons.AlreadyHandled, []),
        (ProgrammeReasons.Off, []), (ProgrammeReasons.NotIn, []), (ProgrammeReasons.FromNext, []), (ProgrammeReasons.TooFew, []), (ProgrammeReasons.NotOver, []),
        (ProgrammeReasons.NotFinal, []), (ProgrammeReasons.LetGo, []), (ProgrammeReasons.TangibleOff, []), (ProgrammeReasons.BudgetSpent, []), (ProgrammeReasons.Nobody, []),
        (ProgrammeReasons.MostShared, []), (ProgrammeReasons.Raffle, []), (ProgrammeReasons.PeerChosen, []), (ProgrammeReasons.Surprise, []),
        (ProgrammeReasons.Shared, []), (ProgrammeReasons.Resonated, []), (ProgrammeReasons.Idea, []), (ProgrammeReasons.Thanked, []),
        (ProgrammeReasons.Feedback, []), (ProgrammeReasons.TookPart, []),
        (ClimateReasons.Go, []), (ClimateReasons.Prepare, []), (ClimateReasons.Listen, []), (ClimateReasons.Unsafe, []), (ClimateReasons.Unknown, []),
        (ClimateReasons.NotMeasured, []), (ClimateReasons.Measured, []), (ClimateReasons.Attested, []), (ClimateReasons.AttestationOver, []),
        (ClimateReasons.Foundation, []), (ClimateReasons.FoundationNotMeasured, []), (ClimateReasons.BarrierEstimated, []), (ClimateReasons.BarrierAssumed, []),
        (ClimateReasons.Reach, []), (ProgrammeReasons.Refused, []), (ProgrammeReasons.NotAsked, []),
        (HealthReasons.ContentOnly, []), (HealthReasons.Ebb, []), (HealthReasons.SmallGroup, []), (HealthReasons.OverPrompting, []), (HealthReasons.CopyHeavy, []),
        (HealthReasons.NoFeedback, []), (HealthReasons.LeaderAbsent, []), (HealthReasons.TooFew, []), (HealthReasons.NotReported, []),
        (HealthReasons.StaticNorm, []), (HealthReasons.DynamicNorm, []), (HealthReasons.NormTooFew, []), (HealthReasons.NormNotRecent, []), (HealthReasons.NormNotRising, []),
        (FeedbackReasons.Asked, []), (FeedbackReasons.NobodyFree, []), (FeedbackReasons.Thanks, []),
        (PairingReasons.Paired, []), (PairingReasons.Waits, []),
        (PolicyReasons.ClimateGate, []), (PolicyReasons.Attestation, []), (PolicyReasons.NoListening, []), (PolicyReasons.FewPeople, []), (PolicyReasons.ActionLine, []), (PolicyReasons.NoRemedy, []),
        (PolicyReasons.CopyFirst, []), (PolicyReasons.AiDrafts, []), (PolicyReasons.ManyMessages, []), (PolicyReasons.SeveralADay, []), (PolicyReasons.BackOff, []), (PolicyReasons.Fading, []),
        (PolicyReasons.Repeats, []), (PolicyReasons.EveningHours, []), (PolicyReasons.KeptShort, []), (PolicyReasons.NoFeedback, []), (PolicyReasons.DailyRhythm, []), (PolicyReasons.NoForgiveness, []),
        (PolicyReasons.RhythmShown, []), (PolicyReasons.KnownRewards, []), (PolicyReasons.RewardsForResponse, []), (PolicyReasons.PointsDoNotFade, []), (PolicyReasons.Disclosure, []), (PolicyReasons.PointsStay, []),
        (PolicyReasons.Boards, []), (PolicyReasons.LargeLeagues, []), (PolicyReasons.Award, []), (PolicyReasons.TangibleAwards, []), (PolicyReasons.NoRepresentatives, []), (PolicyReasons.AgreementOld, []),
        (PolicyReasons.Learning, []),
    ];

    /// <summary>The code of a name; none where no reason has it.</summary>
    internal static ReasonCode? Find(string name)
    {
        foreach (var (code, _) in All)
        {
            if (string.Equals(code.Name, name, System.StringComparison.Ordinal))
            {
                return code;
            }
        }

        return null;
    }
}
