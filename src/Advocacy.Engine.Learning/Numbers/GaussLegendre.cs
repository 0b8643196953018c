using System;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>Integrals of smooth functions by Gauss and Legendre's rule of sixteen points: exact for polynomials up to degree 31.</summary>
internal static class GaussLegendre
{
    private static readonly double[] s_places =
    [
        0.09501250983763744, 0.28160355077925891, 0.45801677765722739, 0.61787624440264375,
        0.75540440835500303, 0.86563120238783174, 0.94457502307323258, 0.98940093499164993,
    ];

    private static readonly double[] s_weights =
    [
        0.18945061045506850, 0.18260341504492359, 0.16915651939500254, 0.14959598881657673,
        0.12462897125553387, 0.09515851168249278, 0.06225352393864789, 0.02715245941175409,
    ];

    /// <summary>Visits the points between two ends, with their weights.</summary>
    public static void Visit(double from, double to, Action<double, double> visit)
    {
        var middle = 0.5 * (from + to);
        var half = 0.5 * (to - from);
        for (var i = 0; i < s_places.Length; i++)
        {
            visit(middle - (half * s_places[i]), half * s_weights[i]);
            visit(middle + (half * s_places[i]), half * s_weights[i]);
        }
    }
}
