using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;
using NodaTime;

namespace Advocacy.Sample.Programme;

/// <summary>Shows how a programme does.</summary>
internal static class HealthRun
{
    public static int Run(RunRequest request, string zone, Terminal terminal)
    {
        var problems = new ProblemLog();
        var place = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone);
        if (place is null)
        {
            problems.Add("arguments", InputCodes.Argument, "--zone", zone, "a time zone such as Europe/Amsterdam");
        }

        var prepared = RewardPreparation.Prepare(request, problems, null, terminal);
        if (prepared is null || place is null)
        {
            return ExitCodes.BadInput;
        }

        var tally = HealthTally.Of(prepared.Cases.Select(one => one.Facts), HealthWindow.Before(prepared.At, place, prepared.Policy));
        var (health, norm) = (Health.Of(tally, prepared.Policy), SocialProof.Of(tally, prepared.Policy));
        if (request.IsJson)
        {
            terminal.Output.WriteLine(HealthJson.Of(health, norm, prepared, request));
            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            HealthPage.Write(health, norm, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }
}
