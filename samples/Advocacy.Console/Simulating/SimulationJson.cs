using System.IO;
using System.Text.Json;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Values;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Simulating;

/// <summary>What a simulation tells, as JSON Lines: first what it is and how it is to be read, then a line for each number.</summary>
internal static class SimulationJson
{
    public static void Write(SimulationResult result, Chosen chosen, TextWriter output)
    {
        output.WriteLine(JsonLine.Of(writer =>
        {
            writer.WriteString("entry", "simulation");
            writer.WriteString("notice", SimulationResult.Notice);
            writer.WriteString("scenario", result.Scenario);
            writer.WriteNumber("seed", result.Seed);
            writer.WriteNumber("people", result.People);
            writer.WriteNumber("joined", result.Joined);
            writer.WriteNumber("weeks", result.Weeks);
            writer.WriteStartArray("policies");
            foreach (var policy in result.Policies)
            {
                writer.WriteStringValue(policy.Name);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("leftOut");
            foreach (var part in chosen.LeftOut)
            {
                writer.WriteStringValue(part);
            }

            writer.WriteEndArray();
        }));
        Write("value", result.Policies, null, output);
        Write("difference", result.Differences, result.Policies[0].Name, output);
        output.Flush();
    }

    private static void Write(string entry, ValueList<PolicySeries> all, string? from, TextWriter output)
    {
        foreach (var policy in all)
        {
            foreach (var series in policy.Metrics)
            {
                for (var week = 0; week < series.Weeks.Count; week++)
                {
                    var (number, estimate) = (week + 1, series.Weeks[week]);
                    output.WriteLine(JsonLine.Of(writer =>
                    {
                        writer.WriteString("entry", entry);
                        writer.WriteString("policy", policy.Name);
                        if (from is not null)
                        {
                            writer.WriteString("from", from);
                        }

                        writer.WriteString("metric", MetricWords.NameOf(series.Metric));
                        writer.WriteNumber("week", number);
                        Write(estimate, writer);
                    }));
                }
            }
        }
    }

    /// <summary>Nothing where there is nothing to divide by.</summary>
    private static void Write(Estimate? estimate, Utf8JsonWriter writer)
    {
        if (estimate is not { } told)
        {
            writer.WriteNull("value");
            return;
        }

        writer.WriteNumber("value", told.Value);
        writer.WriteNumber("low", told.Interval.Low);
        writer.WriteNumber("high", told.Interval.High);
    }
}
