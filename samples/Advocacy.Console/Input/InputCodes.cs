namespace Advocacy.Sample.Input;

/// <summary>The codes of what can be wrong with arguments and files, besides those of the engine.</summary>
internal static class InputCodes
{
    /// <summary>AE9001: an argument is wrong or missing.</summary>
    public const string Argument = "AE9001";

    /// <summary>AE9002: a file cannot be read.</summary>
    public const string Unreadable = "AE9002";

    /// <summary>AE9003: a map or script is not what it should be.</summary>
    public const string Document = "AE9003";

    /// <summary>AE9004: a map names a column of a kind that must never be read (INV-07).</summary>
    public const string ForbiddenColumn = "AE9004";

    /// <summary>AE9005: a mapped column is not in the file, or is in it twice.</summary>
    public const string Column = "AE9005";

    /// <summary>AE9006: a line is not what its format asks for.</summary>
    public const string Malformed = "AE9006";

    /// <summary>AE9007: a value cannot be read.</summary>
    public const string Value = "AE9007";

    /// <summary>AE9008: a fact is about somebody who is not among the people.</summary>
    public const string UnknownPerson = "AE9008";

    /// <summary>AE9009: a person is there twice.</summary>
    public const string PersonTwice = "AE9009";

    /// <summary>AE9010: two different facts have one id (INV-15).</summary>
    public const string Conflict = "AE9010";

    /// <summary>AE9011: a fact was refused by the engine for another reason than its own parts.</summary>
    public const string Refused = "AE9011";
}
