using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>A group of people whose figures are asked for: all smallest units that have its parts.</summary>
/// <param name="Id">How it is named: where it is a team, a department or a unit of the organisation, as people are placed in it.</param>
/// <param name="Parts">Its group in each part of a unit; none where any will do. All none: everybody.</param>
/// <param name="Larger">The next larger of the groups asked for, whose figures stand in where its own cannot be shown.</param>
public sealed record ReleaseGroup(GroupId Id, ValueList<GroupId?> Parts, GroupId? Larger = null)
{
    /// <summary>Whether a smallest unit belongs to it.</summary>
    public bool Covers(ValueList<GroupId> unit)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i] is { } part && (i >= unit.Count || part != unit[i]))
            {
                return false;
            }
        }

        return Parts.Count == unit.Count;
    }

    /// <summary>Whether all that another covers belongs to it.</summary>
    internal bool Encloses(ReleaseGroup other)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i] is { } part && part != other.Parts[i])
            {
                return false;
            }
        }

        return true;
    }
}
