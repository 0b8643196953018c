using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Microsoft.Extensions.Options;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>Tells all problems of what an engine is to be built from.</summary>
internal sealed class AdvocacyEngineOptionsValidation : IValidateOptions<AdvocacyEngineOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AdvocacyEngineOptions options)
    {
        ValueList<Problem> problems = [.. options.Unread, .. ProblemsOf(options.Timeline, options.RollOut, options.Shadow)];
        return problems.IsEmpty
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(problem => (string.IsNullOrEmpty(name) ? "The engine: " : "The engine '" + name + "': ") + problem));
    }

    /// <summary>All problems of policies that are to be in force together.</summary>
    internal static ValueList<Problem> ProblemsOf(PolicyTimeline? timeline, RollOut? rollOut, Policy? shadow) => timeline is null
        ? [new(ProblemCodes.Empty, "timeline", string.Empty, "which policy is in force when")]
        :
        [
            .. PolicyValidation.Validate(timeline),
            .. rollOut is null ? [] : RollOutValidation.Validate(rollOut, timeline),
            .. shadow is null ? [] : ShadowPolicy.ProblemsOf(shadow, timeline).Select(problem => problem with { Path = "shadow." + problem.Path }),
        ];
}
