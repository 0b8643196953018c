using System.Collections.Generic;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Where cases come from.</summary>
/// <typeparam name="T">What is drawn.</typeparam>
internal interface ICases<T>
{
    /// <summary>How many times a case may be tried smaller.</summary>
    int MostTries { get; }

    /// <summary>The places of the cases.</summary>
    IEnumerable<string> Places(Subject subject, int cases, ulong seed);

    /// <summary>The case at a place; always the same.</summary>
    /// <exception cref="System.FormatException">There is no such place.</exception>
    T At(Subject subject, string place);

    /// <summary>Smaller cases, the smallest first.</summary>
    IEnumerable<T> Smaller(T one);
}
