using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.SampleData;

/// <summary>Makes up the messages of one person: what was sent, whether it was seen, and what the person did with it.</summary>
internal sealed class SampleMessages(SampleRandom random, Character character, SampleLife life)
{
    private static readonly string[] Stories = ["why-people-trust-people", "why-your-own-network", "why-pride-in-the-work"];
    private static readonly string[] Examples = ["how-a-photo-says-it", "how-a-comment-helps", "how-a-first-post-comes-about"];

    private int sent;
    private int lessons;
    private int ignored;
    private int rest;

    /// <summary>The message of a week; fewer where they were seen and not answered.</summary>
    public void Meet(LocalDate date, bool isAtNight)
    {
        if (ignored >= 3 || rest-- > 0)
        {
            return;
        }

        var at = isAtNight ? life.At(date, 22, 30 + random.Below(15)) : life.At(date, 10, random.Below(31));
        var decision = DecisionPoint.Open(date).IdFor(life.Person);
        var teaches = !character.Answers && lessons < 5;
        Send(at, decision, teaches);
        sent++;
        if (!random.Chance(character.Opens))
        {
            return;
        }

        var seen = at + Duration.FromMinutes(5 + random.Below(200));
        life.Report(new Seen { Id = life.NextId(), Person = life.Person, At = seen, Decision = decision, Opening = Opening.Seen });
        if (teaches)
        {
            lessons++;
        }
        else
        {
            Answer(seen + Duration.FromMinutes(2), decision);
        }

        rest = ignored switch { 0 => 0, 1 => 1, _ => 3 };
    }

    private void Send(Instant at, DecisionId decision, bool teaches)
    {
        var isOverview = !teaches && sent % 2 == 0;
        var intervention = !teaches ? isOverview ? "weekly-overview" : "own-moment"
            : lessons < 2 ? Stories[sent % Stories.Length]
            : Examples[sent % Examples.Length];
        life.Report(new Scheduled
        {
            Id = life.NextId(),
            Person = life.Person,
            At = at - Duration.FromMinutes(30),
            Decision = decision,
            Intervention = new(intervention),
            Channel = Channel.InApp,
            Ask = teaches ? Ask.Nothing : Ask.Share,
            Lesson = !teaches ? Lesson.None : lessons < 2 ? Lesson.Story : Lesson.Example,
            IsOverview = isOverview,
            DeliverAt = at,
            ValidUntil = at + Duration.FromHours(6),
        });
        life.Report(new Sent { Id = life.NextId(), Person = life.Person, At = at, Decision = decision });
    }

    private void Answer(Instant at, DecisionId decision)
    {
        var shares = random.Chance(character.Adapts + character.Copies);
        if (shares)
        {
            var choice = random.Chance(character.Adapts / (character.Adapts + character.Copies)) ? Choice.Adapt : Choice.Copy;
            life.Report(new Chose { Id = life.NextId(), Person = life.Person, At = at, Choice = choice, Decision = decision });
            life.Act(at + Duration.FromMinutes(5), decision, null);
            ignored = 0;
        }
        else if (random.Chance(character.Skips))
        {
            var barrier = random.Chance(0.3) ? Barrier.NoTime : random.Chance(0.3) ? Barrier.NotRelevant : (Barrier?)null;
            life.Report(new Chose { Id = life.NextId(), Person = life.Person, At = at, Choice = Choice.Skip, Decision = decision, Barrier = barrier });
            ignored = 0;
        }
        else
        {
            ignored++;
        }
    }
}
