using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>Whether what was decided is still right when its time comes.</summary>
public static class Holding
{
    /// <summary>Whether a decision that was held back is still right.</summary>
    public static Validity StillValid(
        Decision held, PersonState state, Situation situation, Moment moment, Instant now, DecisionSettings settings)
    {
        Guard.NotNull(held);
        Guard.NotNull(settings);
        if (held is not Prompt prompt)
        {
            var fresh = Decider.Decide(state, situation, moment, now, settings);
            return fresh is Wait ? new(true, []) : new(false, [fresh.Decisive.Reason]);
        }

        if (now >= prompt.ValidUntil)
        {
            return new(false, [DecisionReasons.OutOfTime.With(prompt.ValidUntil)]);
        }

        var frame = new Frame(state, situation, prompt.IsAsked ? Moment.OnRequest : moment, settings.Around);
        var glance = new Glance(frame, now);
        if (Contacts.Find(glance.Progress.Prompts, prompt.Id) is { } contact && (contact.Stage != ContactStage.Scheduled || contact.IsAnswered))
        {
            return new(false, [DecisionReasons.AlreadyHandled.With()]);
        }

        var findings = new List<Finding>();
        var bars = Bars.Of(glance);
        var isAtOnce = !prompt.IsOverview && prompt.Items.Any(item => item.Occasion is not null);
        Gates.Tell(isAtOnce && AtOnce.MayGiveWay(bars, glance) ? bars.AsIfDue() : bars, glance, findings);
        var closed = findings.FindAll(finding => !finding.IsOpen);
        if (closed.Count > 0)
        {
            return new(false, ValueList.From(closed.ConvertAll(finding => finding.Reason)));
        }

        var pool = new Pool(glance, frame.Climate, settings.Around.History.RetentionDays);
        var again = pool.Again(prompt.Intervention, prompt.Items);
        return again is not null && (prompt.IsAsked || (again.CanWork && IsReachable(prompt.Channel, glance)))
            ? new(true, [])
            : new(false, [DecisionReasons.NoLongerFits.With(prompt.Intervention.Value)]);
    }

    private static bool IsReachable(Channel channel, Glance glance) =>
        Channels.IsOpen(channel, glance.Standing.Allows, glance.Situation.ChannelsDown, glance.Progress.Prompts, glance.At, glance.Policy.Prompts);
}
