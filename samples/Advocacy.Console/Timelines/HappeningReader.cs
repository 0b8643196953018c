using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>Reads one event of a script.</summary>
internal static class HappeningReader
{
    private const int LastDay = 3650;
    private const int LongestName = 60;

    private static readonly LocalTime Usual = new(9, 30);

    /// <summary>The event; none, with problems noted, if it is not right.</summary>
    public static Happening? Read(Members members)
    {
        var day = members.Whole("day", 0, LastDay, isRequired: true) ?? 0;
        var time = members.Text("time", HoursText.AllowedTime, text => HoursText.TryReadTime(text, out _)) is { } text && HoursText.TryReadTime(text, out var read)
            ? read
            : Usual;
        const string allowed = "enrol, away, ask, act, opt-out or report";
        Happening? happening = members.Text("does", allowed, isRequired: true) switch
        {
            "enrol" => new Happening.Enrols(day, time, ChannelsOf(members), members.Flag("knowsWhy"), members.Number("confidence", 0, 1) is { } c ? new Score(c) : null),
            "away" => new Happening.GoesAway(day, time, members.Whole("days", 1, 366, isRequired: true) ?? 1),
            "ask" => new Happening.Asks(day, time),
            "act" => new Happening.Acts(day, time, KindOf(members), ScriptReader.ResponderOf(members)),
            "opt-out" => new Happening.OptsOut(day, time),
            "report" => ReportOf(members, day, time),
            null => null,
            var other => Unknown(members, other, allowed),
        };
        members.RefuseOthers();
        return happening;
    }

    private static Happening? Unknown(Members members, string other, string allowed)
    {
        members.Note("does", other, allowed);
        return null;
    }

    private static ValueList<Channel> ChannelsOf(Members members)
    {
        var channels = members.Texts("channels", "a channel such as in-app", text => Ids.IsValid(text, LongestName));
        return channels.Count == 0 ? [Channel.InApp] : ValueList.From(channels.Select(channel => new Channel(channel)));
    }

    private static ActKind KindOf(Members members) =>
        members.Text("kind", "a kind of act such as post", text => Ids.IsValid(text, LongestName)) is { } kind ? new(kind) : ActKind.Post;

    private static Happening.Reports? ReportOf(Members members, int day, LocalTime time)
    {
        if (members.Raw("fact") is not { } fact || fact.ValueKind != System.Text.Json.JsonValueKind.Object)
        {
            members.Note("fact", string.Empty, "a fact as JSON, without id, person and at");
            return null;
        }

        var report = new Happening.Reports(day, time, fact.GetRawText());
        var read = FactJson.Read(report.FactAt("id", "person", "2026-01-05T09:00:00Z"));
        foreach (var problem in read.Problems)
        {
            members.Note("fact." + problem.Path, problem.Value, problem.Allowed, problem.Code);
        }

        return read.Value is null ? null : report;
    }
}
