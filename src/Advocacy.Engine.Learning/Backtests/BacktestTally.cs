using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>Counts in what two policies differ, point by point.</summary>
internal sealed class BacktestTally
{
    private readonly BacktestRules rules;
    private readonly SortedDictionary<DecisionAspect, Counted> aspects = [];
    private readonly SortedDictionary<string, Shift> shifts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonDifference> people = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly List<BacktestExample> examples = [];
    private readonly List<(LogRow Row, Odds Target)> drawn = [];
    private readonly Counted reproduced = new();
    private readonly Counted different = new();
    private readonly Counted outside = new();
    private readonly Counted unsupported = new();
    private readonly Counted all = new();

    internal BacktestTally(BacktestRules rules) => this.rules = rules;

    /// <summary>Counts one decision point of the log.</summary>
    /// <param name="person">Whose it is, or a pseudonym.</param>
    /// <param name="logged">The decision of the log.</param>
    /// <param name="both">The same made again, and beside it that of the candidate.</param>
    /// <param name="row">The row of the point; none where the window of its outcomes is not over.</param>
    internal void Add(string person, Decision logged, ShadowDecision both, LogRow? row)
    {
        all.Add(person);
        var isSame = !both.Differs.Contains(DecisionAspect.Answer) && DoesTheSame(both.Differs);
        reproduced.Add(person, BacktestAnswer.Of(logged) == BacktestAnswer.Of(both.Acting));
        different.Add(person, !isSame);
        foreach (var aspect in both.Differs)
        {
            CountOf(aspect).Add(person);
        }

        if (!people.TryGetValue(person, out var own))
        {
            order.Add(person);
            own = new(person, 0, 0, null);
        }

        people[person] = own with
        {
            Points = own.Points + 1,
            Different = own.Different + (isSame ? 0 : 1),
            First = own.First ?? (isSame ? null : logged.Point.Date),
        };
        if (!isSame)
        {
            Shifted(person, logged.Point.Date, both);
        }

        Weigh(person, logged, both, isSame, row);
    }

    internal BacktestReport Report(string candidate)
    {
        var estimate = LogTables.OffPolicy(drawn, LogOutcome.Reward, rules.Rewards).Table is { } table ? Evaluation.Of(table, rules.OffPolicy) : null;
        var withheld = Withheld(estimate);
        return new()
        {
            Candidate = candidate,
            People = order.Count,
            Points = all.Points,
            Reproduced = reproduced.Points,
            Different = different.Points,
            Aspects = ValueList.From(aspects.Select(aspect => new AspectCount(aspect.Key, aspect.Value.Points, aspect.Value.People))),
            Reasons = ValueList.From(shifts.Values.Select(shift => shift.Told())),
            ByPerson = ValueList.From(order.Select(person => people[person])),
            Examples = ValueList.From(examples),
            Estimate = estimate,
            Verdict = withheld.IsEmpty ? estimate!.Verdict : OffPolicyVerdict.Withheld,
            WithheldFor = withheld,
        };
    }

    // What a person would notice: when it comes, within one window, and when the engine is asked again, is no other thing.
    private static bool DoesTheSame(ValueList<DecisionAspect> differs) => differs
        .Where(static aspect => aspect is DecisionAspect.Kind or DecisionAspect.Intervention or DecisionAspect.Option or DecisionAspect.Items or DecisionAspect.Channel)
        .IsEmpty;

    private void Shifted(string person, LocalDate date, ShadowDecision both)
    {
        var (from, to) = (both.Acting.Decisive, both.Shadow.Decisive);
        var key = from.Reason.Code.Name + "\n" + to.Reason.Code.Name;
        if (!shifts.TryGetValue(key, out var shift))
        {
            shifts.Add(key, shift = new(from, to));
        }

        if (shift.Count.Points < rules.Examples)
        {
            examples.Add(new(person, date, both.Differs, BacktestAnswer.Of(both.Acting), BacktestAnswer.Of(both.Shadow)));
        }

        shift.Count.Add(person);
    }

    /// <summary>Keeps a draw with the odds of the candidate; where that is not possible, counts why.</summary>
    private void Weigh(string person, Decision logged, ShadowDecision both, bool isSame, LogRow? row)
    {
        if (!logged.Randomisation.IsRandomised)
        {
            outside.Add(person, !isSame || both.Shadow.Randomisation.IsRandomised);
            return;
        }

        if (OddsOf(both.Shadow, logged.Randomisation) is not { } odds)
        {
            unsupported.Add(person);
        }
        else if (row is not null)
        {
            drawn.Add((row, odds));
        }
    }

    /// <summary>The odds of a decision for the arms of a draw; none where it could be something else.</summary>
    private static Odds? OddsOf(Decision decision, Randomisation draw)
    {
        var (own, answer) = (decision.Randomisation, (decision as Prompt)?.Intervention);
        var arms = new double[draw.Arms.Count];
        var silence = Of(null);
        var sum = silence;
        for (var i = 0; i < arms.Length; i++)
        {
            arms[i] = Of(draw.Arms[i].Intervention);
            sum += arms[i];
        }

        const double Rounding = 1e-9;
        return sum < 1 - Rounding ? null : new(ValueList.Create<double>(arms), silence);

        double Of(InterventionId? arm) => own.IsRandomised ? own.ProbabilityOf(arm) : arm == answer ? 1 : 0;
    }

    private ValueList<Reason> Withheld(OffPolicyReport? estimate)
    {
        var reasons = new List<Reason>();
        if (reproduced.Points < (1 - rules.MostNotReproduced) * all.Points)
        {
            reasons.Add(BacktestReasons.NotReproduced.With(all.Points - reproduced.Points, all.Points));
        }

        if (outside.Points > rules.MostOutside * all.Points)
        {
            reasons.Add(BacktestReasons.OutsideDraws.With(outside.Points, all.Points));
        }

        if (unsupported.Points > 0)
        {
            reasons.Add(BacktestReasons.Unsupported.With(unsupported.Points, unsupported.Points + drawn.Count));
        }

        if (estimate is null)
        {
            reasons.Add(BacktestReasons.NothingDrawn.With());
        }

        return ValueList.From(estimate is null ? reasons : reasons.Concat(estimate.WithheldFor));
    }

    private Counted CountOf(DecisionAspect aspect)
    {
        if (!aspects.TryGetValue(aspect, out var count))
        {
            aspects.Add(aspect, count = new());
        }

        return count;
    }

    /// <summary>Points, and the people they are of.</summary>
    private sealed class Counted
    {
        private readonly HashSet<string> people = new(StringComparer.Ordinal);
        private readonly int[] points = new int[1];

        internal int People => people.Count;

        internal int Points => points[0];

        internal void Add(string person, bool isSo = true)
        {
            if (isSo)
            {
                people.Add(person);
                points[0]++;
            }
        }
    }

    /// <summary>One reason in the place of another.</summary>
    private sealed class Shift
    {
        private readonly Finding from;
        private readonly Finding to;

        internal Shift(Finding from, Finding to) => (this.from, this.to) = (from, to);

        internal Counted Count { get; } = new();

        internal ReasonShift Told() => new(from.Gate, from.Reason.Code.Name, to.Gate, to.Reason.Code.Name, Count.Points, Count.People);
    }
}
