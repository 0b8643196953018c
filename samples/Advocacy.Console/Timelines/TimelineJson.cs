using System;
using System.IO;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Timelines;

/// <summary>A timeline as JSON Lines: week, instant, what it is, and the decision, fact or outcome itself.</summary>
internal static class TimelineJson
{
    public static void Write(Timeline timeline, TextWriter output)
    {
        foreach (var entry in timeline.Entries)
        {
            output.WriteLine(LineOf(timeline, entry));
        }
    }

    private static string LineOf(Timeline timeline, TimelineEntry entry)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteNumber("week", timeline.WeekOf(entry.At));
            writer.WriteString("at", InstantText.Of(entry.At));
            WriteEntry(writer, entry);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteEntry(Utf8JsonWriter writer, TimelineEntry entry)
    {
        switch (entry)
        {
            case TimelineEntry.Decided decided:
                WriteDecision(writer, "decision", decided.Decision);
                break;
            case TimelineEntry.Ended ended:
                WriteDecision(writer, "end", ended.Decision);
                break;
            case TimelineEntry.Reported reported:
                writer.WriteString("entry", "fact");
                writer.WritePropertyName("fact");
                writer.WriteRawValue(FactJson.Write(reported.Fact));
                break;
            case TimelineEntry.CameAbout came:
                writer.WriteString("entry", "outcome");
                writer.WriteString("outcome", came.Outcome.Id.Value);
                writer.WriteString("kind", came.Outcome.Kind.ToString());
                writer.WriteString("subject", came.Outcome.Subject);
                writer.WriteBoolean("isTakenBack", came.Outcome.IsTakenBack);
                break;
            case TimelineEntry.HeldBack held:
                writer.WriteString("entry", "held-back");
                writer.WriteStartArray("reasons");
                foreach (var reason in held.Reasons)
                {
                    writer.WriteStringValue(reason.Code.Name);
                }

                writer.WriteEndArray();
                break;
            case TimelineEntry.Thanked:
                writer.WriteString("entry", "thanks");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(entry), entry, "A kind of entry without JSON.");
        }
    }

    private static void WriteDecision(Utf8JsonWriter writer, string entry, Decision decision)
    {
        writer.WriteString("entry", entry);
        writer.WritePropertyName("decision");
        writer.WriteRawValue(DecisionJson.Write(decision));
    }
}
