using Advocacy.Engine.Json;
using Advocacy.Engine.People;

namespace Advocacy.Sample.Input;

/// <summary>Reads facts in the engine's own format: one JSON object a line.</summary>
internal static class FactsJsonLines
{
    private static readonly FactReadOptions Options = new() { MakeMissingIds = true };

    public static void Read(InputSource source, People people, Terminal terminal, ProblemLog problems) =>
        JsonLines.Read(source, terminal, problems, (text, line, note) =>
        {
            var read = FactJson.Read(text, Options);
            foreach (var problem in read.Problems)
            {
                note(problem);
            }

            if (!read.TryGet(out var fact))
            {
                return;
            }

            if (FactCheck.Check(fact, fact.At) is { } refused)
            {
                note(refused);
            }
            else
            {
                people.Add(new(fact, source.Name, line));
            }
        });
}
