using System;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>
/// A proposal as two documents: the policy, to be read by <see cref="PolicyJson"/>, and the record of what it rests on, which goes with it
/// wherever somebody decides on it. Written only.
/// </summary>
public static class ProposalJson
{
    /// <summary>The changed policy as a document; none where nothing is proposed.</summary>
    public static string? Policy(ProposalResult result) => Check.NotNull(result).Proposal is { } proposal ? PolicyJson.Write(proposal.Policy) : null;

    /// <summary>The record of the evidence: one JSON object, also where nothing is proposed. Equal results give equal bytes on every build.</summary>
    public static string Record(ProposalResult result)
    {
        var evidence = Check.NotNull(result).Evidence;
        var record = new Members()
            .Text("schema", "advocacy-proposal/1")
            .Text("policy", evidence.Policy)
            .Text("proposed", result.Proposal?.Policy.Version)
            .Raw("changes", List(result.Proposal?.Changes ?? [], Changed))
            .Raw("refusals", List(result.Refusals, Refused))
            .Raw("judgedOn", Log(evidence.Log))
            .Raw("learnedFrom", evidence.LearnedFrom is { } learned ? Log(learned) : "null")
            .Raw("seeds", List(evidence.Seeds, seed => JsonRow.Quoted(seed.ToString(CultureInfo.InvariantCulture))))
            .Raw("effect", evidence.Effect is { } effect ? Estimate(effect.Estimate, effect.StandardError, effect.Interval) : "null")
            .Raw("reward", Report(evidence.Reward))
            .Raw("shares", Report(evidence.Shares))
            .Raw("turningAway", Report(evidence.TurningAway))
            .Raw("adapting", evidence.Adapting is { } ratio ? new Members().Number("logged", ratio.Logged).Number("proposed", ratio.Proposed).ToString() : "null");
        return record.ToString();
    }

    private static string Changed(ProposedChange change) =>
        new Members().Text("path", change.Path).Number("from", change.From).Number("to", change.To).ToString();

    private static string Refused(Reason reason)
    {
        var members = new Members().Text("reason", reason.Code.Name);
        for (var i = 0; i < reason.Values.Count; i++)
        {
            members = reason.Code.Data[i].Kind == ReasonValueKind.Number
                ? members.Number(reason.Code.Data[i].Name, reason.Values[i].Number)
                : members.Text(reason.Code.Data[i].Name, reason.Values[i].Text);
        }

        return members.ToString();
    }

    private static string Log(LogSummary log) => new Members()
        .Text("digest", log.Digest)
        .Number("rows", log.Rows)
        .Number("people", log.People)
        .Number("draws", log.Randomised)
        .Number("prompted", log.Prompted)
        .Text("first", Date(log.First))
        .Text("last", Date(log.Last))
        .ToString();

    private static string? Date(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static string Report(OffPolicyReport? report) => report is null ? "null" : new Members()
        .Number("rows", report.Rows)
        .Number("people", report.Groups)
        .Number("effectiveSample", report.Weights.EffectiveSample)
        .Number("largestWeight", report.Weights.Largest)
        .Number("meanWeight", report.Weights.Mean)
        .Raw("logged", Estimate(report.Logged))
        .Raw("proposed", report.SelfNormalised is { } proposed ? Estimate(proposed) : "null")
        .Raw("difference", report.Difference is { } difference ? Estimate(difference) : "null")
        .Text("verdict", report.Verdict.ToString().ToLowerInvariant())
        .ToString();

    private static string Estimate(OffPolicyEstimate estimate) => Estimate(estimate.Value, estimate.StandardError, estimate.Interval);

    private static string Estimate(double value, double error, Numbers.Interval interval) =>
        new Members().Number("value", value).Number("standardError", error).Number("low", interval.Low).Number("high", interval.High).ToString();

    private static string List<T>(ValueList<T> items, Func<T, string> write) => JsonRow.ListOf(items.Select(write));

    /// <summary>The members of one object, one after another.</summary>
    private sealed class Members
    {
        private readonly string before;

        internal Members()
            : this("{")
        {
        }

        private Members(string before) => this.before = before;

        public override string ToString() => before + "}";

        internal Members Text(string name, string? value) => Raw(name, value is null ? "null" : JsonRow.Quoted(value));

        internal Members Number(string name, double value) => Raw(name, LogColumns.TextOf(value));

        internal Members Raw(string name, string json) => new(before + (before.Length > 1 ? "," : string.Empty) + JsonRow.Quoted(name) + ":" + json);
    }
}
