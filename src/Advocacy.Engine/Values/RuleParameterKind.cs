namespace Advocacy.Engine.Values;

/// <summary>What kind of value a rule parameter takes.</summary>
public enum RuleParameterKind
{
    /// <summary>Any number within its bounds.</summary>
    Number,

    /// <summary>A whole number within its bounds.</summary>
    Whole,

    /// <summary>One of some names; as a number the place of the name, from 0.</summary>
    Choice,

    /// <summary>True or false; as a number 1 or 0.</summary>
    Flag,
}
