using System.Globalization;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Rewards;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Output;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Advocacy.Sample.Rewarding;

/// <summary>What was granted to one person: balances, badges, and every entry of the ledger with its reason in words.</summary>
internal static class RewardsPage
{
    public static void Write(Rewarded? rewarded, int? year, Prepared prepared, RunRequest request, Screen screen)
    {
        if (rewarded is null)
        {
            screen.Line("There is nothing to show for " + request.Person + ". Something is granted only to who enrolled and agreed to rewards.");
            return;
        }

        screen.Line("For " + rewarded.Person.Value + ", and for nobody else.", Screen.Quiet);
        var pack = RewardWords.PackOf(request.Language);
        WriteBalances(rewarded, year, pack, screen);
        WriteBadges(rewarded, pack, screen);
        WriteEntries(rewarded, pack, prepared, screen);
    }

    private static void WriteBalances(Rewarded rewarded, int? year, TextPack pack, Screen screen)
    {
        screen.Heading("Balances");
        var table = Screen.TableOf("", "Now", "Of which provisional", "Ever granted");
        foreach (var balance in rewarded.View.Balances)
        {
            table.AddRow(new Text(pack.NameOf(balance.Currency)), Number(balance.Amount), Number(balance.Provisional), Number(balance.Granted));
        }

        Screen.AlignRight(table, from: 1);
        screen.Write(table);
        if (year is { } asked)
        {
            screen.Line("Points in " + asked.ToString(CultureInfo.InvariantCulture) + ": " + Words.Of(rewarded.PointsOn(date => date.Year == asked)));
        }
    }

    private static void WriteBadges(Rewarded rewarded, TextPack pack, Screen screen)
    {
        if (rewarded.View.Badges.IsEmpty)
        {
            return;
        }

        screen.Heading("Badges");
        var table = Screen.TableOf("", "Tier", "So far", "Next tier");
        foreach (var badge in rewarded.View.Badges)
        {
            table.AddRow(
                new Text(pack.NameOf(badge)),
                Number(badge.Tier),
                Number(badge.Count),
                new Text(badge.Next is { } next ? "at " + Words.Of(next) : "all reached"));
        }

        screen.Write(table);
    }

    private static void WriteEntries(Rewarded rewarded, TextPack pack, Prepared prepared, Screen screen)
    {
        screen.Heading("What was granted, and why");
        var horizon = Duration.FromDays(prepared.Policy.History.HorizonDays);
        foreach (var currency in rewarded.View.Balances.Select(balance => balance.Currency))
        {
            screen.Line();
            screen.Line(pack.NameOf(currency), Screen.Strong);
            var table = Screen.TableOf("Date", "For", "", "Amount", "Why");
            foreach (var entry in rewarded.View.Entries.Where(entry => entry.Currency == currency))
            {
                table.AddRow(
                    new Text(LocalDatePattern.Iso.Format(entry.Date)),
                    new Text(pack.SubjectOf(entry)),
                    new Text(entry.IsFinal(prepared.At, horizon) ? "final" : "provisional", Screen.Quiet),
                    Number(entry.Granted),
                    new Text(RewardReasons.Of(entry).Explain(pack, rewarded.Case.Zone, prepared.At)));
            }

            Screen.AlignRight(table, from: 3, until: 4);
            screen.Write(table);
        }
    }

    private static Text Number(long number) => new(Words.Of(number));
}
