using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Documents;

/// <summary>Says whether a document of a policy is right, and all that is wrong with it.</summary>
internal static class PolicyCheckRun
{
    public static int Run(string file, bool isJson, Terminal terminal)
    {
        var problems = new ProblemLog();
        var policy = PolicyFile.Read(file, terminal, problems);
        ProblemReport.WriteFindings(problems, isJson, terminal);
        if (policy is null)
        {
            return ExitCodes.BadInput;
        }

        var differing = Policy.Parameters.Count(parameter => parameter.Of(policy) != parameter.Default);
        if (isJson)
        {
            terminal.Output.WriteLine(JsonLine.Of(writer =>
            {
                writer.WriteString("file", file);
                writer.WriteString("version", policy.Version);
                writer.WriteNumber("parameters", Policy.Parameters.Count);
                writer.WriteNumber("differing", differing);
            }));
        }
        else
        {
            terminal.Output.WriteLine(
                file + ": policy " + policy.Version + ", nothing wrong. " + Words.Counted(differing, "parameter differs", "parameters differ")
                + " from the default, of " + Words.Of(Policy.Parameters.Count) + ".");
        }

        terminal.Output.Flush();
        return ExitCodes.Done;
    }
}
