using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What the bandits have in common that choose among arms, and leave open whether there is a prompt at all.</summary>
public abstract record ArmBanditRules : BanditRules
{
    private protected ArmBanditRules()
    {
    }

    /// <summary>The probability of any prompt; the bounds hold for it. Between 0 and 1; default 0.5 (ours).</summary>
    public double Prompting { get; init => field = Check.Inside(value, nameof(Prompting)); } = 0.5;

    /// <summary>How much of what was learned is left after each further outcome. 0.5 to 1; default 1, all of it.</summary>
    public double Retention { get; init => field = Check.Range(value, 0.5, 1, nameof(Retention)); } = 1;
}
