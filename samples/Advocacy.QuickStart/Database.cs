using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.QuickStart;

/// <summary>A message that waits, with what it was decided from.</summary>
internal sealed record Message(DecisionId Id, PersonState State, Situation Situation, Instant DecidedAt);

/// <summary>Somebody else saved the state since it was read: read again, and ask again.</summary>
internal sealed class StateChangedException : Exception;

/// <summary>States by person, with ETag and due instant; facts and outcomes by their id; and the outbox, by the id of the decision.</summary>
internal sealed class Database : IDisposable
{
    private readonly SqliteConnection connection;

    public Database(string file)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Execute("CREATE TABLE IF NOT EXISTS state (person TEXT PRIMARY KEY, json TEXT, etag TEXT, due INTEGER)");
        Execute("CREATE TABLE IF NOT EXISTS fact (person TEXT, id TEXT, json TEXT, needs_replay INTEGER, PRIMARY KEY (person, id))");
        Execute("CREATE TABLE IF NOT EXISTS outcome (id TEXT PRIMARY KEY, person TEXT, kind TEXT, subject TEXT, is_taken_back INTEGER)");
        Execute("CREATE TABLE IF NOT EXISTS outbox (id TEXT PRIMARY KEY, state TEXT, situation TEXT, decided_at INTEGER, deliver_at INTEGER, is_settled INTEGER)");
    }

    public void Dispose() => connection.Dispose();

    public SqliteTransaction Begin() => connection.BeginTransaction();

    public PersonState StateOf(PersonId person) =>
        Rows("SELECT json FROM state WHERE person = $0", row => Held(StateJson.Read(row.GetString(0))), person).FirstOrDefault(PersonState.Empty(person));

    public void Save(PersonState state, string etag, Instant? nextDue)
    {
        const string Upsert = "INSERT INTO state VALUES ($0, $1, $2, $3) ON CONFLICT DO UPDATE SET json = $1, etag = $2, due = $3 WHERE etag = $4";
        if (Execute(Upsert, state.Person, StateJson.Write(state), StateJson.ETagOf(state), nextDue, etag) == 0)
            throw new StateChangedException();
    }

    public List<PersonId> WhoAreDue(Instant now) => Rows("SELECT person FROM state WHERE due <= $0", row => new PersonId(row.GetString(0)), now);

    public List<PersonId> WhoNeedReplay() => Rows("SELECT DISTINCT person FROM fact WHERE needs_replay", row => new PersonId(row.GetString(0)));

    public List<Fact> FactsOf(PersonId person) => Rows("SELECT json FROM fact WHERE person = $0", row => Held(FactJson.Read(row.GetString(0))), person);

    public void Log(Fact? fact, Verdict verdict)
    {
        if (fact is not null && verdict is not Rejected)
            Execute("INSERT OR IGNORE INTO fact VALUES ($0, $1, $2, $3)", fact.Person, fact.Id, FactJson.Write(fact), verdict is NeedsReplay or TooLate ? 1 : 0);
    }

    public void Upsert(PersonId person, IEnumerable<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
            Execute("INSERT OR REPLACE INTO outcome VALUES ($0, $1, $2, $3, $4)", outcome.Id, person, outcome.Kind, outcome.Subject, outcome.IsTakenBack ? 1 : 0);
    }

    /// <summary>A replay tells everything anew.</summary>
    public void Replace(PersonId person, IEnumerable<Outcome> outcomes)
    {
        Execute("DELETE FROM outcome WHERE person = $0; UPDATE fact SET needs_replay = 0 WHERE person = $0", person);
        Upsert(person, outcomes);
    }

    public void Enqueue(Prompt? prompt, PersonState from, Situation situation)
    {
        if (prompt is not null)
            Execute("INSERT OR IGNORE INTO outbox VALUES ($0, $1, $2, $3, $4, 0)", prompt.Id, StateJson.Write(from), SituationJson.Write(situation), prompt.At, prompt.DeliverAt);
    }

    public List<Message> Outbox(Instant now) => Rows("SELECT * FROM outbox WHERE NOT is_settled AND deliver_at <= $0", MessageIn, now);

    /// <summary>Takes a message for oneself until an instant; false where somebody else has it, or it is settled.</summary>
    public bool Claim(DecisionId message, Instant now, Instant until) =>
        Execute("UPDATE outbox SET deliver_at = $2 WHERE id = $0 AND NOT is_settled AND deliver_at <= $1", message, now, until) > 0;

    public void Settle(DecisionId? message) => Execute("UPDATE outbox SET is_settled = 1 WHERE id = $0", message);

    public Instant? Newest() => Rows("SELECT max(json ->> 'at') FROM fact", row => row[0] as string) is [{ } newest] ? InstantPattern.ExtendedIso.Parse(newest).Value : null;

    public long Count(string kind) => Rows("SELECT count(*) FROM fact WHERE json ->> 'type' = $0", row => row.GetInt64(0), kind)[0];

    private int Execute(string sql, params object?[] values) => Command(sql, values).ExecuteNonQuery();

    private List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params object?[] values)
    {
        var rows = new List<T>();
        using var reader = Command(sql, values).ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static T Held<T>(JsonResult<T> read)
        where T : class => read.Value ?? throw new InvalidDataException(string.Join("; ", read.Problems));

    private static Message MessageIn(SqliteDataReader row) => new(
        new(row.GetString(0)), Held(StateJson.Read(row.GetString(1))), Held(SituationJson.Read(row.GetString(2))), Instant.FromUnixTimeTicks(row.GetInt64(3)));

    private SqliteCommand Command(string sql, object?[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"${i}", values[i] switch { null => DBNull.Value, Instant at => at.ToUnixTimeTicks(), var other => other.ToString() });
        return command;
    }
}
