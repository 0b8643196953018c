#if !ENGINE_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Populations;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Populations;

/// <summary>The judgement of everybody at once, against that of each, and under the reference policy against the rule written down in plain code.</summary>
public class RosterLaws
{
    private static readonly AdvocacyEngine s_reference = new(Policy.Reference, 7, DateTimeZoneProviders.Tzdb);

    /// <summary>Shares with the bounds, what lies just beside them, and what is no number.</summary>
    private static readonly Gen<double> s_shares = Gen.Frequency(
        (6, Gen.Choose(0, 1 << 20).Select(part => part / (double)(1 << 20))),
        (3, Gen.Elements(0, 1, 0.5, 0.25, Math.BitIncrement(0.5), Math.BitDecrement(0.5), double.Epsilon, -0.0)),
        (1, Gen.Elements(double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, 2)));

    private static readonly Arbitrary<ValueList<Entry>> s_crowds = Arb.From(
        Some.Many(
            from consents in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
            from offset in Gen.Choose(-12, 14)
            from used in Gen.Frequency((4, Gen.Choose(0, 2)), (1, Gen.Choose(3, 400)))
            from since in Gen.Frequency((3, Gen.Choose(24 * 60, 9_000)), (1, Gen.Choose(0, (24 * 60) - 1)), (1, Gen.Constant(24 * 60)))
            from channels in Gen.Choose(0, 7)
            from shares in Gen.ListOf(s_shares, 6)
            from motivation in s_shares.Where(share => !double.IsNaN(share))
            select new Entry(consents, offset, used, since, channels, motivation, ValueList.From(shares)),
            40),
        crowd => Some.Fewer(crowd));

    private static readonly string[] s_channels = ["slack", "teams", "email"];
    private static readonly Instant s_now = Instant.FromUtc(2026, 3, 6, 22, 30);

    [Fact]
    public void INV_37_Roster_JudgesAsOneByOne()
    {
        var (fresh, kept, stale, channels) = (0, 0, 0, new HashSet<Channel?>());
        var seen = Hindrances.None;
        Law.Holds("INV-37 a roster judges as the scalar path does, bit for bit", Company.Any, company => Follow(company), 150,
            ("a message settled between two looks", company => company.HasMessageSettled, 0.05), ("an own message left when hours are over", company => company.HasOwnMessageLeft, 0.03));
        Assert.True(fresh > 500 && kept > 100 && stale > 100, $"{fresh} fresh, {kept} kept, {stale} stale");
        Assert.Equal(3, channels.Count);
        var all = Enum.GetValues<Hindrances>().Aggregate((one, other) => one | other);
        const Hindrances OfOffers = Hindrances.ClimateTooCold | Hindrances.NothingSuits | Hindrances.BelowLine | Hindrances.AllResting | Hindrances.ChanceSilent;
        Assert.Equal(all & ~(OfOffers | Hindrances.Busy | Hindrances.UnderWay), seen);

        void Follow(Company company)
        {
            var (random, roster) = (new Random(~company.Seed), new Roster(company.Engine, company.People));
            var (stances, setAt) = (new PackedStance[company.People], new Instant[company.People]);
            CompanyDay? before = null;
            foreach (var day in company.Days)
            {
                // Who changed is said anew; the others at some moments only, or where what is the same for everybody is otherwise.
                var isAnew = random.Next(3) == 0 || day.Situation != before?.Situation;
                for (var place = 0; place < company.People; place++)
                {
                    if (isAnew || !ReferenceEquals(day.States[place], before?.States[place]))
                    {
                        roster.Set(place, day.States[place], day.Situation, day.Now);
                        setAt[place] = day.Now;
                    }
                }

                before = day;
                roster.JudgeAll(day.Situation, day.Now, stances, threads: 1 + (company.Seed & 1));
                for (var place = 0; place < company.People; place++)
                {
                    if (stances[place].IsStale)
                    {
                        Assert.NotEqual(setAt[place], day.Now);
                        stale++;
                        continue;
                    }

                    var stance = Decider.Judge(day.States[place], day.Situation, Moment.Ordinary, day.Now, company.Engine.Settings);
                    var channel = stances[place].ChannelPlace < 0 ? (Channel?)null : roster.Channels[stances[place].ChannelPlace];
                    Assert.Equal(stance, new(stances[place].Closed, stances[place].Limiting, channel));
                    (fresh, kept) = setAt[place] == day.Now ? (fresh + 1, kept) : (fresh, kept + 1);
                    seen |= stance.Closed;
                    channels.Add(channel);
                }
            }
        }
    }

    [Fact]
    public void INV_37_RosterEntries_AreJudgedAsTheReferenceDecisionSays()
    {
        var answers = new HashSet<string>();
        Law.Holds(
            "INV-37 roster entries are judged as the reference decision says",
            s_crowds,
            crowd =>
            {
                var roster = new Roster(s_reference, crowd.Count);
                for (var place = 0; place < crowd.Count; place++)
                {
                    roster.Set(place, crowd[place].Said(), s_now);
                }

                var stances = new PackedStance[crowd.Count];
                roster.JudgeAll(Situation.Ordinary, s_now, stances, cancellation: TestContext.Current.CancellationToken);
                for (var place = 0; place < crowd.Count; place++)
                {
                    Assert.False(stances[place].IsStale);
                    Assert.Equal(crowd[place].Expected(), Told(stances[place], roster));
                    answers.Add(crowd[place].Expected());
                }
            },
            300,
            ("more than a vector", crowd => crowd.Count > 8, 0.5));
        Assert.Equal(5 + 9, answers.Count);
    }

    [Fact]
    public void JudgeAll_WhoWasNeverSet_IsStale()
    {
        var stances = new PackedStance[3];
        new Roster(s_reference, 3).JudgeAll(Situation.Ordinary, s_now, stances, cancellation: TestContext.Current.CancellationToken);
        Assert.All(stances, stance => Assert.True(stance.IsStale && stance.ChannelPlace < 0));
    }

    [Fact]
    public void JudgeAll_WrongLength_Throws()
    {
        var roster = new Roster(s_reference, 3);
        Assert.Throws<ArgumentException>(() => roster.JudgeAll(Situation.Ordinary, s_now, new PackedStance[2], cancellation: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => roster.JudgeAll(Situation.Ordinary, s_now, new PackedStance[3], 0, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Roster(s_reference, -1));
    }

    [Fact]
    public void Set_AMotivationThatIsNoNumber_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new Roster(s_reference, 1).Set(0, new RosterEntry { IsEnrolled = true, Zone = "Etc/GMT", Strengths = Strengths.From([double.NaN, 0, 0, 1, 1, 1, 1, 1, 1]) }, s_now));

    /// <summary>By vectors, and one by one after the last of them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    public void JudgeAll_LinksThatAreEqual_TheFirstIsTheScarcest(int people)
    {
        var roster = new Roster(s_reference, people);
        for (var place = 0; place < people; place++)
        {
            roster.Set(place, new RosterEntry { IsEnrolled = true, Zone = "Etc/GMT", Strengths = Strengths.From([0.4, 0, 0, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25]) }, s_now);
        }

        var stances = new PackedStance[people];
        roster.JudgeAll(Situation.Ordinary, s_now, stances, cancellation: TestContext.Current.CancellationToken);
        Assert.All(stances, stance => Assert.Equal(LimitingFactor.Time, stance.Limiting));
    }

    [Fact]
    public void Entry_FewerThanNoMessages_Throws()
    {
        var entry = new RosterEntry { IsEnrolled = true, Zone = "Etc/GMT", Strengths = default };
        Assert.Throws<ArgumentOutOfRangeException>(() => entry with { UsedThisWeek = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => entry with { UsedToday = -1 });
    }

    [Fact]
    public void JudgeAll_Cancelled_Ends() => Assert.Throws<OperationCanceledException>(
        () => new Roster(s_reference, 1).JudgeAll(Situation.Ordinary, s_now, new PackedStance[1], 1, new(true)));

    private static string Told(PackedStance stance, Roster roster) => stance.Closed switch
    {
        var closed when closed.HasFlag(Hindrances.NotEnrolled) => "no consent",
        var closed when closed.HasFlag(Hindrances.OutsideHours) => "quiet",
        var closed when closed.HasFlag(Hindrances.WeekCap) => "cap",
        var closed when closed.HasFlag(Hindrances.Cooldown) => "cooldown",
        Hindrances.Unreachable => "no channel",
        Hindrances.None => Stance.KindFor(stance.Limiting) + " " + roster.Channels[stance.ChannelPlace].Value,
        var other => other.ToString(),
    };

    /// <summary>One person as the reference decision has them, and what it says of them in plain code.</summary>
    private sealed record Entry(bool Consents, int Offset, int Used, int MinutesSince, int Channels, double Motivation, ValueList<double> Shares)
    {
        internal RosterEntry Said() => new()
        {
            IsEnrolled = Consents,
            Zone = Offset == 0 ? "Etc/GMT" : "Etc/GMT" + (Offset > 0 ? "-" : "+") + Math.Abs(Offset),
            Channels = ValueList.From(Wanted().Select(name => new Channel(name))),
            UsedThisWeek = Used,
            LastMessage = s_now - Duration.FromMinutes(MinutesSince),
            Strengths = Strengths.From([Motivation, 0.3, 0.7, .. Shares]),
        };

        internal string Expected()
        {
            var local = s_now.WithOffset(Offset == 0 ? NodaTime.Offset.Zero : NodaTime.Offset.FromHours(Offset));
            if (!Consents)
            {
                return "no consent";
            }

            if (local.Hour < 9 || local.Hour >= 17 || (int)local.DayOfWeek > 5)
            {
                return "quiet";
            }

            if (Used >= 3)
            {
                return "cap";
            }

            if (MinutesSince < 24 * 60)
            {
                return "cooldown";
            }

            if (Channels == 0)
            {
                return "no channel";
            }

            // Motivation lies within 0 and 1; a link that is no number limits nobody.
            var motivation = Math.Clamp(Motivation, 0, 1);
            var ability = Shares.Where(share => !double.IsNaN(share)).Select(share => 1 - (1 - share)).DefaultIfEmpty(double.PositiveInfinity).Min();
            var kind = motivation * ability >= 0.25 ? "Signal" : motivation < ability ? "Spark" : "Facilitator";
            return kind + " " + Wanted().First();
        }

        private IEnumerable<string> Wanted() => s_channels.Where((_, place) => (Channels & (1 << place)) != 0);
    }
}
#endif
