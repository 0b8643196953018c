using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Documents;

/// <summary>Says whether a document of a policy, or of a timeline of policies, is right, and all that is wrong with it.</summary>
internal static class PolicyCheckRun
{
    public static int Run(string file, bool isJson, Terminal terminal)
    {
        var problems = new ProblemLog();
        var timeline = PolicyFile.ReadTimeline(file, terminal, problems);
        ProblemReport.WriteFindings(problems, isJson, terminal);
        if (timeline is null)
        {
            return ExitCodes.BadInput;
        }

        foreach (var period in timeline.Entries)
        {
            terminal.Output.WriteLine(isJson ? JsonOf(file, period) : file + ": " + TextOf(period));
        }

        terminal.Output.Flush();
        return ExitCodes.Done;
    }

    private static string JsonOf(string file, PolicyPeriod period) => JsonLine.Of(writer =>
    {
        writer.WriteString("file", file);
        writer.WriteString("version", period.Policy.Version);
        if (period.From > Instant.MinValue)
        {
            writer.WriteString("from", InstantText.Of(period.From));
        }

        writer.WriteNumber("parameters", Policy.Parameters.Count);
        writer.WriteNumber("differing", Differing(period.Policy));
    });

    private static string TextOf(PolicyPeriod period) =>
        "policy " + period.Policy.Version + (period.From > Instant.MinValue ? " from " + InstantText.Of(period.From) + " on" : string.Empty) + ", nothing wrong. "
        + Words.Counted(Differing(period.Policy), "parameter differs", "parameters differ") + " from the default, of " + Words.Of(Policy.Parameters.Count) + ".";

    private static int Differing(Policy policy) => Policy.Parameters.Count(parameter => parameter.Of(policy) != parameter.Default);
}
