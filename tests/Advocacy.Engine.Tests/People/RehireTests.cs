using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>Somebody leaves the organisation and comes back, under the same id or another.</summary>
public class RehireTests
{
    private static readonly Instant s_left = Histories.Start + Duration.FromDays(30);

    private static readonly Instant s_back = s_left + Duration.FromDays(200);

    [Fact]
    public void INV_02_Departed_EndsEnrolmentAndConsents_AndOnlyANewOwnEnrolmentBegins()
    {
        var host = Working();
        var evolution = host.Take(new Departed { Id = host.NextId(), Person = host.Person, At = s_left });
        Assert.IsType<Accepted>(evolution.Verdict);
        Assert.Null(evolution.NextDue);
        var wait = Assert.IsType<Wait>(host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, s_back));
        Assert.Equal(PromptReasons.Departed.With(new LocalDate(2026, 2, 4)), wait.Decisive.Reason);
        Assert.Equal(Missing.Enrolment, wait.Missing);
        Assert.IsType<WithoutEffect>(host.Take(new Retracted { Id = host.NextId(), Person = host.Person, At = s_left, Target = host.State.Registers.OfType<Departed>().Single().Id }).Verdict);

        // Coming back to work is a placement, and enrols nobody.
        host.Place(s_back);
        Assert.False(host.Engine.View(host.State, s_back).IsEnrolled);

        host.Enrol(s_back + Duration.FromDays(1), channels: [Channel.Email]);
        var standing = Standing(host.State);
        Assert.True(standing.IsEnrolled);
        Assert.False(standing.ConsentsTo(ConsentForm.Pairing));
        Assert.False(standing.Allows(Channel.Slack));
        Assert.True(standing.Allows(Channel.Email));
    }

    /// <summary>Knowledge is not unlearned, and nobody loses a rhythm for having been elsewhere.</summary>
    [Fact]
    public void Departed_PhaseAndRhythm_GoOnWhereTheyWere()
    {
        var host = Working();
        var before = host.Engine.View(host.State, s_left);
        host.Take(new Departed { Id = host.NextId(), Person = host.Person, At = s_left });
        host.Place(s_back);
        host.Enrol(s_back, true, 0.9);
        var after = host.Engine.View(host.State, s_back);
        Assert.Equal(before.Phase, after.Phase);
        Assert.Equal(4, before.Rhythm.Current);
        Assert.Equal(4, after.Rhythm.Current);
        Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, s_back + Duration.FromHours(1)));
    }

    [Fact]
    public void Departed_UnderAnotherId_MergedIsTheSame()
    {
        var host = Working();
        host.Take(new Departed { Id = new("departed"), Person = host.Person, At = s_left });
        var anew = new Host(person: "p-2");
        anew.Place(s_back);
        var merged = host.Engine.Merge(host.State, anew.State, anew.Person).State;
        Assert.False(host.Engine.View(merged, s_back).IsEnrolled);

        anew.Enrol(s_back + Duration.FromHours(1));
        merged = host.Engine.Merge(host.State, anew.State, anew.Person).State;
        var view = host.Engine.View(merged, s_back + Duration.FromDays(1));
        Assert.True(view.IsEnrolled);
        Assert.Equal(4, view.Rhythm.Current);
        Assert.Equal(Phase.Confirmation, view.Phase);
        Assert.False(Standing(merged).ConsentsTo(ConsentForm.Pairing));

        // Both hosts number their facts alike; what either held is there, and nothing twice.
        Assert.NotEmpty(host.State.Registers.Select(fact => fact.Id).Intersect(anew.State.Registers.Select(fact => fact.Id)));
        Assert.Equal(host.State.Events.Count, merged.Events.Count);
        Assert.Equal(
            ["ChannelAllowed", "ConsentGiven", "Departed", "Enrolled", "Enrolled", "Placed", "Placed"],
            merged.Registers.Select(fact => fact.GetType().Name).OrderBy(name => name, System.StringComparer.Ordinal));
        Assert.Equal([s_left], merged.Registers.OfType<Departed>().Select(fact => fact.At));
        Assert.Equal([Histories.Start, s_back + Duration.FromHours(1)], merged.Registers.OfType<Enrolled>().Select(fact => fact.At));
        Assert.Equal([Histories.Start, s_back], merged.Registers.OfType<Placed>().Select(fact => fact.At));
        Assert.True(Standing(merged).Answers.KnowsWhy);
    }

    /// <summary>What was sent last week was sent, whoever it was to.</summary>
    [Fact]
    public void INV_25_Departed_AndBackWithinAWeek_CapsGoOnCounting()
    {
        var host = Working();
        var sent = s_left - Duration.FromDays(1);
        for (var i = 0; i < 2; i++)
            host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = sent + Duration.FromHours(i), Decision = new("d-" + (char)('a' + i)) });

        host.Take(new Departed { Id = host.NextId(), Person = host.Person, At = s_left });
        host.Enrol(s_left + Duration.FromDays(1));
        Assert.Equal(2, host.Engine.View(host.State, s_left + Duration.FromDays(1)).UsedThisWeek);
        Assert.Contains(
            host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, s_left + Duration.FromDays(1)).Findings,
            finding => finding.Reason.Code == PromptReasons.WeekCap && !finding.IsOpen);
    }

    private static Host Working()
    {
        var host = new Host();
        host.Place(Histories.Start);
        host.Enrol(Histories.Start, true, 0.9);
        host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = Histories.Start, Form = ConsentForm.Pairing });
        host.Take(new ChannelAllowed { Id = host.NextId(), Person = host.Person, At = Histories.Start, Channel = Channel.Slack });
        for (var week = 0; week < 4; week++)
        {
            var at = Histories.Start + Duration.FromDays(7 * week);
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });
        }

        return host;
    }

    private static Standing Standing(PersonState state) =>
        new Advocacy.Engine.People.History(state, new(new(Advocacy.Engine.Policies.Policy.Default), DateTimeZoneProviders.Tzdb)).Standing;
}
