using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.SampleData;

/// <summary>The main job on the invented company: this week's plan, one employee explained, and charts.</summary>
internal static class ShowCase
{
    private const ulong Seed = 1;

    public static int Run(Language language, Terminal terminal)
    {
        var zones = DateTimeZoneProviders.Tzdb;
        var company = SampleCompany.Create(zones);
        var engine = new AdvocacyEngine(Policy.Default, Seed, zones);
        var histories = new Histories(engine, new(new(Policy.Default), zones), SampleCompany.Now, WhatIf.None, new ProblemLog());
        using var progress = new ProgressBar("Taking facts in", company.People.All.Count, terminal);
        var cases = histories.Replay(company.People.All, progress);
        var decisions = cases.ConvertAll(person => engine.Decide(person.State, company.Situation, Moment.Ordinary, SampleCompany.Now));
        Write(engine, cases, decisions, histories.Intake(cases.Count), language, new(terminal));
        return ExitCodes.Done;
    }

    private static void Write(
        AdvocacyEngine engine, List<Case> cases, List<Decision> decisions, Intake intake, Language language, Screen screen)
    {
        screen.Line("This week's plan of a small company that does not exist, at " + SampleCompany.NowText, Screen.Strong);
        screen.Line("Invented people and facts; times by each person's own clock. " + RunHeader.Of(intake), Screen.Quiet);
        var plan = new PlanTable();
        var counts = new Counts();
        for (var i = 0; i < cases.Count; i++)
        {
            plan.Add(cases[i], decisions[i]);
            counts.Add(decisions[i]);
        }

        plan.WriteTo(screen);
        var explained = MostTelling(decisions);
        screen.Heading("One employee explained: " + cases[explained].Dossier.Employee.Person.Value);
        EmployeePage.Write(engine, cases[explained], decisions[explained], language, screen);
        Charts.ActsByWeek(cases, SampleCompany.FirstDay, SampleCompany.Now, screen);
        Charts.Outcomes(counts, screen);
        Charts.Phases(cases.Select(person => engine.View(person.State, SampleCompany.Now)), screen);
        screen.Line();
        screen.Line("Try --help, or: timeline (a year with one employee), rewards, board, award, recognise.", Screen.Quiet);
    }

    /// <summary>The first whose prompt is an overview, else the first with a prompt.</summary>
    private static int MostTelling(List<Decision> decisions)
    {
        var overview = decisions.FindIndex(decision => decision is Prompt { IsOverview: true });
        return overview >= 0 ? overview : decisions.FindIndex(decision => decision is Prompt) is var prompt and >= 0 ? prompt : 0;
    }
}
