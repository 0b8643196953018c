namespace Advocacy.Sample.Deciding;

/// <summary>What is supposed of people who never said so; every output tells.</summary>
internal enum WhatIf
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Everybody enrolled.</summary>
    Enrolled,

    /// <summary>Everybody enrolled, and agreed to rewards, boards, recognition, feedback and pairs.</summary>
    Consented,
}
