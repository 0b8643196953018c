using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Makes results with and without a value.</summary>
internal static class ProgrammeResults
{
    internal static ProgrammeResult<T> Of<T>(T value) => new(value, null);

    internal static ProgrammeResult<T> None<T>(Reason why) => new(default, why);
}
