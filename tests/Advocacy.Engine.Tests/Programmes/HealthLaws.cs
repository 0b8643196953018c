using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>What holds of the health of any programme, whatever happened in it.</summary>
public class HealthLaws
{
    private static readonly Instant Now = Histories.Start + Duration.FromDays(100);

    private static readonly HealthWindow Window = HealthWindow.Before(Now, Half.Zone, Policy.Default);

    private static readonly Policy Five = Policy.Default with { Health = new() { LeastPeople = 5 } };

    [Fact]
    public void Tally_AnyOrderOfPeopleAndFacts_IsTheSame() => Law.Holds(
        "a tally does not depend on any order, nor on duplicates",
        Programmes,
        programme =>
        {
            var random = new Random(programme.Seed);
            var mixed = programme.People.OrderBy(_ => random.Next()).Select(facts => facts.Concat(facts.Where(_ => random.Next(3) == 0)).OrderBy(_ => random.Next()));
            Assert.Equal(programme.Tally(), HealthTally.Of(mixed, Window));
        },
        60,
        Lively);

    [Fact]
    public void Merge_AnyParts_IsTheWhole() => Law.Holds(
        "tallies of parts merge to the tally of all, in any order",
        Programmes,
        programme =>
        {
            var random = new Random(programme.Seed);
            var parts = programme.People.GroupBy(_ => random.Next(4)).Select(part => HealthTally.Of(part, Window)).OrderBy(_ => random.Next());
            Assert.Equal(programme.Tally(), parts.Aggregate(HealthTally.Of([], Window), (sum, part) => sum.Merge(part)));
        },
        60,
        Lively);

    [Fact]
    public void INV_05_Tally_WithAndWithoutWhoNeverOptedInOrLeft_IsTheSame() => Law.Holds(
        "INV-05 whoever never opted in or left has no influence on the health of a programme",
        Programmes,
        programme =>
        {
            var never = programme.People.Select(facts => facts.Where(fact => fact is not Enrolled).ToList());
            var left = programme.People.Select(facts => facts.Append(new OptedOut { Id = new("left"), Person = facts[0].Person, At = Now }).ToList());
            Assert.Equal(programme.Tally(), HealthTally.Of([.. programme.People, .. never, .. left], Window));
            Assert.Equal(HealthTally.Of([], Window), HealthTally.Of(never, Window));
        },
        60,
        Lively);

    /// <summary>What was done before the enrolment is nobody's; what was taken back was never.</summary>
    [Fact]
    public void INV_16_Tally_WhatWasTakenBackOrBeforeTheEnrolment_HasNoInfluence() => Law.Holds(
        "INV-16 what was taken back, and what came before the enrolment, has no influence on the health of a programme",
        Programmes,
        programme =>
        {
            var random = new Random(programme.Seed);
            var more = programme.People.Select(facts => facts.Concat(TakenBack(random, facts[0].Person)).Concat(Before(facts)));
            Assert.Equal(programme.Tally(), HealthTally.Of(more, Window));
        },
        60,
        Lively);

    [Fact]
    public void INV_10_Figures_AreOfAtLeastAsManyPeopleAsThePolicyAsks() => Law.Holds(
        "INV-10 no figure is told of fewer people than the policy asks",
        Programmes,
        programme =>
        {
            var taking = programme.People.Select(Plain.Of).OfType<Plain>().ToList();
            var result = Health.Of(programme.Tally(), Five);
            Assert.Equal(taking.Count < 5, result.IsEmpty);
            if (result.Value is not { } report)
                return;

            Assert.All(report.Figures, figure => Assert.True(figure.Value is null || PeopleOf(figure.Metric, taking) >= 5, figure.ToString()));
            Assert.All(report.Findings, finding => Assert.True(finding.Verdict == HealthVerdict.Unknown || PeopleOf(finding.Sign, taking) >= 5, finding.ToString()));
            Assert.All(report.Findings.Where(finding => finding.Verdict == HealthVerdict.Unknown), finding => Assert.True(
                finding.Why == HealthReasons.TooFew.With(5) || finding.Why == HealthReasons.NotReported.With(), finding.ToString()));
            for (var week = 0; week < report.Weeks.Count; week++)
                Assert.True(report.Weeks[week].Active is null || taking.Count(one => one.IsThere(week)) >= 5);
        },
        150,
        ("a figure is refused of a programme that is told", programme => Health.Of(programme.Tally(), Five).Value is { } report && report.Figures.Any(figure => figure.Why?.Code == HealthReasons.TooFew), 0.1),
        ("each figure is told in some", programme => Health.Of(programme.Tally(), Five).Value is { } report && report.Figures.Count(figure => figure.Value is not null) >= 10, 0.05),
        ("a finding is refused of a programme that is told", programme => Health.Of(programme.Tally(), Five).Value is { } report && report.Findings.Any(finding => finding.Why.Code == HealthReasons.TooFew), 0.1),
        ("a programme is refused", programme => Health.Of(programme.Tally(), Five).IsEmpty, 0.05));

    /// <summary>Against a count of its own, fact by fact.</summary>
    [Fact]
    public void Figures_AnyProgramme_EqualAPlainCount() => Law.Holds(
        "the figures of a programme are those of a plain count",
        Programmes,
        programme =>
        {
            var taking = programme.People.Select(Plain.Of).OfType<Plain>().ToList();
            if (Health.Of(programme.Tally(), Five).Value is not { } report)
                return;

            var chosen = taking.SelectMany(one => one.Chosen).ToList();
            var acts = taking.SelectMany(one => one.Acts).ToList();
            var days = taking.SelectMany(one => one.FeedbackDays).Order().ToList();
            Same(HealthMetric.AdaptRatio, chosen.Count(choice => choice == Choice.Adapt), chosen.Count);
            Same(HealthMetric.DialogueRatio, taking.Sum(one => one.Responses), acts.Count);
            Same(HealthMetric.MuteRate, taking.Count(one => one.IsMuted), taking.Count);
            Same(HealthMetric.FeedbackDays, days.Count == 0 ? 0 : days[(days.Count - 1) / 2] + days[days.Count / 2], 2);
            for (var week = 0; week < report.Weeks.Count; week++)
            {
                var monday = Window.First.PlusWeeks(week);
                var active = taking.Count(one => one.Acts.Any(act => MondayOf(act.At) == monday));
                var around = taking.Count(one => one.IsAround(monday) || one.Acts.Any(act => MondayOf(act.At) == monday));
                Assert.Equal((monday, around < 5 ? null : Hundredths((decimal)active / around)), (report.Weeks[week].Monday, report.Weeks[week].Active));
            }

            void Same(HealthMetric metric, decimal part, decimal whole)
            {
                if (report[metric].Value is { } figure)
                    Assert.Equal(Hundredths(part / whole), figure);
            }

            static double? Hundredths(decimal figure) => (double)Math.Round(figure, 2, MidpointRounding.AwayFromZero);
        },
        80,
        ("it is told", programme => !Health.Of(programme.Tally(), Five).IsEmpty, 0.5),
        ("how many adapted is told", programme => Health.Of(programme.Tally(), Five).Value?[HealthMetric.AdaptRatio].Value is not null, 0.3),
        ("when feedback came is told", programme => Health.Of(programme.Tally(), Five).Value?[HealthMetric.FeedbackDays].Value is not null, 0.05),
        ("somebody was away", programme => programme.People.Any(facts => facts.OfType<Away>().Any()), 0.5));

    /// <summary>Nothing of a report names anybody, and nothing in it is told of a person.</summary>
    [Fact]
    public void INV_11_Report_HasNoPersonInIt()
    {
        var seen = new HashSet<Type>();
        Reach(typeof(HealthReport));
        Reach(typeof(Norm));
        Assert.Contains(typeof(HealthFinding), seen);
        Assert.DoesNotContain(typeof(PersonId), seen);
        Assert.DoesNotContain(typeof(FactId), seen);
        Assert.DoesNotContain(typeof(GroupId), seen);
        Assert.DoesNotContain(typeof(Role), seen);

        void Reach(Type type)
        {
            if (!seen.Add(type))
                return;

            foreach (var argument in type.GetGenericArguments())
                Reach(argument);

            if (type.Assembly == typeof(Health).Assembly)
            {
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                    Reach(property.PropertyType);
            }
        }
    }

    private static (string, Func<Programme, bool>, double) Lively => ("most take part, and somebody acts", programme => programme.People.Select(Plain.Of).Count(one => one?.Acts.Count > 0) > 3, 0.6);

    private static Arbitrary<Programme> Programmes => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => Programme.Build(seed)),
        programme => programme.People.Select(one => programme with { People = [.. programme.People.Where(other => other != one)] }));

    /// <summary>Of how many people a figure is.</summary>
    private static int PeopleOf(HealthMetric metric, List<Plain> taking) => metric switch
    {
        HealthMetric.Active => taking.Count(one => Enumerable.Range(Window.Weeks - 4, 4).Any(one.IsThere)),
        HealthMetric.Gini or HealthMetric.TopTenth => taking.Count(one => Enumerable.Range(0, Window.Weeks).Count(one.IsThere) >= 4),
        HealthMetric.AdaptRatio => taking.Count(one => one.Chosen.Count > 0),
        HealthMetric.PromptsPerAct => taking.Count(one => one.Messages.Any(message => message is { IsProactive: true, Ask: Ask.Share or Ask.TinyStep })),
        HealthMetric.DialogueRatio or HealthMetric.Offline => taking.Count(one => one.Acts.Count > 0),
        HealthMetric.Feedback => taking.Count(one => one.Acts.Any(act => act.At < Window.End - Duration.FromDays(7))),
        HealthMetric.FeedbackDays => taking.Count(one => one.FeedbackDays.Count > 0),
        HealthMetric.Returns => taking.Count(one => one.Messages.Any(message => message.IsOverview || !message.Items.IsEmpty)),
        HealthMetric.MuteRate or HealthMetric.Led => taking.Count,
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "Say here of whom it is."),
    };

    /// <summary>Of how many people a finding is.</summary>
    private static int PeopleOf(HealthSign sign, List<Plain> taking) => sign switch
    {
        HealthSign.ContentOnly => PeopleOf(HealthMetric.Returns, taking),
        HealthSign.Ebb => taking.Count(one => one.ActedAtFirst),
        HealthSign.SmallGroup => PeopleOf(HealthMetric.Gini, taking),
        HealthSign.OverPrompting => PeopleOf(HealthMetric.PromptsPerAct, taking),
        HealthSign.CopyHeavy => PeopleOf(HealthMetric.AdaptRatio, taking),
        HealthSign.NoFeedback => PeopleOf(HealthMetric.Feedback, taking),
        HealthSign.LeaderAbsent => taking.Count,
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "Say here of whom it is."),
    };

    private static LocalDate MondayOf(Instant at) => at.InZone(Half.Zone).Date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private static IEnumerable<Fact> TakenBack(Random random, PersonId person)
    {
        var at = Histories.Start + Duration.FromDays(random.Next(1, 90));
        yield return new Acted { Id = new("gone"), Person = person, At = at, Kind = ActKind.Post };
        yield return new NetworkResponded { Id = new("answer to gone"), Person = person, At = at, Act = new("gone") };
        yield return new Retracted { Id = new("taking back"), Person = person, At = Now, Target = new("gone") };
        yield return new Retracted { Id = new("taking back the answer"), Person = person, At = Now, Target = new("answer to gone") };
    }

    private static IEnumerable<Fact> Before(List<Fact> facts)
    {
        var first = facts.OfType<Enrolled>().Select(fact => fact.At).DefaultIfEmpty(Histories.Start).Min();
        yield return new Acted { Id = new("before"), Person = facts[0].Person, At = first - Duration.FromDays(3), Kind = ActKind.Post };
    }

    /// <summary>Some people, of all sorts.</summary>
    internal sealed record Programme(int Seed, List<List<Fact>> People)
    {
        internal static Programme Build(int seed)
        {
            var random = new Random(seed);
            var people = Enumerable.Range(0, random.Next(1, 25)).Select(_ => Histories.Build(random.Next(), random.Next(60), 95, true, random.Next(4) > 0).Facts.ToList());
            return new(seed, [.. people.Select(facts => facts.Concat(Thanks(random, facts)).ToList())]);
        }

        /// <summary>Colleagues who thank for some acts, some of them twice.</summary>
        private static List<Fact> Thanks(Random random, List<Fact> facts) =>
        [
            .. from act in facts.OfType<Acted>()
               from i in Enumerable.Range(0, random.Next(3))
               select new PeerThanked { Id = new($"thanks-{i}-{act.Id}"), Person = act.Person, At = act.At + Duration.FromHours(random.Next(300)), Act = act.Id },
        ];

        internal HealthTally Tally() => HealthTally.Of(People, Window);

        public override string ToString() => string.Join("\n\n", People.Select(facts => string.Join("\n", facts)));
    }

    /// <summary>What somebody did, read plainly.</summary>
    private sealed record Plain(Instant Since, List<Fact> Facts)
    {
        internal static Plain? Of(List<Fact> all)
        {
            var facts = all.Where(fact => fact.At <= Now).ToList();
            var gone = facts.OfType<Retracted>().Select(fact => fact.Target).ToHashSet();
            var standing = facts.Where(fact => fact is Retracted or OptedOut or Objected or Departed or Restricted or Muted || !gone.Contains(fact.Id)).ToList();
            var outs = standing.Where(fact => fact is OptedOut or Objected or Departed).Select(fact => fact.At).DefaultIfEmpty(Instant.MinValue).Max();
            var since = standing.OfType<Enrolled>().Where(fact => fact.At > outs).Select(fact => (Instant?)fact.At).Min();
            var isRestricted = standing.OfType<Restricted>().Any(one => !standing.OfType<RestrictionLifted>().Any(lifted => lifted.At > one.At));
            return since is { } at && !isRestricted ? new(at, standing) : null;
        }

        internal List<Acted> Acts => [.. Within().OfType<Acted>()];

        internal List<Choice> Chosen => [.. Within().OfType<Chose>().Select(fact => fact.Choice).Where(choice => choice != Choice.Skip)];

        internal int Responses => Within().OfType<NetworkResponded>().Count(fact => !Gone.Contains(fact.Act));

        internal bool IsMuted =>
            Facts.OfType<Muted>().Where(fact => fact.At < Window.End).OrderBy(fact => fact.At).LastOrDefault() is { } muted
            && (muted.Until is null || muted.Until > Window.End) && !Facts.OfType<Resumed>().Any(fact => fact.At > muted.At && fact.At < Window.End);

        internal List<int> FeedbackDays =>
        [
            .. from act in Acts
               let feedback = Facts.Where(fact => (fact as FeedbackReceived)?.Act == act.Id || (fact as PeerThanked)?.Act == act.Id).ToList()
               where feedback.Count > 0
               select Math.Max(0, (int)Math.Floor((feedback.Min(fact => fact.At) - act.At).TotalDays)),
        ];

        /// <summary>What was sent and arrived.</summary>
        internal List<Scheduled> Messages
        {
            get
            {
                var failed = Facts.OfType<NotDelivered>().Select(fact => fact.Decision).ToHashSet();
                var sent = Within().OfType<Sent>().Select(fact => fact.Decision).Where(decision => !failed.Contains(decision)).ToHashSet();
                return [.. Facts.OfType<Scheduled>().GroupBy(fact => fact.Decision).Where(group => sent.Contains(group.Key)).Select(group => group.MaxBy(fact => fact.At)!)];
            }
        }

        /// <summary>Whether the person acted in one of the first four weeks in which they were there, before the last four.</summary>
        internal bool ActedAtFirst => Enumerable.Range(0, Window.Weeks - 4).Where(IsThere).Take(4).Any(ActsIn);

        /// <summary>Whether the person was there in a week, or acted all the same.</summary>
        internal bool IsThere(int week) => IsAround(Window.First.PlusWeeks(week)) || ActsIn(week);

        private bool ActsIn(int week) => Acts.Any(act => MondayOf(act.At) == Window.First.PlusWeeks(week));

        private HashSet<FactId> Gone => [.. Facts.OfType<Retracted>().Select(fact => fact.Target)];

        /// <summary>Whether the person was enrolled that week, and neither away nor kept in quiet on its Wednesday at noon.</summary>
        internal bool IsAround(LocalDate monday)
        {
            var noon = monday.PlusDays(2).At(new LocalTime(12, 0)).InZoneLeniently(Half.Zone).ToInstant();
            var isIn = Since < monday.PlusWeeks(1).AtStartOfDayInZone(Half.Zone).ToInstant();
            return isIn && !Facts.Any(fact => fact switch
            {
                Away away => away.From <= noon && noon < away.To,
                Silenced silenced => silenced.From <= noon && noon < silenced.To,
                _ => false,
            });
        }

        private IEnumerable<Fact> Within() => Facts.Where(fact => fact.At >= Since && fact.At >= Window.Start && fact.At < Window.End);
    }
}
