using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Content;

public class RelevanceTests
{
    private static readonly Instant s_now = Instant.FromUtc(2026, 1, 6, 10, 0);
    private static readonly ContentRules s_rules = new();

    private static readonly Gen<GroupId?> s_group = Gen.Elements<GroupId?>(null, new GroupId("a"), new GroupId("b"));
    private static readonly Gen<ValueList<Topic>> s_topics = Some.Many(Gen.Elements(new Topic("rail"), new Topic("water"), new Topic("people")), 2);

    private static readonly LocalDate s_today = new(2026, 5, 12);

    private static readonly DateTimeZone s_zone = DateTimeZoneProviders.Tzdb["Pacific/Auckland"];

    private static readonly Audience s_somebody = new() { Team = new("t"), Department = new("d"), Today = s_today, Zone = s_zone };

    public sealed record Sample(Offer Offer, Audience Audience);

    private static readonly Arbitrary<Sample> s_samples = Arb.From(
        from kind in Gen.Elements(OfferKind.Story, OfferKind.Item, OfferKind.Occasion)
        from occasion in Gen.Elements<OccasionKind?>(null, OccasionKind.Vacancy, OccasionKind.Event)
        from topics in s_topics
        from format in Gen.Elements<ContentFormat?>(null, new ContentFormat("photo"), new ContentFormat("text"))
        from language in Gen.Elements<Language?>(null, Language.Dutch, Language.English)
        from team in s_group
        from department in s_group
        from confidential in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from embargo in Gen.Elements<int?>(null, -1, 0, 1)
        from expires in Gen.Elements<int?>(null, -1, 0, 1)
        from ownTeam in s_group
        from ownDepartment in s_group
        from wanted in s_topics
        from formats in Some.Many(Gen.Elements(new ContentFormat("photo"), new ContentFormat("text")), 2)
        from spoken in Gen.Elements<Language?>(null, Language.Dutch, Language.English)
        select new Sample(
            new()
            {
                Id = new("o"),
                Kind = kind,
                Title = "t",
                Occasion = occasion,
                Topics = topics,
                Format = format,
                Language = language,
                Team = team,
                Department = department,
                IsConfidential = confidential,
                EmbargoUntil = s_now + (embargo * Duration.FromHours(1)),
                ExpiresAt = s_now + (expires * Duration.FromHours(1)),
            },
            new() { Team = ownTeam, Department = ownDepartment, Topics = wanted, Formats = formats, Language = spoken }));

    [Fact]
    public void IsOpen_AnyOffer_UnlessConfidentialUnderEmbargoOrStale() => Law.Holds(
        "content is open unless confidential, under embargo or stale",
        s_samples,
        sample =>
        {
            var offer = sample.Offer;
            var mayBeTold = !offer.IsConfidential
                && (offer.EmbargoUntil is null || offer.EmbargoUntil.Value <= s_now)
                && (offer.ExpiresAt is null || offer.ExpiresAt.Value > s_now);
            return Relevance.IsOpen(offer, s_now) == mayBeTold;
        },
        500,
        ("open", sample => Relevance.IsOpen(sample.Offer, s_now), 0.2),
        ("confidential", sample => sample.Offer.IsConfidential, 0.1));

    [Fact]
    public void IsOpen_Confidential_Never() => Law.Holds(
        "confidential content never opens",
        Arb.From(from sample in s_samples.Generator from hours in Gen.Choose(-100_000, 100_000) select (sample.Offer, hours)),
        pair => !Relevance.IsOpen(pair.Offer with { IsConfidential = true }, s_now + Duration.FromHours(pair.hours)));

    [Fact]
    public void Of_AnyOffer_IsTheSumOfWhatIsOwnAndDeclared() => Law.Holds(
        "relevance is own before department before company, and what was declared",
        s_samples,
        sample =>
        {
            var (offer, audience) = sample;
            var own = offer.Team.HasValue && audience.Team.HasValue && offer.Team.Value == audience.Team.Value;
            var department = offer.Department.HasValue && audience.Department.HasValue && offer.Department.Value == audience.Department.Value;
            var expected = (own ? 3.0 : department ? 2 : 1)
                + (offer.Topics.Intersect(audience.Topics).Any() ? 2 : 0)
                + (offer.Format.HasValue && audience.Formats.Contains(offer.Format.Value) ? 1 : 0);
            return Relevance.Of(offer, audience, s_rules) == expected;
        },
        500,
        ("neither has a team", sample => sample.Offer.Team is null && sample.Audience.Team is null, 0.05),
        ("own team", sample => sample.Offer.Team is not null && sample.Offer.Team == sample.Audience.Team, 0.1));

    [Fact]
    public void Suits_AnyOffer_ByLanguageAndVacanciesByTeamOrTopic() => Law.Holds(
        "who can use it",
        s_samples,
        sample =>
        {
            var (offer, audience) = sample;
            var understood = offer.Language is null || audience.Language is null || offer.Language.Value.Code == audience.Language.Value.Code;
            var own = offer.Team.HasValue && offer.Team == audience.Team;
            var concerns = offer.Occasion != OccasionKind.Vacancy || own || offer.Topics.Intersect(audience.Topics).Any();
            return Relevance.Suits(offer, audience) == (understood && concerns);
        },
        500,
        ("a vacancy of another team", sample => sample.Offer.Occasion == OccasionKind.Vacancy && sample.Offer.Team != sample.Audience.Team, 0.1),
        ("another language", sample => sample.Offer.Language is { } one && sample.Audience.Language is { } other && one != other, 0.1));

    [Theory]
    [InlineData("t", "d", Proximity.Team, true)]
    [InlineData("x", "d", Proximity.Team, false)]
    [InlineData("x", "d", Proximity.Department, true)]
    [InlineData("x", "x", Proximity.Department, false)]
    [InlineData("x", "x", Proximity.Organisation, true)]
    [InlineData(null, "d", Proximity.Team, true)]
    [InlineData(null, "x", Proximity.Team, false)]
    [InlineData(null, null, Proximity.Team, true)]
    [InlineData("x", null, Proximity.Department, false)]
    [InlineData("t", null, Proximity.Department, true)]
    public void Suits_HowFarItConcerns_EndsThere(string? team, string? department, Proximity upTo, bool suits)
    {
        var offer = new Offer
        {
            Id = new("o"),
            Kind = OfferKind.Occasion,
            Title = "t",
            UpTo = upTo,
            Team = team is null ? null : new GroupId(team),
            Department = department is null ? null : new GroupId(department),
        };
        Assert.Equal(suits, Relevance.Suits(offer, s_somebody));
        Assert.True(Relevance.Suits(offer, s_somebody with { History = ContentState.New.Mark(offer.Id, ContentUse.TookPart, s_today) }));
        Assert.False(Relevance.Suits(offer, s_somebody with { History = ContentState.New.Mark(offer.Id, ContentUse.TookPart, s_today).Mark(offer.Id, ContentUse.Shared, s_today) }));
    }

    [Fact]
    public void Suits_OnlyForWhoTookPart_IsForThem()
    {
        var offer = new Offer { Id = new("o"), Kind = OfferKind.Occasion, Title = "t", Team = new("t"), IsForParticipants = true };
        Assert.False(Relevance.Suits(offer, s_somebody));
        Assert.True(Relevance.Suits(offer, s_somebody with { History = ContentState.New.Mark(offer.Id, ContentUse.TookPart, s_today) }));
        Assert.False(Relevance.Suits(offer, s_somebody with { History = ContentState.New.Mark(offer.Id, ContentUse.Skipped, s_today) }));
    }

    /// <summary>Half of the freshness is gone after a week, a quarter is left after two; what lies ahead is as fresh as today.</summary>
    [Theory]
    [InlineData(0, 2)]
    [InlineData(7, 1)]
    [InlineData(14, 0.5)]
    [InlineData(21, 0.25)]
    [InlineData(-3, 2)]
    public void Of_DaysAgo_FadesByHalfAWeek(int daysAgo, double fresh)
    {
        var offer = new Offer { Id = new("o"), Kind = OfferKind.Occasion, Title = "t" };
        var at = s_today.PlusDays(-daysAgo).At(new(23, 59)).InZoneLeniently(s_zone).ToInstant();
        Assert.Equal(1 + fresh, Relevance.Of(offer with { HappenedAt = at }, s_somebody, s_rules), 12);
        Assert.Equal(1, Relevance.Of(offer, s_somebody, s_rules));
        Assert.Equal(4 + fresh, Relevance.Of(offer with { HappenedAt = at }, s_somebody with { History = ContentState.New.Mark(offer.Id, ContentUse.TookPart, s_today) }, s_rules), 12);
    }

    [Fact]
    public void Of_OwnTeam_ComesBeforeDepartmentBeforeCompany()
    {
        var audience = new Audience { Team = new("t"), Department = new("d") };
        var offer = new Offer { Id = new("o"), Kind = OfferKind.Occasion, Title = "t" };
        var team = Relevance.Of(offer with { Team = new("t"), Department = new("d") }, audience, s_rules);
        var department = Relevance.Of(offer with { Team = new("other"), Department = new("d") }, audience, s_rules);
        var company = Relevance.Of(offer, audience, s_rules);
        Assert.True(team > department && department > company && company > 0);
    }
}
