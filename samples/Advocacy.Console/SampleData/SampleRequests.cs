using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Deciding;
using NodaTime;

namespace Advocacy.Sample.SampleData;

/// <summary>Whom the host of the invented company asked for feedback before: it planned on some mornings of the last days.</summary>
internal static class SampleRequests
{
    private static readonly Instant[] Mornings = [SampleLife.DaysAgo(8), SampleLife.DaysAgo(4), SampleLife.DaysAgo(1)];

    public static IReadOnlyList<FeedbackRequest> Of(Prepared prepared)
    {
        var requests = new List<FeedbackRequest>();
        foreach (var morning in Mornings.Where(morning => morning < prepared.At))
        {
            var states = prepared.Cases.Select(one => StateAt(one, morning, prepared)).ToList();
            var plan = Experts.Plan(
                requests,
                prepared.Cases.SelectMany(one => one.Facts),
                Participants.Of(states, morning, prepared.Around),
                ExpertPanel.Of(states, SampleSituation.Now, morning, prepared.Around));
            requests.AddRange(plan.Steps.OfType<AskExpert>().Select(ask => ask.Request));
        }

        return requests;
    }

    private static PersonState StateAt(Case one, Instant at, Prepared prepared) =>
        prepared.Engine.Replay(PersonState.Empty(one.State.Person), one.Facts.Where(fact => fact.At <= at), at).State;
}
