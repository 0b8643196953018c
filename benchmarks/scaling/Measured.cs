namespace Advocacy.Engine.Scaling;

/// <summary>One contender at one size with so many threads.</summary>
/// <param name="Contender">Its name.</param>
/// <param name="People">How many people.</param>
/// <param name="Threads">How many threads.</param>
/// <param name="Figures">What was measured; none where it was left out.</param>
/// <param name="LeftOut">Why it was left out; empty where it was not.</param>
internal sealed record Measured(string Contender, int People, int Threads, Figures? Figures, string LeftOut = "");

/// <summary>What was measured.</summary>
/// <param name="Seconds">How long the fastest of the runs took.</param>
/// <param name="Held">How many bytes the people take up.</param>
/// <param name="Allocated">How many bytes one run allocates.</param>
/// <param name="Invited">How many were invited.</param>
internal sealed record Figures(double Seconds, long Held, long Allocated, int Invited);
