using System;
using System.Collections.Generic;
using System.Linq;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>Which room may use which: those in an earlier place, and itself. Rooms in one place do not know one another.</summary>
internal sealed class RoomOrder(string root, params string[][] places)
{
    public const string Root = "(root)";

    /// <summary>The rooms of the engine, from left to right.</summary>
    public static RoomOrder Engine { get; } = new(
        "Advocacy.Engine",
        ["Values"],
        ["Facts"],
        ["Behavior", "Phases", "Habits", "Rewards", "Prompts", "Content", "Climate", "Choosing"],
        ["Policies"],
        ["People"],
        ["Decisions"],
        ["Programmes"],
        ["Explanations"],
        [Root],
        ["Populations"],
        ["Json"],
        ["Telemetry"],
        ["DependencyInjection"]);

    /// <summary>Every room, from left to right.</summary>
    public IEnumerable<string> Rooms => places.SelectMany(place => place);

    /// <summary>The room of a type: the first part of its namespace after the root; null for a type outside the root.</summary>
    public string? RoomOf(Type type)
    {
        var home = EngineAssembly.Outermost(type).Namespace;
        if (home == root)
            return Root;

        return home?.StartsWith(root + ".", StringComparison.Ordinal) == true ? home[(root.Length + 1)..].Split('.')[0] : null;
    }

    /// <summary>A type as <c>Room.Type</c>.</summary>
    public string NameOf(Type type) => $"{RoomOf(type)}.{EngineAssembly.Outermost(type).Name}";

    /// <summary>Every use of a room by one that may not know it, as <c>Room.Type -> Room.Type</c>.</summary>
    public IReadOnlyList<string> WrongEdges(EngineAssembly assembly) =>
    [
        .. (from type in assembly.Types
            where RoomOf(type) is not null
            from used in EngineAssembly.TypesUsedBy(type)
            where RoomOf(used) is not null && !MayUse(RoomOf(type)!, RoomOf(used)!)
            select $"{NameOf(type)} -> {NameOf(used)}")
        .Distinct()
        .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every type whose namespace is no room; what compilers and generators put into namespaces of the platform is not meant.</summary>
    public IReadOnlyList<string> Homeless(EngineAssembly assembly) =>
    [
        .. from type in assembly.Types
           where !type.IsNested && !IsOfThePlatform(type)
           where RoomOf(type) is not { } room || PlaceOf(room) < 0
           select type.FullName,
    ];

    private static bool IsOfThePlatform(Type type) => type.Namespace switch
    {
        null => type.Name.StartsWith('<'),
        "System" or "Microsoft.CodeAnalysis" => true,
        var home => home.StartsWith("System.", StringComparison.Ordinal),
    };

    private bool MayUse(string user, string used) => user == used || PlaceOf(used) < PlaceOf(user);

    private int PlaceOf(string room) => Array.FindIndex(places, place => place.Contains(room));
}
