using System;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing;

/// <summary>
/// A person and what happened to them, in a few words. Each call gives another person with one more fact at the instant the story has come
/// to; <see cref="After"/> and <see cref="At"/> let time pass. Ids follow from the person and the number of the fact, so that the same story
/// is the same facts.
/// </summary>
/// <example><code>var state = TestPerson.Enrolled("p-1", at).In("Europe/Amsterdam").WithConsent(ConsentForm.Rewards).After(Duration.FromDays(2)).Acts(ActKind.Post).State(engine);</code></example>
public sealed record TestPerson
{
    /// <summary>The zone of who was placed nowhere.</summary>
    public const string DefaultZone = "Europe/Amsterdam";

    private TestPerson(PersonId id, Instant now) => (Id, Now) = (id, now);

    /// <summary>Whom it is about.</summary>
    public PersonId Id { get; }

    /// <summary>The instant the story has come to.</summary>
    public Instant Now { get; private init; }

    /// <summary>What happened so far, in the order it was told.</summary>
    public ValueList<Fact> Facts { get; private init; }

    /// <summary>Where the person was placed last.</summary>
    public string Zone => Facts.OfType<Placed>().LastOrDefault()?.Zone ?? DefaultZone;

    /// <summary>The facts in canonical order.</summary>
    public History History
    {
        get
        {
            var sorted = Facts.ToList();
            sorted.Sort(FactOrder.Canonical);
            return new(Id, ValueList.From(sorted));
        }
    }

    /// <summary>Somebody about whom nothing is known.</summary>
    /// <param name="id">Whom it is about.</param>
    /// <param name="at">When the story begins.</param>
    public static TestPerson Unknown(string id, Instant at) => new(new(id), at);

    /// <summary>Somebody who is placed in Amsterdam and has just enrolled, to be reached in the app; answered none of the two questions.</summary>
    /// <param name="id">Whom it is about.</param>
    /// <param name="at">When the person enrolled.</param>
    public static TestPerson Enrolled(string id, Instant at) => Unknown(id, at).In(DefaultZone).Enrols();

    /// <summary>Enrols by an own act, to be reached in the app.</summary>
    public TestPerson Enrols() => Does((id, at) => new Enrolled { Id = id, Person = Id, At = at, By = Id, Notice = "notice-1", Channels = [Channel.InApp] });

    /// <summary>Enrolled with these channels, the most wanted first.</summary>
    /// <exception cref="InvalidOperationException">The person never enrolled.</exception>
    public TestPerson Through(params ValueList<Channel> channels) => Enrolling(enrolled => enrolled with { Channels = channels });

    /// <summary>Enrolled with these answers to the two questions.</summary>
    /// <param name="knowsWhy">Whether the person knows why sharing is worthwhile.</param>
    /// <param name="confidence">How confident the person is, from 0 to 1.</param>
    /// <exception cref="InvalidOperationException">The person never enrolled.</exception>
    public TestPerson Answering(bool knowsWhy, double confidence) => Enrolling(enrolled => enrolled with { KnowsWhy = knowsWhy, Confidence = new Score(confidence) });

    /// <summary>Works in another zone from now on; what else is known of the placement stays.</summary>
    /// <param name="zone">A tzdb id, or a Windows zone id.</param>
    public TestPerson In(string zone) => Placing(placed => placed with { Zone = zone });

    /// <summary>Works in this team, department and unit from now on.</summary>
    public TestPerson Of(GroupId? team = null, GroupId? department = null, GroupId? unit = null) =>
        Placing(placed => placed with { Team = team, Department = department, Unit = unit });

    /// <summary>Works in these hours from now on.</summary>
    public TestPerson Working(WorkingHours hours) => Placing(placed => placed with { Pattern = hours });

    /// <summary>Plays these parts for others from now on.</summary>
    public TestPerson As(params ValueList<Role> roles) => Placing(placed => placed with { Roles = roles });

    /// <summary>Lets some time pass.</summary>
    public TestPerson After(Duration time) => this with { Now = Now + time };

    /// <summary>Goes on at an instant, which may lie before what was told: a late report.</summary>
    public TestPerson At(Instant instant) => this with { Now = instant };

    /// <summary>Does the same several times.</summary>
    /// <param name="times">How many times.</param>
    /// <param name="every">How much time passes after each.</param>
    /// <param name="what">What is done.</param>
    public TestPerson Repeatedly(int times, Duration every, Func<TestPerson, TestPerson> what)
    {
        Given.NotNull(what);
        var person = this;
        for (var i = 0; i < times; i++)
        {
            person = what(person).After(every);
        }

        return person;
    }

    /// <summary>Agrees to these forms.</summary>
    public TestPerson WithConsent(params ValueList<ConsentForm> forms) =>
        forms.Aggregate(this, (person, form) => person.Does((id, at) => new ConsentGiven { Id = id, Person = Id, At = at, Form = form }));

    /// <summary>No longer agrees to these forms.</summary>
    public TestPerson WithoutConsent(params ValueList<ConsentForm> forms) =>
        forms.Aggregate(this, (person, form) => person.Does((id, at) => new ConsentWithdrawn { Id = id, Person = Id, At = at, Form = form }));

    /// <summary>Prefers this from now on.</summary>
    public TestPerson Prefers(Preferences preferences) => Does((id, at) => new PreferencesSet { Id = id, Person = Id, At = at, Preferences = preferences });

    /// <summary>Shares something about the work, or does another act.</summary>
    /// <param name="kind">What kind of act; absent: a post.</param>
    /// <param name="decision">The message it answers; absent: of the person's own accord.</param>
    public TestPerson Acts(ActKind? kind = null, DecisionId? decision = null) =>
        Does((id, at) => new Acted { Id = id, Person = Id, At = at, Kind = kind ?? ActKind.Post, Decision = decision });

    /// <summary>Chooses something under a message.</summary>
    public TestPerson Chooses(Choice choice, DecisionId? decision = null, Barrier? barrier = null) =>
        Does((id, at) => new Chose { Id = id, Person = Id, At = at, Choice = choice, Decision = decision, Barrier = barrier });

    /// <summary>Sees a message of the engine.</summary>
    public TestPerson Sees(DecisionId decision) => Does((id, at) => new Seen { Id = id, Person = Id, At = at, Decision = decision, Opening = Opening.Seen });

    /// <summary>Sees a colleague's story.</summary>
    public TestPerson SeesStory() => Does((id, at) => new StorySeen { Id = id, Person = Id, At = at });

    /// <summary>Sees an example of somebody who does it well.</summary>
    public TestPerson SeesExample() => Does((id, at) => new ExampleSeen { Id = id, Person = Id, At = at });

    /// <summary>Is thanked by a colleague.</summary>
    public TestPerson IsThanked() => Does((id, at) => new PeerThanked { Id = id, Person = Id, At = at });

    /// <summary>Says how strong a driver or link is.</summary>
    public TestPerson Declares(Factor factor, double strength) =>
        Does((id, at) => new SignalDeclared { Id = id, Person = Id, At = at, Factor = factor, Strength = new(strength) });

    /// <summary>Is away for a while from now on.</summary>
    public TestPerson IsAwayFor(Duration time) => Does((id, at) => new Away { Id = id, Person = Id, At = at, From = at, To = at + time });

    /// <summary>Pauses everything from now on.</summary>
    /// <param name="until">Until when; absent: until the person resumes.</param>
    public TestPerson Pauses(Instant? until = null) => Does((id, at) => new Paused { Id = id, Person = Id, At = at, Until = until });

    /// <summary>Resumes: ends a pause and a mute.</summary>
    public TestPerson Resumes() => Does((id, at) => new Resumed { Id = id, Person = Id, At = at });

    /// <summary>Wants no messages of the engine's own accord.</summary>
    /// <param name="until">Until when; absent: until the person resumes.</param>
    public TestPerson Mutes(Instant? until = null) => Does((id, at) => new Muted { Id = id, Person = Id, At = at, Until = until });

    /// <summary>Leaves, wholly and without a reason.</summary>
    public TestPerson OptsOut() => Does((id, at) => new OptedOut { Id = id, Person = Id, At = at });

    /// <summary>Objects to processing.</summary>
    public TestPerson Objects() => Does((id, at) => new Objected { Id = id, Person = Id, At = at });

    /// <summary>Takes back the fact that was told last.</summary>
    /// <exception cref="InvalidOperationException">Nothing was told.</exception>
    public TestPerson TakesBack() => Facts.IsEmpty
        ? throw new InvalidOperationException("Nothing was told that could be taken back.")
        : Does((id, at) => new Retracted { Id = id, Person = Id, At = at, Target = Facts[Facts.Count - 1].Id });

    /// <summary>Any other fact, at the instant the story has come to.</summary>
    /// <param name="what">Makes the fact from its id and its instant.</param>
    public TestPerson Does(Func<FactId, Instant, Fact> what) => this with { Facts = Facts.Add(Given.NotNull(what)(NextId(), Now)) };

    /// <summary>The state all of it amounts to.</summary>
    /// <param name="engine">The engine that replays it.</param>
    public PersonState State(IAdvocacyEngine engine) => History.StateFor(engine);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} at {Now}\n{History}";

    private FactId NextId() => new(Id.Value + "-" + (Facts.Count + 1).ToString("D4", CultureInfo.InvariantCulture));

    private TestPerson Placing(Func<Placed, Placed> change)
    {
        var last = Facts.OfType<Placed>().LastOrDefault();
        return last is not null && last.At == Now
            ? this with { Facts = Facts.With(Facts.IndexOf(last), change(last)) }
            : Does((id, at) => change(last is null ? new() { Id = id, Person = Id, At = at, Zone = DefaultZone } : last with { Id = id, At = at }));
    }

    private TestPerson Enrolling(Func<Enrolled, Enrolled> change)
    {
        var last = Facts.OfType<Enrolled>().LastOrDefault() ?? throw new InvalidOperationException("The person never enrolled.");
        return this with { Facts = Facts.With(Facts.IndexOf(last), change(last)) };
    }
}
