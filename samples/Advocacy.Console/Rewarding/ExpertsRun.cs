using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.SampleData;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Rewarding;

/// <summary>Shows which acts wait for feedback, whom to ask and why, and until when the request is theirs.</summary>
internal static class ExpertsRun
{
    public static int Run(RunRequest request, InputSource? asked, Terminal terminal)
    {
        var problems = new ProblemLog();
        var given = asked is { } source ? RequestsJsonLines.Read(source, terminal, problems) : [];
        if (RewardPreparation.Prepare(request, problems, null, terminal) is not { } prepared)
        {
            return ExitCodes.BadInput;
        }

        var requests = asked is null && request.Input is null ? SampleRequests.Of(prepared) : given;
        var states = prepared.Cases.Select(one => one.State).ToList();
        var plan = Experts.Plan(
            requests,
            prepared.Cases.SelectMany(one => one.Facts),
            Participants.Of(states, prepared.At, prepared.Around),
            ExpertPanel.Of(states, request is { Input: null, Situation: null } ? SampleSituation.Now : prepared.Situation, prepared.At, prepared.Around));
        if (request.IsJson)
        {
            foreach (var step in plan.Steps)
            {
                terminal.Output.WriteLine(JsonOf(step, prepared, request));
            }

            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText(plan, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void WriteText(FeedbackPlan plan, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Feedback", prepared, request, screen);
        screen.Line(
            "Acts of who agreed to feedback, the oldest first. The nearest expert who is free is asked, of these the one asked least; after "
            + Words.Counted(prepared.Policy.Programmes.ExpertWorkingDays, "working day", "working days") + " the next, and nobody is told.",
            Screen.Quiet);
        if (plan.Steps.IsEmpty)
        {
            screen.Line("No act waits for feedback.");
        }
        else
        {
            var table = Screen.TableOf("Act", "Of", "Now", "Expert", "Until");
            foreach (var step in plan.Steps)
            {
                table.AddRow(
                    new Text(step.Act.Value, Screen.Quiet),
                    new Text(step.Owner.Value),
                    new Text(KindOf(step)),
                    new Text(ExpertOf(step)),
                    new Text(UntilOf(step) is { } until ? Words.Of(until, ZoneOf(step, prepared), prepared.At) : "–"));
            }

            screen.Write(table);
            screen.Line("What an owner may read of it:", Screen.Quiet);
            foreach (var words in plan.Steps.Select(step => WordsOf(step, prepared, request)).Distinct())
            {
                screen.Line("• " + words);
            }
        }

        if (plan.LookAgainAt is { } again)
        {
            screen.Line("To be planned again at " + InstantText.Of(again) + ", or when something happens before.", Screen.Quiet);
        }

        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static string JsonOf(FeedbackStep step, Prepared prepared, RunRequest request) => JsonLine.Of(
        writer =>
        {
            writer.WriteString("act", step.Act.Value);
            writer.WriteString("owner", step.Owner.Value);
            writer.WriteString("step", KindOf(step));
            switch (step)
            {
                case AskExpert ask:
                    writer.WriteString("expert", ask.Request.Expert.Value);
                    writer.WriteString("nearness", Words.Of(ask.Nearness));
                    writer.WriteString("channel", ask.Channel.Value);
                    break;
                case AwaitExpert awaiting:
                    writer.WriteString("expert", awaiting.Request.Expert.Value);
                    writer.WriteString("askedAt", InstantText.Of(awaiting.Request.AskedAt));
                    WriteOptional(writer, "next", awaiting.Next?.Value);
                    break;
            }

            WriteOptional(writer, "until", UntilOf(step) is { } until ? InstantText.Of(until) : null);
            writer.WriteString("reason", step.Why.Code.Name);
            writer.WriteString("why", WordsOf(step, prepared, request));
        },
        request.WhatIf);

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string KindOf(FeedbackStep step) => step switch
    {
        AskExpert => "ask",
        AwaitExpert => "await",
        HoldFeedback => "hold",
        _ => "thank",
    };

    private static string ExpertOf(FeedbackStep step) => step switch
    {
        AskExpert ask => ask.Request.Expert.Value + " (" + Words.Of(ask.Nearness) + ")",
        AwaitExpert { Next: { } next } awaiting => awaiting.Request.Expert.Value + ", then " + next.Value,
        AwaitExpert awaiting => awaiting.Request.Expert.Value,
        _ => "–",
    };

    private static Instant? UntilOf(FeedbackStep step) => step switch
    {
        AskExpert ask => ask.LapsesAt,
        AwaitExpert awaiting => awaiting.LapsesAt,
        HoldFeedback hold => hold.Until,
        _ => null,
    };

    /// <summary>The zone of whom the instant is about: the expert, else the owner.</summary>
    private static DateTimeZone ZoneOf(FeedbackStep step, Prepared prepared)
    {
        var person = step switch { AskExpert ask => ask.Request.Expert, AwaitExpert awaiting => awaiting.Request.Expert, _ => step.Owner };
        return prepared.Cases.First(one => one.Dossier.Employee.Person == person).Zone;
    }

    private static string WordsOf(FeedbackStep step, Prepared prepared, RunRequest request) =>
        step.Why.Explain(RewardWords.PackOf(request.Language), null, prepared.At);
}
