using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Who is prompted at all: who joined by an own act, and did not leave.</summary>
internal static class EnrolmentChecks
{
    private static readonly Duration[] Later = [.. Enumerable.Range(0, 5).Select(week => Duration.FromDays(7 * week))];

    internal static ValueList<Check<JudgedMoment>> All { get; } =
    [
        new(
            new("INV-01", "No active enrolment, never a prompt.", "Moments of who never enrolled, or left: a wait that says what is missing."),
            NotEnrolled),
        new(
            new("INV-02", "Only the person's own act enrols.", "Somebody else enrols a stranger, and a leaving is taken back: neither is enrolled after it."),
            OwnAct),
        new(
            new("INV-03", "Leaving is effective at once and for all later moments, however late it arrives.", "Leaving or objecting arrives when half of the time since enrolment has passed: silence then and for four weeks."),
            Leaving),
    ];

    private static Answer NotEnrolled(JudgedMoment one) =>
        one.IsEnrolled ? Answer.Nothing
        : Answer.If(one.Decision is Wait { Missing: not null }, $"somebody who is not enrolled gets {one.Decision.Told()}");

    private static Answer OwnAct(JudgedMoment one)
    {
        var (stranger, at) = (new PersonId("stranger"), one.Now);
        var byAnother = new Enrolled { Id = new("by-another"), Person = stranger, By = new("another"), At = at, Notice = "notice-1", Channels = [Channel.InApp] };
        if (one.Engine.View(one.Engine.Evolve(PersonState.Empty(stranger), byAnother, at).State, at).IsEnrolled)
        {
            return Answer.Broken("somebody else's act enrolled a stranger");
        }

        var left = new OptedOut { Id = new("left"), Person = one.State.Person, At = at };
        var takenBack = new Retracted { Id = new("taken-back"), Person = one.State.Person, At = at + Duration.FromMinutes(1), Target = left.Id };
        var after = one.Engine.Evolve(one.Engine.Evolve(one.State, left, at).State, takenBack, takenBack.At).State;
        return Answer.If(!one.Engine.View(after, takenBack.At).IsEnrolled, "taking a leaving back enrolled the person anew");
    }

    private static Answer Leaving(JudgedMoment one)
    {
        if (!one.IsEnrolled)
        {
            return Answer.Nothing;
        }

        var at = one.EnrolledAt + ((one.Now - one.EnrolledAt) / 2);
        foreach (var fact in new Fact[]
        {
            new OptedOut { Id = new("out"), Person = one.State.Person, At = at },
            new Objected { Id = new("out"), Person = one.State.Person, At = at },
        })
        {
            var after = one.Engine.Evolve(one.State, fact, one.Now).State;
            foreach (var later in Later)
            {
                if (one.Engine.Decide(after, one.Scenario.Situation, one.Scenario.Moment, one.Now + later) is Prompt prompt)
                {
                    return Answer.Broken($"{fact.GetType().Name} of {at} arrives at {one.Now}; at {prompt.At} there is {prompt.Told()}");
                }
            }
        }

        return Answer.Holds;
    }
}
