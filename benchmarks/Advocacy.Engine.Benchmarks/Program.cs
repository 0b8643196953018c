using System.Linq;
using Advocacy.Engine.Benchmarks;
using Advocacy.Engine.Benchmarks.Report;
using BenchmarkDotNet.Running;

var rest = args.Where(argument => argument != RunLength.Switch).ToArray();
if (rest is [ReportRun.Command, .. var options])
    return ReportRun.Run(options);

BenchmarkSwitcher.FromAssembly(typeof(RunLength).Assembly).Run(rest, RunLength.Config());
return 0;
