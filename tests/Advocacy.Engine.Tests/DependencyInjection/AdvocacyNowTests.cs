using System.Linq;
using System.Reflection;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.DependencyInjection;

public class AdvocacyNowTests
{
    private static readonly AdvocacyEngine s_engine = new(Policy.Activating(new("works council", new(2026, 1, 1), true)), 7, DateTimeZoneProviders.Tzdb);

    [Fact]
    public void Calls_OfTheInterfaceThatTakeAMoment_AreAllThere() => Assert.Equal(
        typeof(IAdvocacyEngine).GetMethods().Where(method => method.GetParameters().Any(IsNow)).Select(method => Told(method)).Order(),
        typeof(AdvocacyNow).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName).Select(method => Told(method)).Order());

    [Fact]
    public void Calls_All_AreThoseOfTheEngineAtTheMomentOfTheClock()
    {
        var history = Histories.Build(11, 40, 60, withRetractions: true, enrolled: true);
        var now = history.End + Duration.FromDays(1);
        Fact[] consenting = [.. history.Facts, new ConsentGiven { Id = new("f-consent"), Person = history.Person, At = history.End, Form = ConsentForm.Rewards }];
        var at = new AdvocacyNow(s_engine, new Clock(now));
        var (situation, moment) = (Situation.Ordinary, Moment.OnRequest);
        var empty = PersonState.Empty(history.Person);
        var state = s_engine.Replay(empty, history.Facts, now).State;
        var decision = s_engine.Decide(state, situation, moment, now);
        Assert.Equal(now, at.Now);
        Assert.Equal(s_engine.Replay(empty, history.Facts, now), at.Replay(empty, history.Facts));
        Assert.Equal(s_engine.Evolve(empty, history.Facts[0], now), at.Evolve(empty, history.Facts[0]));
        Assert.Equal(s_engine.View(state, now), at.View(state));
        Assert.Equal(s_engine.Due(state, Histories.Start, now), at.Due(state, Histories.Start));
        Assert.Equal(decision, at.Decide(state, situation, moment));
        Assert.Equal(s_engine.StillValid(decision, state, situation, moment, now), at.StillValid(decision, state, situation, moment));
        Assert.Equal(s_engine.Tell(state, now, Language.English), at.Tell(state, Language.English));
        Assert.NotNull(at.PreviewRewards(history.Person, consenting, new()).Before);
        Assert.Equal(s_engine.PreviewRewards(history.Person, consenting, new(), now), at.PreviewRewards(history.Person, consenting, new()));
        Assert.Equal(now, at.TakePart([state]).Now);

        var later = now + Duration.FromDays(500);
        var swept = new AdvocacyNow(s_engine, new Clock(later)).Sweep(state);
        Assert.Equal(s_engine.Sweep(state, later), swept);
        Assert.NotEqual(state, swept);
    }

    private static bool IsNow(ParameterInfo parameter) => parameter.ParameterType == typeof(Instant) && parameter.Name is "now" or "received" or "until";

    private static string Told(MethodInfo method) => $"{method.Name}({string.Join(", ", method.GetParameters().Where(parameter => !IsNow(parameter)).Select(parameter => parameter.Name))})";

    private sealed class Clock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
