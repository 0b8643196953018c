// A house of a few rooms in which some arrows point the wrong way.

using System;
using System.Collections.Generic;
using System.Linq;

namespace Advocacy.Engine.Tests.Conventions.Samples.Low
{
    internal static class CallsUpInAMethod
    {
        public static string Name() => High.Thing.Name();
    }

    internal static class CallsUpInALambda
    {
        public static IEnumerable<bool> Test(IEnumerable<object> things) => things.Select(thing => thing is High.Thing);
    }

    [High.Mark(typeof(High.Thing))]
    internal static class IsMarkedFromAbove;

    internal abstract class TalksOfAbove
    {
        public abstract void Take(List<High.Box<High.Thing[]>> boxes);
    }

    internal sealed class Ground;
}

namespace Advocacy.Engine.Tests.Conventions.Samples.Left
{
    internal sealed record UsesItsTwin(Right.Twin Twin, Low.Ground Ground);
}

namespace Advocacy.Engine.Tests.Conventions.Samples.Right
{
    internal sealed record Twin(Low.Ground Ground);
}

namespace Advocacy.Engine.Tests.Conventions.Samples.High
{
    internal sealed class Thing
    {
        public static string Name() => nameof(Left.UsesItsTwin);
    }

    internal sealed class Box<T>
    {
        public T? Content { get; init; }
    }

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class MarkAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }
}

namespace Advocacy.Engine.Tests.Conventions.Samples.Nowhere
{
    internal static class Stray;
}
