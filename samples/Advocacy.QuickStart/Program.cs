using System;
using System.IO;
using System.Linq;
using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

var file = args.FirstOrDefault("quickstart.db");
if (args.Length > 1 || file.StartsWith('-'))
    return Tell("Usage: Advocacy.QuickStart [file]    Plays seven weeks of an invented employee, kept in a SQLite file.", file is "-h" or "--help" ? 0 : 2);
using var database = new SqliteConnection($"Data Source={file};Pooling=False");
try { database.Open(); database.Execute(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema.sql"))); }
catch (SqliteException problem) { return Tell($"{file} cannot be used as a database: {problem.Message}", code: 2); }

PersonId noor = new("noor");
Instant On(int day, int hour) => Instant.FromUtc(2026, 3, 1, hour, 0) + Duration.FromDays(day - 1);
(Instant Received, Fact Fact)[] reports =
[
    (On(2, 9), new Placed { Id = new("placed"), Person = noor, At = On(2, 8), Zone = "Europe/Amsterdam" }),
    (On(2, 9), new Enrolled { Id = new("enrolled"), Person = noor, At = On(2, 9), By = noor, Notice = "notice-1", Channels = [Channel.Teams] }),
    (On(27, 9), new StorySeen { Id = new("story"), Person = noor, At = On(3, 12) }), // So late that all facts are replayed.
    (On(31, 8), new Paused { Id = new("paused"), Person = noor, At = On(31, 8), Until = On(38, 8) }), // While a message waits: it expires.
];
void Send(Prompt prompt, Instant now) => Tell($"{now:ddd dd MMM HH:mm}  sends  {prompt.Render(Language.English)!.Title}");
var host = new Host(database, new AdvocacyEngine(Policy.Default, seed: 7, DateTimeZoneProviders.Tzdb), new() { ClimateElsewhere = Readiness.Go }, Send);
for (var now = host.StateOf(noor).Newest ?? On(2, 8); now < On(50, 0); now += Duration.FromMinutes(15))
{
    foreach (var (_, fact) in reports.Concat(reports).Where(report => report.Received == now)) // At least once may be twice.
        Tell($"{now:ddd dd MMM HH:mm}  hears  {fact.GetType().Name} of {fact.At:ddd dd MMM}: {host.Take(fact, now).GetType().Name}");
    host.Decide(now);
    host.Deliver(now);
}
return Tell("Facts held: " + string.Join(", ", database.Query<string>("SELECT count(*) || ' ' || (json ->> 'type') FROM fact GROUP BY json ->> 'type'")));

int Tell(string text, int code = 0)
{
    (code == 0 ? Console.Out : Console.Error).WriteLine(text);
    return code;
}

/// <summary>A host on a SQLite file. Whatever it does may be done again, and by another host on the same file at the same time.</summary>
internal sealed class Host(SqliteConnection database, IAdvocacyEngine engine, Situation situation, Action<Prompt, Instant> send)
{
    public Verdict Take(Fact fact, Instant now, DecisionId? settles = null)
    {
        // Something happened; it may come late, twice and in any order.
        var state = StateOf(fact.Person);
        var evolution = engine.Evolve(state, fact, received: now);
        if (evolution.Verdict is NeedsReplay or TooLate)
        {
            var facts = Read("SELECT json FROM fact WHERE person = @Value", fact.Person, line => FactJson.Read(line));
            var replayed = engine.Replay(PersonState.Empty(fact.Person), [.. facts, fact], received: now);
            evolution = evolution with { State = replayed.State, Outcomes = replayed.Outcomes, NextDue = now };
        }
        return Save(state, evolution, fact, settles: settles) ? evolution.Verdict : Take(fact, now, settles);
    }

    public void Decide(Instant now)
    {
        foreach (var person in database.Query<string>("SELECT person FROM state WHERE due <= @at", new { at = now.ToUnixTimeMilliseconds() }))
        {
            // For everyone whose NextDue has come. The decision's id is the key of the outbox: deciding twice cannot send, nor record, twice.
            var state = StateOf(new(person));
            var decision = engine.Decide(state, situation, Moment.Ordinary, now);
            var scheduled = database.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE id = @Value", decision.Id) == 0 ? decision.AsScheduled() : null;
            var evolution = scheduled is null ? new(state, new Accepted(), []) : engine.Evolve(state, scheduled, received: now);
            Save(state, evolution with { NextDue = decision.NextDue }, scheduled, enqueues: decision as Prompt); // Else still due.
        }
    }

    public void Deliver(Instant now)
    {
        const string Claim = "UPDATE outbox SET deliver_at = @at + 300000 WHERE id = (SELECT id FROM outbox WHERE deliver_at <= @at) RETURNING json";
        while (Read(Claim, new { at = now.ToUnixTimeMilliseconds() }, DecisionJson.Read).SingleOrDefault() is Prompt prompt)
        {
            // For every message whose time has come, claimed for five minutes, so that no other host sends it. Is it still right?
            var isRight = engine.StillValid(prompt, StateOf(prompt.Person), situation, Moment.Ordinary, now).Holds;
            if (isRight)
                send(prompt, now);
            Fact sent = new Sent { Id = new("done-" + prompt.Id), Person = prompt.Person, At = now, Decision = prompt.Id };
            Fact expired = new Expired { Id = new("done-" + prompt.Id), Person = prompt.Person, At = now, Decision = prompt.Id };
            Take(isRight ? sent : expired, now, settles: prompt.Id);
        }
    }

    public PersonState StateOf(PersonId id) => Read("SELECT json FROM state WHERE person = @Value", id, StateJson.Read).SingleOrDefault(PersonState.Empty(id));

    private bool Save(PersonState read, Evolution evolution, Fact? fact, Prompt? enqueues = null, DecisionId? settles = null)
    {
        var (person, json, etag, was) = (read.Person.Value, StateJson.Write(evolution.State), StateJson.ETagOf(evolution.State), StateJson.ETagOf(read));
        using var transaction = database.BeginTransaction();
        const string Upsert = "INSERT INTO state VALUES (@person, @json, @etag, @due) ON CONFLICT DO UPDATE SET json = @json, etag = @etag, due = @due";
        if (database.Execute(Upsert + " WHERE etag = @was", new { person, json, etag, was, due = evolution.NextDue?.ToUnixTimeMilliseconds() }) == 0)
            return false; // Somebody else saved the state since it was read: nothing is written.
        if (fact is not null && evolution.Verdict is not Rejected)
            database.Execute("INSERT OR IGNORE INTO fact VALUES (@person, @Value, @json)", new { person, fact.Id.Value, json = FactJson.Write(fact) });
        if (evolution.Verdict is NeedsReplay or TooLate)
            database.Execute("DELETE FROM outcome WHERE person = @person", new { person }); // A replay tells everything anew.
        database.Execute("INSERT OR REPLACE INTO outcome VALUES (@id, @person, @kind, @Subject, @IsTakenBack)",
            evolution.Outcomes.Select(it => new { id = it.Id.Value, person, kind = it.Kind.ToString(), it.Subject, it.IsTakenBack }));
        if (enqueues is { } prompt)
            database.Execute("INSERT OR IGNORE INTO outbox VALUES (@id, @json, @at)",
                new { id = prompt.Id.Value, json = DecisionJson.Write(prompt), at = prompt.DeliverAt.ToUnixTimeMilliseconds() });
        database.Execute("UPDATE outbox SET deliver_at = NULL WHERE id = @id", new { id = settles?.Value });
        transaction.Commit();
        return true;
    }

    private T[] Read<T>(string sql, object values, Func<string, JsonResult<T>> read) where T : class =>
        [.. database.Query<string>(sql, values).Select(line => read(line).Value ?? throw new FormatException(line))];
}
