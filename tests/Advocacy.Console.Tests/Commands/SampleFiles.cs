using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Sample.Input;
using Advocacy.Sample.SampleData;
using Advocacy.Sample.Tests.Support;
using NodaTime;

namespace Advocacy.Sample.Tests.Commands;

/// <summary>The invented company as files.</summary>
internal static class SampleFiles
{
    public static IReadOnlyList<Dossier> Dossiers { get; } = SampleCompany.Create(DateTimeZoneProviders.Tzdb).People.All;

    public static string People(Files files) => files.Write(
        "people.jsonl",
        [.. Dossiers.Select(dossier => $$"""{"person":"{{dossier.Employee.Person}}","zone":"{{dossier.Employee.Zone}}","team":"{{dossier.Employee.Team}}"}""")]);

    public static string Facts(Files files, Predicate<Fact>? isWanted = null) =>
        files.Write("facts.jsonl", [.. Lines(isWanted)]);

    public static IEnumerable<string> Lines(Predicate<Fact>? isWanted = null) =>
        from dossier in Dossiers from sourced in dossier.Facts where isWanted is null || isWanted(sourced.Fact) select FactJson.Write(sourced.Fact);
}
