using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>Reads a script of somebody's weeks, noting all that is wrong with it.</summary>
internal static class ScriptReader
{
    private const int MostWeeks = 520;
    private const int LongestName = 60;

    private static readonly string[] Answers = ["ignore", "adapt", "copy", "skip", "act", "dismiss"];
    private static readonly string[] Openings = ["unknown", "yes", "no"];

    /// <summary>The script; none, with all problems noted, if it is not right.</summary>
    public static Script? Read(InputSource source, Terminal terminal, ProblemLog problems)
    {
        var before = problems.All.Count;
        if (source.ReadAll(terminal, problems) is not { } json)
        {
            return null;
        }

        void Note(Problem problem, int line) => problems.Add(source.Name, problem.Code, problem.Path, problem.Value, problem.Allowed, line);
        if (Members.Parse(json, Note) is not { } members)
        {
            return null;
        }

        var person = members.Text("person", Ids.Allowed, Ids.IsValid, isRequired: true);
        var script = new Script
        {
            About = members.Text("about") ?? string.Empty,
            Employee = new()
            {
                Person = person is null ? default : new(person),
                Zone = members.Text("zone", "a tzdb or Windows zone id", Ids.IsValid, isRequired: true) ?? string.Empty,
                Team = GroupOf(members, "team"),
                Department = GroupOf(members, "department"),
                Unit = GroupOf(members, "unit"),
                Hours = HoursJson.Read(members.Object("hours")),
            },
            From = members.Text("from", DateText.Allowed, DateText.IsDate) is { } from ? DateText.Read(from) : null,
            Weeks = members.Whole("weeks", 1, MostWeeks) ?? 12,
            Situation = members.Raw("situation") is { } situation ? SituationOf(situation.GetRawText(), problem => Note(problem, 0)) : Situation.Ordinary,
            Behaviours = [.. members.Objects("behaviours").Select(BehaviourOf)],
            Happenings = [.. members.Objects("events").Select(HappeningReader.Read).OfType<Happening>()],
        };
        members.RefuseOthers();
        return problems.All.Count == before ? script : null;
    }

    internal static Responder? ResponderOf(Members members) =>
        members.Text("hearsFrom", "colleague, network or expert", text => text is "colleague" or "network" or "expert") switch
        {
            "colleague" => Responder.Colleague,
            "network" => Responder.Network,
            "expert" => Responder.Expert,
            _ => null,
        };

    private static GroupId? GroupOf(Members members, string name) => members.Text(name, Ids.Allowed, Ids.IsValid) is { } group ? new GroupId(group) : null;

    private static Situation SituationOf(string json, Action<Problem> note)
    {
        var read = SituationJson.Read(json);
        foreach (var problem in read.Problems)
        {
            note(problem with { Path = "situation." + problem.Path });
        }

        return read.Value ?? Situation.Ordinary;
    }

    private static Behaviour BehaviourOf(Members members)
    {
        var usual = new Behaviour();
        var opens = members.Text("opens", "yes, no or unknown", text => Openings.Contains(text));
        var answers = members.Texts("answers", string.Join(", ", Answers), text => Answers.Contains(text));
        var behaviour = usual with
        {
            FirstWeek = members.Whole("fromWeek", 1, MostWeeks) ?? usual.FirstWeek,
            LastWeek = members.Whole("toWeek", 1, MostWeeks) ?? usual.LastWeek,
            Opens = opens is null ? usual.Opens : (Opening)Array.IndexOf(Openings, opens),
            Answers = answers.Count == 0 ? usual.Answers : [.. answers.Select(answer => (Answer)Array.IndexOf(Answers, answer))],
            After = members.Whole("afterMinutes", 1, 10_000) is { } minutes ? Duration.FromMinutes(minutes) : usual.After,
            Barrier = members.Text("barrier", "a barrier such as no-time", text => Ids.IsValid(text, LongestName)) is { } barrier ? new Barrier(barrier) : null,
            Confidence = members.Number("confidence", 0, 1) is { } confidence ? new Score(confidence) : usual.Confidence,
            HearsFrom = ResponderOf(members),
        };
        members.RefuseOthers();
        return behaviour;
    }
}
