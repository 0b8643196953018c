using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.Deciding;

/// <summary>
/// The what-if: everybody enrolled with the in-app channel at their first fact, or 28 days before the moment, in a climate of go. It adds
/// to the facts and takes nothing away: who opted out stays out.
/// </summary>
internal static class AsIfEnrolled
{
    public const string Label = "enrolled";

    public const string Said = "What if everybody had enrolled (in-app, at their first fact or 28 days ago) and the climate were go: nobody did, this is no record.";

    private const string Notice = "as-if";

    private static readonly Duration Before = Duration.FromDays(28);

    public static Enrolled Of(PersonId person, IReadOnlyList<Fact> facts, Instant at)
    {
        var first = Instant.Max(at - Before, FactCheck.Earliest);
        for (var i = 0; i < facts.Count; i++)
        {
            first = i == 0 ? facts[i].At : Instant.Min(first, facts[i].At);
        }

        return new()
        {
            Id = new(Ids.OfRow(person.Value, InstantText.Of(first), Notice)),
            Person = person,
            At = first,
            By = person,
            Notice = Notice,
            Channels = [Channel.InApp],
        };
    }
}
