using System.Globalization;
using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>One thing that is wrong with what was given.</summary>
/// <param name="File">The file as it was named; <c>-</c> for standard input, <c>arguments</c> for the command line.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Problem">What is wrong, with what would be right.</param>
/// <param name="IsOfOneLine">Whether leaving out the line leaves out the problem.</param>
internal sealed record InputProblem(string File, int Line, Problem Problem, bool IsOfOneLine)
{
    /// <summary>The place in the line, from 1; 0 where there is none.</summary>
    public int Column { get; init; }

    public string Place => File + Numbered(Line) + Numbered(Line == 0 ? 0 : Column);

    /// <summary>On one line: what controls a terminal is told as an escape.</summary>
    public override string ToString()
    {
        var text = Place + ": " + Problem;
        return text.Any(IsControl)
            ? string.Concat(text.Select(character => IsControl(character) ? "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture) : character.ToString()))
            : text;
    }

    private static string Numbered(int number) => number == 0 ? string.Empty : ":" + number.ToString(CultureInfo.InvariantCulture);

    private static bool IsControl(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
