using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Advocacy.Engine.Tests.BothBuilds;

/// <summary>
/// Answers the golden lives anew under several cultures and compares: "N equal, M different". Ends with 0 if all are equal, 1 if not, 2 for
/// arguments it does not know. With <c>--print</c> and the name of a life it prints the answers themselves, to be compared between builds.
/// </summary>
internal static class Program
{
    private static readonly string[] Cultures = ["", "nl-NL", "tr-TR", "ar-SA", "fa-IR"];

    private static int Main(string[] arguments)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var lives = Life.Read(Resource("lives.txt"));
        if (arguments.Length == 2 && arguments[0] == "--print" && lives.FirstOrDefault(life => life.Name == arguments[1]) is { } chosen)
        {
            output.Write(string.Concat(Answers.To(chosen).Select(answer => answer.Key + "\n" + answer.Value + "\n\n")));
            return 0;
        }

        if (arguments.Length > 0)
        {
            output.WriteLine("Usage: Advocacy.Engine.BothBuilds [--print <life>]");
            return 2;
        }

        return Compare(lives, Resource("answers.txt"), output);
    }

    private static int Compare(IReadOnlyList<Life> lives, string approved, StreamWriter output)
    {
        var build = typeof(AdvocacyEngine).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;
        output.WriteLine($"{build} on {RuntimeInformation.FrameworkDescription}; July here is {Offset(2026, 7)}, January {Offset(2026, 1)}");
        var different = 0;
        var cultures = Cultures.Select(Find).OfType<CultureInfo>().ToList();
        foreach (var culture in cultures)
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            var name = culture.Name.Length == 0 ? "invariant" : culture.Name;
            var differences = Answers.Differences(lives, approved);
            different += differences.Count;
            output.WriteLine($"{name} ({Sample()}): {Invariant(lives.Count - differences.Count)} equal, {Invariant(differences.Count)} different");
            foreach (var difference in differences)
                output.WriteLine("    " + difference);
        }

        output.WriteLine($"{Invariant((lives.Count * cultures.Count) - different)} equal, {Invariant(different)} different");
        return different == 0 ? 0 : 1;
    }

    /// <summary>A culture, if this machine has it.</summary>
    private static CultureInfo? Find(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    // What the current culture makes of a number, a letter and a date tells that it is not one in name only.
#pragma warning disable CA1304, CA1305, CA1308, CA1311
    private static string Sample() => $"{(-1.5).ToString()} {"I".ToLower()} {new DateTime(2026, 3, 21).ToString("d")}";
#pragma warning restore CA1304, CA1305, CA1308, CA1311

    private static string Offset(int year, int month) =>
        TimeZoneInfo.Local.GetUtcOffset(new DateTime(year, month, 1, 12, 0, 0, DateTimeKind.Utc)).TotalHours.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Resource(string name)
    {
        using var stream = typeof(Program).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("Not approved yet: ADVOCACY_APPROVE=1 dotnet test", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
