using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.SampleData;

/// <summary>
/// Makes up what the invented people agreed to besides invitations, and what others did with what they shared. Its draws are its own, so
/// that the half year before it stays as it is.
/// </summary>
internal static class SampleProgramme
{
    private const ulong Seed = 2_026;

    /// <summary>The consents of a person who enrolled, minutes later; most agree to rewards, fewer to boards, and some withdrew.</summary>
    public static void AddTo(SampleLife life, int number)
    {
        var enrolled = life.Facts.OfType<Enrolled>().FirstOrDefault();
        if (enrolled is null)
        {
            return;
        }

        foreach (var form in FormsOf(number))
        {
            life.Report(new ConsentGiven { Id = life.NextId(), Person = life.Person, At = enrolled.At + Duration.FromMinutes(3), Form = form });
        }

        if (number % 20 == 17)
        {
            life.Report(new ConsentWithdrawn { Id = life.NextId(), Person = life.Person, At = SampleLife.DaysAgo(12), Form = ConsentForm.Leaderboard });
        }

        AddResponses(life, new(Seed + (ulong)number));
        if (number == 6)
        {
            life.Report(new RecognitionGiven { Id = life.NextId(), Person = life.Person, At = SampleLife.DaysAgo(70) });
        }

        AddConnection(life, number, enrolled.At);
    }

    /// <summary>Some agree to an expert's feedback, some to be paired with a colleague.</summary>
    private static void AddConnection(SampleLife life, int number, Instant enrolledAt)
    {
        if (number % 10 is 0 or 1 or 3)
        {
            life.Report(new ConsentGiven { Id = life.NextId(), Person = life.Person, At = enrolledAt + Duration.FromMinutes(4), Form = ConsentForm.Feedback });
        }

        if (number % 4 == 2)
        {
            life.Report(new ConsentGiven { Id = life.NextId(), Person = life.Person, At = enrolledAt + Duration.FromMinutes(5), Form = ConsentForm.Pairing });
        }
    }

    private static IEnumerable<ConsentForm> FormsOf(int number)
    {
        if (number % 9 != 4)
        {
            yield return ConsentForm.Rewards;
        }

        if (number % 6 != 1)
        {
            yield return ConsentForm.Leaderboard;
        }

        if (number % 3 != 2)
        {
            yield return ConsentForm.Recognition;
        }

        if (number % 8 == 3)
        {
            yield return ConsentForm.StoryInside;
        }
    }

    /// <summary>Votes of colleagues for some acts, an idea of some people, and an act taken back.</summary>
    private static void AddResponses(SampleLife life, SampleRandom random)
    {
        var acts = life.Facts.OfType<Acted>().ToList();
        foreach (var act in acts)
        {
            for (var vote = random.Below(6) - 3; vote > 0; vote--)
            {
                life.Report(new PeerVoted { Id = life.NextId(), Person = life.Person, At = act.At + Duration.FromHours(2 + random.Below(60)), Act = act.Id });
            }
        }

        if (acts.Count > 4 && random.Chance(0.25))
        {
            life.Report(new IdeaProposed { Id = life.NextId(), Person = life.Person, At = acts[^2].At + Duration.FromHours(1) });
        }

        if (acts.Count > 6 && random.Chance(0.25))
        {
            life.Report(new Retracted { Id = life.NextId(), Person = life.Person, At = acts[^1].At + Duration.FromHours(20), Target = acts[^1].Id });
        }
    }
}
