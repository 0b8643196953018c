using System;
using System.Collections.Generic;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Which advice helps against what.</summary>
public static class Advices
{
    /// <summary>The step an advice belongs to.</summary>
    /// <param name="advice">The advice.</param>
    public static AdviceStep StepOf(Advice advice) => advice switch
    {
        Advice.AskAboutTheClimate => AdviceStep.Climate,
        Advice.AskWhatIsInTheWay or Advice.BringOccasions or Advice.LeaveRoomForOwnWords => AdviceStep.Barriers,
        Advice.InviteLess or Advice.InviteAtTheRightMoment => AdviceStep.Prompts,
        Advice.ThankSoon or Advice.LetExpertsReact or Advice.SeeTheQuietOnes => AdviceStep.Recognition,
        Advice.CompeteLast => AdviceStep.Competition,
        Advice.AskLeadersToTell => AdviceStep.Leaders,
        Advice.HoldAWorkshop => AdviceStep.Workshops,
        _ => throw new ArgumentOutOfRangeException(nameof(advice)),
    };

    /// <summary>What helps where a programme shows a sign, in order.</summary>
    /// <param name="sign">The sign.</param>
    public static ValueList<Advice> For(HealthSign sign) => sign switch
    {
        HealthSign.ContentOnly => [Advice.AskWhatIsInTheWay, Advice.BringOccasions, Advice.LeaveRoomForOwnWords, Advice.ThankSoon, Advice.HoldAWorkshop],
        HealthSign.Ebb => [Advice.AskAboutTheClimate, Advice.AskWhatIsInTheWay, Advice.InviteAtTheRightMoment, Advice.ThankSoon, Advice.CompeteLast, Advice.AskLeadersToTell],
        HealthSign.SmallGroup => [Advice.AskAboutTheClimate, Advice.AskWhatIsInTheWay, Advice.BringOccasions, Advice.SeeTheQuietOnes, Advice.CompeteLast, Advice.HoldAWorkshop],
        HealthSign.OverPrompting => [Advice.AskAboutTheClimate, Advice.AskWhatIsInTheWay, Advice.InviteLess, Advice.InviteAtTheRightMoment],
        HealthSign.CopyHeavy => [Advice.LeaveRoomForOwnWords, Advice.InviteAtTheRightMoment, Advice.LetExpertsReact, Advice.HoldAWorkshop],
        HealthSign.NoFeedback => [Advice.ThankSoon, Advice.LetExpertsReact, Advice.SeeTheQuietOnes, Advice.AskLeadersToTell],
        HealthSign.LeaderAbsent => [Advice.AskAboutTheClimate, Advice.AskLeadersToTell],
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    /// <summary>All advice of some findings, each once, in order.</summary>
    internal static ValueList<Advice> Of(ValueList<HealthFinding> findings)
    {
        var advice = new SortedSet<Advice>();
        foreach (var finding in findings)
        {
            advice.UnionWith(finding.Advice);
        }

        return ValueList.From(advice);
    }
}
