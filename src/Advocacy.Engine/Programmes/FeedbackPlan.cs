using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>What is to be done now about feedback on everybody's acts. What is not in it has ended, whatever was asked before.</summary>
public sealed record FeedbackPlan
{
    internal FeedbackPlan(ValueList<FeedbackStep> steps, Instant? lookAgainAt) => (Steps, LookAgainAt) = (steps, lookAgainAt);

    /// <summary>One step for each act that waits for feedback, the oldest act first.</summary>
    public ValueList<FeedbackStep> Steps { get; }

    /// <summary>When it is to be planned again, unless something happens before; none if nothing is waited for.</summary>
    public Instant? LookAgainAt { get; }

    /// <summary>All requests that stand, those to be asked now included: nothing else may be shown to anybody.</summary>
    public ValueList<FeedbackRequest> Standing
    {
        get
        {
            var standing = new List<FeedbackRequest>();
            foreach (var step in Steps)
            {
                if (RequestOf(step) is { } request)
                {
                    standing.Add(request);
                }
            }

            return ValueList.From(standing);
        }
    }

    /// <summary>What an expert may be shown now: as soon as the owner no longer agrees, or takes the act back, nothing of it.</summary>
    public ValueList<FeedbackRequest> ShownTo(PersonId expert) => Standing.Where(request => request.Expert == expert);

    private static FeedbackRequest? RequestOf(FeedbackStep step) => step switch
    {
        AskExpert ask => ask.Request,
        AwaitExpert awaiting => awaiting.Request,
        _ => null,
    };
}
