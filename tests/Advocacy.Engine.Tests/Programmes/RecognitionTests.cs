using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class RecognitionTests
{
    private static readonly Instant s_lately = Crowd.Final - Duration.FromDays(4.5);

    [Fact]
    public void Suggest_EveryContribution_HasItsWords()
    {
        var at = s_lately;
        var crowd = Crowd.Of(
            Person("p-1", new Acted { Id = new("f-1"), Person = new("p-1"), At = at, Kind = ActKind.Comment }),
            Person("p-2", new Acted { Id = new("f-2"), Person = new("p-2"), At = at, Kind = ActKind.Post }, new NetworkResponded { Id = new("f-2r"), Person = new("p-2"), At = at, Act = new("f-2") }),
            Person("p-3", new IdeaProposed { Id = new("f-3"), Person = new("p-3"), At = at }),
            Person("p-4", new PeerThanked { Id = new("f-4"), Person = new("p-4"), At = at }),
            Person("p-5", new FeedbackReceived { Id = new("f-5"), Person = new("p-5"), At = at, Act = new("f-0") }),
            Person("p-6", new TookPart { Id = new("f-6"), Person = new("p-6"), At = at, Occasion = new("team day") }),
            Person("p-7", new Acted { Id = new("f-7"), Person = new("p-7"), At = at, Kind = ActKind.Idea }),
            Person("p-8", new Chose { Id = new("f-8"), Person = new("p-8"), At = at, Choice = Choice.Skip }));
        var on = new LocalDate(2026, 9, 10);
        Assert.Equal(
            [
                new(new("p-1"), RecognitionForm.Thanks, new("f-1"), ProgrammeReasons.Shared.With("comment", on)),
                new(new("p-2"), RecognitionForm.Thanks, new("f-2"), ProgrammeReasons.Resonated.With("post", on)),
                new(new("p-3"), RecognitionForm.Thanks, new("f-3"), ProgrammeReasons.Idea.With(on)),
                new(new("p-4"), RecognitionForm.Thanks, new("f-4"), ProgrammeReasons.Thanked.With(on)),
                new(new("p-5"), RecognitionForm.Thanks, new("f-5"), ProgrammeReasons.Feedback.With(on)),
                new(new("p-6"), RecognitionForm.Thanks, new("f-6"), ProgrammeReasons.TookPart.With(on)),
                new RecognitionSuggestion(new("p-7"), RecognitionForm.Thanks, new("f-7"), ProgrammeReasons.Idea.With(on)),
            ],
            Suggest(crowd).OrderBy(one => one.Person.Value, StringComparer.Ordinal));
    }

    /// <summary>A contribution counts from just within the period to now, and is told by its newest.</summary>
    [Fact]
    public void Suggest_TheNewestWithinThePeriod_IsTold()
    {
        var first = Crowd.Final - Duration.FromDays(28);
        Assert.Equal("f-2", Assert.Single(Suggest(Crowd.Of(Person("p-1", Thanked("p-1", "f-1", s_lately - Duration.FromDays(1)), Thanked("p-1", "f-2", s_lately))))).Fact.Value);
        Assert.Single(Suggest(Crowd.Of(Person("p-1", Thanked("p-1", "f-1", first)))));
        Assert.Empty(Suggest(Crowd.Of(Person("p-1", Thanked("p-1", "f-1", first - Duration.Epsilon)))));
        Assert.Single(Suggest(Crowd.Of(Person("p-1", Thanked("p-1", "f-1", Crowd.Final)))));
        Assert.Empty(Suggest(Crowd.Of(Person("p-1", Thanked("p-1", "f-1", Crowd.Final + Duration.Epsilon)))));
    }

    [Fact]
    public void Suggest_RecognisedWithinThePeriod_NotAgain()
    {
        var last = Crowd.Final - Duration.FromDays(28);
        Assert.Empty(Suggest(Crowd.Of(Person("p-1", Thanked("p-1", "f-1", s_lately), Recognised("p-1", "f-2", last + Duration.Epsilon)))));
        Assert.Single(Suggest(Crowd.Of(Person("p-1", Thanked("p-1", "f-1", s_lately), Recognised("p-1", "f-2", last)))));
    }

    [Fact]
    public void Suggest_LeastRecentlyRecognised_ComesFirst()
    {
        var crowd = Crowd.Of(
            Person("p-1", Thanked("p-1", "f-1", s_lately), Recognised("p-1", "g-1", Crowd.Final - Duration.FromDays(40))),
            Person("p-2", Thanked("p-2", "f-2", s_lately), Recognised("p-2", "g-2", Crowd.Final - Duration.FromDays(200))),
            Person("p-3", Thanked("p-3", "f-3", s_lately), Recognised("p-3", "g-3", Crowd.Final - Duration.FromDays(200)), Recognised("p-3", "g-4", Crowd.Final - Duration.FromDays(30))),
            Person("p-4", Thanked("p-4", "f-4", s_lately)));
        Assert.Equal(["p-4", "p-2", "p-1", "p-3"], Suggest(crowd).Select(one => one.Person.Value));
    }

    /// <summary>Posts that others responded to never crowd out who comments, thanks or thinks along.</summary>
    [Fact]
    public void Suggest_QuietContributions_ComeInTurnWithLoudOnes()
    {
        var crowd = Crowd.Of([.. Enumerable.Range(1, 6).Select(i => Loud($"loud-{i}")), .. Enumerable.Range(1, 2).Select(i => Person($"quiet-{i}", Thanked($"quiet-{i}", $"q-{i}", s_lately)))]);
        Assert.Equal("QLQLLLLL", string.Concat(Suggest(crowd).Select(one => one.Person.Value[0] == 'q' ? 'Q' : 'L')));
        var short5 = crowd with { Policy = Crowd.Active with { Programmes = new() } };
        Assert.Equal("QLQLL", string.Concat(Suggest(short5).Select(one => one.Person.Value[0] == 'q' ? 'Q' : 'L')));
    }

    /// <summary>A year of lists of two, each of them followed: everybody comes round about equally often.</summary>
    [Fact]
    public void Suggest_OverAYear_EverybodyComesRound()
    {
        var counts = new Dictionary<string, int>();
        var given = new List<Fact>();
        for (var week = 0; week < 52; week++)
        {
            var now = Crowd.Final + Duration.FromDays(7 * week);
            Somebody[] people = [.. Enumerable.Range(1, 4).Select(i => Loud($"loud-{i}", now)), .. Enumerable.Range(1, 12).Select(i => Person($"quiet-{i:00}", Thanked($"quiet-{i:00}", $"q-{i}", now)))];
            var crowd = Crowd.Of(people) with { Now = now, Policy = Crowd.Active with { Programmes = new() { SuggestionsPerList = 2 } } };
            foreach (var one in Recognition.Suggest(RecognitionForm.ShoutOut, crowd.Facts.Concat(given), crowd.Taking()))
            {
                counts[one.Person.Value] = counts.GetValueOrDefault(one.Person.Value) + 1;
                given.Add(Recognised(one.Person.Value, $"g-{week}-{one.Person}", now));
            }
        }

        Assert.Equal(16, counts.Count);
        Assert.All(counts, one => Assert.InRange(one.Value, 6, 7));
    }

    /// <summary>Also with lists of one, of which the quiet, who begin, would take every one.</summary>
    [Fact]
    public void Suggest_ListsOfOne_LoudAndQuietComeRound()
    {
        var given = new List<Fact>();
        for (var week = 0; week < 8; week++)
        {
            var now = Crowd.Final + Duration.FromDays(7 * week);
            Somebody[] people = [.. Enumerable.Range(1, 2).Select(i => Loud($"loud-{i}", now)), .. Enumerable.Range(1, 6).Select(i => Person($"quiet-{i}", Thanked($"quiet-{i}", $"q-{i}", now)))];
            var crowd = Crowd.Of(people) with { Now = now, Policy = Crowd.Active with { Programmes = new() { SuggestionsPerList = 1 } } };
            var one = Assert.Single(Recognition.Suggest(RecognitionForm.ShoutOut, crowd.Facts.Concat(given), crowd.Taking()));
            given.Add(Recognised(one.Person.Value, $"g-{week}", now));
        }

        Assert.Equal(8, given.Select(fact => fact.Person).Distinct().Count());
    }

    /// <summary>An idea that others responded to is no longer quiet, told in either way.</summary>
    [Fact]
    public void Suggest_AnIdeaThatOthersRespondedTo_IsLoud()
    {
        var crowd = Crowd.Of(
            Person("p-1", new IdeaProposed { Id = new("f-1"), Person = new("p-1"), At = s_lately }, new PeerVoted { Id = new("v-1"), Person = new("p-1"), At = s_lately, Act = new("f-1") }),
            Person("p-2", new Acted { Id = new("f-2"), Person = new("p-2"), At = s_lately, Kind = ActKind.Idea }, new NetworkResponded { Id = new("r-2"), Person = new("p-2"), At = s_lately, Act = new("f-2") }));
        Assert.All(Suggest(crowd), one => Assert.Equal(ProgrammeReasons.Resonated.With("idea", new LocalDate(2026, 9, 10)), one.Why));
    }

    [Fact]
    public void INV_20_Suggest_OnlyWithConsentForThatForm() => Law.Holds(
        "INV-20 recognised only with consent for that form, withdrawn from the next list on",
        Crowd.Any(20, 0.7),
        crowd =>
        {
            foreach (var form in Enum.GetValues<RecognitionForm>())
            {
                var consent = form switch { RecognitionForm.StoryInside => ConsentForm.StoryInside, RecognitionForm.StoryOutside => ConsentForm.StoryOutside, _ => ConsentForm.Recognition };
                var listed = Recognition.Suggest(form, crowd.Facts, crowd.Taking());
                Assert.All(listed, one => Assert.True(crowd.People.Single(other => other.Person == one.Person).AgreesTo(consent)));
                Assert.All(listed, one => Assert.Equal(form, one.Form));
                if (listed.IsEmpty)
                    continue;

                var gone = listed[listed.Count / 2].Person;
                var after = crowd.Taking((gone.Value, new ConsentWithdrawn { Id = new("w"), Person = gone, At = crowd.Now, Form = consent }));
                Assert.DoesNotContain(Recognition.Suggest(form, crowd.Facts, after), one => one.Person == gone);
            }
        },
        100,
        ("some did not agree", crowd => crowd.People.Any(one => !one.AgreesTo(ConsentForm.StoryInside) && one.Facts.Count > 1), 0.5));

    /// <summary>Once each, never within a period of the last time, who waited longest first, of these quiet and loud in turn as long as there are both.</summary>
    [Fact]
    public void Suggest_AnyCrowd_IsFair() => Law.Holds(
        "recognition is fair",
        Crowd.Any(30, 0.95),
        crowd =>
        {
            var known = crowd.Facts.Where(fact => fact.At <= crowd.Now).ToList();
            var taken = known.OfType<Retracted>().Select(fact => (fact.Person, fact.Target)).ToHashSet();
            var listed = Recognition.Suggest(RecognitionForm.Thanks, crowd.Facts, crowd.Taking());
            Assert.Equal(listed.Count, listed.Select(one => one.Person).Distinct().Count());
            Assert.All(listed, one => Assert.DoesNotContain(known.OfType<RecognitionGiven>(), fact =>
                fact.Person == one.Person && !taken.Contains((fact.Person, fact.Id)) && fact.At > crowd.Now - Duration.FromDays(28)));
            Instant? LastOf(PersonId person) => known.OfType<RecognitionGiven>().Where(fact => fact.Person == person && !taken.Contains((fact.Person, fact.Id))).Max(fact => (Instant?)fact.At);
            var waits = listed.Select(one => LastOf(one.Person)).ToList();
            Assert.Equal(waits.OrderBy(last => last ?? Instant.MinValue), waits);
            var kinds = listed.Where(one => LastOf(one.Person) is null).Select(one => one.Why.Code == ProgrammeReasons.Resonated).ToList();
            var turns = 2 * Math.Min(kinds.Count(isLoud => isLoud), kinds.Count(isLoud => !isLoud));
            Assert.All(kinds.Take(turns).Index(), one => Assert.Equal(one.Index % 2 == 1, one.Item));
        },
        150,
        ("several are listed", crowd => Recognition.Suggest(RecognitionForm.Thanks, crowd.Facts, crowd.Taking()).Count > 3, 0.4),
        ("loud and quiet", crowd => Recognition.Suggest(RecognitionForm.Thanks, crowd.Facts, crowd.Taking()).Select(one => one.Why.Code == ProgrammeReasons.Resonated).Distinct().Count() > 1, 0.2));

    private static ValueList<RecognitionSuggestion> Suggest(Crowd crowd) => Recognition.Suggest(RecognitionForm.Thanks, crowd.Facts, crowd.Taking());

    private static Somebody Person(string id, params Fact[] facts) => Crowd.Open(id) with { Facts = [.. facts] };

    private static Somebody Loud(string id, Instant? at = null) => Person(
        id,
        new Acted { Id = new(id + "-act"), Person = new(id), At = at ?? s_lately, Kind = ActKind.Post },
        new NetworkResponded { Id = new(id + "-response"), Person = new(id), At = at ?? s_lately, Act = new(id + "-act") });

    private static PeerThanked Thanked(string person, string id, Instant at) => new() { Id = new(id), Person = new(person), At = at };

    private static RecognitionGiven Recognised(string person, string id, Instant at) => new() { Id = new(id), Person = new(person), At = at };
}
