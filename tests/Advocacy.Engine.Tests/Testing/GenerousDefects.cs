using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>An engine under a policy that grants and draws, to be broken where that shows.</summary>
internal abstract class GenerousDefect : Defect
{
    internal override Policy Policy => Generous;

    /// <summary>The state, had whoever ever agreed to a form agreed to it anew.</summary>
    protected PersonState Agreeing(PersonState state, ConsentForm form, Instant at) =>
        state.Registers.Any(fact => fact is ConsentGiven given && given.Form == form) && state.Newest <= at
            ? Sound.Evolve(state, new ConsentGiven { Id = new("anew"), Person = state.Person, At = at, Form = form }, at).State
            : state;
}

/// <summary>INV-06: a skip costs a point.</summary>
internal sealed class ChargesForSkips : GenerousDefect
{
    public override PersonView View(PersonState state, Instant now) =>
        base.View(state, now) is { Rewards: { } rewards } view && state.Events.Any(fact => fact is Chose { Choice: Choice.Skip })
            ? view with { Rewards = rewards with { Balances = [.. rewards.Balances.Select(balance => balance with { Amount = balance.Amount - 1 })] } }
            : base.View(state, now);
}

/// <summary>INV-06: a skip uses up what a rhythm forgives.</summary>
internal sealed class ForgivesSkips : GenerousDefect
{
    public override PersonView View(PersonState state, Instant now) =>
        base.View(state, now) is var view && state.Events.Any(fact => fact is Chose { Choice: Choice.Skip })
            ? view with { Rhythm = view.Rhythm with { ForgivenUsed = view.Rhythm.ForgivenUsed + 1 } }
            : view;
}

/// <summary>INV-21: who no longer agrees to rewards goes on seeing them.</summary>
internal sealed class ShowsRewardsToWhoWithdrew : GenerousDefect
{
    public override PersonView View(PersonState state, Instant now) => base.View(Agreeing(state, ConsentForm.Rewards, now), now);
}

/// <summary>INV-21: what was done before agreeing is granted afterwards.</summary>
internal sealed class GrantsFromTheBeginning : GenerousDefect
{
    public override PersonView View(PersonState state, Instant now) =>
        base.View(state, now) is { Rewards: { Entries.IsEmpty: false } rewards } view
            ? view with { Rewards = rewards with { Entries = [.. rewards.Entries.Select(entry => entry with { At = Advocacy.Engine.Testing.History.Start })] } }
            : base.View(state, now);
}

/// <summary>INV-27: who no longer agrees to draws is still drawn for.</summary>
internal sealed class DrawsForWhoWithdrew : GenerousDefect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(Agreeing(state, ConsentForm.Learning, now), situation, moment, now);
}

/// <summary>INV-27: the odds that are logged leave out silence.</summary>
internal sealed class ForgetsSilence : GenerousDefect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound.Randomisation.IsRandomised ? sound with { Randomisation = sound.Randomisation with { Silence = 0 } } : sound;
}

/// <summary>INV-27: another is told than was drawn.</summary>
internal sealed class TellsAnotherDraw : GenerousDefect
{
    public override Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) =>
        base.Decide(state, situation, moment, now) is var sound && sound is Prompt { Randomisation.IsRandomised: true } ? sound with { Randomisation = sound.Randomisation with { Drawn = null } } : sound;
}
