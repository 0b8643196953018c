using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>The reasons this room can give. Those about recognition are for an editor, the others for whom they are about.</summary>
public static class ProgrammeReasons
{
    /// <summary>The policy does not have it switched on, or not with an agreement.</summary>
    public static ReasonCode Off { get; } = new("programme.off", []);

    /// <summary>Who asks does not take part in it.</summary>
    public static ReasonCode NotIn { get; } = new("programme.not-in", []);

    /// <summary>Who asks opted in after the period began, and is in from the next.</summary>
    public static ReasonCode FromNext { get; } = new("programme.from-next", [Datum.Date("from")]);

    /// <summary>Too few take part for it to be shown.</summary>
    public static ReasonCode TooFew { get; } = new("programme.too-few", []);

    /// <summary>The period is not over.</summary>
    public static ReasonCode NotOver { get; } = new("programme.not-over", [Datum.Date("from")]);

    /// <summary>Late facts can still change it.</summary>
    public static ReasonCode NotFinal { get; } = new("programme.not-final", [Datum.Date("from")]);

    /// <summary>What was granted in the period is no longer held one by one.</summary>
    public static ReasonCode LetGo { get; } = new("programme.let-go", []);

    /// <summary>The policy allows no awards that are things.</summary>
    public static ReasonCode TangibleOff { get; } = new("programme.tangible-off", []);

    /// <summary>All awards of the month were given.</summary>
    public static ReasonCode BudgetSpent { get; } = new("programme.budget-spent", []);

    /// <summary>There is nobody to choose from.</summary>
    public static ReasonCode Nobody { get; } = new("programme.nobody", []);

    /// <summary>Their act had the most responses.</summary>
    public static ReasonCode MostShared { get; } = new("award.most-shared", []);

    /// <summary>Their ticket was drawn.</summary>
    public static ReasonCode Raffle { get; } = new("award.raffle", []);

    /// <summary>Colleagues voted for their act the most.</summary>
    public static ReasonCode PeerChosen { get; } = new("award.peer-chosen", []);

    /// <summary>Nobody expected it.</summary>
    public static ReasonCode Surprise { get; } = new("award.surprise", []);

    /// <summary>Somebody shared something.</summary>
    public static ReasonCode Shared { get; } = new("recognition.shared", [Datum.Text("kind"), Datum.Date("on")]);

    /// <summary>Somebody shared something that others responded to.</summary>
    public static ReasonCode Resonated { get; } = new("recognition.resonated", [Datum.Text("kind"), Datum.Date("on")]);

    /// <summary>Somebody had an idea.</summary>
    public static ReasonCode Idea { get; } = new("recognition.idea", [Datum.Date("on")]);

    /// <summary>A colleague thanked somebody.</summary>
    public static ReasonCode Thanked { get; } = new("recognition.thanked", [Datum.Date("on")]);

    /// <summary>An expert had positive feedback for somebody.</summary>
    public static ReasonCode Feedback { get; } = new("recognition.feedback", [Datum.Date("on")]);

    /// <summary>Somebody took part in an occasion.</summary>
    public static ReasonCode TookPart { get; } = new("recognition.took-part", [Datum.Date("on")]);

    /// <summary>A figure would be of too few people, or a figure of too few people could be had by means of it.</summary>
    public static ReasonCode Refused { get; } = new("release.refused", [Datum.Number("least")]);

    /// <summary>Nobody at all answered, in no group.</summary>
    public static ReasonCode NotAsked { get; } = new("release.not-asked", []);

    /// <summary>Why an award of a kind goes to somebody.</summary>
    internal static Reason Of(AwardKind kind) => kind switch
    {
        AwardKind.MostShared => MostShared.With(),
        AwardKind.Raffle => Raffle.With(),
        AwardKind.PeerChosen => PeerChosen.With(),
        _ => Surprise.With(),
    };
}
