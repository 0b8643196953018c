using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Advocacy.Engine.Testing.Generators.NounGen;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Draws events of every kind.</summary>
internal static class EventGen
{
    internal static IReadOnlyList<FactDraw> Kinds { get; } =
    [
        FactDraw.Of(head => Spans(head).Select(span => new Away { Id = head.Id, Person = head.Person, At = head.At, From = span.Start, To = span.End })),
        FactDraw.Of(head => Spans(head).Select(span => new Silenced { Id = head.Id, Person = head.Person, At = head.At, From = span.Start, To = span.End })),
        FactDraw.Of(Story),
        FactDraw.Of(head => Maybe(Contents).Select(content => new ExampleSeen { Id = head.Id, Person = head.Person, At = head.At, Content = content })),
        FactDraw.Of(head => new GuidelineRead { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => new WorkshopAttended { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => new UnderstoodWhy { Id = head.Id, Person = head.Person, At = head.At }),
        FactDraw.Of(head => Scores.Select(score => new ConfidenceReported { Id = head.Id, Person = head.Person, At = head.At, Confidence = score })),
        FactDraw.Of(head => Maybe(Contents).Select(content => new IdeaProposed { Id = head.Id, Person = head.Person, At = head.At, Content = content })),
        FactDraw.Of(head => Acts.Select(act => new FeedbackRequested { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        FactDraw.Of(head => Acts.Select(act => new FeedbackReceived { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        FactDraw.Of(head => Acts.Select(act => new FeedbackLapsed { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        FactDraw.Of(head => DecisionIds.Select(decision => new FeedbackGiven { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        FactDraw.Of(head => Gen.Choose(1, 7).Select(level => new AutomaticityReported { Id = head.Id, Person = head.Person, At = head.At, Automaticity = level })),
        FactDraw.Of(head => Maybe(DecisionIds).Select(decision => new ListeningAnswered { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        FactDraw.Of(Schedule),
        FactDraw.Of(head => DecisionIds.Select(decision => new Sent { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        FactDraw.Of(head => DecisionIds.Select(decision => new NotDelivered { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        FactDraw.Of(head => DecisionIds.Select(decision => new Expired { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        FactDraw.Of(Sight),
        FactDraw.Of(head => DecisionIds.Select(decision => new Dismissed { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        FactDraw.Of(Snooze),
        FactDraw.Of(Choose),
        FactDraw.Of(Act),
        FactDraw.Of(head => Contents.Select(occasion => new TookPart { Id = head.Id, Person = head.Person, At = head.At, Occasion = occasion })),
        FactDraw.Of(head => Acts.Select(act => new NetworkResponded { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        FactDraw.Of(head => Maybe(Acts).Select(act => new PeerThanked { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        FactDraw.Of(head => Acts.Select(act => new PeerVoted { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        FactDraw.Of(head => Names("award", 3).Select(award => new AwardGranted { Id = head.Id, Person = head.Person, At = head.At, Award = award })),
        FactDraw.Of(head => Maybe(Acts).Select(act => new RecognitionGiven { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        FactDraw.Of(head => Dates.Select(date => new FreezeUsed { Id = head.Id, Person = head.Person, At = head.At, Date = date })),
        FactDraw.Of(Signal),
        FactDraw.Of(head => Acts.Select(target => new Retracted { Id = head.Id, Person = head.Person, At = head.At, Target = target })),
    ];

    private static Gen<FactId> Acts => Names("f", 5000).Select(name => new FactId(name));

    private static Gen<NodaTime.Interval> Spans(FactHead head) =>
        from begin in Gen.Choose(-20, 20)
        from days in Gen.Choose(0, 30)
        let start = head.At + Duration.FromDays(begin)
        select new NodaTime.Interval(start, start + Duration.FromDays(days));

    private static Gen<StorySeen> Story(FactHead head) =>
        from byLeader in Bools
        from content in Maybe(Contents)
        select new StorySeen { Id = head.Id, Person = head.Person, At = head.At, ByLeader = byLeader, Content = content };

    private static Gen<Scheduled> Schedule(FactHead head) =>
        from decision in DecisionIds
        from intervention in Names("intervention", 5)
        from items in Few(from content in Contents from perspective in AnyOf<Perspective>() select new ShownItem(content, perspective))
        from nudge in Maybe(Names("nudge", 2).Select(name => new InterventionId(name)))
        from channel in Channels
        from ask in AnyOf<Ask>()
        from lesson in AnyOf<Lesson>()
        from isOverview in Bools
        from isProactive in Bools
        from hours in Gen.Choose(0, 48)
        select new Scheduled
        {
            Id = head.Id,
            Person = head.Person,
            At = head.At,
            Decision = decision,
            Intervention = new(intervention),
            Items = items,
            Nudge = nudge,
            Channel = channel,
            Ask = ask,
            Lesson = lesson,
            IsOverview = isOverview,
            IsProactive = isProactive,
            DeliverAt = head.At + Duration.FromHours(1),
            ValidUntil = head.At + Duration.FromHours(1 + hours),
        };

    private static Gen<Seen> Sight(FactHead head) =>
        from decision in DecisionIds
        from opening in AnyOf<Opening>()
        select new Seen { Id = head.Id, Person = head.Person, At = head.At, Decision = decision, Opening = opening };

    private static Gen<Snoozed> Snooze(FactHead head) =>
        from decision in Maybe(DecisionIds)
        from until in Instants
        select new Snoozed { Id = head.Id, Person = head.Person, At = head.At, Decision = decision, Until = until };

    private static Gen<Chose> Choose(FactHead head) =>
        from choice in AnyOf<Choice>()
        from decision in Maybe(DecisionIds)
        from content in Maybe(Contents)
        from barrier in Maybe(Gen.OneOf(Gen.Elements(Barrier.NoTime, Barrier.NotAllowed), Names("barrier", 2).Select(name => new Barrier(name))))
        select new Chose { Id = head.Id, Person = head.Person, At = head.At, Choice = choice, Decision = decision, Content = content, Barrier = barrier };

    private static Gen<Acted> Act(FactHead head) =>
        from kind in Gen.OneOf(Gen.Elements(ActKind.Post, ActKind.ToldAFriend), Names("act", 3).Select(name => new ActKind(name)))
        from decision in Maybe(DecisionIds)
        from content in Maybe(Contents)
        select new Acted { Id = head.Id, Person = head.Person, At = head.At, Kind = kind, Decision = decision, Content = content };

    private static Gen<SignalDeclared> Signal(FactHead head) =>
        from factor in AnyOf<Factor>()
        from strength in Scores
        select new SignalDeclared { Id = head.Id, Person = head.Person, At = head.At, Factor = factor, Strength = strength };
}
