using System.Text.Json;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;
using NodaTime.Text;

namespace Advocacy.Sample.Programme;

/// <summary>How a programme does, as a line of JSON.</summary>
internal static class HealthJson
{
    public static string Of(ProgrammeResult<HealthReport> health, ProgrammeResult<Norm> norm, Prepared prepared, RunRequest request) => JsonLine.Of(
        writer =>
        {
            var pack = RewardWords.PackOf(request.Language);
            writer.WriteString("at", InstantText.Of(prepared.At));
            if (health.Value is { } report)
            {
                Write(report, pack, writer);
            }
            else
            {
                Write(health.Why!, pack, writer);
            }

            writer.WriteStartObject("socialProof");
            if (norm.Value is { } told)
            {
                writer.WriteNumber("share", told.Share);
                if (told.EarlierShare is { } earlier)
                {
                    writer.WriteNumber("earlierShare", earlier);
                }
            }

            Write(norm.Value?.Why ?? norm.Why!, pack, writer);
            writer.WriteEndObject();
        },
        request.WhatIf);

    private static void Write(HealthReport report, TextPack pack, Utf8JsonWriter writer)
    {
        writer.WriteString("from", LocalDatePattern.Iso.Format(report.Window.First));
        writer.WriteNumber("weeks", report.Window.Weeks);
        writer.WriteStartObject("figures");
        foreach (var figure in report.Figures)
        {
            if (figure.Value is { } value)
            {
                writer.WriteNumber(Kinds.NameOf(figure.Metric), value);
            }
            else
            {
                writer.WriteNull(Kinds.NameOf(figure.Metric));
            }
        }

        writer.WriteEndObject();
        writer.List("activeByWeek", report.Weeks, week =>
        {
            writer.WriteString("monday", LocalDatePattern.Iso.Format(week.Monday));
            if (week.Active is { } active)
            {
                writer.WriteNumber("active", active);
            }
        });
        writer.List("findings", report.Findings, finding =>
        {
            writer.WriteString("sign", Kinds.NameOf(finding.Sign));
            writer.WriteString("verdict", Kinds.NameOf(finding.Verdict));
            Write(finding.Why, pack, writer);
        });
        writer.List("advice", report.Advice, advice =>
        {
            writer.WriteString("advice", Kinds.NameOf(advice));
            writer.WriteString("step", Kinds.NameOf(Advices.StepOf(advice)));
        });
    }

    /// <summary>A reason: its code, its figures by their names, and the same in words.</summary>
    private static void Write(Reason reason, TextPack pack, Utf8JsonWriter writer)
    {
        writer.WriteString("reason", reason.Code.Name);
        writer.WriteStartObject("data");
        for (var i = 0; i < reason.Values.Count; i++)
        {
            writer.WriteNumber(reason.Code.Data[i].Name, reason.Values[i].Number);
        }

        writer.WriteEndObject();
        writer.WriteString("why", reason.Explain(pack));
    }
}
