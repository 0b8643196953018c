using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>What holds of experts over two months in which the engine also decides for them every day.</summary>
public class ExpertLifeLaws
{
    [Fact]
    public void INV_25_Months_OfAnyCompany_KeepTheCapsAndQuietOfEveryExpertAndEndEveryAct() => Law.Holds(
        "INV-25 requests for feedback count under the caps of the expert, with all else",
        Gen.Choose(0, int.MaxValue).Select(seed => new ExpertMonths(seed)).ToArbitrary(),
        months =>
        {
            Caps(months);
            Quiet(months);
            Ends(months);
        },
        5,
        ("experts are asked", months => months.Requests.Count > 5, 0.9),
        ("an expert gets both requests and invitations", months => months.Workers.Any(worker => months.MessagesTo(worker.Person).Select(message => message.Intervention == Catalogue.GiveFeedback).Distinct().Count() == 2), 0.9),
        ("an expert who was asked works at night", months => months.Workers.Any(worker => worker.Hours is { IsOvernight: true } && months.Requests.Any(request => request.Expert == worker.Person)), 0.3),
        ("an expert was away", months => months.Facts.OfType<Away>().Any(), 0.7),
        ("a request moved on", months => months.Requests.GroupBy(request => request.Act).Any(about => about.Count() > 1), 0.7),
        ("somebody answered", months => months.Facts.Any(fact => fact is FeedbackGiven), 0.8),
        ("somebody was thanked in the end", months => months.Facts.Any(fact => fact is FeedbackLapsed), 0.5));

    /// <summary>At most one message a date and two in any seven, requests for feedback and invitations together.</summary>
    private static void Caps(ExpertMonths months)
    {
        foreach (var worker in months.Workers)
        {
            var dates = months.MessagesTo(worker.Person).Select(message => ExpertMonths.DateOf(message.DeliverAt)).ToList();
            Assert.All(dates, date => Assert.Single(dates, date));
            Assert.All(dates, date => Assert.InRange(dates.Count(other => other >= date && other < date.PlusDays(7)), 1, 2));
        }
    }

    /// <summary>Nobody is asked outside their hours, on a holiday, away, muted or gone.</summary>
    private static void Quiet(ExpertMonths months)
    {
        var asked = months.Facts.OfType<Scheduled>().Where(message => message.Intervention == Catalogue.GiveFeedback).ToList();
        Assert.All(asked, message =>
        {
            var worker = months.Workers.Single(one => one.Person == message.Person);
            var before = months.Facts.Where(fact => fact.Person == message.Person && fact.At <= message.At).ToList();
            Assert.True(ExpertMonths.IsAtWork(worker, message.DeliverAt), message.ToString());
            Assert.DoesNotContain(before.OfType<Away>(), away => away.From <= message.At && message.At < away.To);
            Assert.DoesNotContain(before.OfType<Muted>(), muted => message.At < muted.Until);
            Assert.DoesNotContain(before, fact => fact is OptedOut);
        });
    }

    /// <summary>Never two open requests an act, never more experts than the policy says, and every act ends.</summary>
    private static void Ends(ExpertMonths months)
    {
        Assert.All(months.Plans, plan => Assert.Equal(plan.Standing.Count, plan.Standing.Select(request => (request.Owner, request.Act)).Distinct().Count()));
        Assert.All(months.Requests.GroupBy(request => (request.Owner, request.Act)), about =>
        {
            Assert.InRange(about.Count(), 1, 3);
            Assert.Equal(about.Count(), about.Select(request => request.Expert).Distinct().Count());
        });
        Assert.Equal(months.Requests.Count, months.Requests.Select(request => request.Decision).Distinct().Count());
        Assert.All(months.Facts.OfType<FeedbackLapsed>().GroupBy(fact => fact.Act), ended => Assert.Single(ended));
        Assert.DoesNotContain(months.Requests, request => request.Owner == new PersonId("p-4") || request.Owner == request.Expert);

        // Whoever is still there hears something of every act within three weeks: 14 days in which somebody is asked, and the days of the last.
        var last = months.Facts.Max(fact => fact.At) - Duration.FromDays(24);
        foreach (var act in months.Facts.OfType<Acted>().Where(act => act.At < last && act.Person != new PersonId("p-4")))
        {
            var ownLeft = months.Facts.Any(fact => fact.Person == act.Person && (fact is OptedOut || (fact is Retracted retracted && retracted.Target == act.Id)));
            Assert.True(ownLeft || months.Facts.Any(fact => (fact is FeedbackReceived received && received.Act == act.Id) || (fact is FeedbackLapsed lapsed && lapsed.Act == act.Id)), act.ToString());
        }
    }
}
