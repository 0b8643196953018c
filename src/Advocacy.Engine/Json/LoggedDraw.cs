using Advocacy.Engine.Choosing;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>A draw as it lies in a document, with what it says of itself: whether there was one, and how likely the answer was.</summary>
internal sealed record LoggedDraw(bool IsRandomised, double Probability, Randomisation Randomisation)
{
    internal static LoggedDraw Of(Randomisation randomisation) => new(randomisation.IsRandomised, randomisation.Probability, randomisation);

    /// <summary>Tells where it contradicts itself: its probabilities are above 0, whole numbers of tickets, and 1 together; without a draw there are none.</summary>
    internal void Check(Faults faults)
    {
        var before = faults.Count;
        if (!IsRandomised)
        {
            if (Probability != 1 || Randomisation != Randomisation.None)
            {
                faults.Add(ProblemCodes.Inconsistent, "isRandomised", string.Empty, "true, or false with probability 1 and nothing else");
            }
        }
        else
        {
            CheckOdds(faults);
            if (faults.Count == before && Probability != Randomisation.Probability)
            {
                faults.Add(ProblemCodes.Inconsistent, "probability", NumberText.Format(Probability), NumberText.Format(Randomisation.Probability));
            }
        }

        faults.Within("randomisation", before);
    }

    private void CheckOdds(Faults faults)
    {
        var (sum, last) = (Randomisation.Silence, string.Empty);
        var areTickets = IsTickets(Randomisation.Silence);
        foreach (var arm in Randomisation.Arms)
        {
            sum += arm.Probability;
            areTickets &= IsTickets(arm.Probability);
            if (string.CompareOrdinal(last, arm.Intervention.Value) >= 0)
            {
                faults.Add(ProblemCodes.Disordered, "arms", arm.Intervention.Value, "each intervention once, in ordinal order");
            }

            last = arm.Intervention.Value;
        }

        if (Randomisation.Arms.IsEmpty || !areTickets || sum != 1)
        {
            faults.Add(ProblemCodes.Inconsistent, "arms", NumberText.Format(sum), "at least one, each with a whole number of 2^-32 above 0, with silence 1 together");
        }

        if (Randomisation.Drawn is { } drawn && Randomisation.ProbabilityOf(drawn) == 0)
        {
            faults.Add(ProblemCodes.Inconsistent, "drawn", drawn.Value, "one of the arms, or none for silence");
        }
    }

    private static bool IsTickets(double probability) => probability > 0 && probability * Lottery.Tickets is var tickets && (long)tickets == tickets;
}
