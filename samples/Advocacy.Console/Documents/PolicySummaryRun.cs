using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Documents;

/// <summary>Tells a policy in plain words, for whoever approves it.</summary>
internal static class PolicySummaryRun
{
    public static int Run(string file, Language language, bool isJson, Terminal terminal)
    {
        var problems = new ProblemLog();
        var policy = PolicyFile.Read(file, terminal, problems);
        ProblemReport.Write(problems, isJson, keptGoing: false, terminal);
        if (policy is null)
        {
            return ExitCodes.BadInput;
        }

        var summary = policy.Summarise(language);
        if (isJson)
        {
            terminal.Output.WriteLine(JsonLine.Of(writer =>
            {
                writer.WriteString("language", summary.Language.Code);
                writer.WriteString("title", summary.Title);
                writer.List("sections", summary.Sections, section =>
                {
                    writer.WriteString("room", section.Room);
                    writer.WriteString("title", section.Title);
                    writer.List("lines", section.Lines, line =>
                    {
                        writer.WriteString("path", line.Path);
                        writer.WriteString("change", line.Change.ToString().ToLowerInvariant());
                        writer.WriteString("text", line.Text);
                    });
                });
            }));
            terminal.Output.Flush();
            return ExitCodes.Done;
        }

        var screen = new Screen(terminal);
        screen.Line(summary.Title, Screen.Strong);
        foreach (var section in summary.Sections)
        {
            screen.Heading(section.Title);
            foreach (var line in section.Lines)
            {
                screen.Line((line.Change == PolicyChange.Usual ? "  " : "* ") + line.Text);
            }
        }

        return ExitCodes.Done;
    }
}
