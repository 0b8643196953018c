using System.CommandLine;
using Advocacy.Engine.Json;
using Advocacy.Sample.Documents;

namespace Advocacy.Sample.Cli;

/// <summary>The command policy, and what can be done with a document of one.</summary>
internal static class PolicyCommand
{
    public const string Name = "policy";

    public const string Check = "check";

    public const string Schema = "schema";

    public const string Preset = "default";

    public const string Diff = "diff";

    public const string Migrate = "migrate";

    public const string Advise = "advise";

    public const string Summary = "summary";

    public static Command Build(Terminal terminal) => new(Name, "A policy as a document: check it, begin one, compare two, move an old one to the newest form, be advised on it, tell it in plain words.")
    {
        CheckCommand(terminal),
        SchemaCommand(terminal),
        DefaultCommand(terminal),
        DiffCommand(terminal),
        MigrateCommand(terminal),
        AdviseCommand(terminal),
        SummaryCommand(terminal),
    };

    private static Command CheckCommand(Terminal terminal)
    {
        var file = Policies("FILE");
        var format = SharedOptions.Format();
        var command = new Command(Check, "Tells all that is wrong with a policy, with line and column.") { file, format };
        command.SetAction(parsed => PolicyCheckRun.Run(parsed.GetRequiredValue(file), SharedOptions.IsJson(parsed.GetValue(format)), terminal));
        return command;
    }

    private static Command SchemaCommand(Terminal terminal)
    {
        var command = new Command(Schema, "Prints the JSON Schema of policies, for editors and other tools.");
        command.SetAction(_ => Print(PolicyJson.Schema, terminal));
        return command;
    }

    private static Command DefaultCommand(Terminal terminal)
    {
        var preset = SharedOptions.Preset();
        var command = new Command(Preset, "Prints a preset as a document with everything in it, to begin with.") { preset };
        command.SetAction(parsed => Print(
            PolicyJson.Indent(PolicyJson.Write(PolicyFile.Preset(parsed.GetRequiredValue(preset))!)), terminal));
        return command;
    }

    private static Command DiffCommand(Terminal terminal)
    {
        var (before, after) = (Policies("BEFORE"), Policies("AFTER"));
        var format = SharedOptions.Format();
        var command = new Command(Diff, "In what two policies differ: parameter by parameter, and items of lists by their id.") { before, after, format };
        command.SetAction(parsed => PolicyDiffRun.Run(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), SharedOptions.IsJson(parsed.GetValue(format)), terminal));
        return command;
    }

    private static Command MigrateCommand(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The document; - is standard input." };
        var command = new Command(Migrate, "Prints a document in the newest version of the schema. What is wrong with it stays so.") { file };
        command.SetAction(parsed => PolicyMigrateRun.Run(parsed.GetRequiredValue(file), terminal));
        return command;
    }

    private static Command AdviseCommand(Terminal terminal)
    {
        var file = Policies("FILE");
        var today = new Option<string?>("--today") { Description = "The date on which it is asked, for how old the agreement is.", HelpName = "DATE" };
        var (language, format) = (SharedOptions.Language(), SharedOptions.Format());
        var command = new Command(Advise, "Says what is known about the choices in a policy, with strength, source and law. It never blocks.") { file, today, language, format };
        command.SetAction(parsed => PolicyAdviseRun.Run(
            parsed.GetRequiredValue(file), parsed.GetValue(today), SharedOptions.LanguageOf(parsed.GetValue(language)), SharedOptions.IsJson(parsed.GetValue(format)), terminal));
        return command;
    }

    private static Command SummaryCommand(Terminal terminal)
    {
        var file = Policies("FILE");
        var (language, format) = (SharedOptions.Language(), SharedOptions.Format());
        var command = new Command(Summary, "Tells a policy in plain words, for whoever approves it.") { file, language, format };
        command.SetAction(parsed => PolicySummaryRun.Run(
            parsed.GetRequiredValue(file), SharedOptions.LanguageOf(parsed.GetValue(language)), SharedOptions.IsJson(parsed.GetValue(format)), terminal));
        return command;
    }

    private static Argument<string> Policies(string name) => new(name) { Description = "A document, or the name of a preset; - is standard input." };

    private static int Print(string text, Terminal terminal)
    {
        terminal.Output.Write(text);
        terminal.Output.Flush();
        return ExitCodes.Done;
    }
}
