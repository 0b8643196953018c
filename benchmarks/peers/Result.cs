using System;
using System.Collections.Generic;
using System.Linq;

namespace Advocacy.Engine.Peers;

/// <summary>What one contender answered, and how long it took.</summary>
/// <param name="name">The contender.</param>
/// <param name="people">How many people there are.</param>
internal sealed class Result(string name, int people)
{
    private readonly List<double> perPerson = [];
    private readonly List<(int From, int Many)> parts = [];
    private readonly List<double> bytes = [];

    public string Name { get; } = name;

    public byte[] Answers { get; } = new byte[people];

    /// <summary>Whether it answered as the first contender, on every person it was asked about.</summary>
    public bool Agrees { get; private set; } = true;

    /// <summary>How many people it decided for.</summary>
    public int Decided => parts.Sum(part => part.Many);

    /// <summary>FNV-1a over its answers.</summary>
    public ulong Checksum => Peers.Answers.Checksum([.. parts.SelectMany(part => Answers.AsSpan(part.From, part.Many).ToArray())]);

    /// <summary>The median over the rounds, in nanoseconds a person.</summary>
    public double Median => perPerson.Order().ElementAt(perPerson.Count / 2);

    public double Least => perPerson.Min();

    public double Most => perPerson.Max();

    /// <summary>Bytes a person; none where it cannot be told.</summary>
    public double? Bytes => bytes.Count == 0 ? null : bytes.Average();

    public void Add(int from, int many, Measure measure)
    {
        if (!parts.Contains((from, many)))
        {
            parts.Add((from, many));
        }

        perPerson.Add(measure.Nanoseconds / many);
        if (measure.Bytes is { } allocated)
        {
            bytes.Add((double)allocated / many);
        }
    }

    /// <summary>Holds all against the first, person by person.</summary>
    public static void Compare(IReadOnlyList<Result> results)
    {
        foreach (var result in results)
        {
            result.Agrees = result.parts.TrueForAll(part =>
                result.Answers.AsSpan(part.From, part.Many).SequenceEqual(results[0].Answers.AsSpan(part.From, part.Many)));
        }
    }
}
