using Advocacy.Engine.Values;

namespace Advocacy.Sample.SampleData;

internal static class ShowCase
{
    public static int Run(Language language, Terminal terminal) => 0;
}
