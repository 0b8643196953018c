using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Output;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Rewarding;

/// <summary>The boards of one person.</summary>
internal static class BoardPage
{
    public static void Write(BoardsSeen seen, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Boards", prepared, request, screen);
        var month = Month.NameOf(seen.Period) + " in " + seen.Period.Zone;
        screen.Line("What " + seen.Person.Value + " sees of " + month + ": the own place and a few next to it, of people who agreed to be on boards. The bottom is shown to nobody.", Screen.Quiet);
        var zone = prepared.Cases.First(one => one.Dossier.Employee.Person == seen.Person).Zone;
        screen.Heading("The league" + Finality(seen.League?.IsFinal));
        WriteRows(
            seen.League?.Rows.Select(row => (row.Rank, row.Person.Value, row.Points, row.IsOwn)), seen.WhyNoLeague, "Person", "Points", zone, prepared, request, screen);
        screen.Heading("The teams" + Finality(seen.Teams?.IsFinal));
        WriteRows(
            seen.Teams?.Rows.Select(row => (row.Rank, row.Team.Value, row.PointsEach, row.IsOwn)), seen.WhyNoTeams, "Team", "Points each", zone, prepared, request, screen);
        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static string Finality(bool? isFinal) => isFinal switch { true => ", final", false => ", provisional", null => string.Empty };

    private static void WriteRows(
        IEnumerable<(int? Rank, string Name, long Points, bool IsOwn)>? rows,
        Reason? why,
        string who,
        string points,
        DateTimeZone zone,
        Prepared prepared,
        RunRequest request,
        Screen screen)
    {
        if (rows is null)
        {
            screen.Line(why!.Explain(RewardWords.PackOf(request.Language), zone, prepared.At));
            return;
        }

        var table = Screen.TableOf("Place", who, points, "");
        foreach (var (rank, name, score, isOwn) in rows)
        {
            var style = isOwn ? Screen.Strong : null;
            table.AddRow(
                new Text(rank is { } number ? Words.Of(number) : string.Empty, style),
                new Text(name, style),
                new Text(Words.Of(score), style),
                new Text(isOwn ? "own" : string.Empty, style));
        }

        Screen.AlignRight(table, from: 2, until: 3);
        screen.Write(table);
    }
}
