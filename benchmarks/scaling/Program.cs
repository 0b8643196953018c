using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Advocacy.Engine.Benchmarks.Report;
using Advocacy.Engine.Scaling;

if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var machine = Machine.Now();
var all = new List<Measured>();
foreach (var measured in new ScalingRun(options, machine.Memory).All(Contenders.All))
{
    all.Add(measured);
    Console.WriteLine(FormattableString.Invariant($"{measured.Contender}, {measured.People} people, {measured.Threads} threads: {measured.Figures?.ToString() ?? measured.LeftOut}"));
}

var differing = all.Where(measured => measured.Figures is not null)
    .GroupBy(measured => measured.People)
    .Where(size => size.Select(measured => measured.Figures!.Invited).Distinct().Count() > 1)
    .ToList();
if (differing.Count > 0)
{
    Console.Error.WriteLine("Not the same answers, so nothing is written: of " + string.Join(", ", differing.Select(size => size.Key)) + " people.");
    return 1;
}

var figure = ResultFiles.Of("scaling.svg", options.IsWhole);
ResultFiles.Write(figure, ScalingFigure.Of(all));
ResultFiles.Write(ResultFiles.Of("scaling.md", options.IsWhole), ScalingPage.Of(all, machine, Path.GetFileName(figure)));
return 0;
