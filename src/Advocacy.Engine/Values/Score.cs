using System;
using System.Globalization;

namespace Advocacy.Engine.Values;

/// <summary>A share from 0 (nothing) to 1 (all of it): how strong a driver is, how much of a resource there is.</summary>
public readonly record struct Score : IComparable<Score>
{
    /// <summary>Makes a score of a number.</summary>
    /// <param name="value">From 0 to 1, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a number from 0 to 1.</exception>
    public Score(double value)
    {
        if (!IsValid(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A score lies from 0 to 1.");
        }

        Value = value;
    }

    /// <summary>The lowest score: nothing of it.</summary>
    public static Score Zero => default;

    /// <summary>The highest score: all of it.</summary>
    public static Score One => new(1);

    /// <summary>The share, from 0 to 1.</summary>
    public double Value { get; }

    /// <summary>Whether a number can be a score: from 0 to 1, and a number at all.</summary>
    public static bool IsValid(double value) => value is >= 0 and <= 1;

    /// <summary>The score nearest to a number; what is not a number is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a number.</exception>
    public static Score Clamp(double value) => new(value < 0 ? 0 : value > 1 ? 1 : value);

    /// <inheritdoc/>
    public int CompareTo(Score other) => Value.CompareTo(other.Value);

    /// <summary>Orders scores by value.</summary>
    public static bool operator <(Score left, Score right) => left.Value < right.Value;

    /// <summary>Orders scores by value.</summary>
    public static bool operator >(Score left, Score right) => left.Value > right.Value;

    /// <summary>Orders scores by value.</summary>
    public static bool operator <=(Score left, Score right) => left.Value <= right.Value;

    /// <summary>Orders scores by value.</summary>
    public static bool operator >=(Score left, Score right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("0.###", CultureInfo.InvariantCulture);
}
