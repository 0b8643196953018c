using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Whom to ask for feedback on an act of somebody who agreed to it (M05): the nearest expert who is free, then the one asked least. After
/// some working days without an answer the next is asked, and nobody is told; after the last the owner is thanked.
/// </summary>
public static class Experts
{
    /// <summary>For how long after nobody is asked any more an act of which nobody was asked is still thanked for.</summary>
    private static readonly Duration LateThanks = Duration.FromDays(7);

    /// <summary>
    /// One step for each act that waits for feedback. Who had the fewest requests about acts of their own goes first, then the oldest act; an
    /// expert is asked once a plan at the most. Of equal experts the lowest hash of act and expert: the same for an act however often it is
    /// asked, another for each act.
    /// </summary>
    /// <param name="requests">Who was asked before, of all acts within the load weeks of the policy; in any order, also twice.</param>
    /// <param name="facts">
    /// The facts of owners since their oldest act that waits, with what was taken back and what was answered (<see cref="FeedbackReceived"/>);
    /// in any order, also twice.
    /// </param>
    /// <param name="people">Who takes part: owners who do not agree to feedback are not in it.</param>
    /// <param name="panel">Who can be asked, at the same moment.</param>
    /// <exception cref="ArgumentException">People and panel are of different moments.</exception>
    public static FeedbackPlan Plan(IEnumerable<FeedbackRequest> requests, IEnumerable<Fact> facts, Participants people, ExpertPanel panel)
    {
        if (Guard.NotNull(people).Now != Guard.NotNull(panel).Now)
        {
            throw new ArgumentException("People and experts are to be looked at in one moment.", nameof(panel));
        }

        var asked = new Asked(Guard.NotNull(requests), people, panel);
        var waiting = Waiting(FactBook.Of(facts, people, ConsentForm.Feedback), asked, people);
        var open = waiting.ConvertAll(act => asked.OpenOf(act));
        var load = new Load(asked, open, people);
        var steps = new FeedbackStep[waiting.Count];
        foreach (var i in InTurn(waiting, open, load))
        {
            steps[i] = open[i] is { } request ? Await(request, waiting[i], asked, load, people, panel) : Next(waiting[i], asked, load, people, panel);
        }

        Instant? again = null;
        foreach (var step in steps)
        {
            again = InstantOf(step) is { } at && !(again <= at) ? at : again;
        }

        return new(ValueList.From(steps), again);
    }

    /// <summary>In which order acts get experts: each further act of an owner counts as if the ones before had got theirs.</summary>
    private static IEnumerable<int> InTurn(List<Acted> waiting, List<FeedbackRequest?> open, Load load)
    {
        var before = new Dictionary<PersonId, int>();
        var turns = new List<(int Turn, int Place)>();
        for (var i = 0; i < waiting.Count; i++)
        {
            var owner = waiting[i].Person;
            var turn = before.TryGetValue(owner, out var count) ? count : load.AboutActsOf(owner);
            turns.Add((turn, i));
            before[owner] = open[i] is null ? turn + 1 : turn;
        }

        turns.Sort();
        return turns.Select(static turn => turn.Place);
    }

    /// <summary>Acts that nobody gave feedback on and that are not over: recent ones, and those of which somebody was asked.</summary>
    private static List<Acted> Waiting(FactBook book, Asked asked, Participants people)
    {
        var ended = new HashSet<(PersonId, FactId)>();
        foreach (var fact in book.Facts)
        {
            if (fact is FeedbackReceived received)
            {
                _ = ended.Add((fact.Person, received.Act));
            }
            else if (fact is FeedbackLapsed lapsed)
            {
                _ = ended.Add((fact.Person, lapsed.Act));
            }
        }

        var oldest = people.Now - Duration.FromDays(people.Rules.FeedbackDays) - LateThanks;
        return [.. book.Facts.OfType<Acted>().Where(act => !ended.Contains((act.Person, act.Id)) && (act.At > oldest || asked.About(act).Count > 0))];
    }

    private static AwaitExpert Await(FeedbackRequest request, Acted act, Asked asked, Load load, Participants people, ExpertPanel panel)
    {
        var next = Pick(People(act, asked, people, panel), act, load, people);
        return new(request, asked.LapseOf(request)!.Value, next?.Person);
    }

    private static FeedbackStep Next(Acted act, Asked asked, Load load, Participants people, ExpertPanel panel)
    {
        var about = asked.About(act);
        if (panel.Stop is { } stop)
        {
            return new HoldFeedback(act.Id, act.Person, WhyHeld(about, stop), panel.StopEnds);
        }

        var left = People(act, asked, people, panel);
        if (left.Count == 0)
        {
            return new GiveThanks(act.Id, act.Person, EndedAt(act, asked, people));
        }

        if (Pick(left.FindAll(expert => expert is { IsFree: true, Channel: not null } && load.MayAsk(expert.Person)), act, load, people) is { } first)
        {
            load.Ask(first.Person);
            var request = new FeedbackRequest(act.Id, act.Person, first.Person, people.Now);
            return new AskExpert(
                request,
                first.NearnessTo(people.Find(act.Person)!),
                first.Channel!.Value,
                first.LapsesAt(people.Now, people.Rules.ExpertWorkingDays),
                about.Count > 0 ? about[0].AskedAt : people.Now);
        }

        var until = EndOf(act, people);
        foreach (var expert in left)
        {
            var opens = expert.IsFree ? expert.AnotherDay : expert.OpensAt;
            until = opens < until ? opens.Value : until;
        }

        return new HoldFeedback(act.Id, act.Person, WhyHeld(about, FeedbackReasons.NobodyFree.With()), until);
    }

    /// <summary>Of an act of which somebody was asked the owner reads no more than that, or they would learn that it went on.</summary>
    private static Reason WhyHeld(List<FeedbackRequest> about, Reason why) => about.Count > 0 ? FeedbackReasons.Asked.With() : why;

    /// <summary>
    /// When it was over for an act that nobody is asked about any more: with the last request; where nobody was asked, when the act grew too
    /// old, else with the act itself. It follows from what was, not from the moment of the plan; only what the engine would not hear of any
    /// more is told as late as it may be.
    /// </summary>
    private static Instant EndedAt(Acted act, Asked asked, Participants people)
    {
        var ended = asked.EndOfLast(act) ?? (people.Now >= EndOf(act, people) ? EndOf(act, people) : act.At);
        return Instant.Max(ended, people.Now - Duration.FromDays(people.Policy.History.HorizonDays));
    }

    /// <summary>Who is left to ask about an act; nobody where enough were asked, or the act is too old.</summary>
    private static List<Expert> People(Acted act, Asked asked, Participants people, ExpertPanel panel)
    {
        var before = asked.ExpertsAbout(act);
        if (before.Count >= people.Rules.ExpertsPerAct || people.Now >= EndOf(act, people))
        {
            return [];
        }

        return [.. panel.Experts.Where(expert => expert.Person != act.Person && !before.Contains(expert.Person))];
    }

    /// <summary>The first to be asked: the nearest, of these the one asked least, of equals the lowest hash. Only equals are hashed.</summary>
    private static Expert? Pick(List<Expert> experts, Acted act, Load load, Participants people)
    {
        var owner = people.Find(act.Person)!;
        var (best, equals) = ((Nearness.Organisation, int.MaxValue, int.MaxValue), new List<Expert>());
        foreach (var expert in experts)
        {
            var place = (expert.NearnessTo(owner), load.OpenOf(expert.Person), load.RecentOf(expert.Person));
            var order = place.CompareTo(best);
            if (order < 0)
            {
                equals.Clear();
                best = place;
            }

            if (order <= 0)
            {
                equals.Add(expert);
            }
        }

        return equals.Count < 2
            ? equals.FirstOrDefault()
            : equals.OrderBy(expert => Fingerprint.HexOf(act.Person.Value + "\n" + act.Id.Value + "\n" + expert.Person.Value), StringComparer.Ordinal).First();
    }

    private static Instant EndOf(Acted act, Participants people) => act.At + Duration.FromDays(people.Rules.FeedbackDays);

    private static Instant? InstantOf(FeedbackStep step) => step switch
    {
        AskExpert ask => ask.LapsesAt,
        AwaitExpert awaiting => awaiting.LapsesAt,
        HoldFeedback hold => hold.Until,
        _ => null,
    };

    /// <summary>Who was asked about what, of owners who agree to feedback, up to now; nobody about what is their own.</summary>
    private sealed class Asked
    {
        private readonly Dictionary<(PersonId Owner, FactId Act), List<FeedbackRequest>> byAct = [];
        private readonly Participants people;
        private readonly ExpertPanel panel;

        internal Asked(IEnumerable<FeedbackRequest> requests, Participants people, ExpertPanel panel)
        {
            (this.people, this.panel) = (people, panel);
            All = [.. requests.Distinct().Where(request => request.AskedAt <= people.Now && request.Expert != request.Owner && people.Find(request.Owner)?.AgreesTo(ConsentForm.Feedback) == true)];
            All.Sort(static (one, other) =>
                one.AskedAt.CompareTo(other.AskedAt) is var byTime and not 0 ? byTime : string.CompareOrdinal(one.Expert.Value, other.Expert.Value));
            foreach (var request in All)
            {
                if (!byAct.TryGetValue((request.Owner, request.Act), out var about))
                {
                    byAct[(request.Owner, request.Act)] = about = [];
                }

                about.Add(request);
            }
        }

        internal List<FeedbackRequest> All { get; }

        internal List<FeedbackRequest> About(Acted act) => byAct.TryGetValue((act.Person, act.Id), out var about) ? about : [];

        internal HashSet<PersonId> ExpertsAbout(Acted act) => [.. About(act).Select(request => request.Expert)];

        /// <summary>The one request that still stands: the last, if its expert still is one, did not close it, and time has not passed.</summary>
        internal FeedbackRequest? OpenOf(Acted act) =>
            About(act).LastOrDefault() is { } last && LapseOf(last) > people.Now && panel.Find(last.Expert)?.IsDoneWith(last.Decision) == false ? last : null;

        /// <summary>When the last request about an act ended: as it lapsed, or as it was asked where the expert turned it away; none where nobody was asked.</summary>
        internal Instant? EndOfLast(Acted act) => About(act).LastOrDefault() is not { } last ? null
            : panel.Find(last.Expert)?.IsDoneWith(last.Decision) == false && LapseOf(last) is { } lapse && lapse <= people.Now ? lapse
            : last.AskedAt;

        /// <summary>When a request lapses; none where its expert no longer is one.</summary>
        internal Instant? LapseOf(FeedbackRequest request) => panel.Find(request.Expert)?.LapsesAt(request.AskedAt, people.Rules.ExpertWorkingDays);
    }

    /// <summary>How much experts are asked, in this plan too, and about whose acts.</summary>
    private sealed class Load
    {
        private readonly Dictionary<PersonId, int> open = [];
        private readonly Dictionary<PersonId, int> recent = [];
        private readonly Dictionary<PersonId, int> aboutActsOf = [];
        private readonly HashSet<PersonId> now = [];

        internal Load(Asked asked, List<FeedbackRequest?> standing, Participants people)
        {
            var since = people.Now - Duration.FromDays(7 * people.Rules.ExpertLoadWeeks);
            foreach (var request in standing)
            {
                if (request is not null)
                {
                    Count(open, request.Expert);
                }
            }

            foreach (var request in asked.All)
            {
                if (request.AskedAt > since)
                {
                    Count(recent, request.Expert);
                    Count(aboutActsOf, request.Owner);
                }

                if (request.AskedAt == people.Now)
                {
                    _ = now.Add(request.Expert);
                }
            }
        }

        internal int OpenOf(PersonId expert) => open.TryGetValue(expert, out var count) ? count : 0;

        internal int RecentOf(PersonId expert) => recent.TryGetValue(expert, out var count) ? count : 0;

        internal int AboutActsOf(PersonId owner) => aboutActsOf.TryGetValue(owner, out var count) ? count : 0;

        /// <summary>Once in a moment at the most: the messages to an expert are told apart by it.</summary>
        internal bool MayAsk(PersonId expert) => !now.Contains(expert);

        internal void Ask(PersonId expert)
        {
            Count(open, expert);
            Count(recent, expert);
            _ = now.Add(expert);
        }

        private static void Count(Dictionary<PersonId, int> counts, PersonId expert)
        {
            _ = counts.TryGetValue(expert, out var count);
            counts[expert] = count + 1;
        }
    }
}
