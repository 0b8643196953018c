using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Advocacy.Engine.Testing.Generators.NounGen;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Draws standing facts.</summary>
internal static class StandingGen
{
    internal static IReadOnlyList<FactDraw> Kinds { get; } =
    [
        FactDraw.Of(Enrolment),
        FactDraw.Of(head => new OptedOut { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => new Objected { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => new Departed { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => new Restricted { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => new RestrictionLifted { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => AnyOf<ConsentForm>().Select(form => new ConsentGiven { Id = head.Id, Person = head.Person, At = head.At, Form = form })),
        FactDraw.Of(head => AnyOf<ConsentForm>().Select(form => new ConsentWithdrawn { Id = head.Id, Person = head.Person, At = head.At, Form = form })),
        FactDraw.Of(head => Channels.Select(channel => new ChannelAllowed { Id = head.Id, Person = head.Person, At = head.At, Channel = channel })),
        FactDraw.Of(head => Channels.Select(channel => new ChannelWithdrawn { Id = head.Id, Person = head.Person, At = head.At, Channel = channel })),
        FactDraw.Of(head => Wishes.Select(preferences => new PreferencesSet { Id = head.Id, Person = head.Person, At = head.At, Preferences = preferences })),
        FactDraw.Of(Pause),
        FactDraw.Of(head => new Resumed { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => Maybe(Instants).Select(until => new Muted { Id = head.Id, Person = head.Person, At = head.At, Until = until })),
        FactDraw.Of(Placement),
    ];

    private static Gen<Enrolled> Enrolment(FactHead head) =>
        from notice in Names("notice", 3)
        from first in Channels
        from others in Few(Channels)
        from slot in Maybe(Times)
        from knows in Maybe(Bools)
        from confidence in Maybe(Scores)
        select new Enrolled
        {
            Id = head.Id,
            Person = head.Person,
            At = head.At,
            By = head.Person,
            Notice = notice,
            Channels = others.Insert(0, first),
            Slot = slot,
            KnowsWhy = knows,
            Confidence = confidence,
        };

    private static Gen<Paused> Pause(FactHead head) =>
        from days in Maybe(Gen.Choose(0, 30))
        from length in Maybe(Gen.Choose(0, 60))
        let begin = head.At - Duration.FromDays(days ?? 0)
        select new Paused
        {
            Id = head.Id,
            Person = head.Person,
            At = head.At,
            From = days is null ? null : begin,
            Until = length is { } known ? begin + Duration.FromDays(known) : null,
        };

    private static Gen<Placed> Placement(FactHead head) =>
        from zone in Gen.Elements("Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "W. Europe Standard Time", "Nowhere/Known")
        from team in Maybe(Groups)
        from department in Maybe(Groups)
        from unit in Maybe(Groups)
        from pattern in MaybeOne(Hours)
        from roles in Few(AnyOf<Role>())
        select new Placed
        {
            Id = head.Id,
            Person = head.Person,
            At = head.At,
            Zone = zone,
            Team = team,
            Department = department,
            Unit = unit,
            Pattern = pattern,
            Roles = roles,
        };
}
