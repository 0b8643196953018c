using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Trying;

/// <summary>Tries a policy on a recorded history, or on that of a small invented company.</summary>
internal static class BacktestRun
{
    private const int InventedPeople = 120;
    private const int InventedWeeks = 12;

    public static int Run(BacktestRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        Check(request, problems);
        var policies = PolicyPair.Read(Asked(request.Input), terminal, problems);
        var facts = problems.All.Count > 0 ? [] : RecordedHistory.Facts(request.Input.Facts, terminal, problems);
        var until = RecordedHistory.Until(request.Input, facts, problems);
        var report = problems.All.Count > 0 ? null : Try(request, policies, facts, until, terminal, problems);
        ProblemReport.Write(problems, request.Input.IsJson, keptGoing: false, terminal, canKeepGoing: false);
        if (report is null || problems.All.Count > 0)
        {
            return ExitCodes.BadInput;
        }

        if (request.Input.IsJson)
        {
            BacktestJson.Write(report, policies, terminal.Output);
        }
        else
        {
            BacktestPage.Write(report, policies, request, new(terminal));
        }

        return report.Verdict == OffPolicyVerdict.Worse || IsTooMuch(report, request) ? ExitCodes.Refused : ExitCodes.Done;
    }

    /// <summary>Whether more would be otherwise than was allowed.</summary>
    public static bool IsTooMuch(BacktestReport report, BacktestRequest request) =>
        request.AtMost is { } most && report.Different > most * report.Points;

    private static void Check(BacktestRequest request, ProblemLog problems)
    {
        if (request.Input.Against is null && request.Input.Changes.Count == 0)
        {
            problems.Add("arguments", InputCodes.Argument, "--against", string.Empty, "a policy to try, or --change with what would be otherwise");
        }

        if (request.Input.Log is not null && request.Input.Facts.Count == 0)
        {
            problems.Add("arguments", InputCodes.Argument, "--facts", string.Empty, "the facts that belong to the log");
        }

        if (request.AtMost is < 0 or > 1)
        {
            problems.Add("arguments", InputCodes.Argument, "--at-most", request.AtMost.Value.ToString("R", CultureInfo.InvariantCulture), "a share from 0 to 1");
        }
    }

    /// <summary>The invented company draws, so that there is something to see.</summary>
    private static LearningRequest Asked(LearningRequest input) => input.Log is not null || input.Policy is not null
        ? input
        : input with { Policy = Deciding.PolicyChoice.Activating, Settings = ["mechanisms.learning=true", .. input.Settings] };

    private static BacktestReport? Try(BacktestRequest request, PolicyPair policies, IReadOnlyList<Fact> facts, Instant until, Terminal terminal, ProblemLog problems)
    {
        IEnumerable<Decision> decisions;
        if (request.Input.Log is { } log)
        {
            decisions = RecordedHistory.Under(policies.Current, RecordedHistory.Decisions(log, terminal, problems), log.Name, problems);
        }
        else
        {
            var invented = Invented(policies.Current, request.Seed, terminal);
            (decisions, facts) = (invented.Decisions, invented.Facts);
            until = facts.Max(fact => fact.At);
        }

        var report = Backtest.Run(
            decisions, facts, new PolicyTimeline(policies.Current), policies.Other!, until, DateTimeZoneProviders.Tzdb, new() { Examples = request.Examples });
        if (report.Points == 0 && problems.All.Count == 0)
        {
            problems.Add(request.Input.Log?.Name ?? "arguments", InputCodes.Document, "--log", string.Empty, "a log with at least one decision of somebody whose facts say that they agreed to learning");
        }

        return problems.All.Count > 0 ? null : report;
    }

    private static SimulatedHistory Invented(Policy policy, ulong seed, Terminal terminal)
    {
        var scenario = ScenarioLibrary.Named("ordinary", DateTimeZoneProviders.Tzdb) with { People = InventedPeople, Weeks = InventedWeeks };
        return SimulatedHistory.Of(scenario with { Policies = [new(policy.Version.Length <= 60 ? policy.Version : "current", policy)] }, seed, terminal, CancellationToken.None);
    }
}
