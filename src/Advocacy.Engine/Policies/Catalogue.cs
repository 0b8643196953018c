using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>
/// The ways of sharing and the interventions that ship, as data. Enough of them need no material, so that it works from the first day,
/// when no colleague has shared anything yet. Minutes are the domain's defaults; other demands and all lifts are ours.
/// </summary>
public static class Catalogue
{
    /// <summary>The ways of sharing that ship (M12), and what they demand.</summary>
    public static ValueList<ActOption> Options { get; } =
    [
        new() { Id = "adapt-and-share", Kind = ActKind.Post, Choice = Choice.Adapt, Minutes = 5, MentalEffort = 0.5, SocialDeviance = 0.6, Routine = 0.3 },
        new() { Id = "copy-and-post", Kind = ActKind.Post, Choice = Choice.Copy, Minutes = 1, MentalEffort = 0.2, SocialDeviance = 0.6, Routine = 0.3 },
        new() { Id = "own-story", Kind = ActKind.Post, Minutes = 20, MentalEffort = 0.8, SocialDeviance = 0.7, Routine = 0.6 },
        new() { Id = "photo", Kind = ActKind.Photo, Minutes = 3, PhysicalEffort = 0.1, MentalEffort = 0.3, SocialDeviance = 0.5, Routine = 0.3 },
        new() { Id = "referral", Kind = ActKind.Referral, OnlyFor = OccasionKind.Vacancy, Minutes = 3, MentalEffort = 0.3, SocialDeviance = 0.3, Routine = 0.4 },
        new() { Id = "idea", Kind = ActKind.Idea, Minutes = 5, MentalEffort = 0.5, SocialDeviance = 0.3, Routine = 0.4 },
        new() { Id = "comment", Kind = ActKind.Comment, IsTiny = true, Minutes = 1, MentalEffort = 0.2, SocialDeviance = 0.4, Routine = 0.2 },
        new() { Id = "tell-a-friend", Kind = ActKind.ToldAFriend, IsTiny = true, Minutes = 2, MentalEffort = 0.2, SocialDeviance = 0.2, Routine = 0.2 },
    ];

    /// <summary>The kinds of occasions that ship (M11), the events that make them in the words of common systems, and how long they keep; ours.</summary>
    public static ValueList<OccasionRule> Occasions { get; } =
    [
        new() { Kind = OccasionKind.ProjectDelivered, Events = ["project-closed", "project-delivered", "release-shipped"], ShelfLifeDays = 14, Perspective = Perspective.Success },
        new() { Kind = OccasionKind.ClientVisit, Events = ["client-visit", "visitor-received"], ShelfLifeDays = 7, UpTo = Proximity.Department },
        new() { Kind = OccasionKind.Vacancy, Events = ["requisition-opened", "vacancy-opened"], ShelfLifeDays = 30 },
        new() { Kind = OccasionKind.Collaboration, Events = ["collaboration-started", "teams-joined"], ShelfLifeDays = 14, UpTo = Proximity.Department },
        new() { Kind = OccasionKind.Event, Events = ["event-held", "conference-attended"], ShelfLifeDays = 7, IsForParticipants = true },
        new() { Kind = OccasionKind.TeamDay, Events = ["team-day"], ShelfLifeDays = 7, UpTo = Proximity.Team },
        new() { Kind = OccasionKind.TeamMeeting, Events = ["team-meeting"], ShelfLifeDays = 3, UpTo = Proximity.Team },
        new() { Kind = OccasionKind.NewColleague, Events = ["employee-started", "first-day"], ShelfLifeDays = 14, UpTo = Proximity.Department },
        new() { Kind = OccasionKind.Success, Events = ["goal-reached", "award-won", "certificate-earned"], ShelfLifeDays = 14, Perspective = Perspective.Success },
        new() { Kind = OccasionKind.ProudMoment, Events = ["proud-moment"], ShelfLifeDays = 14, UpTo = Proximity.Department, Perspective = Perspective.Success },
    ];

    /// <summary>The one way of sharing of the reference policy: it demands everything of every link.</summary>
    internal static ValueList<ActOption> ReferenceOptions { get; } =
    [
        new()
        {
            Id = "own-story", Kind = ActKind.Post, Minutes = new BehaviorRules().TimeScaleMinutes,
            Money = 1, PhysicalEffort = 1, MentalEffort = 1, SocialDeviance = 1, Routine = 1,
        },
    ];

    /// <summary>What the reference policy can do: tell, show, and invite, with something of each kind.</summary>
    internal static ValueList<Intervention> ReferenceInterventions { get; } =
    [
        Tell("why-people-trust-people", InfluencePrinciple.Authority, Factor.Hope, Material.None),
        Show("how-a-photo-says-it", InfluencePrinciple.Liking, Factor.Hope, Material.None, []),
        Invitation("own-moment", InfluencePrinciple.Commitment, PromptKind.Signal, Factor.Hope, []),
        Invitation("small-and-quick", InfluencePrinciple.Commitment, PromptKind.Facilitator, Factor.Hope, [new(Factor.Time, 0.5), new(Factor.MentalEffort, 0.2)]),
        Invitation("insight-in-impact", InfluencePrinciple.Liking, PromptKind.Spark, Factor.Hope, [new(Factor.Hope, 0.4)]),
    ];

    /// <summary>The interventions that ship.</summary>
    public static ValueList<Intervention> Interventions { get; } =
    [
        // Information: know why it is valuable.
        Tell("colleague-story", InfluencePrinciple.SocialProof, Factor.Hope, Material.Story),
        Tell("why-people-trust-people", InfluencePrinciple.Authority, Factor.Hope, Material.None),
        Tell("why-your-own-network", InfluencePrinciple.Liking, Factor.Hope, Material.None) with { Removes = Barrier.WorthLittle },
        Tell("why-pride-in-the-work", InfluencePrinciple.Unity, Factor.Pleasure, Material.None),

        // Application: see how others do it; tiny steps are welcome.
        Show("colleague-example", InfluencePrinciple.SocialProof, Factor.Acceptance, Material.Example, [new(Factor.SocialDeviance, 0.2)]),
        Show("how-a-photo-says-it", InfluencePrinciple.Liking, Factor.Pleasure, Material.None, [new(Factor.MentalEffort, 0.2)]),
        Show("how-a-comment-helps", InfluencePrinciple.Reciprocity, Factor.Acceptance, Material.None, [new(Factor.Time, 0.2)]),
        Show("how-a-first-post-comes-about", InfluencePrinciple.Commitment, Factor.Hope, Material.None, [new(Factor.MentalEffort, 0.2)]),
        TinyStep("tiny-step", InfluencePrinciple.Commitment, PromptKind.Signal, Factor.Pleasure, []),
        TinyStep("tiny-step-with-words", InfluencePrinciple.Reciprocity, PromptKind.Facilitator, Factor.Acceptance, [new(Factor.MentalEffort, 0.3), new(Factor.Time, 0.2)]) with { Removes = Barrier.NoTime },

        // Confirmation and consolidation: own ideas and own acts.
        Overview("weekly-overview", InfluencePrinciple.Unity, PromptKind.Signal, Factor.Hope, []),
        Overview("ready-draft", InfluencePrinciple.Reciprocity, PromptKind.Facilitator, Factor.Pleasure, [new(Factor.Time, 0.4), new(Factor.MentalEffort, 0.4)]) with { Removes = Barrier.NoTime },
        Invitation("own-moment", InfluencePrinciple.Commitment, PromptKind.Signal, Factor.Pleasure, []),
        Invitation("credit-a-colleague", InfluencePrinciple.Reciprocity, PromptKind.Signal, Factor.Acceptance, []),
        Invitation("something-learned", InfluencePrinciple.Reciprocity, PromptKind.Signal, Factor.Hope, []),
        Invitation("question-people-ask", InfluencePrinciple.Authority, PromptKind.Signal, Factor.Hope, []),
        Invitation("concrete-occasion", InfluencePrinciple.Unity, PromptKind.Facilitator, Factor.Pleasure, [new(Factor.MentalEffort, 0.4)]) with { Needs = Material.Item, Removes = Barrier.NotRelevant },
        Invitation("permission-card", InfluencePrinciple.Authority, PromptKind.Facilitator, Factor.Acceptance, [new(Factor.SocialDeviance, 0.5)]) with { Removes = Barrier.NotAllowed },
        Invitation("if-then-plan", InfluencePrinciple.Commitment, PromptKind.Facilitator, Factor.Pleasure, [new(Factor.Routine, 0.4)]) with { Removes = Barrier.NoHabit },
        Invitation("small-and-quick", InfluencePrinciple.Commitment, PromptKind.Facilitator, Factor.Pleasure, [new(Factor.Time, 0.5), new(Factor.MentalEffort, 0.2)]) with { Removes = Barrier.NoTime },
        Invitation("leaders-example", InfluencePrinciple.Authority, PromptKind.Spark, Factor.Acceptance, [new(Factor.Acceptance, 0.3), new(Factor.SocialDeviance, 0.2)]) with { Removes = Barrier.NotAppreciated },
        Invitation("insight-in-impact", InfluencePrinciple.Liking, PromptKind.Spark, Factor.Hope, [new(Factor.Hope, 0.4)]) with { Removes = Barrier.WorthLittle },
        Invitation("proud-of-it", InfluencePrinciple.Commitment, PromptKind.Spark, Factor.Pleasure, [new(Factor.Pleasure, 0.4)]),

        // Confirmation and consolidation where the climate only prepares: tiny steps stay welcome (M21).
        TinyStep("kind-word", InfluencePrinciple.Reciprocity, PromptKind.Signal, Factor.Acceptance, []) with { Phases = [Phase.Confirmation, Phase.Consolidation], ClimateUpTo = Readiness.Prepare },

        // Connection with colleagues is the strongest factor (M34): what helps while there is no asking yet. Further on it would always work,
        // and as the lightest take the place of help that an invitation needs.
        Connect("thank-a-colleague", InfluencePrinciple.Reciprocity, Factor.Acceptance),
        Connect("meet-a-colleague", InfluencePrinciple.Liking, Factor.Pleasure),
        Connect("five-minute-question", InfluencePrinciple.Unity, Factor.Acceptance),
        // What rides in an overview, so that it needs no message of its own.
        TinyStep("react-to-a-colleague", InfluencePrinciple.Reciprocity, PromptKind.Signal, Factor.Acceptance, []) with { Phases = [Phase.Confirmation, Phase.Consolidation], Climate = Readiness.Go, RidesAlong = true },
        Connect("thanks-along", InfluencePrinciple.Reciprocity, Factor.Acceptance) with { Phases = [Phase.Confirmation, Phase.Consolidation], Climate = Readiness.Go, ClimateUpTo = Readiness.Go, RidesAlong = true },
        TinyStep("tell-it-at-home", InfluencePrinciple.Liking, PromptKind.Signal, Factor.Pleasure, []) with { Phases = [Phase.Confirmation, Phase.Consolidation], Climate = Readiness.Go, RidesAlong = true },

        // At any time.
        new()
        {
            Id = new("listening"), Kind = PromptKind.Signal, Ask = Ask.Answer, Phases = All, ClimateUpTo = Readiness.Listen, Motive = Factor.Acceptance, Lever = Lever.Motivation,
            Principle = InfluencePrinciple.Unity,
        },
        Connect("you-said-we-did", InfluencePrinciple.Reciprocity, Factor.Acceptance) with { Needs = Material.Reply, ClimateUpTo = Readiness.Go },
        new()
        {
            Id = new("keep-less-stop"), Kind = PromptKind.Signal, Ask = Ask.Cadence, Phases = All, Motive = Factor.Acceptance, Lever = Lever.Trigger,
            Principle = InfluencePrinciple.Commitment,
        },
    ];

    /// <summary>Asks an expert for a few words on what a colleague shared (M05); no daily decision chooses it.</summary>
    public static InterventionId GiveFeedback { get; } = new("give-feedback");

    private static ValueList<Phase> All => [Phase.Information, Phase.Application, Phase.Confirmation, Phase.Consolidation];

    private static Intervention Tell(string id, InfluencePrinciple principle, Factor motive, Material needs) => new()
    {
        Id = new(id),
        Kind = PromptKind.Spark,
        Ask = Ask.Nothing,
        Lesson = Lesson.Story,
        Needs = needs,
        Lifts = [new(motive, 0.2)],
        Phases = [Phase.Information],
        Motive = motive,
        Principle = principle,
        Lever = Lever.Motivation,
    };

    private static Intervention Show(string id, InfluencePrinciple principle, Factor motive, Material needs, ValueList<Lift> lifts) => new()
    {
        Id = new(id),
        Kind = PromptKind.Facilitator,
        Ask = Ask.Nothing,
        Lesson = Lesson.Example,
        Needs = needs,
        Lifts = lifts,
        Phases = [Phase.Application],
        Climate = Readiness.Prepare,
        Motive = motive,
        Principle = principle,
        Lever = Lever.Threshold,
    };

    /// <summary>A thought to use or to leave: it asks for nothing, nobody is told whether it was used, and of equals it comes after what is lighter.</summary>
    private static Intervention Connect(string id, InfluencePrinciple principle, Factor motive) => new()
    {
        Id = new(id),
        Kind = PromptKind.Signal,
        Ask = Ask.Nothing,
        Lifts = [new(motive, 0.2)],
        Phases = All,
        ClimateUpTo = Readiness.Listen,
        Motive = motive,
        Principle = principle,
        Lever = Lever.Motivation,
    };

    private static Intervention TinyStep(string id, InfluencePrinciple principle, PromptKind kind, Factor motive, ValueList<Lift> lifts) => new()
    {
        Id = new(id),
        Kind = kind,
        Ask = Ask.TinyStep,
        Lifts = lifts,
        Phases = [Phase.Application],
        Climate = Readiness.Prepare,
        Motive = motive,
        Principle = principle,
        Lever = kind == PromptKind.Signal ? Lever.Trigger : Lever.Threshold,
    };

    private static Intervention Overview(string id, InfluencePrinciple principle, PromptKind kind, Factor motive, ValueList<Lift> lifts) => Invitation(id, principle, kind, motive, lifts) with
    {
        IsOverview = true,
        Needs = Material.Item,
    };

    private static Intervention Invitation(string id, InfluencePrinciple principle, PromptKind kind, Factor motive, ValueList<Lift> lifts) => new()
    {
        Id = new(id),
        Kind = kind,
        Ask = Ask.Share,
        Lifts = lifts,
        Phases = [Phase.Confirmation, Phase.Consolidation],
        Climate = Readiness.Go,
        Motive = motive,
        Principle = principle,
        Lever = kind switch { PromptKind.Signal => Lever.Trigger, PromptKind.Facilitator => Lever.Threshold, _ => Lever.Motivation },
    };
}
