using Advocacy.Engine.Json;
using Advocacy.Engine.People;

namespace Advocacy.Sample.Input;

/// <summary>Reads facts in the engine's own format: one JSON object a line.</summary>
internal static class FactsJsonLines
{
    private static readonly FactReadOptions Options = new() { MakeMissingIds = true };

    public static void Read(InputSource source, People people, Terminal terminal, ProblemLog problems)
    {
        using var reader = source.Open(terminal, problems);
        if (reader is null)
        {
            return;
        }

        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0)
            {
                continue;
            }

            if (!Unicode.IsWhole(text))
            {
                problems.AddLine(source.Name, line, new(InputCodes.Malformed, "line", text, Unicode.Allowed));
                continue;
            }

            var read = FactJson.Read(text, Options);
            foreach (var problem in read.Problems)
            {
                problems.AddLine(source.Name, line, problem);
            }

            if (!read.TryGet(out var fact))
            {
                continue;
            }

            if (FactCheck.Check(fact, fact.At) is { } refused)
            {
                problems.AddLine(source.Name, line, refused);
            }
            else
            {
                people.Add(new(fact, source.Name, line));
            }
        }
    }
}
