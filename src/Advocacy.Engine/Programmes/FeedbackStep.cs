using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Programmes;

/// <summary>What is to be done now about feedback on an act: ask, await, hold or give thanks.</summary>
public abstract record FeedbackStep
{
    private protected FeedbackStep(FactId act, PersonId owner, Reason why) => (Act, Owner, Why) = (act, owner, why);

    /// <summary>The fact of the act.</summary>
    public FactId Act { get; }

    /// <summary>Whose act it is, who agreed to feedback.</summary>
    public PersonId Owner { get; }

    /// <summary>Why, in data; the owner may read it, and it alone: all else of a step tells of experts.</summary>
    public Reason Why { get; }

    private protected static string NameOf(string what, string about) => what + "-" + Fingerprint.HexOf(about);
}

/// <summary>An expert is to be asked now: store the request, and take both facts in.</summary>
public sealed record AskExpert : FeedbackStep
{
    private readonly Instant firstAskedAt;

    internal AskExpert(FeedbackRequest request, Nearness nearness, Channel channel, Instant lapsesAt, Instant firstAskedAt)
        : base(request.Act, request.Owner, FeedbackReasons.Asked.With())
    {
        (Request, Nearness, Channel, LapsesAt, this.firstAskedAt) = (request, nearness, channel, lapsesAt, firstAskedAt);
    }

    /// <summary>What is to be stored.</summary>
    public FeedbackRequest Request { get; }

    /// <summary>How near the expert works.</summary>
    public Nearness Nearness { get; }

    /// <summary>Through what the expert is asked.</summary>
    public Channel Channel { get; }

    /// <summary>The first instant at which it is no longer with this expert, as hours and holidays are now. Nobody is told.</summary>
    public Instant LapsesAt { get; }

    /// <summary>The message, in the expert's own state: it counts under the expert's caps like any other.</summary>
    public Scheduled AsScheduled() => new()
    {
        Id = new("scheduled-" + Request.Decision.Value),
        Person = Request.Expert,
        At = Request.AskedAt,
        Decision = Request.Decision,
        Intervention = Catalogue.GiveFeedback,
        Channel = Channel,
        Ask = Ask.Answer,
        DeliverAt = Request.AskedAt,
        ValidUntil = LapsesAt,
    };

    /// <summary>
    /// That it was asked, in the owner's state: not of whom, and once for an act. The same fact for each further expert, so that the owner's
    /// own data do not tell that a request went on.
    /// </summary>
    public FeedbackRequested AsRequested() => new()
    {
        Id = new(NameOf("feedback-requested", Owner.Value + "\n" + Act.Value + "\n" + InstantPattern.ExtendedIso.Format(firstAskedAt))),
        Person = Owner,
        At = firstAskedAt,
        Act = Act,
    };
}

/// <summary>An expert was asked and may still answer.</summary>
public sealed record AwaitExpert : FeedbackStep
{
    internal AwaitExpert(FeedbackRequest request, Instant lapsesAt, PersonId? next)
        : base(request.Act, request.Owner, FeedbackReasons.Asked.With())
    {
        (Request, LapsesAt, Next) = (request, lapsesAt, next);
    }

    /// <summary>The one request that is open.</summary>
    public FeedbackRequest Request { get; }

    /// <summary>The first instant at which it is no longer with this expert, as hours and holidays are now. Nobody is told.</summary>
    public Instant LapsesAt { get; }

    /// <summary>Who would be asked after this expert if all were free; none if nobody is left.</summary>
    public PersonId? Next { get; }
}

/// <summary>Nobody can be asked now.</summary>
public sealed record HoldFeedback : FeedbackStep
{
    internal HoldFeedback(FactId act, PersonId owner, Reason why, Instant? until)
        : base(act, owner, why)
    {
        Until = until;
    }

    /// <summary>When it is worth looking again; none where no instant is known.</summary>
    public Instant? Until { get; }
}

/// <summary>Nobody else is asked: the owner is thanked, and told nothing of who was.</summary>
public sealed record GiveThanks : FeedbackStep
{
    private readonly Instant endedAt;

    internal GiveThanks(FactId act, PersonId owner, Instant endedAt)
        : base(act, owner, FeedbackReasons.Thanks.With())
    {
        this.endedAt = endedAt;
    }

    /// <summary>
    /// That it ended, in the owner's state: it never holds a phase back. Its instant is when the last request ended, or the act itself where
    /// nobody was asked, and not that of the plan: two plans give one fact (INV-15).
    /// </summary>
    public FeedbackLapsed AsLapsed() => new()
    {
        Id = new(NameOf("feedback-lapsed", Owner.Value + "\n" + Act.Value + "\n" + InstantPattern.ExtendedIso.Format(endedAt))),
        Person = Owner,
        At = endedAt,
        Act = Act,
    };
}
