using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>The engine, one person after another, each from a state made of facts.</summary>
internal abstract class EngineOneByOne(string name, int warmUps) : InProcess(name, warmUps, MostAtOnce)
{
    private const int MostAtOnce = 5_000;

    private static readonly Factor[] s_links = [Factor.Time, Factor.Money, Factor.PhysicalEffort, Factor.MentalEffort, Factor.SocialDeviance, Factor.Routine];

    private Crowd? crowd;
    private PersonState?[] states = [];

    protected override void Take(Crowd crowd) => (this.crowd, states) = (crowd, new PersonState?[crowd.Count]);

    protected override void Ready(int from, int many)
    {
        for (var i = from; i < from + many; i++)
        {
            states[i] ??= StateOf(i);
        }
    }

    protected override void DecideAll(int from, Span<byte> answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = Decide(states[from + i]!);
        }
    }

    protected abstract byte Decide(PersonState state);

    /// <summary>The facts that make a person of the crowd; in-app, which needs no consent, is withdrawn by all.</summary>
    private PersonState StateOf(int i)
    {
        var person = new PersonId(FormattableString.Invariant($"p-{i}"));
        var (joined, state, ids) = (Crowd.Now - Duration.FromDays(20), PersonState.Empty(person), 0);
        FactId Next() => new(FormattableString.Invariant($"f-{++ids}"));
        void Take(Fact fact) => state = Reference.Engine.Evolve(state, fact, fact.At).State;

        Take(new Placed { Id = Next(), Person = person, At = joined, Zone = Reference.ZoneOf(crowd!.Offset[i]) });
        if (crowd.Consent[i] != 0)
        {
            var channels = Reference.ChannelsOf(crowd, i);
            Take(new Enrolled { Id = Next(), Person = person, At = joined, By = person, Notice = "notice-1", Channels = channels.IsEmpty ? [Channel.InApp] : channels, KnowsWhy = true, Confidence = new(1) });
            Take(new ChannelWithdrawn { Id = Next(), Person = person, At = joined + Duration.FromMinutes(1), Channel = Channel.InApp });
        }

        // Of several messages the last came when it is said, the others a minute apart before.
        for (var message = Math.Max((int)crowd.Messages[i], 1); message > 0; message--)
        {
            var at = Crowd.Now - Duration.FromMinutes(Math.Round(crowd.SinceLast[i] * 60) + message - 1);
            var decision = new DecisionId(FormattableString.Invariant($"d-{i}-{message}"));
            Take(new Scheduled
            {
                Id = Next(),
                Person = person,
                At = at,
                Decision = decision,
                Intervention = new("own-moment"),
                Channel = Channel.Email,
                Ask = Ask.Share,
                DeliverAt = at,
                ValidUntil = at + Duration.FromHours(4),
            });
            Take(new Sent { Id = Next(), Person = person, At = at, Decision = decision });
        }

        Declare(Factor.Hope, crowd.Motivation[i]);
        for (var link = 0; link < s_links.Length; link++)
        {
            Declare(s_links[link], crowd.Links[link][i]);
        }

        return state;

        void Declare(Factor factor, double strength) => Take(new SignalDeclared { Id = Next(), Person = person, At = Crowd.Now, Factor = factor, Strength = new(strength) });
    }
}
