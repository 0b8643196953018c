using System;
using System.IO;
using System.Linq;
using Advocacy.Engine;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.QuickStart;

/// <summary>Plays some weeks. Time is an argument everywhere; where it is real, it is read here: <c>SystemClock.Instance.GetCurrentInstant()</c>.</summary>
internal static class Program
{
    private const string Help = """
        Usage: Advocacy.QuickStart [file] [until]
        Plays some weeks of an invented employee, kept in a SQLite file. Run it again and it goes on from there.
          file    the database; quickstart.db if not given
          until   the date to play up to; 2026-04-20 if not given
        Ends with 0 when done, 2 when an argument is wrong or the file cannot be used.
        """;

    internal static int Main(string[] arguments)
    {
        var (file, date) = (arguments.FirstOrDefault("quickstart.db"), LocalDatePattern.Iso.Parse(arguments.ElementAtOrDefault(1) ?? "2026-04-20"));
        if (arguments is ["--help" or "-h"])
            return Tell(Help, code: 0);
        if (arguments.Length > 2 || file.StartsWith('-') || !date.Success)
            return Tell($"Not understood: {string.Join(' ', arguments)}\n{Help}", code: 2);

        try
        {
            using var database = new Database(file);
            return Play(database, until: date.Value.AtMidnight().InUtc().ToInstant());
        }
        catch (Exception problem) when (problem is SqliteException or InvalidDataException)
        {
            return Tell($"{file} cannot be used as a database: {problem.Message}", code: 2);
        }
    }

    private static int Play(Database database, Instant until)
    {
        Host host = null!;
        host = new(new AdvocacyEngine(Policy.Default, seed: 7, DateTimeZoneProviders.Tzdb), database, Noor.Situation, (prompt, now) =>
        {
            var message = prompt.Render(Language.English)!;
            Tell($"{now:ddd dd MMM HH:mm}  sends  {message.Title}\n    {string.Join("\n    * ", [message.Body, .. message.Items.Select(item => item.Title)])}");
            Tell($"    [ {string.Join(" | ", message.Choices.Select(choice => choice.Label))} ]");
            foreach (var response in Noor.ResponsesTo(prompt, now))
                Hear(response, now);
        });

        // At least once: where the play goes on, all that was ever reported comes again.
        for (var (now, before) = (database.Newest() ?? Noor.Start, Instant.MinValue); now < until; (now, before) = (now + Duration.FromMinutes(15), now))
        {
            foreach (var (_, fact) in Noor.Reported().Where(report => report.Received > before && report.Received <= now))
                Hear(fact, now);
            host.Tick(now);
        }

        return Tell($"Up to date until {until:dd MMM yyyy}: {database.Count("sent")} sent, {database.Count("expired")} expired. To go on, give a later date.");

        void Hear(Fact fact, Instant now) => Tell($"{now:ddd dd MMM HH:mm}  hears  {fact.GetType().Name} of {fact.At:ddd dd MMM}: {host.Take(fact, now).GetType().Name}");
    }

    private static int Tell(string text, int code = 0)
    {
        (code == 0 ? Console.Out : Console.Error).WriteLine(text);
        return code;
    }
}
