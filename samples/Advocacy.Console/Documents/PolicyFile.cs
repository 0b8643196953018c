using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.Documents;

/// <summary>A policy by name: a preset that ships, or a document.</summary>
internal static class PolicyFile
{
    /// <summary>What a name may be.</summary>
    public const string Allowed = PolicyChoice.Default + ", " + PolicyChoice.Activating + " or a document of a policy";

    /// <summary>The sample's own: a real organisation brings the one it made.</summary>
    public static Agreement SampleAgreement { get; } = new("works council of the sample", new LocalDate(2026, 1, 5), HasRepresentatives: true);

    /// <summary>Whether a name is one of a preset.</summary>
    public static bool IsPreset(string name) => name is PolicyChoice.Default or PolicyChoice.Activating;

    /// <summary>The policy; none where something is wrong with the document, which is then noted with line and column.</summary>
    public static Policy? Read(string name, Terminal terminal, ProblemLog problems) => name switch
    {
        PolicyChoice.Default => Policy.Default,
        PolicyChoice.Activating => Policy.Activating(SampleAgreement),
        _ => ReadDocument(new(name), terminal, problems),
    };

    private static Policy? ReadDocument(InputSource source, Terminal terminal, ProblemLog problems)
    {
        if (source.ReadAll(terminal, problems) is not { } json)
        {
            return null;
        }

        var read = PolicyJson.Read(json);
        foreach (var problem in read.Problems)
        {
            problems.Add(source.Name, problem);
        }

        return read.Value;
    }
}
