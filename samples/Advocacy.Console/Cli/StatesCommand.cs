using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Advocacy.Sample.Packing;

namespace Advocacy.Sample.Cli;

/// <summary>The command states.</summary>
internal static class StatesCommand
{
    public const string Name = "states";
    public const string Pack = "pack";
    public const string Unpack = "unpack";

    public static Command Build(Terminal terminal) => new(Name, "People's states as they are stored: many as one file of few bytes, and back.")
    {
        Build(
            Pack,
            "Packs states into one file in which damage is noticed.",
            "States as JSON Lines, as they are stored or as rights sweep, merge and import print them with --format json: a file, a folder of such files, or - for standard input.",
            "The file; what is there under that name is replaced once all is written.",
            (request, cancellation) => PackRun.Run(request, terminal, cancellation)),
        Build(
            Unpack,
            "Writes the states of a packed file as JSON Lines; each record that was damaged is named by its number.",
            "The file, as states pack writes it.",
            "The file of JSON Lines; what is there under that name is replaced once all is written.",
            (request, cancellation) => UnpackRun.Run(request, terminal, cancellation)),
    };

    private static Command Build(string name, string description, string aboutSource, string aboutOut, Func<PackRequest, CancellationToken, int> run)
    {
        var source = new Argument<string>(name == Pack ? "FILE|FOLDER" : "FILE") { Description = aboutSource };
        var target = SharedOptions.File("--out", aboutOut, isRequired: true);
        var format = SharedOptions.Format();
        var keepGoing = new Option<bool>("--keep-going") { Description = "Leaves out and counts what is wrong, instead of writing nothing." };
        var command = new Command(name, description) { source, target, format, keepGoing };

        // On a thread of its own, so that Ctrl-C reaches it as a cancellation.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => run(
                new()
                {
                    Source = parsed.GetRequiredValue(source),
                    Out = parsed.GetRequiredValue(target),
                    IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
                    KeepsGoing = parsed.GetValue(keepGoing),
                },
                cancellation),
            CancellationToken.None));
        return command;
    }
}
