using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Sample.Output;
using Advocacy.Sample.Output.Figures;

namespace Advocacy.Sample.Trying;

/// <summary>How many people a trial takes by the effect, and how likely it finds its effect by the people.</summary>
internal static class SampleSizeFigures
{
    private const int Steps = 30;

    public static IEnumerable<Figure> Of(SampleSizeRequest request) => [ByEffect(request), ByPeople(request)];

    private static Figure ByEffect(SampleSizeRequest request)
    {
        var points = Enumerable.Range(0, Steps + 1).Select(step => 0.5 + (1.5 * step / Steps))
            .Select(times => SampleSize.PeopleFor(SampleSizePlans.Of(request, times), request.Power) is { } people ? At(times * request.Effect, people) : (Point?)null)
            .ToList();
        var asked = SampleSize.PeopleFor(SampleSizePlans.Of(request, 1), request.Power);
        return new()
        {
            Name = "people-by-effect",
            Title = "How many people a micro-randomised trial takes",
            Description = "People by effect, from half of " + Text(request.Effect) + " standard deviations to twice as much, falling as the effect grows. "
                + "For " + Text(request.Effect) + ": " + (asked is { } people ? Words.Of(people) : "more than " + Words.Of(SampleSize.MostPeople)) + " people.",
            Across = "Effect (standard deviations of the outcome)",
            Panels = [new("people", [new("people with whom it is found with probability " + Text(request.Power), 0, points)])],
            Note = SampleSizeRun.DesignOf(request),
        };
    }

    private static Figure ByPeople(SampleSizeRequest request)
    {
        var plan = SampleSizePlans.Of(request, 1);
        var least = plan.Effect.Coefficients + plan.Controls + 1;
        var most = Math.Max(2 * (SampleSize.PeopleFor(plan, request.Power) ?? SampleSize.MostPeople / 2), least + Steps);
        var points = Enumerable.Range(0, Steps + 1).Select(step => least + (int)((long)(most - least) * step / Steps)).Distinct()
            .Select(people => (Point?)At(people, SampleSize.Power(plan, people))).ToList();
        return new()
        {
            Name = "power-by-people",
            Title = "How likely a trial finds an effect of " + Text(request.Effect),
            Description = "Probability of finding the effect by people, from " + Words.Of(least) + " to " + Words.Of(most) + ", rising from "
                + Text(points[0]!.Value.Value) + " to " + Text(points[^1]!.Value.Value) + ".",
            Across = "People",
            Panels = [new("probability", [new("probability of finding an effect of " + Text(request.Effect), 0, points)])],
            Note = SampleSizeRun.DesignOf(request),
        };
    }

    private static Point At(double at, double value) => new(at, value, value, value);

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
