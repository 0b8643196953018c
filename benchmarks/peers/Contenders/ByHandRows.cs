using System;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>Plain C# over rows, one person after another: what somebody writes who needs nothing but this.</summary>
internal sealed class ByHandRows() : InProcess("by hand, rows")
{
    private Person[] rows = [];

    protected override void Take(Crowd crowd) => rows = Person.Rows(crowd);

    protected override void DecideAll(int from, Span<byte> answers)
    {
        var people = rows.AsSpan(from, answers.Length);
        for (var i = 0; i < people.Length; i++)
        {
            answers[i] = Decide(in people[i]);
        }
    }

    private static byte Decide(in Person person)
    {
        if (!person.Consents)
        {
            return Answers.NoConsent;
        }

        if (person.Hour is < 9 or >= 17 || person.Weekday > 5)
        {
            return Answers.Quiet;
        }

        if (person.Messages >= 3)
        {
            return Answers.Cap;
        }

        if (person.SinceLast < 24)
        {
            return Answers.Cooldown;
        }

        if (!person.HasSlack && !person.HasTeams && !person.HasEmail)
        {
            return Answers.NoChannel;
        }

        var ability = Math.Min(
            Math.Min(Math.Min(person.Time, person.Money), Math.Min(person.Physical, person.Mental)), Math.Min(person.Social, person.Routine));
        var kind = person.Motivation * ability >= 0.25 ? Answers.Signal
            : person.Motivation >= ability ? Answers.Facilitator
            : Answers.Spark;
        return (byte)(kind + (person.HasSlack ? 0 : person.HasTeams ? 1 : 2));
    }
}
