using System;
using System.Globalization;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Output;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Rewarding;

/// <summary>Who wins an award, how to check it, and what to think of before giving it.</summary>
internal static class AwardPage
{
    private const string Disclosure = "hint.disclosure";

    public static void Write(
        ProgrammeResult<AwardResult> decided, AwardCall call, AwardQuestion question, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("The award " + call.Id, prepared, request, screen);
        if (decided.Value is not { } result)
        {
            screen.Line(Words(decided.Why!, prepared, request));
        }
        else
        {
            foreach (var award in result.Winners)
            {
                WriteWinner(award, call, prepared, request, screen);
            }

            WriteDrawing(call, question, result.Tickets, screen);
            WriteThoughts(result.Winners[0], request, screen);
        }

        screen.Line(RunHeader.Of(prepared.Intake));
    }

    /// <summary>A reason in words, in the zone of the month.</summary>
    public static string Words(Reason reason, Prepared prepared, RunRequest request) =>
        reason.Explain(RewardWords.PackOf(request.Language), DateTimeZone.Utc, prepared.At);

    private static void WriteWinner(Award award, AwardCall call, Prepared prepared, RunRequest request, Screen screen)
    {
        screen.Heading("The winner" + (award.IsFinal ? ", final" : ", provisional: facts may still come late"));
        var table = Screen.TableOf("", "");
        table.ShowHeaders = false;
        var pseudonym = call.Pseudonym(award.Winner);
        Row("person", award.Winner.Value);
        if (award.Act is { } act)
        {
            Row("for", act.Value);
        }

        Row("to tell the winner", Words(award.Why, prepared, request));
        Row("to others", award.MayBeNamed ? "may be named: the winner agreed to recognition" : "not to be named: only the winner is told");
        Row("pseudonym", pseudonym);
        Row("ticket", Drawing.TicketOf(call.Seed, pseudonym));
        screen.Write(table);

        void Row(string name, string value) => table.AddRow(new Text(name, Screen.Quiet), new Text(value));
    }

    private static void WriteDrawing(AwardCall call, AwardQuestion question, ValueList<string> tickets, Screen screen)
    {
        screen.Heading("The draw, and how to check it");
        var isDrawn = call.Kind is AwardKind.Raffle or AwardKind.Surprise;
        screen.Line(isDrawn
            ? "Everybody who contributed something in the month, having agreed by then, has one ticket; the lowest wins."
            : "Most answered wins; of equals the lowest ticket.");
        screen.Line("A ticket is the SHA-256 of the seed, a line feed and a pseudonym. Whoever knows their pseudonym can make their ticket and compare:");
        screen.Line();
        screen.Line("  printf '%s\\n%s' '" + call.Seed.Replace("'", "'\\''", StringComparison.Ordinal) + "' PSEUDONYM | sha256sum");
        screen.Line();
        if (isDrawn)
        {
            screen.Line(string.Format(CultureInfo.InvariantCulture, "Pseudonyms with a ticket, to be published with the seed: {0}. --format json lists them.", tickets.Count));
            screen.Line();
        }

        if (question.Seed is null || question.Key is null)
        {
            screen.Line(
                "An example: before giving anything, publish a --seed that nobody could know before the month was over, and keep a secret of your own for --key.",
                Screen.Warning);
        }
    }

    private static void WriteThoughts(Award award, RunRequest request, Screen screen)
    {
        screen.Heading("Before it is given");
        screen.Line("• Risk: " + RiskWords.Of(award.Risk.Contingency) + ", " + RiskWords.EffectOf(award.Risk) + " on what people do of their own accord (Deci, Koestner and Ryan 1999).");
        screen.Line(award.NeedsDisclosure
            ? "• Disclosure: who shares in hope of it says so. For the invitation: “" + RewardWords.PackOf(request.Language)[Disclosure] + "”"
            : "• Disclosure: nobody could share in hope of it, as long as nobody is told of it in advance.");
        screen.Line("• Report it with its id as an award granted, so that it is not given twice. Say nothing about who did not win.");
    }
}
