using System.Collections.Generic;
using Advocacy.Engine.Content;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.SampleData;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Offering;

/// <summary>Finds the occasions in what happened at work.</summary>
internal static class OccasionsRun
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public static int Run(OccasionsRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        if (!InstantText.TryReadKnown(request.At, out var at))
        {
            problems.Add("arguments", InputCodes.Argument, "--at", request.At, InstantText.AllowedKnown);
        }

        var policy = PolicyChoice.Read(request.Policy, [], terminal, problems);
        IEnumerable<WorkEvent> events = request.Events is { } source ? Read(source, terminal, problems) : SampleEvents.All;
        var goesOn = !problems.Stops(request.KeepsGoing);
        ProblemReport.Write(problems, request.IsJson, goesOn, terminal);
        if (!goesOn)
        {
            return ExitCodes.BadInput;
        }

        var found = Occasions.Detect(events, policy.Occasions, at);
        if (request.IsJson)
        {
            WriteJson(found, terminal);
        }
        else
        {
            WriteText(found, at, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static List<WorkEvent> Read(InputSource source, Terminal terminal, ProblemLog problems)
    {
        var events = new List<WorkEvent>();
        JsonLines.Read(source, terminal, problems, (text, _, note) =>
        {
            var read = WorkEventJson.Read(text);
            foreach (var problem in read.Problems)
            {
                note(problem);
            }

            if (read.TryGet(out var happened))
            {
                events.Add(happened);
            }
        });
        return events;
    }

    private static void WriteJson(OccasionsFound found, Terminal terminal)
    {
        foreach (var offer in found.Offers)
        {
            terminal.Output.WriteLine(JsonLine.Of(writer =>
            {
                writer.WriteString("id", offer.Id.Value);
                writer.WriteString("occasion", offer.Occasion!.Value.Value);
                writer.WriteString("title", offer.Title);
                writer.WriteString("upTo", Words.Of(offer.UpTo));
                writer.WriteBoolean("isForParticipants", offer.IsForParticipants);
                writer.WriteString("happenedAt", InstantText.Of(offer.HappenedAt!.Value));
                writer.WriteString("expiresAt", InstantText.Of(offer.ExpiresAt!.Value));
                if (offer.EmbargoUntil is { } until)
                {
                    writer.WriteString("embargoUntil", InstantText.Of(until));
                }
            }));
        }

        foreach (var passed in found.PassedOver)
        {
            terminal.Output.WriteLine(JsonLine.Of(writer =>
            {
                writer.WriteString("id", passed.Event.Id.Value);
                writer.WriteString("event", passed.Event.Event);
                writer.WriteString("passedOver", passed.Why.Code.Name);
            }));
        }

        terminal.Output.Flush();
    }

    private static void WriteText(OccasionsFound found, Instant at, OccasionsRequest request, Screen screen)
    {
        var pack = request.Language == Language.Dutch ? TextPack.Dutch : TextPack.English;
        screen.Line("Occasions at " + request.At, Screen.Strong);
        var table = Screen.TableOf("Occasion", "What", "For", "Until");
        foreach (var offer in found.Offers)
        {
            table.AddRow(
                new Text(pack["occasion." + offer.Occasion!.Value.Value] ?? offer.Occasion.Value.Value),
                new Text(offer.Title),
                new Text(For(offer)),
                new Text(Words.Of(offer.ExpiresAt!.Value, Zone, at) + (offer.EmbargoUntil > at ? ", from " + Words.Of(offer.EmbargoUntil.Value, Zone, at) : string.Empty)));
        }

        screen.Write(table);
        if (!found.PassedOver.IsEmpty)
        {
            screen.Heading("Passed over");
        }

        foreach (var passed in found.PassedOver)
        {
            screen.Line("• " + passed.Event.Id.Value + ": " + passed.Why.Explain(pack, Zone, at), Screen.Quiet);
        }

        screen.Line(Words.Counted(found.Offers.Count, "occasion", "occasions") + " in " + Words.Counted(found.Offers.Count + found.PassedOver.Count, "event.", "events."));
    }

    private static string For(Offer offer)
    {
        var where = offer.UpTo switch
        {
            Proximity.Team when offer.Team is { } team => team.Value,
            Proximity.Organisation => "everybody",
            _ => offer.Department?.Value ?? offer.Team?.Value ?? "everybody",
        };
        return offer.IsForParticipants ? "who took part" : where;
    }
}
