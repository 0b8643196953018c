using System.CommandLine;
using System.Globalization;
using Advocacy.Sample.Programme;

namespace Advocacy.Sample.Cli;

/// <summary>The command impact.</summary>
internal static class ImpactCommand
{
    public const string Name = "impact";

    public static Command Build(Terminal terminal)
    {
        var input = InputOptions.OfLooking("Whose impact: it is told to this person, and to nobody else.");
        var connections = new Option<long?>("--connections")
        {
            Description = "How many connections the person told of, for the potential reach; it is held nowhere.",
            HelpName = "NUMBER",
            CustomParser = result =>
            {
                if (long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000_000)
                {
                    return number;
                }

                result.AddError($"'{result.Tokens[0].Value}', allowed: a whole number from 0 to 1000000000");
                return null;
            },
        };
        var language = SharedOptions.Language();
        var command = new Command(Name, "What came of what one person shared, in words for that person: acts, responses, thanks, feedback, and potential reach.") { connections, language };
        input.AddTo(command);
        command.SetAction(parsed => ImpactRun.Run(
            input.Read(parsed) with { Language = SharedOptions.LanguageOf(parsed.GetValue(language)) }, parsed.GetValue(connections), terminal));
        return command;
    }
}
