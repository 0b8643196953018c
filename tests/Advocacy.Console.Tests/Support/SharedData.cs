using System;
using System.IO;
using Xunit;

namespace Advocacy.Sample.Tests.Support;

/// <summary>The public data that may lie beside the repository, or where ADVOCACY_DATA says; it is no part of the repository.</summary>
internal static class SharedData
{
    private static readonly string? Folder = Find();

    /// <summary>The path of a file; the test is skipped where the data are not there.</summary>
    public static string PathOf(string name)
    {
        Assert.SkipWhen(Folder is null, "The public data are not here: set ADVOCACY_DATA to their folder.");
        return Path.Combine(Folder!, name);
    }

    /// <summary>The arguments of the main job, without the command.</summary>
    public static string[] MainJob(params string[] more) =>
    [
        "--people", PathOf("hr-export.csv"), "--map", Files.Shipped("maps", "hr-export.json"),
        "--facts", PathOf("activity.csv"), "--facts-map", Files.Shipped("maps", "activity.json"),
        "--at", "2026-08-18T10:00+02:00", .. more,
    ];

    private static string? Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Advocacy.Engine.sln")))
        {
            root = root.Parent;
        }

        var folder = Environment.GetEnvironmentVariable("ADVOCACY_DATA")
            ?? (root?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", "data") : null);
        return folder is not null && File.Exists(Path.Combine(folder, "hr-export.csv")) ? folder : null;
    }
}
