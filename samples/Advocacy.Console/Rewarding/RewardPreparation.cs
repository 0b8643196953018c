using System;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rewarding;

/// <summary>Reads and checks everything a command about rewards needs, and tells all that is wrong at once.</summary>
internal static class RewardPreparation
{
    private const string Arguments = "arguments";

    /// <summary>What is needed to do the work; none if something that was given is wrong, which is then told.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="problems">What is wrong with it already.</param>
    /// <param name="check">Looks at what only the files and the moment can tell.</param>
    /// <param name="terminal">Where it is told.</param>
    public static Prepared? Prepare(RunRequest request, ProblemLog problems, Action<Prepared>? check, Terminal terminal)
    {
        var prepared = Preparation.Prepare(request, terminal, problems);
        if (prepared is not null)
        {
            check?.Invoke(prepared);
        }

        var isReady = prepared is not null && !problems.Stops(request.KeepsGoing);
        ProblemReport.Write(problems, request.IsJson, isReady, terminal);
        return isReady ? prepared : null;
    }

    /// <summary>Notes a policy that has something switched off; of one that cannot be read other things are to be told.</summary>
    public static void Needs(string what, Predicate<Mechanisms> isOn, RunRequest request, Terminal terminal, ProblemLog problems)
    {
        if (PolicyChoice.Peek(request.Policy, request.Settings, terminal) is { } policy && (!isOn(policy.Mechanisms) || policy.Agreement is null))
        {
            problems.Add(Arguments, InputCodes.Argument, "--policy", request.Policy, "a policy that has " + what + " switched on, by an agreement: " + PolicyChoice.Activating);
        }
    }
}
