using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Trying;

/// <summary>Asks a log what prompts do.</summary>
internal static class TrialFindings
{
    private static readonly string[] Usual = ["motivation", "habitStrength", "recentPrompts"];

    public static IReadOnlyList<TrialFinding> Of(IReadOnlyList<LogRow> rows, EvaluateRequest request) => [.. request.Outcomes.Select(outcome => Of(rows, outcome, request))];

    private static TrialFinding Of(IReadOnlyList<LogRow> rows, LogOutcome outcome, EvaluateRequest request)
    {
        var table = LogTables.Trial(rows, outcome).Table!;

        // What a moderator does by itself is noise to its effect.
        var controls = request.Moderators.Concat(request.Controls ?? Usual).Distinct().ToList();
        var model = ModelOf(request, controls);
        var found = Wcls.Estimate(table, model);
        while (request.Controls is null && Surplus(found, request, controls) is { } surplus)
        {
            controls.Remove(surplus);
            model = ModelOf(request, controls);
            found = Wcls.Estimate(table, model);
        }

        var relative = outcome == LogOutcome.Reward || found.Estimate is null ? null : Emee.Estimate(table, model).Estimate;
        return new(outcome, found, relative, controls);
    }

    private static TrialModel ModelOf(EvaluateRequest request, IEnumerable<string> controls) =>
        new() { Moderators = ValueList.From(request.Moderators), Controls = ValueList.From(controls) };

    /// <summary>A usual control that is always the same here, or says what others do: it takes out nothing, and stands in the way.</summary>
    private static string? Surplus(TrialResult found, EvaluateRequest request, List<string> controls) => found.Refusals
        .Where(reason => reason.Code == TrialReasons.Collinear)
        .Select(reason => reason.Values[0].Text)
        .FirstOrDefault(column => controls.Contains(column) && !request.Moderators.Contains(column));
}
