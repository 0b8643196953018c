using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Each finding on a programme made for it, and none on one that does well.</summary>
public class HealthTests
{
    [Fact]
    public void Of_HealthyProgramme_FindsNothing()
    {
        var report = Half.ReportOf(Half.Healthy());
        Assert.All(report.Findings, finding => Assert.Equal((finding.Sign, HealthVerdict.Fine), (finding.Sign, finding.Verdict)));
        Assert.Equal(Enum.GetValues<HealthSign>(), report.Findings.Select(finding => finding.Sign));
        Assert.Equal(Enum.GetValues<HealthMetric>(), report.Figures.Select(figure => figure.Metric));
        Assert.True(report.Advice.IsEmpty);
    }

    /// <summary>Half of 40 people act each week: 15 acts each, of which the 7 or 8 of every fourth week are told to a friend.</summary>
    [Fact]
    public void Of_HealthyProgramme_FiguresAreThoseCountedByHand()
    {
        var report = Half.ReportOf(Half.Healthy());
        Assert.Equal(0.5, report[HealthMetric.Active].Value);
        Assert.Equal(0, report[HealthMetric.Gini].Value);
        Assert.Equal(0.1, report[HealthMetric.TopTenth].Value);
        Assert.Equal(1, report[HealthMetric.AdaptRatio].Value);
        Assert.Equal(2, report[HealthMetric.PromptsPerAct].Value);
        Assert.Equal(0, report[HealthMetric.MuteRate].Value);
        Assert.Equal(0, report[HealthMetric.DialogueRatio].Value);
        Assert.Equal(1, report[HealthMetric.Feedback].Value);
        Assert.Equal(2, report[HealthMetric.FeedbackDays].Value);
        Assert.Equal(0.27, report[HealthMetric.Offline].Value);
        Assert.Equal(1, report[HealthMetric.Returns].Value);
        Assert.Equal(1, report[HealthMetric.Led].Value);
        Assert.All(report.Weeks.Skip(report.Weeks.Count - Half.Weeks), week => Assert.Equal(0.5, week.Active));
        Assert.All(report.Weeks.Take(report.Weeks.Count - Half.Weeks), week => Assert.Null(week.Active));
    }

    public static TheoryData<HealthSign> Signs => [.. Enum.GetValues<HealthSign>()];

    [Theory]
    [MemberData(nameof(Signs))]
    public void Of_ProgrammeThatGoesWrongInOneWay_FindsThatAndNothingElse(HealthSign sign)
    {
        var report = Half.ReportOf(Wrong(sign));
        Assert.Equal([sign], report.Findings.Where(finding => finding.Verdict == HealthVerdict.Found).Select(finding => finding.Sign));
        Assert.Equal(Advices.For(sign), report[sign].Advice);
        Assert.Equal(Advices.For(sign), report.Advice);
        Assert.False(report.Advice.IsEmpty);
    }

    [Fact]
    public void Of_TooManyWhoChoseQuiet_IsOverPrompting()
    {
        Assert.Equal(HealthVerdict.Fine, Verdict(6));
        Assert.Equal(HealthVerdict.Found, Verdict(7));

        static HealthVerdict Verdict(int muted) =>
            Half.ReportOf(Half.Healthy().Select(person => person with { IsMuted = person.Number < muted }))[HealthSign.OverPrompting].Verdict;
    }

    /// <summary>That 4 of 40 do most of it stands out; that somebody did twice what another did where acts are rare does not.</summary>
    [Fact]
    public void Of_FewActsSpreadAsChanceWould_IsNoSmallGroup()
    {
        var rare = Half.Healthy(100).Select(person => person with { Acts = week => (person.Number < 3 && week == 4) || (person.Number % 4 == 0 && week == 9) });
        var report = Half.ReportOf(rare);
        Assert.True(report[HealthMetric.Gini].Value > 0.7);
        Assert.Equal(HealthVerdict.Fine, report[HealthSign.SmallGroup].Verdict);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(1)]
    [InlineData(0)]
    public void INV_10_Of_FewerThanTen_IsRefused(int people)
    {
        var result = Health.Of(Half.TallyOf(Half.Healthy(people)), Policy.Default);
        Assert.Null(result.Value);
        Assert.Equal(HealthReasons.TooFew.With(10), result.Why);
        Assert.NotNull(Health.Of(Half.TallyOf(Half.Healthy(10)), Policy.Default).Value);
    }

    [Fact]
    public void INV_10_Figures_OfFewerThanTenOfMany_AreRefused()
    {
        var report = Half.ReportOf(Half.Healthy().Select(person => person with { InvitationsAWeek = person.Number < 9 ? 9 : 0, Choice = person.Number < 9 ? Choice.Copy : Choice.Skip }));
        Assert.Equal((null, HealthReasons.TooFew.With(10)), (report[HealthMetric.AdaptRatio].Value, report[HealthMetric.AdaptRatio].Why));
        Assert.Equal((null, HealthReasons.TooFew.With(10)), (report[HealthMetric.PromptsPerAct].Value, report[HealthMetric.PromptsPerAct].Why));
        Assert.Equal((HealthVerdict.Unknown, HealthReasons.TooFew.With(10)), (report[HealthSign.CopyHeavy].Verdict, report[HealthSign.CopyHeavy].Why));
        Assert.Equal(HealthVerdict.Unknown, report[HealthSign.OverPrompting].Verdict);
        Assert.Equal(HealthVerdict.Unknown, report[HealthSign.ContentOnly].Verdict);
        Assert.True(report[HealthSign.CopyHeavy].Advice.IsEmpty);
    }

    /// <summary>What is told as it is would say how many take part: 7 ÷ 137 is that of no other whole numbers as small.</summary>
    [Fact]
    public void INV_05_Report_ToldInWholeHundredths_DoesNotSayHowManyTakePart()
    {
        var people = Half.Healthy(137).Select(person => person with
        {
            Acts = week => (week + person.Number) % 3 == 0,
            Choice = person.Number % 7 == 0 ? Choice.Copy : Choice.Adapt,
            HearsALeader = person.Number % 11 > 0,
            Feedback = person.Number % 5 == 0 ? 1 : null,
            IsMuted = person.Number < 7,
        });
        var report = Half.ReportOf(people);
        Assert.Equal(0.05, report[HealthMetric.MuteRate].Value);
        Assert.All(report.Figures, figure => Assert.True(figure.Metric == HealthMetric.FeedbackDays || IsWhole(100 * figure.Value!.Value), figure.ToString()));
        Assert.All(report.Weeks.Where(week => week.Active is not null), week => Assert.True(IsWhole(100 * week.Active!.Value), week.ToString()));
        Assert.All(report.Findings.SelectMany(finding => finding.Why.Values), value => Assert.True(IsWhole(100 * value.Number), value.ToString()));

        static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) < 1e-9;
    }

    /// <summary>Whoever chose quiet, or no longer does, after the last whole week would stand out between two reports.</summary>
    [Fact]
    public void INV_05_Report_OfTheSameWeeksADayLater_DoesNotShowWhoChoseQuietInBetween()
    {
        var people = Half.Healthy().Select(person => person with { IsMuted = person.Number < 6 }).ToList();
        var later = people.Select(person => person.Number switch
        {
            5 => person.Facts().Append(new Resumed { Id = new("later"), Person = person.Person, At = Half.Window.End }),
            6 or 7 => person.Facts().Append(new Muted { Id = new("later"), Person = person.Person, At = Half.Window.End }),
            _ => person.Facts(),
        });
        Assert.Equal(Half.ReportOf(people), Health.Of(HealthTally.Of(later, Half.Window), Policy.Default).Value);
        var before = people.Select(person => person.Number == 6
            ? person.Facts().Append(new Muted { Id = new("later"), Person = person.Person, At = Half.Window.End - Duration.Epsilon, Until = Half.Window.End + Duration.Epsilon })
            : person.Facts());
        Assert.Equal(0.18, Health.Of(HealthTally.Of(before, Half.Window), Policy.Default).Value![HealthMetric.MuteRate].Value);
    }

    /// <summary>Whether it is one or none would tell of that one.</summary>
    [Fact]
    public void INV_10_Report_OfNobodyAndOfAFew_SaysTheSame()
    {
        var (none, few) = (ReportOf(0), ReportOf(3));
        foreach (var metric in new[] { HealthMetric.AdaptRatio, HealthMetric.PromptsPerAct, HealthMetric.Returns, HealthMetric.Feedback, HealthMetric.FeedbackDays, HealthMetric.DialogueRatio, HealthMetric.Offline })
        {
            Assert.Equal((metric, null, HealthReasons.TooFew.With(10)), (none[metric].Metric, none[metric].Value, none[metric].Why));
            Assert.Equal(none[metric], few[metric]);
        }

        foreach (var sign in new[] { HealthSign.ContentOnly, HealthSign.Ebb, HealthSign.OverPrompting, HealthSign.CopyHeavy, HealthSign.NoFeedback })
            Assert.Equal((none[sign].Verdict, none[sign].Why), (few[sign].Verdict, few[sign].Why));

        static HealthReport ReportOf(int lively) => Half.ReportOf(Half.Healthy().Select(person => person with
        {
            Acts = week => person.Number < lively && week % 2 == 0,
            InvitationsAWeek = person.Number < lively ? 1 : 0,
        }));
    }

    /// <summary>Nor whether anything but acts is reported of a few.</summary>
    [Fact]
    public void INV_10_Report_OfActsAloneAndOfMoreOfAFew_SaysTheSame()
    {
        var acts = Half.ReportOf(Half.Healthy().Select(person => person with { ActsOnly = true }));
        var more = Half.ReportOf(Half.Healthy().Select(person => person with { ActsOnly = person.Number >= 9 }));
        Assert.Equal(acts, more);
    }

    /// <summary>Of a log of acts nobody can tell whether there was feedback.</summary>
    [Fact]
    public void Of_ActsAlone_SaysOnlyWhatActsTell()
    {
        var report = Half.ReportOf(Half.Healthy().Select(person => person with { ActsOnly = true }));
        Assert.Equal(
            [HealthSign.Ebb, HealthSign.SmallGroup],
            report.Findings.Where(finding => finding.Verdict == HealthVerdict.Fine).Select(finding => finding.Sign));
        Assert.All(report.Findings.Where(finding => finding.Verdict != HealthVerdict.Fine), finding => Assert.Equal(HealthReasons.NotReported.With(), finding.Why));
        Assert.Equal(
            [HealthMetric.Active, HealthMetric.Gini, HealthMetric.TopTenth, HealthMetric.Offline],
            report.Figures.Where(figure => figure.Value is not null).Select(figure => figure.Metric));
    }

    [Fact]
    public void Of_NoFeedbackAtAllWhereMoreThanActsIsReported_IsAFinding() => Assert.Equal(
        HealthVerdict.Found,
        Half.ReportOf(Half.Healthy().Select(person => person with { Feedback = null }))[HealthSign.NoFeedback].Verdict);

    /// <summary>Whoever was on leave in the last four weeks but one, and acted in that one, did not ebb.</summary>
    [Fact]
    public void Of_LeaveAndSilence_IsNoEbb()
    {
        var before = Half.Healthy().Select(person => person with { Acts = week => week < Half.Weeks - 3 });
        Assert.Equal(HealthVerdict.Found, Half.ReportOf(before)[HealthSign.Ebb].Verdict);

        var people = before.Select(person => (IEnumerable<Fact>)[.. person.Facts(), person.Number % 2 == 0 ? Leave(person) : Quiet(person)]);
        var report = Health.Of(HealthTally.Of(people, Half.Window), Policy.Default).Value!;
        Assert.Equal(HealthVerdict.Fine, report[HealthSign.Ebb].Verdict);
        Assert.Equal(1, report[HealthMetric.Active].Value);
        Assert.Null(report.Weeks[^1].Active);

        static Away Leave(Half person) => new() { Id = new("leave"), Person = person.Person, At = Half.Now, From = Half.On(Half.Weeks - 3, 0, 8), To = Half.On(Half.Weeks - 1, 4, 18) };
        static Silenced Quiet(Half person) => new() { Id = new("quiet"), Person = person.Person, At = Half.Now, From = Half.On(Half.Weeks - 3, 0, 8), To = Half.On(Half.Weeks - 1, 4, 18) };
    }

    [Fact]
    public void Of_MessagesThatDidNotArriveOrThatWereAskedFor_AreNoInvitations()
    {
        var pestered = Wrong(HealthSign.OverPrompting).ToList();
        Assert.Equal(HealthVerdict.Found, Half.ReportOf(pestered)[HealthSign.OverPrompting].Verdict);
        var returned = pestered.Select(person => person.Facts().SelectMany(fact => fact is Sent sent
            ? [fact, new NotDelivered { Id = new("back-" + sent.Id), Person = sent.Person, At = sent.At, Decision = sent.Decision }]
            : new[] { fact }));
        Assert.Equal(HealthVerdict.Unknown, Health.Of(HealthTally.Of(returned, Half.Window), Policy.Default).Value![HealthSign.OverPrompting].Verdict);
        var asked = pestered.Select(person => person.Facts().Select(fact => fact is Scheduled scheduled ? scheduled with { IsProactive = false } : fact));
        Assert.Equal(HealthVerdict.Unknown, Health.Of(HealthTally.Of(asked, Half.Window), Policy.Default).Value![HealthSign.OverPrompting].Verdict);
    }

    [Fact]
    public void Of_ResponsesAndComments_AreTheDialogue()
    {
        var people = Half.Healthy().Select(person => person.Facts().SelectMany(fact => fact is Acted act && act.Id.Value == "act-" + (4 + (person.Number % 2))
            ? [act, Response(act, "a"), Response(act, "b"), new Acted { Id = new("comment"), Person = act.Person, At = act.At, Kind = ActKind.Comment }]
            : new[] { fact }));
        Assert.Equal(0.2, Health.Of(HealthTally.Of(people, Half.Window), Policy.Default).Value![HealthMetric.DialogueRatio].Value);

        static NetworkResponded Response(Acted act, string id) => new() { Id = new("response-" + id), Person = act.Person, At = act.At + Duration.FromHours(1), Act = act.Id };
    }

    [Fact]
    public void Of_FactsOfTwoAsOne_IsAMistake() => Assert.Throws<ArgumentException>(() =>
        HealthTally.Of([[.. new Half(1).Facts(), .. new Half(2).Facts()]], Half.Window));

    [Fact]
    public void Merge_AnotherWindow_IsAMistake() => Assert.Throws<ArgumentException>(() =>
        Half.TallyOf([]).Merge(HealthTally.Of([], HealthWindow.Before(Half.Now - Duration.FromDays(7), Half.Zone, Policy.Default))));

    [Fact]
    public void Before_Retention_ReachesNoFurther()
    {
        var window = HealthWindow.Before(Half.Now, Half.Zone, Policy.Default with { History = new() { RetentionDays = 60 } });
        Assert.Equal((8, new LocalDate(2026, 6, 22)), (window.Weeks, window.First));
        Assert.Equal((52, new LocalDate(2025, 8, 18)), (Half.Window.Weeks, Half.Window.First));
        Assert.Equal(Instant.FromUtc(2026, 8, 16, 22, 0), window.End);
    }

    [Fact]
    public void StepOf_Advice_IsInTheOrderInWhichToBegin()
    {
        var steps = Enum.GetValues<Advice>().Select(Advices.StepOf).ToList();
        Assert.Equal(steps.Order(), steps);
        Assert.Equal(Enum.GetValues<AdviceStep>(), steps.Distinct());
        Assert.All(Enum.GetValues<HealthSign>(), sign => Assert.Equal(Advices.For(sign).Order(), Advices.For(sign)));
        Assert.Equal(Enum.GetValues<Advice>(), Enum.GetValues<HealthSign>().SelectMany(sign => Advices.For(sign)).Distinct().Order());
    }

    private static IEnumerable<Half> Wrong(HealthSign sign) => Half.Healthy().Select(person => sign switch
    {
        HealthSign.ContentOnly => person with { Acts = week => (week + person.Number) % 8 == 0, Feedback = person.Number % 4 == 0 ? 1 : null },
        HealthSign.Ebb => person with { Acts = week => week < 26 ? (week + person.Number) % 2 == 0 : (week + person.Number) % 8 == 0 },
        HealthSign.SmallGroup => person with { Acts = week => person.Number < 4 || week == person.Number % 20 },
        HealthSign.OverPrompting => person with { InvitationsAWeek = 6 },
        HealthSign.CopyHeavy => person with { Choice = Choice.Copy },
        HealthSign.NoFeedback => person with { Feedback = null },
        _ => person with { HearsALeader = person.Number < 9 },
    });
}
