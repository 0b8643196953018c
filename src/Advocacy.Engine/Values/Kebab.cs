using System;
using System.Collections.Generic;

namespace Advocacy.Engine.Values;

/// <summary>Names as they stand in texts and documents: <c>SocialDeviance</c> is <c>social-deviance</c>, and so it stays.</summary>
internal static class Kebab
{
    /// <summary>The name of one member of an enumeration.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum
        => Members<T>.Values.IndexOf(value) is >= 0 and var place ? Members<T>.Names[place] : Of(value.ToString());

    /// <summary>The names of all members of an enumeration, in the order of their numbers.</summary>
    internal static ValueList<string> NamesOf<T>()
        where T : struct, Enum
        => Members<T>.Names;

    /// <summary>A name, whichever way it was written.</summary>
    internal static string Of(string name)
    {
        var kebab = new List<char>(name.Length + 4);
        foreach (var character in name)
        {
            var isUpper = character is >= 'A' and <= 'Z';
            if (isUpper && kebab.Count > 0 && kebab[kebab.Count - 1] != '-')
            {
                kebab.Add('-');
            }

            kebab.Add(isUpper ? (char)(character + ('a' - 'A')) : character);
        }

        return new string([.. kebab]);
    }

    private static class Members<T>
        where T : struct, Enum
    {
#if NETSTANDARD
        internal static readonly ValueList<T> Values = new((T[])Enum.GetValues(typeof(T)));
#else
        internal static readonly ValueList<T> Values = new(Enum.GetValues<T>());
#endif

        internal static readonly ValueList<string> Names = ValueList.From(System.Linq.Enumerable.Select(Values, static value => Of(value.ToString())));
    }
}
