using System.CommandLine;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Cli;

/// <summary>The command recognise.</summary>
internal static class RecogniseCommand
{
    public const string Name = "recognise";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfRewards(string.Empty);
        var period = SharedOptions.Month("--period", "The list as it is at the end of this month; else at --at.");
        var zone = SharedOptions.Zone();
        var form = new Option<string>("--form") { Description = "In which form.", DefaultValueFactory = _ => Kinds.NameOf(RecognitionForm.Thanks) };
        form.AcceptOnlyFromAmong([.. Kinds.FormNames]);
        var language = SharedOptions.Language();
        var command = new Command(Name, "Whom an editor could thank or tell about, for what: everybody who agreed comes round, quiet contributions too.") { period, zone, form, language };
        input.AddTo(command, hasPerson: false);
        command.SetAction(parsed => RecogniseRun.Run(
            input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) },
            new(period.Name, parsed.GetValue(period), parsed.GetRequiredValue(zone)),
            Kinds.FormOf(parsed.GetRequiredValue(form)),
            terminal));
        return command;
    }
}
