namespace Advocacy.Sample.Output.Figures;

/// <summary>
/// How a line is told from others: by dashes and marks as well as by colour, so that it is legible in grey and to who does not see
/// colours. The colours are those of Okabe and Ito (2008), dark enough on white.
/// </summary>
/// <param name="Colour">Of the line, its marks and its band.</param>
/// <param name="Dashes">How long strokes and gaps are; empty where it is whole.</param>
/// <param name="Mark">What marks its points.</param>
internal sealed record Look(string Colour, string Dashes, Mark Mark)
{
    private static readonly Look[] All =
    [
        new("#0072b2", string.Empty, Mark.Disc),
        new("#d55e00", "8 4", Mark.Square),
        new("#00775a", "2 3", Mark.Triangle),
        new("#7a3f6d", "10 3 2 3", Mark.Diamond),
    ];

    /// <summary>The look of a place; from the fifth on they come again.</summary>
    public static Look Of(int place) => All[place % All.Length];
}
