using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>Listening questions have a low cadence of their own, whichever they are and however soon other templates may come round.</summary>
public class ListeningTests
{
    /// <summary>An expert who is asked about the act of another is still asked how it is going.</summary>
    [Fact]
    public void Decide_AskedAsAnExpertLately_IsStillListenedTo()
    {
        var monday = Instant.FromUtc(2026, 3, 2, 11, 0);
        var host = new Host { Situation = Situation.Ordinary with { ClimateElsewhere = Readiness.Listen } };
        host.Place(monday);
        host.Enrol(monday, true, 0.9);
        var asked = monday + Duration.FromHours(2);
        host.Take(new Scheduled
        {
            Id = host.NextId(),
            Person = host.Person,
            At = asked,
            Decision = new("feedback"),
            Intervention = Catalogue.GiveFeedback,
            Channel = Channel.InApp,
            Ask = Ask.Answer,
            DeliverAt = asked,
            ValidUntil = asked + Duration.FromHours(1),
        });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = asked, Decision = new("feedback") });
        host.Run(monday, monday + Duration.FromDays(28), static (_, _) => { });
        Assert.Contains(host.Decisions.OfType<Prompt>(), prompt => prompt.Intervention.Value == "listening");
    }

    [Theory]
    [InlineData(28, 5)]
    [InlineData(56, 3)]
    [InlineData(7, 18)]
    public void Run_TwoListeningQuestionsAndNoOtherRest_AreSoManyDatesApart(int restDays, int expected)
    {
        var question = Policy.Default.Interventions.Single(intervention => intervention.Ask == Ask.Answer);
        var host = new Host(Policy.Default with
        {
            Version = "listening@1",
            Prompts = new() { TemplateRestDays = 0, ListeningRestDays = restDays },
            Interventions = Policy.Default.Interventions.Where(intervention => intervention.AsksForAct || intervention.Lesson != Lesson.None || intervention == question).Add(question with { Id = new("another-question") }),
        })
        {
            Situation = Situation.Ordinary with { ClimateElsewhere = Readiness.Listen },
        };
        var monday = Instant.FromUtc(2026, 3, 2, 11, 0);
        host.Place(monday);
        host.Enrol(monday, true, 0.9);
        host.Run(monday, monday + Duration.FromDays(126), (prompt, at) =>
            host.Take(new ListeningAnswered { Id = host.NextId(), Person = host.Person, At = at + Duration.FromMinutes(20), Decision = prompt.Id }));

        var asked = host.Decisions.OfType<Prompt>().ToArray();
        Assert.All(asked, prompt => Assert.Equal(Ask.Answer, prompt.Ask));
        Assert.Equal(expected, asked.Length);
        Assert.Equal(Math.Min(2, asked.Length), asked.Select(prompt => prompt.Intervention).Distinct().Count());
        var dates = asked.Select(prompt => prompt.DeliverAt.InZone(host.Zone).Date).ToArray();
        Assert.All(dates.Zip(dates.Skip(1)), pair => Assert.InRange(Period.DaysBetween(pair.First, pair.Second), restDays, restDays + 7));
    }
}
