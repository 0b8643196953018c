using System;
using Advocacy.Engine.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>How facts of one type are drawn.</summary>
/// <param name="Type">The type: a sealed record.</param>
/// <param name="Draw">Draws one from what all facts have.</param>
internal sealed record FactDraw(Type Type, Func<FactHead, Gen<Fact>> Draw)
{
    internal static FactDraw Of<TFact>(Func<FactHead, Gen<TFact>> draw)
        where TFact : Fact => new(typeof(TFact), head => draw(head).Select(fact => (Fact)fact));

    /// <summary>Of a type that says nothing but what all facts have.</summary>
    internal static FactDraw Of<TFact>(Func<FactHead, TFact> make)
        where TFact : Fact => Of(head => Gen.Constant(make(head)));
}
