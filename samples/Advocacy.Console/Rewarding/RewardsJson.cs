using Advocacy.Engine.Explanations;
using Advocacy.Engine.Rewards;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Sample.Rewarding;

/// <summary>What was granted to one person, as a line of JSON.</summary>
internal static class RewardsJson
{
    public static string Of(Rewarded rewarded, int? year, Prepared prepared, RunRequest request) => JsonLine.Of(
        writer =>
        {
            writer.WriteString("person", rewarded.Person.Value);
            writer.WriteString("at", InstantText.Of(prepared.At));
            if (year is { } asked)
            {
                writer.WriteNumber("year", asked);
                writer.WriteNumber("pointsInYear", rewarded.PointsOn(date => date.Year == asked));
            }

            writer.List("balances", rewarded.View.Balances, balance =>
            {
                writer.WriteString("currency", balance.Currency.Value);
                writer.WriteNumber("amount", balance.Amount);
                writer.WriteNumber("provisional", balance.Provisional);
                writer.WriteNumber("granted", balance.Granted);
            });
            writer.List("badges", rewarded.View.Badges, badge =>
            {
                writer.WriteString("badge", badge.Badge);
                writer.WriteNumber("tier", badge.Tier);
                writer.WriteNumber("count", badge.Count);
                if (badge.Next is { } next)
                {
                    writer.WriteNumber("next", next);
                }
            });
            var (pack, horizon) = (RewardWords.PackOf(request.Language), Duration.FromDays(prepared.Policy.History.HorizonDays));
            writer.List("entries", rewarded.View.Entries, entry =>
            {
                writer.WriteString("fact", entry.Fact.Value);
                writer.WriteString("at", InstantText.Of(entry.At));
                writer.WriteString("date", LocalDatePattern.Iso.Format(entry.Date));
                writer.WriteString("rule", entry.Rule);
                writer.WriteNumber("version", entry.Version);
                writer.WriteString("currency", entry.Currency.Value);
                writer.WriteNumber("granted", entry.Granted);
                writer.WriteNumber("claimed", entry.Claimed);
                writer.WriteString("status", Kinds.NameOf(entry.Status));
                writer.WriteBoolean("isFinal", entry.IsFinal(prepared.At, horizon));
                var reason = RewardReasons.Of(entry);
                writer.WriteString("reason", reason.Code.Name);
                writer.WriteString("why", reason.Explain(pack, rewarded.Case.Zone, prepared.At));
            });
        },
        request.WhatIf);
}
