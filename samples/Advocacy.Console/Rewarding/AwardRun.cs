using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rewarding;

/// <summary>Shows who wins an award, and how to check it.</summary>
internal static class AwardRun
{
    private const int LongestSeed = 200;

    public static int Run(RunRequest request, MonthChoice choice, AwardQuestion question, Terminal terminal)
    {
        var problems = new ProblemLog();
        RewardPreparation.Needs("the monthly award", mechanisms => mechanisms.MonthlyAward, request, terminal, problems);
        var month = choice.Read(problems);
        var secret = question.Key is { } key ? ReadSecret(key, terminal, problems) : Pseudonyms.ExampleSecret;
        if (question.Seed is { } given && !Ids.IsValid(given, LongestSeed))
        {
            problems.Add("arguments", InputCodes.Argument, "--seed", given, "1 to 200 characters, no control characters");
        }

        var prepared = RewardPreparation.Prepare(request, problems, null, terminal);
        if (prepared is null || month is null || secret is null)
        {
            return ExitCodes.BadInput;
        }

        var period = month.OverAt(prepared.At);
        var pseudonyms = new Pseudonyms(secret);
        var call = new AwardCall
        {
            Kind = question.Kind,
            Period = period,
            Seed = question.Seed ?? "an example for " + Kinds.NameOf(question.Kind) + " " + Month.NameOf(period),
            Pseudonym = pseudonyms.Of,
        };
        var people = Participants.Of(prepared.Cases.Select(one => one.State), prepared.At, prepared.Around);
        var decided = Awards.Decide(call, prepared.Cases.SelectMany(one => one.Facts), people);
        if (request.IsJson)
        {
            WriteJson(decided, call, question, prepared, request, terminal);
        }
        else
        {
            AwardPage.Write(decided, call, question, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static string? ReadSecret(InputSource key, Terminal terminal, ProblemLog problems)
    {
        var secret = key.ReadAll(terminal, problems)?.Trim();
        if (secret is { Length: 0 })
        {
            problems.Add(key.Name, InputCodes.Value, "key", string.Empty, "a secret: a text that nobody can guess");
        }

        return secret;
    }

    private static void WriteJson(
        ProgrammeResult<AwardResult> decided, AwardCall call, AwardQuestion question, Prepared prepared, RunRequest request, Terminal terminal)
    {
        terminal.Output.WriteLine(JsonLine.Of(
            writer =>
            {
                writer.WriteString("award", call.Id);
                writer.WriteString("kind", Kinds.NameOf(call.Kind));
                writer.WriteString("at", InstantText.Of(prepared.At));
                writer.WriteString("seed", call.Seed);
                writer.WriteBoolean("isExample", question.Seed is null || question.Key is null);
                if (decided.Why is { } why)
                {
                    writer.WriteString("reason", why.Code.Name);
                    writer.WriteString("why", AwardPage.Words(why, prepared, request));
                }

                writer.List("winners", decided.Value?.Winners ?? [], award =>
                {
                    writer.WriteString("person", award.Winner.Value);
                    if (award.Act is { } act)
                    {
                        writer.WriteString("act", act.Value);
                    }

                    writer.WriteBoolean("mayBeNamed", award.MayBeNamed);
                    writer.WriteBoolean("isFinal", award.IsFinal);
                    writer.WriteString("pseudonym", call.Pseudonym(award.Winner));
                    writer.WriteString("ticket", Drawing.TicketOf(call.Seed, call.Pseudonym(award.Winner)));
                    writer.WriteString("contingency", Kinds.NameOf(award.Risk.Contingency));
                    writer.WriteNumber("effect", award.Risk.Effect);
                    writer.WriteBoolean("needsDisclosure", award.NeedsDisclosure);
                    writer.WriteString("reason", award.Why.Code.Name);
                    writer.WriteString("why", AwardPage.Words(award.Why, prepared, request));
                });
                writer.WriteStartArray("tickets");
                foreach (var pseudonym in decided.Value?.Tickets ?? [])
                {
                    writer.WriteStringValue(pseudonym);
                }

                writer.WriteEndArray();
            },
            request.WhatIf));
        terminal.Output.Flush();
        terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
    }
}
