using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rewarding;

/// <summary>Kinds of awards and forms of recognition, as they are written on the command line.</summary>
internal static class Kinds
{
    public static IEnumerable<string> AwardNames => Enum.GetValues<AwardKind>().Select(NameOf);

    public static IEnumerable<string> FormNames => Enum.GetValues<RecognitionForm>().Select(NameOf);

    public static AwardKind AwardOf(string name) => Enum.GetValues<AwardKind>().Single(kind => NameOf(kind) == name);

    public static RecognitionForm FormOf(string name) => Enum.GetValues<RecognitionForm>().Single(form => NameOf(form) == name);

    /// <summary>The name: <c>MostShared</c> is "most-shared".</summary>
    public static string NameOf<T>(T kind)
        where T : struct, Enum
        => Words.Of(kind).Replace(' ', '-');
}
