using System;
using System.IO;
using System.Text.Json;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;
using NodaTime.Text;

namespace Advocacy.Sample.Trying;

/// <summary>What a log says, as JSON Lines.</summary>
internal static class EvaluateJson
{
    public static void Write(Evaluated evaluated, TextWriter output)
    {
        Line("log", writer => Write(evaluated, writer));
        foreach (var arm in evaluated.Input.Check.Arms)
        {
            Line("arm", writer => Write(arm, writer));
        }

        foreach (var finding in evaluated.Effects)
        {
            Line("effect", writer => Write(finding, writer));
        }

        foreach (var finding in evaluated.Others)
        {
            Line("policy", writer =>
            {
                writer.WriteString("policy", finding.Name);
                Write(finding.Report, writer);
            });
        }

        output.Flush();

        void Line(string entry, Action<Utf8JsonWriter> write) => output.WriteLine(JsonLine.Of(writer =>
        {
            writer.WriteString("entry", entry);
            write(writer);
        }));
    }

    /// <summary>What is estimated of a policy, and how far the log carries.</summary>
    public static void Write(OffPolicyReport report, Utf8JsonWriter writer)
    {
        writer.WriteNumber("rows", report.Rows);
        writer.WriteNumber("people", report.Groups);
        writer.WriteNumber("effectiveSample", report.Weights.EffectiveSample);
        writer.WriteNumber("largestWeight", report.Weights.Largest);
        writer.WriteNumber("meanWeight", report.Weights.Mean);
        Write("logged", report.Logged, writer);
        Write("selfNormalised", report.SelfNormalised, writer);
        Write("inverseProbability", report.InverseProbability, writer);
        Write("clipped", report.Clipped, writer);
        Write("difference", report.Difference, writer);
        writer.WriteString("verdict", Kinds.NameOf(report.Verdict));
        writer.List("withheldFor", report.WithheldFor);
    }

    private static void Write(Evaluated evaluated, Utf8JsonWriter writer)
    {
        var log = evaluated.Input.Summary;
        writer.WriteNumber("rows", log.Rows);
        writer.WriteNumber("people", log.People);
        writer.WriteNumber("drawn", log.Randomised);
        writer.WriteNumber("prompted", log.Prompted);
        writer.WriteNumber("unfinished", log.Unfinished);
        if (log is { First: { } first, Last: { } last })
        {
            writer.WriteString("first", LocalDatePattern.Iso.Format(first));
            writer.WriteString("last", LocalDatePattern.Iso.Format(last));
        }

        writer.WriteStartArray("policies");
        foreach (var policy in evaluated.Policies)
        {
            writer.WriteStringValue(policy);
        }

        writer.WriteEndArray();
        writer.WriteString("digest", log.Digest);
        writer.WriteString("verdict", Kinds.NameOf(evaluated.Input.Check.Verdict));
        writer.List("problems", evaluated.Input.Check.Problems, problem =>
        {
            writer.WriteString("code", problem.Code);
            writer.WriteString("path", problem.Path);
            writer.WriteString("value", problem.Value);
            writer.WriteString("allowed", problem.Allowed);
        });
    }

    private static void Write(ArmCalibration arm, Utf8JsonWriter writer)
    {
        writer.WriteString("arm", arm.Arm?.Value ?? "silence");
        writer.WriteNumber("draws", arm.Draws);
        writer.WriteNumber("expected", arm.Expected);
        writer.WriteNumber("came", arm.Drawn);
        writer.WriteNumber("p", arm.PValue);
        writer.WriteBoolean("isCalibrated", arm.IsCalibrated);
    }

    private static void Write(TrialFinding finding, Utf8JsonWriter writer)
    {
        writer.WriteString("outcome", Kinds.NameOf(finding.Outcome));
        writer.WriteStartArray("controls");
        foreach (var control in finding.Controls)
        {
            writer.WriteStringValue(control);
        }

        writer.WriteEndArray();
        writer.List("difference", finding.Effect.Estimate?.Effects ?? [], one => Write(one, writer));
        writer.List("logRelativeRisk", finding.Relative?.Effects ?? [], one => Write(one, writer));
        writer.List("refusals", finding.Effect.Refusals);
    }

    private static void Write(Coefficient one, Utf8JsonWriter writer)
    {
        writer.WriteString("name", one.Name);
        writer.WriteNumber("value", one.Estimate);
        writer.WriteNumber("standardError", one.StandardError);
        writer.WriteNumber("low", one.Interval.Low);
        writer.WriteNumber("high", one.Interval.High);
        writer.WriteNumber("p", one.PValue);
    }

    private static void Write(string name, OffPolicyEstimate? estimate, Utf8JsonWriter writer)
    {
        if (estimate is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("value", estimate.Value);
        writer.WriteNumber("standardError", estimate.StandardError);
        writer.WriteNumber("low", estimate.Interval.Low);
        writer.WriteNumber("high", estimate.Interval.High);
        writer.WriteEndObject();
    }
}
