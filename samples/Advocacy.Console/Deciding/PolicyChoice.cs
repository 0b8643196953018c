using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Advocacy.Sample.Documents;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Deciding;

/// <summary>The policy that was asked for: a preset or a document, with some of it changed.</summary>
internal static class PolicyChoice
{
    public const string Default = "default";

    public const string Activating = "activating";

    public const string Reference = "reference";

    private const string Arguments = "arguments";
    private const int LongestVersion = 200;

    /// <summary>The policy; its problems, all of them, are noted.</summary>
    public static Policy Read(string name, IEnumerable<string> settings, Terminal terminal, ProblemLog problems) =>
        PolicyFile.Read(name, terminal, problems) is { } policy ? Changed(policy, settings, problems) : Policy.Default;

    /// <summary>A policy that can be read, with some of it changed; none where it cannot be read, of which nothing is noted.</summary>
    public static Policy? Peek(string name, IEnumerable<string> settings, Terminal terminal) =>
        PolicyFile.Read(name, terminal, new()) is { } policy ? Changed(policy, settings, new()) : null;

    /// <summary>A policy with some of it changed; what is wrong with the changes is noted.</summary>
    public static Policy Changed(Policy policy, IEnumerable<string> settings, ProblemLog problems, string option = "--set")
    {
        var changes = new List<string>();
        foreach (var setting in settings)
        {
            if (Parse(setting, option, problems) is { } change)
            {
                policy = change.Parameter.With(policy, change.Value);
                changes.Add(change.Parameter.Name + "=" + change.Parameter.TextOf(change.Value));
            }
        }

        policy = changes.Count == 0 ? policy : policy with { Version = VersionOf(policy.Version, changes) };
        foreach (var problem in PolicyValidation.Validate(policy))
        {
            problems.Add(Arguments, problem with { Path = option + " " + problem.Path });
        }

        return policy;
    }

    private static (RuleParameter<Policy> Parameter, double Value)? Parse(string setting, string option, ProblemLog problems)
    {
        var parts = setting.Split('=', 2);
        var parameter = Policy.Parameters.FirstOrDefault(known => string.Equals(known.Name, parts[0], StringComparison.Ordinal));
        if (parts.Length < 2)
        {
            problems.Add(Arguments, InputCodes.Argument, option, setting, "room.parameter=value, such as habits.forgivenMisses=0");
            return null;
        }

        if (parameter is null)
        {
            problems.Add(Arguments, ProblemCodes.RuleUnknown, option + " " + parts[0], parts[1], "one of: " + Similar(parts[0]));
            return null;
        }

        if (parameter.TryParse(parts[1], out var value))
        {
            return (parameter, value);
        }

        problems.Add(Arguments, ProblemCodes.RuleOutOfBounds, option + " " + parts[0], parts[1], BoundsOf(parameter));
        return null;
    }

    private static string BoundsOf(RuleParameter<Policy> parameter) => parameter.Kind switch
    {
        RuleParameterKind.Number => "a number from " + parameter.Range + " (" + parameter.Unit + ")",
        RuleParameterKind.Whole => "a whole number from " + parameter.Range + " (" + parameter.Unit + ")",
        _ => "one of: " + parameter.Range,
    };

    /// <summary>The parameters of the same room, or else the rooms.</summary>
    private static string Similar(string name)
    {
        var room = name.Split('.')[0] + ".";
        var same = Policy.Parameters.Where(known => known.Name.StartsWith(room, StringComparison.Ordinal)).Select(known => known.Name).ToList();
        return same.Count > 0
            ? string.Join(", ", same)
            : string.Join(", ", Policy.Parameters.Select(known => known.Name.Split('.')[0] + ".…").Distinct());
    }

    /// <summary>Another content needs another version: the changes name it.</summary>
    private static string VersionOf(string version, List<string> changes)
    {
        var named = version + "+" + string.Join("+", changes);
        return named.Length <= LongestVersion ? named : version + "+" + Ids.OfRow(named, string.Empty, string.Empty);
    }
}
