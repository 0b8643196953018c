using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rewarding;

/// <summary>The boards of one person as a line of JSON.</summary>
internal static class BoardJson
{
    public static string Of(BoardsSeen seen, Prepared prepared, RunRequest request) => JsonLine.Of(
        writer =>
        {
            writer.WriteString("person", seen.Person.Value);
            writer.WriteString("at", InstantText.Of(prepared.At));
            writer.WriteString("month", Month.NameOf(seen.Period));
            writer.WriteString("zone", seen.Period.Zone);
            Write(writer, "league", seen.League?.IsFinal, seen.League?.Rows.Select(row => ("person", row.Person.Value, row.Points, row.Rank, row.IsOwn)), seen.WhyNoLeague, request);
            Write(writer, "teams", seen.Teams?.IsFinal, seen.Teams?.Rows.Select(row => ("team", row.Team.Value, row.PointsEach, row.Rank, row.IsOwn)), seen.WhyNoTeams, request);
        },
        request.WhatIf);

    private static void Write(
        Utf8JsonWriter writer,
        string name,
        bool? isFinal,
        IEnumerable<(string Noun, string Name, long Points, int? Rank, bool IsOwn)>? rows,
        Reason? why,
        RunRequest request)
    {
        writer.WriteStartObject(name);
        if (rows is null)
        {
            writer.WriteString("reason", why!.Code.Name);
            writer.WriteString("why", why.Explain(RewardWords.PackOf(request.Language)));
        }
        else
        {
            writer.WriteBoolean("isFinal", isFinal == true);
            writer.List("rows", rows, row =>
            {
                writer.WriteString(row.Noun, row.Name);
                writer.WriteNumber("points", row.Points);
                if (row.Rank is { } rank)
                {
                    writer.WriteNumber("place", rank);
                }

                writer.WriteBoolean("isOwn", row.IsOwn);
            });
        }

        writer.WriteEndObject();
    }
}
