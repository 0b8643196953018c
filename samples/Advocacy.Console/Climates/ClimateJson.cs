using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Climates;

/// <summary>The climate as JSON Lines, a line a group.</summary>
internal static class ClimateJson
{
    public static void Write(ClimateSeen seen, ClimateRequest request, TextWriter output)
    {
        var pack = TextPacks.Shipped.For(request.Language);
        for (var i = 0; i < seen.Release.Groups.Count; i++)
        {
            var (group, judgement) = (seen.Release.Groups[i], seen.Climates[i].Judgement);
            output.WriteLine(JsonLine.Of(writer =>
            {
                writer.WriteString("group", group.Group.Id.Value);
                writer.WriteStartObject("of");
                for (var part = 0; part < seen.By.Count; part++)
                {
                    if (group.Group.Parts[part] is { } name)
                    {
                        writer.WriteString(seen.By[part], name.Value);
                    }
                }

                writer.WriteEndObject();
                writer.WriteString("readiness", Words.Of(judgement.Readiness));
                if (judgement.Overall is { } overall)
                {
                    Number(writer, "overall", overall);
                }

                writer.List("figures", group.Figures, figure =>
                {
                    writer.WriteString("measure", MeasureColumn.NameOf(figure.Measure));
                    if (figure.Reading is { } reading)
                    {
                        Number(writer, "score", reading.Score);
                        writer.WriteNumber("people", reading.People);
                    }
                    else
                    {
                        Why(writer, figure.Why!, pack);
                    }
                });
                writer.WriteStartArray("notMeasured");
                foreach (var measure in Measures.OfReadiness.Where(measure => judgement.Readings.All(reading => reading.Reading.Measure != measure)))
                {
                    writer.WriteStringValue(MeasureColumn.NameOf(measure));
                }

                writer.WriteEndArray();
                writer.List("reasons", judgement.Reasons, reason => Why(writer, reason, pack));
            }));
        }
    }

    private static void Why(Utf8JsonWriter writer, Reason reason, TextPack pack)
    {
        writer.WriteString("reason", reason.Code.Name);
        writer.WriteString("why", reason.Explain(pack));
    }

    private static void Number(Utf8JsonWriter writer, string name, Score score)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(score.Value.ToString("R", CultureInfo.InvariantCulture));
    }
}
