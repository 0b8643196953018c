using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Begins the lives of people who are willing.</summary>
internal static class Willing
{
    private const int DaysInWeek = 7;

    /// <summary>Some weeks with an act and thanks for it in each; gives the instant a day after the last.</summary>
    internal static Instant ActWeekly(TestHost host, TestLife life)
    {
        var at = life.Start;
        for (var weeks = 4 + (life.Seed % 5); weeks > 0; weeks--)
        {
            at += Duration.FromDays(DaysInWeek);
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });
            host.Take(new PeerThanked { Id = host.NextId(), Person = host.Person, At = at });
        }

        return at + Duration.FromDays(1);
    }

    /// <summary>Somebody willing.</summary>
    internal static TestHost Begun(Subject subject, TestLife life)
    {
        var host = new TestHost(subject.Engine, zone: life.Zone);
        host.Place(life.Start);
        host.Enrol(life.Start, true, 0.9);
        return host;
    }

    /// <summary>Somebody willing, every other of whom agrees to rewards and learning.</summary>
    internal static TestHost Agreeing(Subject subject, TestLife life)
    {
        var host = Begun(subject, life);
        foreach (var form in new[] { ConsentForm.Rewards, ConsentForm.Learning }.Where(_ => life.Seed % 2 == 0))
        {
            host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = life.Start, Form = form });
        }

        return host;
    }
}
