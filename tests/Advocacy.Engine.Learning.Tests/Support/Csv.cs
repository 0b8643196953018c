using System.Globalization;
using System.Linq;

namespace Advocacy.Engine.Learning.Tests.Support;

/// <summary>A file of numbers with a heading.</summary>
internal sealed class Csv
{
    private readonly string[] heading;
    private readonly double[][] rows;

    public Csv(string resource)
    {
        var lines = Resource.Lines(resource);
        heading = lines[0].Split(',');
        rows = [.. lines.Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
    }

    public double[] Column(string name)
    {
        var place = System.Array.IndexOf(heading, name);
        return [.. rows.Select(row => row[place])];
    }

    public int[] Whole(string name) => [.. Column(name).Select(value => (int)value)];

    public bool[] Flags(string name) => [.. Column(name).Select(value => value != 0)];

    /// <summary>Columns side by side, row by row.</summary>
    public double[] Matrix(params string[] names)
    {
        var places = names.Select(name => System.Array.IndexOf(heading, name)).ToArray();
        return [.. rows.SelectMany(row => places.Select(place => row[place]))];
    }
}
