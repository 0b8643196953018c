using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>A day off for everybody, or for one team, department or unit.</summary>
/// <param name="Date">The date, wherever the person is.</param>
/// <param name="Group">For whom; absent: for everybody.</param>
public sealed record Holiday(LocalDate Date, GroupId? Group = null);
