// What the text of a public surface must show.

#pragma warning disable CS1591

using System.Threading.Tasks;

namespace Advocacy.Engine.Tests.Conventions.Samples;

public interface IShown<T>
    where T : struct
{
    Task<string?> Find(T? key, params string[] names);
}

public abstract record Shown(ShownKind Kind) : IShown<int>
{
    public const double Half = 0.5;

    public abstract string? Text { get; }

    public required int Number { get; init; }

    public static bool TryMake(out Shown? made, string text = "a", ShownKind kind = ShownKind.Other)
    {
        made = null;
        return kind == ShownKind.One && text.Length > 0;
    }

    public Task<string?> Find(int? key, params string[] names) => Task.FromResult(key is { } at ? names[at] : null);

    internal static void Hidden()
    {
    }
}

public enum ShownKind
{
    One,
    Other,
}
