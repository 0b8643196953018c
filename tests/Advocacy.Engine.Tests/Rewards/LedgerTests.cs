using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Rewards;

/// <summary>What is granted for what, by hand.</summary>
public class LedgerTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly PersonId Person = new("p-1");

    [Fact]
    public void Effort_FiveActsAndTwoIdeasInAWeek_AreCappedAtFiftyWithTheRemainderTold()
    {
        var life = new Life(new());
        foreach (var day in Enumerable.Range(0, 4))
            life.Act(day);

        life.Take(new IdeaProposed { Id = new("idea"), Person = Person, At = Monday + Duration.FromDays(4) });
        var entry = life.Rewards.Entries.Single(entry => entry.Fact.Value == "idea" && entry.Currency == Currency.Points);
        Assert.Equal((20, 10, 10, EntryStatus.Capped, "points-a-week"), (entry.Claimed, entry.Granted, entry.Remainder, entry.Status, entry.Cap));
        Assert.Equal(RewardReasons.Capped.With(10, "points", 10, "points-a-week"), RewardReasons.Of(entry));
        Assert.Equal(50, life.Balance(Currency.Points).Amount);

        // The next ISO week has room again.
        life.Act(7);
        Assert.Equal(60, life.Balance(Currency.Points).Amount);
    }

    [Fact]
    public void Share_TakenBackAndSharedAgain_CountsOnce()
    {
        var life = new Life(new());
        foreach (var round in Enumerable.Range(0, 5))
        {
            var act = life.Act(round, content: "item-1");
            if (round < 4)
                life.Take(new Retracted { Id = new("back-" + round), Person = Person, At = act.At + Duration.FromHours(1), Target = act.Id });
        }

        Assert.Equal(10, life.Balance(Currency.Points).Amount);

        // Without taking it back it counts once as well.
        var again = life.Act(6, content: "item-1");
        Assert.Equal(10, life.Balance(Currency.Points).Amount);
        Assert.Equal(EntryStatus.Repeated, life.Rewards.Entries.Single(entry => entry.Fact == again.Id && entry.Rule == "act").Status);
    }

    [Fact]
    public void Retraction_AfterTheHorizon_MakesUpAndReturnsHeadRoom()
    {
        var rules = new RewardRules { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10 }], Caps = [new() { Id = "ten", Most = 10, Period = RewardPeriod.Month }], Badges = [new("first", Currency.Points, [10])] };
        var life = new Life(rules);
        var first = life.Act(0);
        life.Act(1);
        Assert.Equal([10L, 0L], life.Rewards.Entries.Select(entry => entry.Granted));
        var late = Monday + Duration.FromDays(20);
        var evolution = life.Take(new Retracted { Id = new("late"), Person = Person, At = late, Target = first.Id });

        Assert.IsType<PartlyRetracted>(evolution.Verdict);
        Assert.Equal([0L, 10L], life.Rewards.Entries.Select(entry => entry.Granted));
        Assert.Equal([(10L, Monday), (-10L, late), (10L, late)], Ledger.LinesOf(life.Rewards).Select(line => (line.Amount, line.At)));
        Assert.Equal(["act@1|fact:f-0|0|2026-03", "act@1|fact:f-1|0|2026-03"], evolution.Outcomes.OrderBy(outcome => !outcome.IsTakenBack).Select(outcome => outcome.Subject));
        Assert.Equal(10, life.Balance(Currency.Points).Amount);
    }

    [Fact]
    public void Retraction_OfTheOnlyAct_TakesBackTheBadge()
    {
        var life = new Life(new());
        var act = life.Act(0);
        Assert.Equal(1, life.Badge("storyteller").Tier);
        var evolution = life.Take(new Retracted { Id = new("late"), Person = Person, At = act.At + Duration.FromDays(100), Target = act.Id });
        Assert.Contains(evolution.Outcomes, outcome => outcome is { Kind: OutcomeKind.BadgeReached, Subject: "storyteller#1", IsTakenBack: true });
        Assert.Equal((0, 0L, 1), (life.Badge("storyteller").Tier, life.Badge("storyteller").Count, life.Badge("storyteller").Next));
    }

    /// <summary>
    /// Monday's fifty are folded, and are still there: whoever takes back an act of that week, of which nothing came, frees nothing for the
    /// next one.
    /// </summary>
    [Fact]
    public void INV_16_Retraction_WhenTheWeekIsPartlyFolded_FreesNothing()
    {
        var life = new Life(new());
        foreach (var hour in Enumerable.Range(9, 5))
            life.Act(0, hour);

        var nothing = life.Act(2);
        var capped = life.Act(4);
        Assert.Equal(50, life.Balance(Currency.Points).Amount);
        life.Take(new Retracted { Id = new("late"), Person = Person, At = Monday + Duration.FromDays(401), Target = nothing.Id });
        Assert.DoesNotContain(life.Rewards.Entries, entry => entry.Date == new LocalDate(2026, 3, 2));
        Assert.Equal(50, life.Balance(Currency.Points).Amount);
        var kept = life.Rewards.Entries.Single(entry => entry.Fact == capped.Id && entry.Currency == Currency.Points);
        Assert.Equal((0L, EntryStatus.Capped, "points-a-week"), (kept.Granted, kept.Status, kept.Cap));
    }

    [Fact]
    public void INV_16_Retraction_WhenTheFirstOfAThingIsFolded_GrantsItNoSecondTime()
    {
        var life = new Life(new() { Caps = [] });
        life.Act(0, content: "c1");
        var other = life.Act(3);
        life.Act(4, content: "c1");
        life.Take(new Retracted { Id = new("late"), Person = Person, At = Monday + Duration.FromDays(401), Target = other.Id });
        Assert.Equal(10, life.Balance(Currency.Points).Amount);
        Assert.All(life.Rewards.Entries, entry => Assert.Equal(0, entry.Granted));
    }

    /// <summary>Head-room in a period of which nothing is folded comes free as ever, also of things that count once for all time.</summary>
    [Fact]
    public void INV_16_Retraction_WhenOlderPeriodsAreFolded_ReturnsHeadRoom()
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10 }], Badges = [], Caps = [new() { Id = "ten", Most = 10, Period = RewardPeriod.Week }] });
        life.Act(0, content: "c1");
        var first = life.Act(399, content: "c2");
        life.Act(400, content: "c3");
        life.Take(new Retracted { Id = new("late"), Person = Person, At = Monday + Duration.FromDays(420), Target = first.Id });
        Assert.Equal([0L, 10L], life.Rewards.Entries.Select(entry => entry.Granted));
        Assert.Equal(20, life.Balance(Currency.Points).Amount);
    }

    /// <summary>What came free is told when it came free, also when that is the instant of the claim.</summary>
    [Fact]
    public void Lines_RetractionInTheInstantOfAClaim_AddUpToTheBalance()
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10 }], Badges = [], Caps = [new() { Id = "ten", Most = 10, Period = RewardPeriod.Month }] });
        var first = life.Act(0);
        var second = life.Act(18);
        life.Take(new Retracted { Id = new("late"), Person = Person, At = second.At, Target = first.Id });
        Assert.Equal([10L, -10L, 10L], Ledger.LinesOf(life.Rewards).Select(line => line.Amount));
        Assert.Equal(10, life.Balance(Currency.Points).Amount);
    }

    /// <summary>A withdrawal that is reported a month late takes out what came after it, and leaves what was taken back when it was.</summary>
    [Fact]
    public void INV_14_Withdrawal_ReportedLate_LeavesTheLedgerOfReplay()
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10 }], Badges = [], Caps = [new() { Id = "ten", Most = 10, Period = RewardPeriod.Month }] });
        var first = life.Act(0);
        life.Take(new Retracted { Id = new("late"), Person = Person, At = Monday + Duration.FromDays(16), Target = first.Id });
        life.Act(18);
        life.Act(34);
        life.Take(new StorySeen { Id = new("much-later"), Person = Person, At = Monday + Duration.FromDays(69) });
        life.Take(new ConsentWithdrawn { Id = new("no"), Person = Person, At = Monday + Duration.FromDays(33), Form = ConsentForm.Rewards });
        Assert.Equal(life.Engine.Replay(PersonState.Empty(Person), life.Facts, life.Facts.Max(fact => fact.At)).State, life.State);
        Assert.Equal([10L, -10L, 10L], Ledger.LinesOf(life.Rewards).Select(line => line.Amount));
    }

    /// <summary>Which of two retractions of one instant comes first makes no difference.</summary>
    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Retraction_TwoInOneInstant_AreOneCorrectionEach(string one, string other)
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10 }], Badges = [], Caps = [new() { Id = "ten", Most = 10, Period = RewardPeriod.Month }] });
        var acts = new[] { life.Act(0), life.Act(1), life.Act(2) };
        var late = Monday + Duration.FromDays(20);
        life.Take(new Retracted { Id = new(one), Person = Person, At = late, Target = acts[0].Id });
        life.Take(new Retracted { Id = new(other), Person = Person, At = late, Target = acts[1].Id });
        Assert.Equal([new("act", acts[0].Id, late, -10), new LedgerCorrection("act", acts[2].Id, late, 10)], life.Rewards.Corrections);
        Assert.Equal([10L, 0L, 0L], life.Rewards.Entries.Select(entry => entry.TakenBack));
    }

    /// <summary>An act of which nothing came takes nothing with it.</summary>
    [Fact]
    public void Reason_OfWhatWasTakenBack_TellsWhatWentWithIt()
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10 }], Badges = [], Caps = [new() { Id = "fifteen", Most = 15, Period = RewardPeriod.Month }] });
        foreach (var act in new[] { life.Act(0), life.Act(1), life.Act(2) }.Reverse())
            life.Take(new Retracted { Id = new("back-" + act.Id), Person = Person, At = Monday + Duration.FromDays(30), Target = act.Id });

        Assert.Equal([10d, 5d, 0d], life.Rewards.Entries.Select(entry => RewardReasons.Of(entry).Values[0].Number));
    }

    [Fact]
    public void Words_ForOne_AreInTheSingular()
    {
        var reason = RewardReasons.Granted.With(1, "ways");
        Assert.Equal("This added 1 way of sharing.", reason.Explain(TextPack.English, DateTimeZone.Utc, Monday));
        Assert.Equal("Hiervoor kreeg je 1 manier van delen erbij.", reason.Explain(TextPack.Dutch, DateTimeZone.Utc, Monday));
        Assert.Equal("This added 2 ways of sharing.", RewardReasons.Granted.With(2, "ways").Explain(TextPack.English, DateTimeZone.Utc, Monday));
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 1 }], Badges = [] });
        var outcome = life.Take(new Acted { Id = new("one"), Person = Person, At = Monday, Kind = ActKind.Post }).Outcomes.Single(outcome => outcome.Kind == OutcomeKind.Rewarded);
        Assert.Equal(("Added for you: 1 point.", "Voor je bijgeschreven: 1 punt."), (outcome.Explain(TextPack.English), outcome.Explain(TextPack.Dutch)));
    }

    /// <summary>A skip of the same thing, and one before others of a day, takes nothing from what is chosen after it.</summary>
    [Fact]
    public void INV_06_Skip_BeforeAChoice_TakesNothingFromIt()
    {
        RewardRules[] all =
        [
            new() { Rules = [new() { Id = "choice", On = RewardTrigger.Choice, Amount = 10, Multipliers = [new() { Percent = 200, When = new() { Choices = [Choice.Copy] } }] }], Badges = [] },
            new() { Rules = [new() { Id = "choice", On = RewardTrigger.Choice, Amount = 20 }], Badges = [], Caps = [new() { Id = "once", Counts = CapMeasure.Times, Most = 1, Period = RewardPeriod.Day }] },
        ];
        foreach (var rules in all)
        {
            var life = new Life(rules);
            life.Take(new Chose { Id = new("skip"), Person = Person, At = Monday, Choice = Choice.Skip, Content = new("c1") });
            life.Take(new Chose { Id = new("copy"), Person = Person, At = Monday + Duration.FromHours(1), Choice = Choice.Copy, Content = new("c1") });
            Assert.Equal((20L, "copy"), (life.Rewards.Entries.Single().Granted, life.Rewards.Entries.Single().Fact.Value));
        }
    }

    /// <summary>What is granted anew, since nothing is remembered of it any more, has an outcome of its own.</summary>
    [Fact]
    public void INV_19_Thing_NoLongerRemembered_IsGrantedAnewUnderAnIdOfItsOwn()
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10 }], Badges = [] });
        life.Act(0, content: "c1");
        life.Act(30, content: "c1");
        var anew = life.Act(401, content: "c1");
        Assert.Equal(20, life.Balance(Currency.Points).Amount);
        var ids = life.Engine.Replay(PersonState.Empty(Person), life.Facts.Where(fact => fact.Id != anew.Id), anew.At).Outcomes
            .Concat(life.Engine.Evolve(life.State, life.Act(402), anew.At + Duration.FromDays(1)).Outcomes)
            .Where(outcome => outcome.Kind == OutcomeKind.Rewarded).Select(outcome => outcome.Subject).ToList();
        Assert.Contains("act@1|c1|0|2026-03", ids);
        Assert.Equal("act@1|c1|0|2027-04", life.Rewards.Entries.Single(entry => entry.Fact == anew.Id).Key);
    }

    /// <summary>An act that names nothing is no content, whatever it is called.</summary>
    [Fact]
    public void Thing_AnActThatNamesNothing_IsNotTheContentOfThatName()
    {
        var life = new Life(new());
        var act = life.Act(0);
        life.Act(1, content: act.Id.Value);
        Assert.Equal(20, life.Balance(Currency.Points).Amount);
    }

    /// <summary>The oldest are folded early where there are too many, and stay as they are.</summary>
    [Fact]
    public void Entries_MoreThanMostAtATime_AreFoldedIntoTheSum()
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 1 }], Badges = [], Caps = [new() { Id = "many", Most = 2010, Period = RewardPeriod.Ever }] });
        var facts = Enumerable.Range(0, 2100).Select(i => new Acted { Id = new("m-" + i), Person = Person, At = Monday + Duration.FromMinutes(10 * i), Kind = ActKind.Post }).ToList<Fact>();
        var late = new Retracted { Id = new("late"), Person = Person, At = Monday + Duration.FromDays(31), Target = new("m-2000") };
        var gone = new Retracted { Id = new("too-late"), Person = Person, At = Monday + Duration.FromDays(31), Target = new("m-0") };
        var state = life.Engine.Replay(life.State, [.. facts, late, gone], late.At).State;
        var rewards = life.RewardsOf(state);
        Assert.Equal((2000, Monday + Duration.FromMinutes(990)), (rewards.Entries.Count, rewards.FoldedThrough));
        Assert.Equal([new(Currency.Points, 100)], rewards.Earlier);

        // The first stays granted, since it is folded; the other is taken back, and another gets what came free: of all time the sum is known.
        Assert.Equal([("m-2000", -1L), ("m-2010", 1L)], rewards.Corrections.Select(correction => (correction.Fact.Value, correction.Amount)));
        Assert.Equal(2010, Ledger.GrantedOf(rewards, Currency.Points));
    }

    /// <summary>Without points, badges count acts and ways; nobody is shown points, nor told of any.</summary>
    [Fact]
    public void INV_21_OnlyBadgesSwitchedOn_ShowsNoPoints()
    {
        var policy = Life.PolicyOf(new());
        var life = new Life(policies: new(policy with { Mechanisms = new() { Badges = true } }));
        var outcomes = life.Take(new Acted { Id = new("act"), Person = Person, At = Monday, Kind = ActKind.Post }).Outcomes;
        var view = life.Engine.View(life.State, Monday).Rewards!;
        Assert.Equal([Currency.Acts, Currency.Ways], view.Balances.Select(balance => balance.Currency));
        Assert.Equal([Currency.Acts, Currency.Ways], view.Entries.Select(entry => entry.Currency));
        Assert.Equal([Currency.Acts, Currency.Ways], outcomes.Where(outcome => outcome.Kind == OutcomeKind.Rewarded).Select(outcome => outcome.Currency!.Value));
        Assert.Equal(1, life.Badge("storyteller").Tier);

        var leagues = new Life(policies: new(policy with { Mechanisms = new() { Leagues = true } }));
        Assert.DoesNotContain(leagues.Take(new Acted { Id = new("act"), Person = Person, At = Monday, Kind = ActKind.Post }).Outcomes, outcome => outcome.Kind == OutcomeKind.Rewarded);
        Assert.Empty(leagues.Engine.View(leagues.State, Monday).Rewards!.Balances);
        Assert.Equal(10, Ledger.GrantedOf(leagues.Rewards, Currency.Points));
    }

    [Theory]
    [InlineData(MultiplierStacking.Highest, RewardRounding.Down, 15)]
    [InlineData(MultiplierStacking.Add, RewardRounding.Down, 17)]
    [InlineData(MultiplierStacking.Multiply, RewardRounding.Down, 18)]
    public void Multipliers_OfHalfAndAFifthMore_AreStackedAsThePolicySays(MultiplierStacking stacking, RewardRounding rounding, int expected)
    {
        var rule = new RewardRule { Id = "act", On = RewardTrigger.Act, Amount = 10, Multipliers = [new() { Percent = 150 }, new() { Percent = 120, When = new() { IsPrompted = false } }, new() { Percent = 900, When = new() { IsPrompted = true } }] };
        var life = new Life(new() { Rules = [rule], Badges = [], Stacking = stacking, Rounding = rounding });
        life.Act(0);
        Assert.Equal(expected, life.Balance(Currency.Points).Amount);
    }

    [Theory]
    [InlineData(RewardRounding.Down, 5, 7)]
    [InlineData(RewardRounding.HalfUp, 5, 8)]
    [InlineData(RewardRounding.HalfEven, 5, 8)]
    [InlineData(RewardRounding.HalfEven, 3, 4)]
    [InlineData(RewardRounding.HalfUp, 3, 5)]
    [InlineData(RewardRounding.Up, 3, 5)]
    public void Rounding_OfHalves_IsAsThePolicySays(RewardRounding rounding, int amount, int expected)
    {
        // 3 and 5 at 150 percent are 4.5 and 7.5.
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = amount, Multipliers = [new() { Percent = 150 }] }], Badges = [], Rounding = rounding });
        life.Act(0);
        Assert.Equal(expected, life.Balance(Currency.Points).Amount);
    }

    [Fact]
    public void FadesWithHabit_AsActsGrow_GrantsLessAndLess()
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 100, FadesWithHabit = true }], Caps = [], Badges = [] });
        foreach (var day in Enumerable.Range(0, 60))
            life.Act(day);

        var granted = life.Rewards.Entries.Select(entry => entry.Granted).ToList();
        Assert.Equal(100, granted[0]);
        Assert.Equal(granted.OrderByDescending(amount => amount), granted);

        // With n acts before, strength is 1 − e^(−0.0454 n): 0.5 at 15.27, so the 16th act still earns all and the 17th less.
        Assert.Equal((100, true), (granted[15], granted[16] < 100));
        Assert.Equal(100 - (int)System.Math.Ceiling(100 * ((1 - System.Math.Exp(-0.0454 * 40) - 0.5) / 0.5)), granted[40]);
    }

    [Fact]
    public void FadesWithHabit_AfterSixtyOverviewsSkipped_GrantsInFull()
    {
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 100, FadesWithHabit = true }], Caps = [], Badges = [] });
        foreach (var day in Enumerable.Range(0, 60))
            life.Take(new Chose { Id = new("skip-" + day), Person = Person, At = Monday + Duration.FromDays(day), Choice = Choice.Skip });

        life.Act(60);
        Assert.Equal(100, life.Rewards.Entries.Single().Granted);
        Assert.True(life.Engine.View(life.State, life.Facts.Max(fact => fact.At)).HabitStrength > 0.9);
    }

    [Fact]
    public void Life_OfThirtyDays_EndsAtOnceAndTellsSo()
    {
        var life = new Life(new() { Lives = [new(Currency.Points, 30, RewardFading.AtOnce)] });
        life.Act(0);
        var ends = Instant.FromUtc(2026, 3, 31, 22, 0);
        Assert.Equal(10, life.Balance(Currency.Points, ends - Duration.Epsilon).Amount);
        Assert.Equal((0L, 10L), (life.Balance(Currency.Points, ends).Amount, life.Balance(Currency.Points, ends).Granted));
        var due = life.Engine.Due(life.State, Monday, ends).Single(due => due.Outcome.Kind == OutcomeKind.RewardExpired);
        Assert.Equal((ends, 10L, (Currency?)Currency.Points), (due.At, due.Outcome.Amount, due.Outcome.Currency));
        Assert.Equal("Of what you got earlier, this no longer counts: 10 points. That is how it was agreed.", due.Outcome.Explain(TextPack.English));
    }

    [Fact]
    public void Life_FadingEvenly_LosesTheSamePartEveryDate()
    {
        var life = new Life(new() { Lives = [new(Currency.Points, 10, RewardFading.Evenly)] });
        life.Act(0);
        Assert.Equal([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0], Enumerable.Range(0, 12).Select(day => life.Balance(Currency.Points, Monday + Duration.FromDays(day)).Amount));
    }

    [Fact]
    public void RollingCap_AcrossTheChangeOfTheClock_CountsLocalDates()
    {
        // 29 March 2026 has 23 hours in Amsterdam: 7 dates are 167 hours.
        var life = new Life(new() { Rules = [new() { Id = "act", On = RewardTrigger.Act, Amount = 10 }], Badges = [], Caps = [new() { Id = "week", Most = 10, Period = RewardPeriod.Week, IsRolling = true }] });
        life.Act(24, hour: 22.5);
        life.Act(30, hour: 21.4);
        life.Act(30, hour: 21.7);
        Assert.Equal([10L, 0L, 0L], life.Rewards.Entries.Select(entry => entry.Granted));
        life.Act(30, hour: 22.1);
        Assert.Equal(10, life.Rewards.Entries[^1].Granted);
    }

    [Fact]
    public void SelfReported_MoreThanThreeInAWeek_AreNotGranted()
    {
        var life = new Life(new() { Caps = [] });
        foreach (var day in Enumerable.Range(0, 5))
            life.Act(day, kind: ActKind.ToldAFriend);

        Assert.Equal(30, life.Balance(Currency.Points).Amount);
        life.Act(5, kind: ActKind.Post);
        Assert.Equal(40, life.Balance(Currency.Points).Amount);
    }

    [Fact]
    public void RuleChange_UnderANewPolicy_KeepsWhatWasGranted()
    {
        var change = Monday + Duration.FromDays(3);
        var old = Life.PolicyOf(new());
        var after = old with { Version = "twice@2", Rewards = new() { Rules = [new() { Id = "act", Version = 2, On = RewardTrigger.Act, Amount = 20 }], Badges = [] } };
        var life = new Life(policies: new([new(Instant.MinValue, old), new(change, after)]));
        life.Act(0);
        life.Act(4);
        Assert.Equal([(1, 10L), (2, 20L)], life.Rewards.Entries.Where(entry => entry.Currency == Currency.Points).Select(entry => (entry.Version, entry.Granted)));
    }

    [Fact]
    public void Preview_OfOtherRules_ListsEveryFactThatDiffers()
    {
        var life = new Life(new());
        life.Act(0);
        life.Take(new IdeaProposed { Id = new("idea"), Person = Person, At = Monday + Duration.FromDays(1) });
        var preview = life.Engine.PreviewRewards(
            Person, life.Facts, new() { Rules = [new() { Id = "other", On = RewardTrigger.Act, Amount = 10 }, new() { Id = "ideas", On = RewardTrigger.Idea, Amount = 5 }], Badges = [] }, Monday + Duration.FromDays(2));
        Assert.Equal(
            [("f-0", "acts", 1L, 0L), ("f-0", "ways", 1L, 0L), ("idea", "acts", 1L, 0L), ("idea", "points", 20L, 5L), ("idea", "ways", 1L, 0L)],
            preview.Differences.Select(difference => (difference.Fact.Value, difference.Currency.Value, difference.Before, difference.After)));
        Assert.Equal(15, preview.After!.Balances.Single().Amount);
        Assert.Empty(life.Engine.PreviewRewards(Person, life.Facts, new(), Monday + Duration.FromDays(2)).Differences);
    }

    [Fact]
    public void Entries_PastRetention_AreFoldedIntoTheSumAndFirstThings()
    {
        var life = new Life(new());
        life.Act(0, kind: ActKind.Photo);
        var much = Monday + Duration.FromDays(500);
        life.Take(new Acted { Id = new("again"), Person = Person, At = much, Kind = ActKind.Photo });
        Assert.DoesNotContain(life.Rewards.Entries, entry => entry.Fact.Value == "f-0");
        Assert.Equal(20, life.Balance(Currency.Points, much).Amount);
        Assert.Equal((2L, 1L), (life.Badge("storyteller").Count, life.Badge("explorer").Count));

        // It can no longer be taken back, and nothing is said to be.
        var evolution = life.Take(new Retracted { Id = new("late"), Person = Person, At = much + Duration.FromDays(1), Target = new("f-0") });
        Assert.Empty(evolution.Outcomes);
    }

    [Fact]
    public void Risk_OfEveryKindOfRule_IsThatOfTheStudies()
    {
        Assert.All(RewardSchemes.Effort, rule => Assert.Equal(new(RewardContingency.Completion, -0.36), rule.Risk));
        Assert.Equal(new(RewardContingency.Performance, -0.28), RewardSchemes.Performance[0].Risk);
        Assert.Equal(new(RewardContingency.Engagement, -0.40), new RewardRule { Id = "open", On = RewardTrigger.Choice, Amount = 1 }.Risk);
        Assert.Equal(new(RewardContingency.Unexpected, 0), (RewardSchemes.Effort[0] with { IsUnexpected = true }).Risk);
    }

    /// <summary>Awards go by facts: who has only them switched on neither grants nor shows points.</summary>
    [Fact]
    public void INV_21_OnlyAwardsSwitchedOn_GrantsAndShowsNothing()
    {
        var life = new Life(policies: new(OnlyAwards(Life.PolicyOf(new()))));
        life.Act(0);
        Assert.Equal(RewardState.New, life.Rewards);
        Assert.Null(life.Engine.View(life.State, Monday + Duration.FromDays(1)).Rewards);
    }

    [Fact]
    public void INV_29_PromptForWhatIsRewarded_CarriesADisclosureHint()
    {
        var nothingGranted = Life.PolicyOf(new() { Rules = [], Badges = [] });
        foreach (var (policy, isOn) in new[] { (Life.PolicyOf(new()), true), (Policy.Default, false), (nothingGranted, true), (OnlyAwards(nothingGranted), true) })
        {
            var host = new Host(policy);
            host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Monday, Zone = host.Zone.Id });
            host.Enrol(Monday, true, 0.9);
            host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = Monday, Form = ConsentForm.Rewards });
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday, Kind = ActKind.Post });
            var prompt = Assert.IsType<Advocacy.Engine.Decisions.Prompt>(host.Engine.Decide(host.State, host.Situation, Advocacy.Engine.Decisions.Moment.OnRequest, Monday + Duration.FromDays(1)));
            Assert.Equal(isOn, prompt.IsRewarded);
            Assert.Equal(isOn, prompt.Render(TextPack.English).Hints.Contains(TextPack.English["hint.disclosure"]!));
        }
    }

    private static Policy OnlyAwards(Policy policy) => policy with { Mechanisms = new() { MonthlyAward = true } };

    /// <summary>Somebody who agreed to rewards, and what comes of what they do.</summary>
    private sealed class Life
    {
        private readonly Surroundings around;
        private int acts;

        internal Life(RewardRules? rules = null, PolicyTimeline? policies = null)
        {
            var timeline = policies ?? new PolicyTimeline(PolicyOf(rules ?? new()));
            around = new(timeline, DateTimeZoneProviders.Tzdb);
            Engine = new(timeline, 7, DateTimeZoneProviders.Tzdb);
            Take(new Placed { Id = new("placed"), Person = Person, At = Monday, Zone = "Europe/Amsterdam", Team = new("team-a") });
            Take(new Enrolled { Id = new("enrolled"), Person = Person, At = Monday, By = Person, Notice = "n", Channels = [Channel.InApp] });
            Take(new ConsentGiven { Id = new("consent"), Person = Person, At = Monday, Form = ConsentForm.Rewards });
        }

        internal AdvocacyEngine Engine { get; }

        internal PersonState State { get; private set; } = PersonState.Empty(Person);

        internal System.Collections.Generic.List<Fact> Facts { get; } = [];

        internal RewardState Rewards => RewardsOf(State);

        internal RewardState RewardsOf(PersonState state) => new Advocacy.Engine.People.History(state, around).Progress.Rewards;

        internal static Policy PolicyOf(RewardRules rules) => Policy.Activating(new("works council", new(2026, 1, 1), true)) with { Version = "test@1", Rewards = rules };

        internal Evolution Take(Fact fact)
        {
            Facts.Add(fact);
            var evolution = Engine.Evolve(State, fact, fact.At);
            State = evolution.State;
            return evolution;
        }

        /// <summary>An act so many days on, at an hour UTC.</summary>
        internal Acted Act(int day, double hour = 9, string? content = null, ActKind? kind = null)
        {
            var act = new Acted
            {
                Id = new("f-" + acts++),
                Person = Person,
                At = Monday + Duration.FromDays(day) + Duration.FromHours(hour - 9),
                Kind = kind ?? ActKind.Post,
                Content = content is null ? null : new(content),
            };
            Take(act);
            return act;
        }

        internal Balance Balance(Currency currency, Instant? at = null) =>
            Engine.View(State, at ?? Facts.Max(fact => fact.At)).Rewards!.Balances.Single(balance => balance.Currency == currency);

        internal BadgeProgress Badge(string id) => Engine.View(State, Facts.Max(fact => fact.At)).Rewards!.Badges.Single(badge => badge.Badge == id);
    }
}
