using System;
using System.IO;
using System.Linq;
using System.Text;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>The scenarios that ship, as JSON documents in the package.</summary>
public static class ScenarioLibrary
{
    private const string Prefix = "scenarios/";
    private const string Suffix = ".json";

    /// <summary>The names of the scenarios that ship, in the order of the alphabet.</summary>
    public static ValueList<string> Names { get; } = ValueList.From(typeof(ScenarioLibrary).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length))
        .OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>The JSON text of a scenario that ships: what to begin from for one of your own.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static string Json(string name)
    {
        using var stream = typeof(ScenarioLibrary).Assembly.GetManifestResourceStream(Prefix + Check.NotNull(name) + Suffix)
            ?? throw new ArgumentException("There is no such scenario; there are: " + string.Join(", ", Names), nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A scenario that ships.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="zones">The time zones.</param>
    /// <exception cref="ArgumentException">There is none of that name, or it does not work with these zones.</exception>
    public static Scenario Named(string name, IDateTimeZoneProvider zones)
    {
        var reading = ScenarioJson.Read(Json(name), zones);
        return reading.Scenario ?? throw new ArgumentException("The scenario has problems: " + string.Join("; ", reading.Problems), nameof(name));
    }
}
