using System;
using System.Text.Json;
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
    public const string Allowed = PolicyChoice.Default + ", " + PolicyChoice.Activating + ", " + PolicyChoice.Reference + " or a document of a policy";

    /// <summary>The sample's own: a real organisation brings the one it made.</summary>
    public static Agreement SampleAgreement { get; } = new("works council of the sample", new LocalDate(2026, 1, 5), HasRepresentatives: true);

    /// <summary>The preset of a name; none where it is no name of one.</summary>
    public static Policy? Preset(string name) => name switch
    {
        PolicyChoice.Default => Policy.Default,
        PolicyChoice.Activating => Policy.Activating(SampleAgreement),
        PolicyChoice.Reference => Policy.Reference,
        _ => null,
    };

    /// <summary>The policy; none where something is wrong with the document, which is then noted with line and column.</summary>
    public static Policy? Read(string name, Terminal terminal, ProblemLog problems) => Preset(name) ?? ReadDocument(new(name), terminal, problems);

    /// <summary>The policies of a timeline, or the one of a preset or of a document of one policy; none where something is wrong.</summary>
    public static PolicyTimeline? ReadTimeline(string name, Terminal terminal, ProblemLog problems)
    {
        if (Preset(name) is { } preset)
        {
            return new(preset);
        }

        var source = new InputSource(name);
        if (source.ReadAll(terminal, problems) is not { } json)
        {
            return null;
        }

        if (!IsTimeline(json))
        {
            return ReadPolicy(json, source, problems) is { } policy ? new(policy) : null;
        }

        var read = PolicyTimelineJson.Read(json);
        foreach (var problem in read.Problems)
        {
            problems.Add(source.Name, problem);
        }

        return read.Value;
    }

    /// <summary>Whether a document has periods, or says that it is one that has.</summary>
    private static bool IsTimeline(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && (root.TryGetProperty("periods", out _)
                    || (root.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String && schema.GetString()!.StartsWith("advocacy-policies/", StringComparison.Ordinal)));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Policy? ReadDocument(InputSource source, Terminal terminal, ProblemLog problems)
    {
        return source.ReadAll(terminal, problems) is { } json ? ReadPolicy(json, source, problems) : null;
    }

    private static Policy? ReadPolicy(string json, InputSource source, ProblemLog problems)
    {
        var read = PolicyJson.Read(json);
        foreach (var problem in read.Problems)
        {
            problems.Add(source.Name, problem);
        }

        return read.Value;
    }
}
