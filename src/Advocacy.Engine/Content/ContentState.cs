using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>What must be remembered of the content a person had to do with.</summary>
public sealed record ContentState
{
    /// <summary>How many marks are held.</summary>
    public const int Most = 96;

    /// <summary>The state before anything.</summary>
    public static ContentState New { get; } = new();

    /// <summary>The last use of each kind of each content, in order of date, then content, then use: the latest <see cref="Most"/>.</summary>
    public ValueList<ContentMark> Marks { get; init; }

    /// <summary>The state after a person had to do with content.</summary>
    public ContentState Mark(ContentId content, ContentUse use, LocalDate on)
    {
        if (LastOn(content, use) is { } known && known >= on)
        {
            return this;
        }

        var marks = new ContentMark[Marks.Count + 1];
        var count = 0;
        var added = new ContentMark(content, use, on);
        var isIn = false;
        foreach (var mark in Marks)
        {
            if (mark.Content == content && mark.Use == use)
            {
                continue;
            }

            if (!isIn && Compare(added, mark) < 0)
            {
                marks[count++] = added;
                isIn = true;
            }

            marks[count++] = mark;
        }

        if (!isIn)
        {
            marks[count++] = added;
        }

        var first = Math.Max(0, count - Most);
        return this with { Marks = ValueList.Create<ContentMark>(marks.AsSpan(first, count - first)) };
    }

    /// <summary>The date of the last use of a kind; none if there was none, or it is no longer held.</summary>
    public LocalDate? LastOn(ContentId content, ContentUse use)
    {
        foreach (var mark in Marks)
        {
            if (mark.Content == content && mark.Use == use)
            {
                return mark.On;
            }
        }

        return null;
    }

    /// <summary>Without what lies before a date.</summary>
    internal ContentState Since(LocalDate oldest) =>
        Marks.IsEmpty || Marks[0].On >= oldest ? this : this with { Marks = Marks.Where(mark => mark.On >= oldest) };

    /// <summary>The order in which marks are held.</summary>
    internal static int Compare(ContentMark one, ContentMark other)
    {
        var byDate = one.On.CompareTo(other.On);
        var byContent = byDate != 0 ? byDate : string.CompareOrdinal(one.Content.Value, other.Content.Value);
        return byContent != 0 ? byContent : one.Use.CompareTo(other.Use);
    }
}
