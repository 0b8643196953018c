using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Where chance decides, and what is told of it.</summary>
internal static class ChanceChecks
{
    private const double Rounding = 1e-9;

    internal static ValueList<Check<JudgedMoment>> All { get; } =
    [
        new(
            new("INV-27", "Chance decides only where policy and person agreed to learning, and tells its odds.", "Draws are of who agrees to learning, never on what a person asks for; their odds are within the policy's bounds and 1 together with silence, what was drawn is what is answered, and stays so for the decision point. All other prompts are certain. How often each comes is not counted."),
            Drawing),
    ];

    private static Answer Drawing(JudgedMoment one)
    {
        var draw = one.Decision.Randomisation;
        if (!draw.IsRandomised)
        {
            return one.Decision is not Prompt ? Answer.Nothing : Answer.If(draw == Randomisation.None, $"odds are told of {one.Decision.Told()}, which was not drawn");
        }

        if (!one.Policy.Mechanisms.Learning || one.Policy.Agreement is null || one.Scenario.Moment.IsAsked || !one.AgreesTo(ConsentForm.Learning))
        {
            return Answer.Broken($"chance decided where it was not agreed to: {one.Decision.Told()}");
        }

        var offers = draw.Arms.Sum(arm => arm.Probability);
        var rules = one.Policy.Choosing;
        return draw.Arms.Any(arm => !(arm.Probability > 0)) || !(draw.Silence > 0) ? Answer.Broken("something that could be drawn has no odds")
            : Math.Abs(offers + draw.Silence - 1) > Rounding ? Answer.Broken(FormattableString.Invariant($"the odds are {offers + draw.Silence} together"))
            : offers < rules.LeastProbability - Rounding || offers > rules.MostProbability + Rounding ? Answer.Broken(FormattableString.Invariant($"the odds of an offer are {offers}"))
            : (one.Decision as Prompt)?.Intervention != draw.Drawn ? Answer.Broken($"{draw.Drawn?.Value ?? "silence"} was drawn, and there is {one.Decision.Told()}")
            : !(draw.Probability > 0) ? Answer.Broken($"{draw.Drawn} was drawn, which was not among what could be")
            : Staying(one, draw);
    }

    /// <summary>Asked again in the same decision point, the same is drawn from the same.</summary>
    private static Answer Staying(JudgedMoment one, Randomisation draw)
    {
        var again = one.At(one.Now + Duration.FromMinutes(7));
        return Answer.If(
            again.Point != one.Decision.Point || again.Randomisation.Arms != draw.Arms || again.Randomisation.Drawn == draw.Drawn,
            $"{draw.Drawn?.Value ?? "silence"} was drawn, and {again.Randomisation.Drawn?.Value ?? "silence"} some minutes later in the same decision point");
    }
}
