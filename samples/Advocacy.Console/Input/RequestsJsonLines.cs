using System.Collections.Generic;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Input;

/// <summary>Reads which experts were asked for feedback: one JSON object a line, as a host would keep it.</summary>
internal static class RequestsJsonLines
{
    public static IReadOnlyList<FeedbackRequest> Read(InputSource source, Terminal terminal, ProblemLog problems)
    {
        var requests = new List<FeedbackRequest>();
        JsonLines.Read(source, terminal, problems, (text, _, note) =>
        {
            var before = problems.All.Count;
            if (Read(text, note) is { } request && problems.All.Count == before)
            {
                requests.Add(request);
            }
        });
        return requests;
    }

    private static FeedbackRequest? Read(string json, System.Action<Problem> note)
    {
        if (Members.Parse(json, (problem, _) => note(problem with { Code = InputCodes.Malformed })) is not { } members)
        {
            return null;
        }

        var act = Id("act");
        var owner = Id("owner");
        var expert = Id("expert");
        var at = default(Instant);
        var askedAt = members.Text(
            "askedAt", InstantText.AllowedKnown, text => InstantText.TryReadKnown(text, out at), isRequired: true);
        members.RefuseOthers();
        return act is null || owner is null || expert is null || askedAt is null ? null : new(new(act), new(owner), new(expert), at);

        string? Id(string name) => members.Text(name, Ids.Allowed, Ids.IsValid, isRequired: true);
    }
}
