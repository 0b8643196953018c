using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>That a person had to do with content.</summary>
/// <param name="Content">Names the content.</param>
/// <param name="Use">What the person had to do with it.</param>
/// <param name="On">The person's date of the last time.</param>
public readonly record struct ContentMark(ContentId Content, ContentUse Use, LocalDate On);
