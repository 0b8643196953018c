using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>
/// A model laid on a table: g(H) the controls and f(S) the moderators, each after an intercept, the centred prompt A − p̃, and the
/// weights <c>W = I·(p̃/p)^A·((1−p̃)/(1−p))^(1−A)</c> (Boruvka et al. 2018).
/// </summary>
internal sealed class TrialDesign
{
    private readonly TrialTable table;
    private readonly TrialModel model;
    private readonly ReadOnlyMemory<double>[] covariates;
    private readonly ReadOnlyMemory<double> numerators;

    private TrialDesign(TrialTable table, TrialModel model, ReadOnlyMemory<double>[] covariates, ReadOnlyMemory<double> numerators)
        => (this.table, this.model, this.covariates, this.numerators) = (table, model, covariates, numerators);

    /// <summary>How many coefficients are of controls, the intercept included.</summary>
    public int Controls => 1 + model.Controls.Count;

    /// <summary>How many coefficients are effects.</summary>
    public int Effects => 1 + model.Moderators.Count;

    /// <summary>How many coefficients there are.</summary>
    public int Width => Controls + Effects;

    public int Rows => table.Rows;

    public int AvailableRows => table.AvailableRows;

    public int People => table.People;

    public TrialModel Model => model;

    /// <summary>The design, or why there is none.</summary>
    public static (TrialDesign? Design, ValueList<Reason> Refusals) Of(TrialTable table, TrialModel model)
    {
        var refusals = new List<Reason>();
        var covariates = new List<ReadOnlyMemory<double>>();
        foreach (var name in model.Controls)
        {
            covariates.Add(Find(name));
        }

        foreach (var name in model.Moderators)
        {
            covariates.Add(Find(name));
        }

        var numerators = model.NumeratorColumn is { } column ? Find(column) : default;
        CheckNumerators(table, numerators, refusals);
        CheckContrast(table, refusals);
        var design = new TrialDesign(table, model, [.. covariates], numerators);
        if (table.People <= design.Width)
        {
            refusals.Add(TrialReasons.TooFewPeople.With(table.People, design.Width + 1));
        }

        foreach (var combination in model.Combinations)
        {
            if (combination.Weights.Count != design.Effects)
            {
                throw new ArgumentException("'" + combination.Name + "' has not one weight for each effect.", nameof(model));
            }
        }

        return refusals.Count == 0 ? (design, []) : (null, ValueList.From(refusals));

        ReadOnlyMemory<double> Find(string name)
        {
            foreach (var covariate in table.Columns.Covariates)
            {
                if (string.Equals(covariate.Name, name, StringComparison.Ordinal))
                {
                    return covariate.Values;
                }
            }

            refusals.Add(TrialReasons.ColumnUnknown.With(name));
            return default;
        }
    }

    /// <summary>The name of a coefficient by its place.</summary>
    public string NameOf(int place) =>
        place == 0 ? TrialNames.Intercept
        : place < Controls ? model.Controls[place - 1]
        : place == Controls ? TrialNames.Prompt
        : TrialNames.ByModerator(model.Moderators[place - Controls - 1]);

    /// <summary>Lays the rows from a place on into a block, those in which nobody was available left out.</summary>
    /// <returns>How many rows the block then holds.</returns>
    public int Fill(int from, TrialBlock block)
    {
        var count = Math.Min(TrialBlock.Size, Rows - from);
        var places = table.Places.Slice(from, count);
        var used = FillDraws(from, places, block);
        var width = Width;
        FillOnes(block, used, 0, width);
        FillOnes(block, used, Controls, width);
        for (var i = 0; i < covariates.Length; i++)
        {
            var values = covariates[i].Span.Slice(from, count);
            var place = i + 1 < Controls ? i + 1 : i + 2;
            var at = 0;
            for (var row = 0; row < count; row++)
            {
                if (places[row] >= 0)
                {
                    block.Covariates[(at * width) + place] = values[row];
                    at++;
                }
            }
        }

        return used;
    }

    /// <summary>The same without the controls and moderators.</summary>
    public int FillDraws(int from, TrialBlock block) =>
        FillDraws(from, table.Places.Slice(from, Math.Min(TrialBlock.Size, Rows - from)), block);

    private int FillDraws(int from, ReadOnlySpan<int> places, TrialBlock block)
    {
        var columns = table.Columns;
        var prompted = columns.Prompted.Span.Slice(from, places.Length);
        var probabilities = columns.Probabilities.Span.Slice(from, places.Length);
        var outcomes = columns.Outcomes.Span.Slice(from, places.Length);
        var weights = columns.Weights.Span;
        var centres = numerators.Span;
        var at = 0;
        for (var row = 0; row < places.Length; row++)
        {
            if (places[row] < 0)
            {
                continue;
            }

            var centre = centres.IsEmpty ? model.Numerator : centres[from + row];
            var weight = prompted[row] ? centre / probabilities[row] : (1 - centre) / (1 - probabilities[row]);
            block.Places[at] = places[row];
            block.Prompted[at] = prompted[row] ? 1 : 0;
            block.Centred[at] = (prompted[row] ? 1 : 0) - centre;
            block.Weights[at] = weights.IsEmpty ? weight : weight * weights[from + row];
            block.Outcomes[at] = outcomes[row];
            at++;
        }

        return at;
    }

    private static void FillOnes(TrialBlock block, int rows, int place, int width)
    {
        for (var row = 0; row < rows; row++)
        {
            block.Covariates[(row * width) + place] = 1;
        }
    }

    private static void CheckNumerators(TrialTable table, ReadOnlyMemory<double> numerators, List<Reason> refusals)
    {
        var values = numerators.Span;
        for (var row = 0; row < values.Length; row++)
        {
            if (table.Places[row] >= 0 && !(values[row] is > 0 and < 1))
            {
                refusals.Add(TrialReasons.NumeratorOutside.With(row, values[row]));
                return;
            }
        }
    }

    private static void CheckContrast(TrialTable table, List<Reason> refusals)
    {
        var prompts = 0;
        var prompted = table.Columns.Prompted.Span;
        for (var row = 0; row < prompted.Length; row++)
        {
            prompts += prompted[row] && table.Places[row] >= 0 ? 1 : 0;
        }

        if (prompts == 0 || prompts == table.AvailableRows)
        {
            refusals.Add(TrialReasons.NoContrast.With(prompts, table.AvailableRows - prompts));
        }
    }
}
