using System;
using System.Text.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>Which policy was in force when, as one document: the policies in order, each with the instant from which it is in force.</summary>
public static class PolicyTimelineJson
{
    private const string Schema = "advocacy-policies/1";

    private const int MostPeriods = 1000;

    private const int MostValues = 1_000_000;

    private static readonly Shape<Policy> Policy = new("a policy", (text, policy) => text.Line(PolicyJson.Write(policy)), PolicyJson.ReadValid);

    private static readonly Shape<Draft> Period = Fields.Of(new Draft(null, null))
        .Optional("from", TimeShapes.Past, d => d.From, (d, v) => d with { From = v })
        .Required("policy", Policy, d => d.Policy!, (d, v) => d with { Policy = v })
        .AsShape("a period: from, policy");

    private static readonly Fields<Periods> All = Fields.Of(new Periods([]))
        .Tag("schema", Schema)
        .Required("periods", Shapes.ListOf(Period, MostPeriods), p => p.Each, (p, v) => p with { Each = v });

    /// <summary>The canonical line of a timeline. Equal timelines give equal bytes on every build.</summary>
    public static string Write(PolicyTimeline timeline)
    {
        ValueList<Draft> periods = [];
        foreach (var entry in Guard.NotNull(timeline).Entries)
        {
            periods = periods.Add(new(periods.IsEmpty && entry.From == Instant.MinValue ? null : entry.From, entry.Policy));
        }

        var text = new JsonText();
        All.Write(text, new(periods));
        return text.ToString();
    }

    /// <summary>Reads a timeline. The first policy may be without <c>from</c>: it has always been in force.</summary>
    /// <param name="json">One JSON object, laid out in any way.</param>
    /// <returns>The timeline, or all that is wrong, each with line and column.</returns>
    public static JsonResult<PolicyTimeline> Read(string json) => Document.ReadLocated(json, PolicyJson.MostProblems, MostValues, Read);

    /// <summary>Reads a timeline from UTF-8.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static JsonResult<PolicyTimeline> Read(ReadOnlySpan<byte> json) => Document.ReadLocated(json, PolicyJson.MostProblems, MostValues, Read);

    /// <summary>Reads a timeline, or one policy that has always been in force.</summary>
    internal static JsonResult<PolicyTimeline> ReadEither(string json) => Document.ReadLocated(json, PolicyJson.MostProblems, MostValues, (element, faults) =>
        element.ValueKind == JsonValueKind.Object && Document.Find(element, "periods") is null && !(Document.Find(element, "schema") is { } schema && Document.TextOf(schema) == Schema)
            ? PolicyJson.ReadValid(element, faults) is { } policy ? new PolicyTimeline(policy) : null
            : Read(element, faults));

    private static PolicyTimeline? Read(JsonElement element, Faults faults)
    {
        if (!Document.IsOfSchema(element, Schema, faults))
        {
            return null;
        }

        var before = faults.Count;
        var periods = All.Read(element, faults).Each;
        if (faults.Count == before && periods.IsEmpty)
        {
            faults.Add(ProblemCodes.Empty, "periods", string.Empty, "at least one policy");
        }

        ValueList<PolicyPeriod> entries = [];
        for (var i = 0; i < periods.Count && faults.Count == before; i++)
        {
            entries = entries.Add(new(periods[i].From ?? Instant.MinValue, periods[i].Policy!));
        }

        for (var i = 1; i < entries.Count; i++)
        {
            var from = FormattableString.Invariant($"periods[{i}].from");
            var isMissing = periods[i].From is null;
            foreach (var problem in SuccessionCheck.Problems(entries, i, FormattableString.Invariant($"periods[{i}].policy.history"), from))
            {
                if (!isMissing || problem.Path != from)
                {
                    faults.Add(problem);
                }
            }

            if (isMissing)
            {
                faults.Add(ProblemCodes.MemberMissing, from, string.Empty, TimeShapes.Past.Form);
            }
        }

        return faults.Count > before ? null : new(entries);
    }

    /// <summary>What a document is made of.</summary>
    private sealed record Periods(ValueList<Draft> Each);

    /// <summary>One period, of which nothing is known yet.</summary>
    private sealed record Draft(Instant? From, Policy? Policy);
}
