using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Telemetry;
using Advocacy.Engine.Values;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.DependencyInjection;

public class ForwardingEngineTests
{
    private static readonly Policy s_first = Policy.Activating(new("works council", new(2026, 1, 1), true));

    private static readonly Policy s_second = s_first with
    {
        Version = "second",
        Behavior = s_first.Behavior with { ActionLine = 0.4 },
        Rewards = s_first.Rewards with { Rules = ValueList.From(s_first.Rewards.Rules.Select(rule => rule with { Amount = rule.Amount + 1 })) },
    };

    /// <summary>What the container gives hands every call on, to the engine that is in force when it is made.</summary>
    [Fact]
    public void Calls_All_AreThoseOfTheEngineInForce()
    {
        using var provider = new ServiceCollection().AddAdvocacyEngine(options => (options.Timeline, options.Seed) = (new(s_first), 7)).BuildServiceProvider();
        var engine = provider.GetRequiredService<IAdvocacyEngine>();
        var first = Run(engine);
        Assert.Equal(Run(Engine(s_first)), first);
        Assert.NotNull(Assert.Single(first.OfType<RewardPreview>()).Before);
        Assert.Empty(provider.GetRequiredService<EngineInForce>().Reload(new PolicyTimeline(s_second)));
        Assert.Equal(Run(Engine(s_second)), Run(engine));
        Assert.NotEqual(first, Run(engine));
    }

    private static object?[] Run(IAdvocacyEngine engine)
    {
        var person = new PersonId("p-1");
        var start = Histories.Start;
        Fact[] facts =
        [
            new Placed { Id = new("f-placed"), Person = person, At = start, Zone = "Europe/Amsterdam" },
            new Enrolled { Id = new("f-enrolled"), Person = person, By = person, At = start, Notice = "notice-1", Channels = [Channel.InApp], KnowsWhy = true, Confidence = Score.One },
            new ConsentGiven { Id = new("f-consent"), Person = person, At = start, Form = ConsentForm.Rewards },
            new Acted { Id = new("f-act"), Person = person, At = start + Duration.FromDays(1), Kind = ActKind.Post },
        ];
        return Calls.All(engine, facts, person, Situation.Ordinary, Moment.OnRequest, start + Duration.FromDays(2));
    }

    private static AdvocacyEngine Engine(Policy policy) => new(policy, 7, DateTimeZoneProviders.Tzdb);
}
