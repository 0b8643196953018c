using System;
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
    internal static IReadOnlyList<(Type Type, Func<FactHead, Gen<Fact>> Draw)> Kinds { get; } =
    [
        (typeof(Away), head => Spans(head).Select(span => (Fact)new Away { Id = head.Id, Person = head.Person, At = head.At, From = span.Start, To = span.End })),
        (typeof(Silenced), head => Spans(head).Select(span => (Fact)new Silenced { Id = head.Id, Person = head.Person, At = head.At, From = span.Start, To = span.End })),
        (typeof(StorySeen), Story),
        (typeof(ExampleSeen), head => Maybe(Contents).Select(content => (Fact)new ExampleSeen { Id = head.Id, Person = head.Person, At = head.At, Content = content })),
        (typeof(GuidelineRead), head => One(new GuidelineRead { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(WorkshopAttended), head => One(new WorkshopAttended { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(UnderstoodWhy), head => One(new UnderstoodWhy { Id = head.Id, Person = head.Person, At = head.At })),
        (typeof(ConfidenceReported), head => Scores.Select(score => (Fact)new ConfidenceReported { Id = head.Id, Person = head.Person, At = head.At, Confidence = score })),
        (typeof(IdeaProposed), head => Maybe(Contents).Select(content => (Fact)new IdeaProposed { Id = head.Id, Person = head.Person, At = head.At, Content = content })),
        (typeof(FeedbackRequested), head => Acts.Select(act => (Fact)new FeedbackRequested { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        (typeof(FeedbackReceived), head => Acts.Select(act => (Fact)new FeedbackReceived { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        (typeof(FeedbackLapsed), head => Acts.Select(act => (Fact)new FeedbackLapsed { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        (typeof(FeedbackGiven), head => DecisionIds.Select(decision => (Fact)new FeedbackGiven { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        (typeof(AutomaticityReported), head => Gen.Choose(1, 7).Select(level => (Fact)new AutomaticityReported { Id = head.Id, Person = head.Person, At = head.At, Automaticity = level })),
        (typeof(ListeningAnswered), head => Maybe(DecisionIds).Select(decision => (Fact)new ListeningAnswered { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        (typeof(Scheduled), Schedule),
        (typeof(Sent), head => DecisionIds.Select(decision => (Fact)new Sent { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        (typeof(NotDelivered), head => DecisionIds.Select(decision => (Fact)new NotDelivered { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        (typeof(Expired), head => DecisionIds.Select(decision => (Fact)new Expired { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        (typeof(Seen), Sight),
        (typeof(Dismissed), head => DecisionIds.Select(decision => (Fact)new Dismissed { Id = head.Id, Person = head.Person, At = head.At, Decision = decision })),
        (typeof(Snoozed), Snooze),
        (typeof(Chose), Choose),
        (typeof(Acted), Act),
        (typeof(TookPart), head => Contents.Select(occasion => (Fact)new TookPart { Id = head.Id, Person = head.Person, At = head.At, Occasion = occasion })),
        (typeof(NetworkResponded), head => Acts.Select(act => (Fact)new NetworkResponded { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        (typeof(PeerThanked), head => Maybe(Acts).Select(act => (Fact)new PeerThanked { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        (typeof(PeerVoted), head => Acts.Select(act => (Fact)new PeerVoted { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        (typeof(AwardGranted), head => Names("award", 3).Select(award => (Fact)new AwardGranted { Id = head.Id, Person = head.Person, At = head.At, Award = award })),
        (typeof(RecognitionGiven), head => Maybe(Acts).Select(act => (Fact)new RecognitionGiven { Id = head.Id, Person = head.Person, At = head.At, Act = act })),
        (typeof(FreezeUsed), head => Dates.Select(date => (Fact)new FreezeUsed { Id = head.Id, Person = head.Person, At = head.At, Date = date })),
        (typeof(SignalDeclared), Signal),
        (typeof(Retracted), head => Acts.Select(target => (Fact)new Retracted { Id = head.Id, Person = head.Person, At = head.At, Target = target })),
    ];

    private static Gen<FactId> Acts => Names("f", 5000).Select(name => new FactId(name));

    private static Gen<Fact> One(Fact fact) => Gen.Constant(fact);

    private static Gen<NodaTime.Interval> Spans(FactHead head) =>
        from begin in Gen.Choose(-20, 20)
        from days in Gen.Choose(0, 30)
        let start = head.At + Duration.FromDays(begin)
        select new NodaTime.Interval(start, start + Duration.FromDays(days));

    private static Gen<Fact> Story(FactHead head) =>
        from byLeader in Bools
        from content in Maybe(Contents)
        select (Fact)new StorySeen { Id = head.Id, Person = head.Person, At = head.At, ByLeader = byLeader, Content = content };

    private static Gen<Fact> Schedule(FactHead head) =>
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
        select (Fact)new Scheduled
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

    private static Gen<Fact> Sight(FactHead head) =>
        from decision in DecisionIds
        from opening in AnyOf<Opening>()
        select (Fact)new Seen { Id = head.Id, Person = head.Person, At = head.At, Decision = decision, Opening = opening };

    private static Gen<Fact> Snooze(FactHead head) =>
        from decision in Maybe(DecisionIds)
        from until in Instants
        select (Fact)new Snoozed { Id = head.Id, Person = head.Person, At = head.At, Decision = decision, Until = until };

    private static Gen<Fact> Choose(FactHead head) =>
        from choice in AnyOf<Choice>()
        from decision in Maybe(DecisionIds)
        from content in Maybe(Contents)
        from barrier in Maybe(Gen.OneOf(Gen.Elements(Barrier.NoTime, Barrier.NotAllowed), Names("barrier", 2).Select(name => new Barrier(name))))
        select (Fact)new Chose { Id = head.Id, Person = head.Person, At = head.At, Choice = choice, Decision = decision, Content = content, Barrier = barrier };

    private static Gen<Fact> Act(FactHead head) =>
        from kind in Gen.OneOf(Gen.Elements(ActKind.Post, ActKind.ToldAFriend), Names("act", 3).Select(name => new ActKind(name)))
        from decision in Maybe(DecisionIds)
        from content in Maybe(Contents)
        select (Fact)new Acted { Id = head.Id, Person = head.Person, At = head.At, Kind = kind, Decision = decision, Content = content };

    private static Gen<Fact> Signal(FactHead head) =>
        from factor in AnyOf<Factor>()
        from strength in Scores
        select (Fact)new SignalDeclared { Id = head.Id, Person = head.Person, At = head.At, Factor = factor, Strength = strength };
}
