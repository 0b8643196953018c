using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>Plays the person of a script: what they do of their own accord, and with what reaches them.</summary>
internal sealed class Player
{
    private static readonly InterventionId TwoQuestions = new("two-questions");
    private static readonly Duration UntilRead = Duration.FromMinutes(1);
    private static readonly Duration UntilShared = Duration.FromMinutes(5);
    private static readonly Duration UntilResponse = Duration.FromHours(24);

    private readonly HostLoop host;
    private readonly Script script;
    private readonly Policy policy;
    private readonly DateTimeZone zone;
    private readonly LocalDate from;
    private readonly Dictionary<Behaviour, int> turns = [];

    private Player(HostLoop host, Script script, Policy policy, DateTimeZone zone, LocalDate from) =>
        (this.host, this.script, this.policy, this.zone, this.from) = (host, script, policy, zone, from);

    private PersonId Person => script.Employee.Person;

    /// <summary>Plans everything of a script with a host.</summary>
    public static void Plan(HostLoop host, Script script, Policy policy, DateTimeZone zone, LocalDate from)
    {
        var player = new Player(host, script, policy, zone, from);
        host.Delivered = player.Meet;
        host.At(LocalDays.StartOf(from, zone), () => host.Report(script.Employee.AsFact()));
        foreach (var happening in script.Happenings)
        {
            var at = LocalDays.At(from.PlusDays(happening.Day).At(happening.Time), zone);
            host.At(at, () => player.Do(happening, at));
        }
    }

    private void Do(Happening happening, Instant at)
    {
        switch (happening)
        {
            case Happening.Enrols enrols:
                host.Report(new Enrolled
                {
                    Id = host.NextId(),
                    Person = Person,
                    At = at,
                    By = Person,
                    Notice = "sample@1",
                    Channels = enrols.Channels,
                    KnowsWhy = enrols.KnowsWhy,
                    Confidence = enrols.Confidence,
                });
                break;
            case Happening.GoesAway away:
                var back = LocalDays.StartOf(from.PlusDays(happening.Day + away.Days), zone);
                host.Report(new Away { Id = host.NextId(), Person = Person, At = at, From = at, To = back });
                break;
            case Happening.Asks:
                host.Ask(Moment.OnRequest);
                break;
            case Happening.Acts acts:
                Act(at, acts.Kind, null, null, acts.HearsFrom);
                break;
            case Happening.OptsOut:
                host.Report(new OptedOut { Id = host.NextId(), Person = Person, At = at });
                break;
            case Happening.Reports reports:
                host.Report(FactJson.Read(reports.FactAt(host.NextId().Value, Person.Value, InstantText.Of(at))).Value!);
                break;
        }
    }

    /// <summary>What the person does with a message.</summary>
    private void Meet(Prompt prompt, Instant sentAt)
    {
        var behaviour = script.BehaviourIn(WeekOf(sentAt));
        var at = sentAt + (prompt.IsAsked ? UntilRead : behaviour.After);
        if (behaviour.Opens != Opening.Unknown)
        {
            host.At(at, () => host.Report(new Seen { Id = host.NextId(), Person = Person, At = at, Decision = prompt.Id, Opening = behaviour.Opens }));
        }

        if (behaviour.Opens == Opening.NotSeen || prompt.Ask == Ask.Nothing)
        {
            return;
        }

        var turn = turns.GetValueOrDefault(behaviour);
        turns[behaviour] = turn + 1;
        var answer = behaviour.Answers[turn % behaviour.Answers.Count];
        if (answer != Answer.Ignore)
        {
            var later = at + Duration.FromMinutes(1);
            host.At(later, () => Give(answer, prompt, behaviour, later));
        }
    }

    private void Give(Answer answer, Prompt prompt, Behaviour behaviour, Instant at)
    {
        var content = prompt.Items.IsEmpty ? (ContentId?)null : prompt.Items[0].Id;
        switch (answer)
        {
            case Answer.Dismiss:
                Close(prompt, at);
                break;
            case Answer.Skip:
                host.Report(new Chose { Id = host.NextId(), Person = Person, At = at, Choice = Choice.Skip, Decision = prompt.Id, Content = content, Barrier = behaviour.Barrier });
                break;
            case var _ when prompt.Ask == Ask.Answer:
                Answered(prompt, behaviour, at);
                break;
            case var _ when prompt.Ask == Ask.Cadence:
                Close(prompt, at);
                break;
            case Answer.Adapt or Answer.Copy when prompt.Ask == Ask.Share:
                var choice = answer == Answer.Adapt ? Choice.Adapt : Choice.Copy;
                host.Report(new Chose { Id = host.NextId(), Person = Person, At = at, Choice = choice, Decision = prompt.Id, Content = content });
                var shared = at + UntilShared;
                host.At(shared, () => Act(shared, ActKind.Post, prompt.Id, content, behaviour.HearsFrom));
                break;
            default:
                Act(at, KindOf(prompt), prompt.Id, content, behaviour.HearsFrom);
                break;
        }
    }

    /// <summary>Answers a question, and closes the message: the answer itself does not name the message it answers.</summary>
    private void Answered(Prompt prompt, Behaviour behaviour, Instant at)
    {
        if (prompt.Intervention == TwoQuestions)
        {
            host.Report(new UnderstoodWhy { Id = host.NextId(), Person = Person, At = at });
            host.Report(new ConfidenceReported { Id = host.NextId(), Person = Person, At = at, Confidence = behaviour.Confidence });
        }
        else
        {
            host.Report(new ListeningAnswered { Id = host.NextId(), Person = Person, At = at });
        }

        Close(prompt, at);
    }

    private void Close(Prompt prompt, Instant at) =>
        host.Report(new Dismissed { Id = host.NextId(), Person = Person, At = at, Decision = prompt.Id });

    private void Act(Instant at, ActKind kind, DecisionId? decision, ContentId? content, Responder? hearsFrom)
    {
        var act = new Acted { Id = host.NextId(), Person = Person, At = at, Kind = kind, Decision = decision, Content = content };
        host.Report(act);
        if (hearsFrom is { } responder)
        {
            var later = at + UntilResponse;
            host.At(later, () => host.Report(ResponseOf(responder, act.Id, later)));
        }
    }

    private EventFact ResponseOf(Responder responder, FactId act, Instant at) => responder switch
    {
        Responder.Colleague => new PeerThanked { Id = host.NextId(), Person = Person, At = at, Act = act },
        Responder.Network => new NetworkResponded { Id = host.NextId(), Person = Person, At = at, Act = act },
        _ => new FeedbackReceived { Id = host.NextId(), Person = Person, At = at, Act = act },
    };

    private ActKind KindOf(Prompt prompt)
    {
        foreach (var option in policy.Options)
        {
            if (option.Id == prompt.Option)
            {
                return option.Kind;
            }
        }

        return ActKind.Post;
    }

    private int WeekOf(Instant at) => (Period.DaysBetween(from, LocalDays.DateAt(at, zone)) / 7) + 1;
}
