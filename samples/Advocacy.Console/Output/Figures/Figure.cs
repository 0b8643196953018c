using System.Collections.Generic;

namespace Advocacy.Sample.Output.Figures;

/// <summary>A figure for a report: lines with bands that say how sure they are, in panels over one axis.</summary>
internal sealed record Figure
{
    /// <summary>A name of letters, digits and hyphens, with which the parts of the figure are told from those of others on one page.</summary>
    public required string Name { get; init; }

    /// <summary>What it shows, above it.</summary>
    public required string Title { get; init; }

    /// <summary>What there is to see, in words, for who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>What the axis is that all panels share, with its unit.</summary>
    public required string Across { get; init; }

    /// <summary>The panels, from top to bottom.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    /// <summary>What is to be read with it, below it.</summary>
    public required string Note { get; init; }
}
