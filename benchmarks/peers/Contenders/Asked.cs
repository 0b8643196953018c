namespace Advocacy.Engine.Peers.Contenders;

/// <summary>One person as an object with properties, for engines whose rules name them.</summary>
internal sealed class Asked(Person person)
{
    public double SinceLast { get; } = person.SinceLast;

    public double Motivation { get; } = person.Motivation;

    public double Time { get; } = person.Time;

    public double Money { get; } = person.Money;

    public double Physical { get; } = person.Physical;

    public double Mental { get; } = person.Mental;

    public double Social { get; } = person.Social;

    public double Routine { get; } = person.Routine;

    public int Hour { get; } = person.Hour;

    public int Weekday { get; } = person.Weekday;

    public int Messages { get; } = person.Messages;

    public bool Consents { get; } = person.Consents;

    public bool HasSlack { get; } = person.HasSlack;

    public bool HasTeams { get; } = person.HasTeams;

    public bool HasEmail { get; } = person.HasEmail;
}
