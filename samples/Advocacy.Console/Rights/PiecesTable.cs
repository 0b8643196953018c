using System.Collections.Generic;
using Advocacy.Engine.Json;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Rights;

/// <summary>What each piece of an export is, of how many things, since when and until when.</summary>
internal static class PiecesTable
{
    public static void Write(IEnumerable<ExportedPiece> pieces, Screen screen)
    {
        var table = Screen.TableOf("piece", "things", "since", "held", "until");
        foreach (var piece in pieces)
        {
            table.AddRow(
                new Text(Words.Of(piece.Kind)),
                new Text(Words.Of(piece.Count)),
                new Text(piece.Since is { } since ? InstantText.Of(since) : "–"),
                new Text(Words.Of(piece.Keeping)),
                new Text(piece.Until is { } until ? InstantText.Of(until - Duration.Epsilon) : "–"));
        }

        Screen.AlignRight(table, 1, 2);
        screen.Write(table);
    }
}
