using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Rewarding;

/// <summary>Shows what was granted: to everybody who takes part, or to one person and why.</summary>
internal static class RewardsRun
{
    public static int Run(RunRequest request, string? year, Terminal terminal)
    {
        var problems = new ProblemLog();
        RewardPreparation.Needs("points or badges", mechanisms => mechanisms.Points || mechanisms.Badges, request, terminal, problems);
        var asked = YearOf(year, problems);
        var prepared = RewardPreparation.Prepare(request, problems, ready => CheckYear(asked, ready, problems), terminal);
        if (prepared is null)
        {
            return ExitCodes.BadInput;
        }

        var rewarded = Rewarded.Of(prepared, terminal);
        if (request.IsJson)
        {
            rewarded.ForEach(one => terminal.Output.WriteLine(RewardsJson.Of(one, asked, prepared, request)));
            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText(rewarded, asked, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void WriteText(List<Rewarded> rewarded, int? year, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Rewards", prepared, request, screen);
        if (request.Person is not null)
        {
            RewardsPage.Write(rewarded.Count > 0 ? rewarded[0] : null, year, prepared, request, screen);
        }
        else
        {
            RewardsTable.Write(rewarded, year, screen);
        }

        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static int? YearOf(string? text, ProblemLog problems)
    {
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2200)
        {
            return year;
        }

        problems.Add("arguments", InputCodes.Argument, "--year", text, "a year such as 2026, from 1900 to 2199");
        return null;
    }

    /// <summary>Of an earlier year some of the ledger is folded already: a sum would be too small, and nobody could see it.</summary>
    private static void CheckYear(int? year, Prepared prepared, ProblemLog problems)
    {
        var days = prepared.Policy.History.RetentionDays;
        var first = LocalDays.DateAt(prepared.At - Duration.FromDays(days), DateTimeZone.Utc).PlusDays(1);
        if (year is { } asked && (new LocalDate(asked, 1, 1) < first || asked > prepared.At.InUtc().Date.PlusDays(1).Year))
        {
            var text = asked.ToString(CultureInfo.InvariantCulture);
            problems.Add("arguments", InputCodes.Argument, "--year", text, "a year the ledger holds whole: it begins in the " + days.ToString(CultureInfo.InvariantCulture) + " days before --at, and not after it");
        }
    }
}
