namespace Advocacy.Engine.Scaling;

/// <summary>One way of answering for everybody at once; made anew for each size.</summary>
internal interface IContender
{
    /// <summary>What it is, as the table and the figure name it.</summary>
    string Name { get; }

    /// <summary>Makes the people; what it holds afterwards is measured, how long it takes is not.</summary>
    void Prepare(int people);

    /// <summary>Answers for all of them.</summary>
    /// <param name="threads">With how many threads.</param>
    void Run(int threads);

    /// <summary>How many the last run invited: the same for every contender, every number of threads and every time. What it takes to count them is not measured.</summary>
    int Invited { get; }
}
