namespace Advocacy.Engine.Json;

/// <summary>Until when a piece of an export is held.</summary>
public enum Keeping
{
    /// <summary>Until the person changes it, or is erased.</summary>
    UntilChanged,

    /// <summary>
    /// Until it is folded into totals: two horizons before a newer event, or at a sweep (see <see cref="People.Sweeper"/>).
    /// </summary>
    UntilFolded,

    /// <summary>Until retention is over: see <see cref="People.Sweeper"/>.</summary>
    UntilRetention,

    /// <summary>Until a newer one of its kind replaces it, or the person is erased.</summary>
    UntilReplaced,

    /// <summary>Until the person is erased: it tells of no single thing.</summary>
    UntilErased,

    /// <summary>As long as the host says: the engine does not hold it.</summary>
    AsTheHostSays,
}
