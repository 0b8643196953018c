using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>A log goes on checking out for everybody else after a person was erased from it.</summary>
public class ErasedLogTests
{
    private static readonly AdvocacyEngine s_engine = Scenario.Engine;

    [Fact]
    public void INV_17_Erase_LeavesNothingOfThePersonAndTheLogWhole() => Law.Holds(
        "INV-17 of the lines of a person who was erased only the digest is left, and all others still check out",
        Arb.From(Gen.Choose(2, 5).SelectMany(count => Scenarios.Any(mayStop: true).Generator.ArrayOf(count)).Zip(Gen.Choose(0, 31))),
        drawn =>
        {
            var (scenarios, mask) = drawn;
            var decisions = scenarios.Select((scenario, i) => Of(scenario, (mask & (1 << i)) != 0 ? "p-erased" : "p-1")).ToArray();
            var lines = DecisionLog.Write(decisions).ToArray();
            var erased = DecisionLog.Erase(lines, [new("p-erased")]).ToArray();
            Assert.Equal(lines.Length, erased.Length);
            Assert.DoesNotContain(erased, line => line.Contains("p-erased", StringComparison.Ordinal));
            var entries = DecisionLog.Verify(erased, s_engine).ToArray();
            Assert.Empty(entries.SelectMany(entry => entry.Problems));
            Assert.Equal(decisions.Where(decision => decision.Person.Value == "p-1"), entries.Select(entry => entry.Decision).OfType<Decision>());
            Assert.Equal(decisions.Count(decision => decision.Person.Value == "p-erased"), entries.Count(entry => entry.IsErased));
            Assert.Equal(DecisionLog.Read(lines).Select(entry => entry.Digest), entries.Select(entry => entry.Digest));
            Assert.Equal(erased, DecisionLog.Erase(erased, [new("p-erased")]));

            // Adding to it goes on as before.
            string[] more = [.. erased, .. DecisionLog.Write([decisions[0]], entries[^1].Digest)];
            Assert.Empty(DecisionLog.Verify(more, s_engine).SelectMany(entry => entry.Problems));
        },
        40,
        ("some are erased and some are not", drawn => (drawn.Item2 & 3) is 1 or 2, 0.3));

    [Fact]
    public void Erase_ALineThatIsTakenOutOrChanged_IsStillNamed()
    {
        var decisions = Enumerable.Range(0, 3).Select(i => Wait(i == 1 ? "p-erased" : "p-1", i)).ToArray();
        var lines = DecisionLog.Erase(DecisionLog.Write(decisions), [new("p-erased")]).ToArray();
        var place = Array.FindIndex(lines, line => line.Contains("advocacy-erased/1", StringComparison.Ordinal));
        Assert.Contains(Problems([.. lines[..place], .. lines[(place + 1)..]]), problem => problem.Code == ProblemCodes.LogBroken);
        var digest = lines[place].IndexOf("digest\":\"", StringComparison.Ordinal) + 9;
        var other = lines[place][digest] == '0' ? '1' : '0';
        Assert.Contains(
            Problems([.. lines[..place], lines[place].Remove(digest, 1).Insert(digest, other.ToString()), .. lines[(place + 1)..]]), problem => problem.Code == ProblemCodes.LogBroken);
        Assert.NotEmpty(Problems([.. lines[..place], "{\"schema\":\"advocacy-erased/1\"}", .. lines[(place + 1)..]]));
    }

    [Fact]
    public void Erase_ALineThatCannotBeRead_GoesWhereItHasTheIdInIt()
    {
        var lines = DecisionLog.Write([Wait("p-erased", 0), Wait("p-1", 1)]).ToArray();
        string[] broken = [.. lines.Select(line => line.Replace("\"decision\":", "\"decision\"", StringComparison.Ordinal))];
        var erased = DecisionLog.Erase(broken, [new("p-erased")]).ToArray();
        Assert.DoesNotContain(erased, line => line.Contains("p-erased", StringComparison.Ordinal));
        Assert.Contains(erased, line => line.Contains("\"p-1\"", StringComparison.Ordinal));
    }

    /// <summary>Whose ids were merged has lines under each of them, some of which cannot be read.</summary>
    [Fact]
    public void INV_17_Erase_OfWhomIdsWereMerged_LeavesNothingOfAnyId()
    {
        string[] people = ["p-old", "p-1", "p-new", "p-older"];
        var lines = DecisionLog.Write(people.Select(Wait)).ToArray();
        lines = [.. lines, .. DecisionLog.Write([Wait("p-old", 9)]).Select(line => line.Replace("\"decision\":", "\"decision\"", StringComparison.Ordinal))];
        var erased = DecisionLog.Erase(lines, [new("p-new"), new("p-old"), new("p-older")]).ToArray();
        Assert.Equal(lines.Length, erased.Length);
        Assert.Equal(4, erased.Count(DecisionLog.IsErased));
        Assert.Contains(erased, line => line.Contains("\"p-1\"", StringComparison.Ordinal));
        Assert.DoesNotContain(erased, line => line.Contains("p-old", StringComparison.Ordinal) || line.Contains("p-new", StringComparison.Ordinal));
        Assert.Equal(lines, DecisionLog.Erase(lines, []));
    }

    /// <summary>Shadows are told beside a log, without digests: of a line there is nothing left at all.</summary>
    [Fact]
    public void INV_17_Erase_LinesOfShadows_GoWithTheirPerson()
    {
        string[] lines = [.. ((Decision[])[Wait("p-erased", 0), Wait("p-1", 1)]).Select(decision => ShadowJson.Write(new(decision, decision)))];
        var erased = DecisionLog.Erase(lines, [new("p-erased")]).ToArray();
        Assert.Equal(["{\"schema\":\"advocacy-erased/1\"}", lines[1]], erased);
        Assert.Equal([true, false], erased.Select(DecisionLog.IsErased));
        Assert.Equal(erased, DecisionLog.Erase(erased, [new("p-erased")]));
    }

    private static Problem[] Problems(string[] lines) => [.. DecisionLog.Read(lines).SelectMany(entry => entry.Problems)];

    private static Decision Wait(string person, int day)
    {
        var host = new Host(person: person);
        host.Place(Histories.Start);
        host.Enrol(Histories.Start, true, 0.9);
        return host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, Histories.Start + Duration.FromDays(day));
    }

    private static Decision Of(Scenario scenario, string person) => (scenario with { History = scenario.History.Under(new(person)) }).Decide();
}
