using System;
using System.IO;
using System.Text.Json;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Engine.Values;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;
using NodaTime.Text;

namespace Advocacy.Sample.Trying;

/// <summary>What came of a backtest, as JSON Lines.</summary>
internal static class BacktestJson
{
    private static readonly TextPack English = TextPacks.Shipped.For(Language.English);

    public static void Write(BacktestReport report, PolicyPair policies, TextWriter output)
    {
        Line("backtest", writer => Write(report, policies, writer));
        foreach (var aspect in report.Aspects)
        {
            Line("aspect", writer =>
            {
                writer.WriteString("aspect", Kinds.NameOf(aspect.Aspect));
                writer.WriteNumber("points", aspect.Points);
                writer.WriteNumber("people", aspect.People);
            });
        }

        foreach (var shift in report.Reasons)
        {
            Line("reason", writer =>
            {
                writer.WriteString("from", shift.From);
                writer.WriteString("fromGate", Kinds.NameOf(shift.FromGate));
                writer.WriteString("to", shift.To);
                writer.WriteString("toGate", Kinds.NameOf(shift.ToGate));
                writer.WriteNumber("points", shift.Points);
                writer.WriteNumber("people", shift.People);
            });
        }

        foreach (var example in report.Examples)
        {
            Line("example", writer =>
            {
                writer.WriteString("person", example.Person);
                writer.WriteString("date", LocalDatePattern.Iso.Format(example.Date));
                Write("logged", example.Logged, writer);
                Write("candidate", example.Candidate, writer);
            });
        }

        foreach (var person in report.ByPerson)
        {
            Line("person", writer => Write(person, writer));
        }

        output.Flush();

        void Line(string entry, Action<Utf8JsonWriter> write) => output.WriteLine(JsonLine.Of(writer =>
        {
            writer.WriteString("entry", entry);
            write(writer);
        }));
    }

    private static void Write(BacktestReport report, PolicyPair policies, Utf8JsonWriter writer)
    {
        writer.WriteString("notice", BacktestReport.Notice);
        writer.WriteString("logged", policies.Current.Version);
        writer.WriteString("candidate", report.Candidate);
        writer.WriteNumber("people", report.People);
        writer.WriteNumber("points", report.Points);
        writer.WriteNumber("reproduced", report.Reproduced);
        writer.WriteNumber("different", report.Different);
        writer.WriteNumber("firstDifferences", report.FirstDifferences);
        if (report.Estimate is { } estimate)
        {
            writer.WriteStartObject("estimate");
            EvaluateJson.Write(estimate, writer);
            writer.WriteEndObject();
        }

        writer.WriteString("verdict", Kinds.NameOf(report.Verdict));
        writer.List("withheldFor", report.WithheldFor);
    }

    private static void Write(PersonDifference person, Utf8JsonWriter writer)
    {
        writer.WriteString("person", person.Person);
        writer.WriteNumber("points", person.Points);
        writer.WriteNumber("different", person.Different);
        if (person.First is { } first)
        {
            writer.WriteString("first", LocalDatePattern.Iso.Format(first));
        }
    }

    private static void Write(string name, BacktestAnswer answer, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(name);
        writer.WriteString("answer", answer.Intervention?.Value ?? "silence");
        if (answer.Option is { } option)
        {
            writer.WriteString("option", option);
        }

        if (answer.Channel is { } channel)
        {
            writer.WriteString("channel", channel.ToString());
        }

        writer.WriteString("gate", Kinds.NameOf(answer.Gate));
        writer.WriteString("reason", answer.Reason.Code.Name);
        writer.WriteString("why", answer.Reason.Explain(English));
        writer.WriteEndObject();
    }
}
