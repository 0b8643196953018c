using NodaTime;

namespace Advocacy.Engine.Policies;

/// <summary>
/// The agreement of the employees' representatives to points, boards and learning, or the record that there are none and who decided
/// (INV-21; Works Councils Act, article 27).
/// </summary>
/// <param name="By">Who agreed or decided: the body, not a person. 1 to 200 characters.</param>
/// <param name="On">The date of the agreement or decision.</param>
/// <param name="HasRepresentatives">Whether the employees have representatives.</param>
public sealed record Agreement(string By, LocalDate On, bool HasRepresentatives);
