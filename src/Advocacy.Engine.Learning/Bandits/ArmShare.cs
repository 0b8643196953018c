namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What a policy does with one arm.</summary>
/// <param name="Arm">Which arm it is of.</param>
/// <param name="Weight">Its part of all prompts, from 0 to 1; 0 where it sleeps.</param>
/// <param name="Probability">With which probability it is taken: what is drawn by, and logged.</param>
/// <param name="StandardError">The error of the weight against what the bandit means, where that is found by trial; 0 where it is exact.</param>
public sealed record ArmShare(string Arm, double Weight, double Probability, double StandardError);
