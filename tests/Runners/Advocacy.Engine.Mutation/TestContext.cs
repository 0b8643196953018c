namespace Xunit;

/// <summary>What the tests ask of the xunit they are written for and this one has not: which test is running. Here nobody reads it.</summary>
/// <param name="TestClass">The class of the running test, if told.</param>
/// <param name="TestMethod">The running test, if told.</param>
internal sealed record TestContext(TestContext.OfClass? TestClass, TestContext.OfMethod? TestMethod)
{
    /// <summary>Nothing is told.</summary>
    public static TestContext Current { get; } = new(null, null);

    /// <summary>A test class.</summary>
    /// <param name="TestClassName">Its full name.</param>
    public sealed record OfClass(string TestClassName);

    /// <summary>A test.</summary>
    /// <param name="MethodName">Its name.</param>
    public sealed record OfMethod(string MethodName);
}
