using System.Collections.Generic;
using System.IO;
using System.Linq;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Values;
using Advocacy.Sample.Documents;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Simulating;

/// <summary>The policies that are held against one another: those of the scenario, unless others are named.</summary>
internal static class ComparedPolicies
{
    private const int LongestName = 60;

    public static ValueList<PolicyChoice> Of(SimulateRequest request, Scenario scenario, Terminal terminal, ProblemLog problems)
    {
        var hasSecond = request.Against is not null || request.Changes.Count > 0;
        if (request.Policy is null && request.Settings.Count == 0 && !hasSecond)
        {
            return scenario.Policies;
        }

        if ((request.Policy is { } name ? Named(name, terminal, problems) : scenario.Policies[0]) is not { } named)
        {
            return scenario.Policies;
        }

        var first = Changed(named, request.Settings, "--set", problems);
        if (!hasSecond)
        {
            return [first];
        }

        var second = request.Against is { } other ? Named(other, terminal, problems) : first;
        return second is null ? [first] : [first, Told(Changed(second, request.Changes, "--change", problems), first)];
    }

    private static PolicyChoice? Named(string name, Terminal terminal, ProblemLog problems) => PolicyFile.Read(name, terminal, problems) is { } policy
        ? new(Short(PolicyFile.Preset(name) is not null ? name : Path.GetFileNameWithoutExtension(name) is { Length: > 0 } file ? file : "policy", "policy"), policy)
        : null;

    private static PolicyChoice Changed(PolicyChoice choice, IReadOnlyList<string> settings, string option, ProblemLog problems)
    {
        if (settings.Count == 0)
        {
            return choice;
        }

        // What is wrong with the settings is so in every period, and is told once.
        var noted = new ProblemLog();
        var periods = choice.Periods.Select((period, place) => new PolicyWeeks(
            period.FromWeek, Deciding.PolicyChoice.Changed(period.Policy, settings, place == 0 ? problems : noted, option)));
        return new(Short(choice.Name + "+" + string.Join("+", settings), choice.Name + "+changes"), ValueList.From(periods));
    }

    /// <summary>Each name once: a policy may be held against itself.</summary>
    private static PolicyChoice Told(PolicyChoice second, PolicyChoice first) =>
        second.Name != first.Name ? second : new(Short(second.Name + " (again)", "the other"), second.Periods);

    private static string Short(string name, string otherwise) => name.Length <= LongestName ? name : otherwise.Length <= LongestName ? otherwise : otherwise[..LongestName];
}
