using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.People;
using Advocacy.Engine.Rewards;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Documents;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Spectre.Console;

namespace Advocacy.Sample.Rewarding;

/// <summary>Shows what other rules would have granted on the same history.</summary>
internal static class PreviewRun
{
    private const int MostShown = 40;

    public static int Run(RunRequest request, string scheme, Terminal terminal)
    {
        var problems = new ProblemLog();
        RewardPreparation.Needs("points or badges", mechanisms => mechanisms.Points || mechanisms.Badges, request, terminal, problems);
        var document = Schemes.IsOne(scheme) ? null : PolicyFile.Read(scheme, terminal, problems);
        var prepared = RewardPreparation.Prepare(request, problems, null, terminal);
        if (prepared is null)
        {
            return ExitCodes.BadInput;
        }

        var proposed = document?.Rewards ?? Schemes.Of(scheme, prepared.Policy.Rewards);
        var previews = Preview(prepared, proposed, terminal);
        if (request.IsJson)
        {
            WriteJson(previews, scheme, proposed, prepared, request, terminal);
        }
        else
        {
            WriteText(previews, scheme, proposed, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    /// <summary>Of everybody who takes part, in the order of their ids.</summary>
    private static List<RewardPreview> Preview(Prepared prepared, RewardRules proposed, Terminal terminal)
    {
        using var progress = new ProgressBar("Replaying under other rules", prepared.Cases.Count, terminal);
        var previews = new List<RewardPreview>();
        foreach (var person in prepared.Cases.OrderBy(person => person.Dossier.Employee.Person.Value, StringComparer.Ordinal))
        {
            var preview = prepared.Engine.PreviewRewards(person.Dossier.Employee.Person, person.Facts, proposed, prepared.At);
            if (preview.Before is not null || preview.After is not null)
            {
                previews.Add(preview);
            }

            progress.Step();
        }

        return previews;
    }

    private static void WriteText(List<RewardPreview> previews, string scheme, RewardRules proposed, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Preview of the scheme " + scheme, prepared, request, screen);
        screen.Line("A preview: nothing was granted or taken. Effects are those on what people do of their own accord (Deci, Koestner and Ryan 1999).", Screen.Quiet);
        WriteRules(proposed, screen);
        screen.Heading("Before and after");
        var table = Screen.TableOf("Of", "Before", "After", "People with less", "As much", "More");
        foreach (var one in Previewed.Of(previews))
        {
            table.AddRow(new[] { one.Currency.Value, Words.Of(one.Before), Words.Of(one.After), Words.Of(one.Less), Words.Of(one.Same), Words.Of(one.More) }.Select(cell => new Text(cell)));
        }

        Screen.AlignRight(table, 1);
        screen.Write(table);
        WriteDifferences(previews, screen);
        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static void WriteRules(RewardRules proposed, Screen screen)
    {
        screen.Heading("The rules, and what they do to motivation");
        var table = Screen.TableOf("Rule", "On", "Grants", "Of", "Risk", "Effect");
        foreach (var rule in proposed.Rules)
        {
            table.AddRow(
                new Text(rule.Id),
                new Text(Words.Of(rule.On)),
                new Text(Words.Of(rule.Amount)),
                new Text(rule.Currency.Value),
                new Text(RiskWords.Of(rule.Risk.Contingency), rule.Risk.Contingency == RewardContingency.Performance ? Screen.Warning : null),
                new Text(RiskWords.EffectOf(rule.Risk)));
        }

        Screen.AlignRight(table, from: 2, until: 3);
        screen.Write(table);
    }

    private static void WriteDifferences(List<RewardPreview> previews, Screen screen)
    {
        screen.Heading("Every difference");
        var differences = previews.SelectMany(preview => preview.Differences.Select(difference => (preview.Person, Difference: difference))).ToList();
        if (differences.Count == 0)
        {
            screen.Line("None: these rules would have granted the same.");
            return;
        }

        var table = Screen.TableOf("Person", "Fact", "At", "Of", "Before", "After");
        foreach (var (person, difference) in differences.Take(MostShown))
        {
            var (before, after) = (Words.Of(difference.Before), Words.Of(difference.After));
            table.AddRow(new[] { person.Value, difference.Fact.Value, InstantText.Of(difference.At), difference.Currency.Value, before, after }.Select(cell => new Text(cell)));
        }

        Screen.AlignRight(table, 4);
        screen.Write(table);
        if (differences.Count > MostShown)
        {
            screen.Line("And " + Words.Of(differences.Count - MostShown) + " more: --person shows fewer people, --format json everything.", Screen.Quiet);
        }
    }

    private static void WriteJson(List<RewardPreview> previews, string scheme, RewardRules proposed, Prepared prepared, RunRequest request, Terminal terminal)
    {
        terminal.Output.WriteLine(JsonLine.Of(
            writer =>
            {
                writer.WriteString("entry", "scheme");
                writer.WriteString("scheme", scheme);
                writer.WriteString("at", InstantText.Of(prepared.At));
                writer.List("rules", proposed.Rules, rule =>
                {
                    writer.WriteString("rule", rule.Id);
                    writer.WriteString("on", Kinds.NameOf(rule.On));
                    writer.WriteNumber("amount", rule.Amount);
                    writer.WriteString("currency", rule.Currency.Value);
                    writer.WriteString("contingency", Kinds.NameOf(rule.Risk.Contingency));
                    writer.WriteNumber("effect", rule.Risk.Effect);
                });
                writer.List("totals", Previewed.Of(previews), one =>
                {
                    writer.WriteString("currency", one.Currency.Value);
                    writer.WriteNumber("before", one.Before);
                    writer.WriteNumber("after", one.After);
                    writer.WriteNumber("less", one.Less);
                    writer.WriteNumber("same", one.Same);
                    writer.WriteNumber("more", one.More);
                });
            },
            request.WhatIf));
        foreach (var preview in previews)
        {
            terminal.Output.WriteLine(JsonLine.Of(
                writer =>
                {
                    writer.WriteString("entry", "person");
                    writer.WriteString("person", preview.Person.Value);
                    writer.List("differences", preview.Differences, difference =>
                    {
                        writer.WriteString("fact", difference.Fact.Value);
                        writer.WriteString("at", InstantText.Of(difference.At));
                        writer.WriteString("currency", difference.Currency.Value);
                        writer.WriteNumber("before", difference.Before);
                        writer.WriteNumber("after", difference.After);
                    });
                },
                request.WhatIf));
        }

        terminal.Output.Flush();
        terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
    }
}
