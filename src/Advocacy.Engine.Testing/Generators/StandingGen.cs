using System;
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
    internal static IReadOnlyList<(Type Type, Func<FactHead, Gen<Fact>> Draw)> Kinds { get; } =
    [
        (typeof(Enrolled), Enrolment),
        (typeof(OptedOut), head => One(new OptedOut { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(Objected), head => One(new Objected { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(Departed), head => One(new Departed { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(Restricted), head => One(new Restricted { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(RestrictionLifted), head => One(new RestrictionLifted { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(ConsentGiven), head => AnyOf<ConsentForm>().Select(form => (Fact)new ConsentGiven { Id = head.Id, Person = head.Person, At = head.At, Form = form })),
        (typeof(ConsentWithdrawn), head => AnyOf<ConsentForm>().Select(form => (Fact)new ConsentWithdrawn { Id = head.Id, Person = head.Person, At = head.At, Form = form })),
        (typeof(ChannelAllowed), head => Channels.Select(channel => (Fact)new ChannelAllowed { Id = head.Id, Person = head.Person, At = head.At, Channel = channel })),
        (typeof(ChannelWithdrawn), head => Channels.Select(channel => (Fact)new ChannelWithdrawn { Id = head.Id, Person = head.Person, At = head.At, Channel = channel })),
        (typeof(PreferencesSet), head => Wishes.Select(preferences => (Fact)new PreferencesSet { Id = head.Id, Person = head.Person, At = head.At, Preferences = preferences })),
        (typeof(Paused), Pause),
        (typeof(Resumed), head => One(new Resumed { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(Muted), head => Maybe(Instants).Select(until => (Fact)new Muted { Id = head.Id, Person = head.Person, At = head.At, Until = until })),
        (typeof(Placed), Placement),
    ];

    private static Gen<Fact> One(Fact fact) => Gen.Constant(fact);

    private static Gen<Fact> Enrolment(FactHead head) =>
        from notice in Names("notice", 3)
        from first in Channels
        from others in Few(Channels)
        from slot in Maybe(Times)
        from knows in Maybe(Bools)
        from confidence in Maybe(Scores)
        select (Fact)new Enrolled
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

    private static Gen<Fact> Pause(FactHead head) =>
        from days in Maybe(Gen.Choose(0, 30))
        from length in Maybe(Gen.Choose(0, 60))
        let begin = head.At - Duration.FromDays(days ?? 0)
        select (Fact)new Paused
        {
            Id = head.Id,
            Person = head.Person,
            At = head.At,
            From = days is null ? null : begin,
            Until = length is { } known ? begin + Duration.FromDays(known) : null,
        };

    private static Gen<Fact> Placement(FactHead head) =>
        from zone in Gen.Elements("Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "W. Europe Standard Time", "Nowhere/Known")
        from team in Maybe(Groups)
        from department in Maybe(Groups)
        from unit in Maybe(Groups)
        from pattern in MaybeOne(Hours)
        from roles in Few(AnyOf<Role>())
        select (Fact)new Placed
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
