using System;
using System.Collections.Generic;

namespace Advocacy.Engine.Scaling;

/// <summary>Who is measured, in the order of the table. A new way of answering for everybody is added here, and nowhere else.</summary>
internal static class Contenders
{
    internal static IReadOnlyList<Func<IContender>> All { get; } = [() => new OneByOne(), () => new RowsRead(), () => new RowsHeld()];
}
