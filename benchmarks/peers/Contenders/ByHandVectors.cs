using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>Plain C# over columns in double precision, with vectors: the bound for anything that reads the same columns.</summary>
internal sealed class ByHandVectors() : InProcess("by hand, vectors over columns of doubles")
{
    private double[] consent = [];
    private double[] hour = [];
    private double[] weekday = [];
    private double[] messages = [];
    private double[] since = [];
    private double[] motivation = [];
    private double[][] links = [];
    private double[] slack = [];
    private double[] teams = [];
    private double[] email = [];

    protected override void Take(Crowd crowd)
    {
        (consent, hour, weekday, messages) = (Wide(crowd.Consent), Wide(crowd.Hour), Wide(crowd.Weekday), Wide(crowd.Messages));
        (since, motivation, links) = (crowd.SinceLast, crowd.Motivation, crowd.Links);
        (slack, teams, email) = (Wide(crowd.HasSlack), Wide(crowd.HasTeams), Wide(crowd.HasEmail));
    }

    protected override void DecideAll(int from, Span<byte> answers)
    {
        var step = Vector<byte>.Count;
        var done = 0;
        for (; done + step <= answers.Length; done += step)
        {
            DecideStep(from + done).CopyTo(answers[done..]);
        }

        // The last few once more with those before them, so that they too are decided by the same lines.
        if (done < answers.Length)
        {
            var last = answers.Length - step;
            DecideStep(from + last).CopyTo(answers[last..]);
        }
    }

    private static double[] Wide(byte[] column) => Array.ConvertAll(column, static value => (double)value);

    private Vector<byte> DecideStep(int at)
    {
        var step = Vector<double>.Count;
        return Vector.Narrow(
            Vector.Narrow(Vector.Narrow(Decide(at), Decide(at + step)), Vector.Narrow(Decide(at + (2 * step)), Decide(at + (3 * step)))),
            Vector.Narrow(Vector.Narrow(Decide(at + (4 * step)), Decide(at + (5 * step))), Vector.Narrow(Decide(at + (6 * step)), Decide(at + (7 * step)))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector<ulong> Decide(int at)
    {
        var ability = Vector.Min(
            Vector.Min(Vector.Min(Load(links[0], at), Load(links[1], at)), Vector.Min(Load(links[2], at), Load(links[3], at))),
            Vector.Min(Load(links[4], at), Load(links[5], at)));
        var wish = Load(motivation, at);
        var kind = Vector.ConditionalSelect(
            Vector.AsVectorUInt64(Vector.GreaterThanOrEqual(wish * ability, new(0.25))),
            Answer(Answers.Signal),
            Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.GreaterThanOrEqual(wish, ability)), Answer(Answers.Facilitator), Answer(Answers.Spark)));
        var onSlack = Has(slack, at);
        var onTeams = Has(teams, at);
        var channel = Vector.ConditionalSelect(onSlack, Vector<ulong>.Zero, Vector.ConditionalSelect(onTeams, Answer(1), Answer(2)));
        var answer = Vector.ConditionalSelect(onSlack | onTeams | Has(email, at), kind + channel, Answer(Answers.NoChannel));
        answer = Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.LessThan(Load(since, at), new(24))), Answer(Answers.Cooldown), answer);
        answer = Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.GreaterThanOrEqual(Load(messages, at), new(3))), Answer(Answers.Cap), answer);
        var hours = Load(hour, at);
        var isQuiet = Vector.LessThan(hours, new(9)) | Vector.GreaterThanOrEqual(hours, new(17)) | Vector.GreaterThan(Load(weekday, at), new(5));
        answer = Vector.ConditionalSelect(Vector.AsVectorUInt64(isQuiet), Answer(Answers.Quiet), answer);
        return Vector.ConditionalSelect(Has(consent, at), answer, Answer(Answers.NoConsent));
    }

    private static Vector<ulong> Answer(byte answer) => new(answer);

    private static Vector<ulong> Has(double[] column, int at) => Vector.AsVectorUInt64(Vector.GreaterThan(Load(column, at), Vector<double>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Load(double[] column, int at) =>
        Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)at);
}
