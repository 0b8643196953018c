using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>A situation as it stands in a log.</summary>
/// <param name="Name">The hash of its line, by which decisions name it.</param>
/// <param name="Situation">What was the same for everybody.</param>
internal sealed record LoggedSituation(string Name, Situation Situation)
{
    internal const string Schema = "advocacy-log/1";

    /// <summary>The members of its line.</summary>
    internal static Fields<LoggedSituation> All { get; } = Fields.Of(new LoggedSituation(string.Empty, Situation.Ordinary))
        .Tag("schema", Schema)
        .Required("name", Shapes.Id, s => s.Name, (s, v) => s with { Name = v })
        .Required("situation", SituationJson.Shape, s => s.Situation, (s, v) => s with { Situation = v });

    internal static LoggedSituation Of(Situation situation) => new(Fingerprint.HexOf(SituationJson.Write(situation)), situation);

    internal string Write()
    {
        var text = new JsonText();
        All.Write(text, this);
        return text.ToString();
    }
}
