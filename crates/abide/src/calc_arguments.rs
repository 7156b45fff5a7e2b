use std::path::PathBuf;

use abide_app::BandText;
use abide_core::agreement::Comparison;
use abide_core::calculation::LeadRate;
use abide_core::text::ReadText;
use abide_core::value::{Money, Ratio};
use clap::{Args, Subcommand, ValueEnum};

use crate::arguments::Format;
use crate::typed::{
    Stage, Tier, count, length_s, number, percent, percent_or_number, rate, stage, sum_text, tier,
};

#[derive(Debug, Subcommand)]
pub(crate) enum CalcVerb {
    /// The downtime that a target allows, or the uptime that a downtime leaves.
    Uptime(UptimeArguments),
    /// The availability of parts: by failures and repairs, in series, in parallel, so many of so many.
    Availability(AvailabilityArguments),
    /// How fast the budget of a goal is used up, and at what rate an alert has to go off.
    Burn(BurnArguments),
    /// The credit for a measured uptime, by bands, judged as an agreement would.
    Credit(CreditArguments),
    /// The leads that a sales quota asks of marketing, with the working.
    Leads(Box<LeadsArguments>),
    /// Whether the reps have the time for the leads.
    Capacity(CapacityArguments),
    /// The agents that a contact centre needs, by Erlang B, C or A.
    Staffing(StaffingArguments),
}

#[derive(Debug, Args)]
pub(crate) struct UptimeArguments {
    /// The target, like `99.9%`.
    #[arg(value_parser = percent_or_number, required_unless_present = "downtime", conflicts_with = "downtime")]
    pub(crate) target: Option<Ratio>,
    /// The other way round: how long it may be, or was, down, like `52 minutes 36 seconds`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true)]
    pub(crate) downtime: Option<Ratio>,
    /// Over how long.
    #[arg(long, value_enum, default_value = "month")]
    pub(crate) per: Length,
    /// The length of the period in days, where it is not the usual one.
    #[arg(long, value_parser = number, allow_negative_numbers = true)]
    pub(crate) days: Option<Ratio>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

/// The length of a calculator's period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Length {
    /// 24 hours.
    Day,
    /// 7 days.
    Week,
    /// 30 days.
    Month,
    /// 90 days.
    Quarter,
    /// 365 days.
    Year,
}

/// What the time between failures spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Between {
    /// From the end of a repair to the next failure.
    UpTime,
    /// From failure to failure.
    Failures,
}

#[derive(Debug, Args)]
#[command(override_usage = "abide calc availability --mtbf <TIME> --mttr <TIME>
       abide calc availability --outages <TIMES> --period <TIME>
       abide calc availability --series <PERCENTS>
       abide calc availability --parallel <PERCENTS>
       abide calc availability --parts <PERCENTS> --needed <COUNT>")]
#[command(group = clap::ArgGroup::new("way").required(true).multiple(false)
    .args(["mtbf", "outages", "series", "parallel", "parts"]))]
pub(crate) struct AvailabilityArguments {
    /// The mean time between failures, like `720h`; with `--mttr`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true, requires = "mttr")]
    pub(crate) mtbf: Option<Ratio>,
    /// The mean time to repair, like `2h`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true, requires = "mtbf")]
    pub(crate) mttr: Option<Ratio>,
    /// What MTBF spans; both are told where nothing is said.
    #[arg(long, value_enum, requires = "mtbf")]
    pub(crate) between: Option<Between>,
    /// How long each outage of a period was, like `10m,20m,3m`; with `--period`.
    #[arg(long, value_name = "TIMES", value_parser = length_s, allow_hyphen_values = true, value_delimiter = ',', requires = "period")]
    pub(crate) outages: Vec<Ratio>,
    /// The period of the outages, like `30 days`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true, requires = "outages")]
    pub(crate) period: Option<Ratio>,
    /// Parts that are all needed, like `99.95%,99.9%`.
    #[arg(long, value_name = "PERCENTS", value_parser = percent, allow_hyphen_values = true, value_delimiter = ',')]
    pub(crate) series: Vec<Ratio>,
    /// Parts of which any is enough.
    #[arg(long, value_name = "PERCENTS", value_parser = percent, allow_hyphen_values = true, value_delimiter = ',')]
    pub(crate) parallel: Vec<Ratio>,
    /// Parts of which `--needed` are enough.
    #[arg(long, value_name = "PERCENTS", value_parser = percent, allow_hyphen_values = true, value_delimiter = ',', requires = "needed")]
    pub(crate) parts: Vec<Ratio>,
    /// How many of `--parts` must be up.
    #[arg(long, value_name = "COUNT", value_parser = count, requires = "parts")]
    pub(crate) needed: Option<u32>,
    /// What is to be promised on top: says whether the parts can carry it.
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_hyphen_values = true)]
    pub(crate) goal: Option<Ratio>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
#[command(
    allow_negative_numbers = true,
    override_usage = "abide calc burn --goal <PERCENT> --good <COUNT> --bad <COUNT>
       abide calc burn --budget <PERCENT> --window <TIME> --period <TIME>"
)]
#[command(group = clap::ArgGroup::new("way").required(true).multiple(false).args(["bad", "budget_share"]))]
pub(crate) struct BurnArguments {
    /// The goal, like `99.9%`.
    #[arg(long, value_name = "PERCENT", value_parser = percent, required_unless_present = "budget_share")]
    pub(crate) goal: Option<Ratio>,
    /// How many were good; with `--bad`.
    #[arg(long, value_name = "COUNT", value_parser = number, requires = "bad")]
    pub(crate) good: Option<Ratio>,
    /// How many were bad.
    #[arg(long, value_name = "COUNT", value_parser = number, requires = "good")]
    pub(crate) bad: Option<Ratio>,
    /// The share of the budget that a window may use up, like `2%`; with `--window` and `--period`.
    #[arg(long = "budget", value_name = "PERCENT", value_parser = percent, requires_all = ["window", "period"])]
    pub(crate) budget_share: Option<Ratio>,
    /// The window, like `1h`.
    #[arg(long, value_name = "TIME", value_parser = length_s, requires = "budget_share")]
    pub(crate) window: Option<Ratio>,
    /// The period of the goal, like `30 days`; says how long the budget lasts.
    #[arg(long, value_name = "TIME", value_parser = length_s)]
    pub(crate) period: Option<Ratio>,
    /// The rate above which an alert goes off, like `14.4`.
    #[arg(long, value_name = "RATE", value_parser = number)]
    pub(crate) alert_above: Option<Ratio>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct CreditArguments {
    /// The fee of the period, like `4000.00 EUR`.
    #[arg(long, value_name = "MONEY", value_parser = money, allow_hyphen_values = true)]
    pub(crate) fee: Money,
    /// The measured uptime, like `99.5%`.
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_hyphen_values = true)]
    pub(crate) measured: Ratio,
    /// What each figure pays, like `"< 99.9%: 10%, < 99%: 25%"`, in percent of the fee or in money.
    #[arg(long, value_name = "BANDS", value_delimiter = ',', required = true)]
    pub(crate) bands: Vec<BandText>,
    /// The promise, like `">= 99.9%"`; the edge of the outermost band where nothing is said.
    #[arg(long, value_name = "GOAL", value_parser = goal)]
    pub(crate) goal: Option<Comparison>,
    /// The most that is paid, like `30%` or `500.00 EUR`.
    #[arg(long, value_name = "SUM", value_parser = sum_text)]
    pub(crate) at_most: Option<String>,
    /// How a half of the smallest coin is rounded.
    #[arg(long, value_enum, default_value = "half-even")]
    pub(crate) rounding: RoundingWord,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

/// How money is rounded, once, at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoundingWord {
    /// A half goes to the even neighbour.
    HalfEven,
    /// A half goes up.
    HalfUp,
}

#[derive(Debug, Args)]
#[command(
    allow_negative_numbers = true,
    override_usage = "abide calc leads --quota <AMOUNT> --marketing-share <PERCENT> --deal-size <AMOUNT>
                        --close-rate <PERCENT>
       abide calc leads --months <FILE> --quota <AMOUNT>
       abide calc leads --customers <COUNT> --rates <STEPS>
       abide calc leads --goal <LEADS> --days <COUNT> --daily <LEADS>
       abide calc leads --tier <TIER> --tier <TIER>"
)]
pub(crate) struct LeadsArguments {
    /// What sales is to sell, in money.
    #[arg(long, value_name = "AMOUNT", value_parser = number, conflicts_with_all = ["revenue", "customers"])]
    pub(crate) quota: Option<Ratio>,
    /// The share of the quota that marketing's leads are to bring.
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_hyphen_values = true, requires = "quota")]
    pub(crate) marketing_share: Option<Ratio>,
    /// Instead of a quota: the revenue that the leads are to bring.
    #[arg(long, value_name = "AMOUNT", value_parser = number, conflicts_with = "customers")]
    pub(crate) revenue: Option<Ratio>,
    /// Instead of both: how many customers are needed.
    #[arg(long, value_name = "COUNT", value_parser = number)]
    pub(crate) customers: Option<Ratio>,
    /// What a deal brings.
    #[arg(long, value_name = "AMOUNT", value_parser = number)]
    pub(crate) deal_size: Option<Ratio>,
    /// The share of leads that become customers.
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_hyphen_values = true, conflicts_with_all = ["rates", "funnel"])]
    pub(crate) close_rate: Option<Ratio>,
    /// Instead of a close rate: the steps in order, like `connect=50%,demo=30%,close=20%`.
    #[arg(long, value_name = "STEPS", value_parser = rate, value_delimiter = ',', conflicts_with = "funnel")]
    pub(crate) rates: Vec<LeadRate>,
    /// A recorded funnel, which gives the rates: `leads=100,connects=50,demos=15,customers=5`.
    #[arg(long, value_name = "STAGES", value_parser = stage, value_delimiter = ',')]
    pub(crate) funnel: Vec<Stage>,
    /// For how many reps the funnel is to be taken.
    #[arg(long, value_name = "COUNT", value_parser = number, requires = "funnel")]
    pub(crate) reps: Option<Ratio>,
    /// Recorded months as CSV, which give share, deal size and close rate where they are not typed: month, leads, won,
    /// won_revenue, marketing_revenue, revenue.
    #[arg(long, value_name = "FILE")]
    pub(crate) months: Option<PathBuf>,
    /// A goal in leads that is given, for `--days`.
    #[arg(long, value_name = "LEADS", value_parser = number)]
    pub(crate) goal: Option<Ratio>,
    /// The days of the period: shows the line to the goal.
    #[arg(long, value_name = "COUNT", value_parser = count)]
    pub(crate) days: Option<u32>,
    /// What came in on each day so far, like `30,28,0`.
    #[arg(long, value_name = "LEADS", value_parser = number, value_delimiter = ',', requires = "days")]
    pub(crate) daily: Vec<Ratio>,
    /// Instead of each day: what came in by the end of `--day`.
    #[arg(long, value_name = "LEADS", value_parser = number, requires_all = ["days", "day"], conflicts_with = "daily")]
    pub(crate) so_far: Option<Ratio>,
    /// The day by whose end `--so-far` was counted, from 1.
    #[arg(long, value_name = "DAY", value_parser = count, requires = "so_far")]
    pub(crate) day: Option<u32>,
    /// A quality of leads; repeated. `executive:revenue=30000,deal-size=5000,close-rate=10%`, or with `goal=60`; also
    /// `value=100`, what a lead is worth, and `handed=50`, how many came.
    #[arg(long = "tier", value_name = "TIER", value_parser = tier)]
    pub(crate) tiers: Vec<Tier>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
#[command(
    allow_negative_numbers = true,
    override_usage = "abide calc capacity --leads <COUNT> --reps <COUNT> --attempts <COUNT> --minutes <COUNT>
                           --days <COUNT> --hours <COUNT> [--share <PERCENT>]"
)]
pub(crate) struct CapacityArguments {
    /// Leads in the period.
    #[arg(long, value_name = "COUNT", value_parser = number)]
    pub(crate) leads: Ratio,
    /// People who work them.
    #[arg(long, value_name = "COUNT", value_parser = number)]
    pub(crate) reps: Ratio,
    /// Attempts that each lead gets.
    #[arg(long, value_name = "COUNT", value_parser = number)]
    pub(crate) attempts: Ratio,
    /// Minutes that an attempt takes.
    #[arg(long, value_name = "COUNT", value_parser = number)]
    pub(crate) minutes: Ratio,
    /// Working days of a rep in the period.
    #[arg(long, value_name = "COUNT", value_parser = number)]
    pub(crate) days: Ratio,
    /// Hours of selling a day.
    #[arg(long, value_name = "COUNT", value_parser = number)]
    pub(crate) hours: Ratio,
    /// The share of these hours that is for such leads.
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_hyphen_values = true, default_value = "100%")]
    pub(crate) share: Ratio,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

/// What callers do when everybody is busy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Model {
    /// They are turned away.
    ErlangB,
    /// They wait until answered.
    ErlangC,
    /// They give up after a time; needs `--patience`.
    ErlangA,
}

#[derive(Debug, Args)]
#[command(
    allow_negative_numbers = true,
    override_usage = "abide calc staffing --calls <COUNT> --per <TIME> --handle-time <TIME>
                           --within <TIME> --goal <PERCENT>
       abide calc staffing --calls <COUNT> --per <TIME> --handle-time <TIME>
                           --within <TIME> --agents <COUNT>
       abide calc staffing --calls <COUNT> --per <TIME> --handle-time <TIME> --asa <TIME>"
)]
pub(crate) struct StaffingArguments {
    /// Calls in the interval.
    #[arg(long, value_name = "COUNT", value_parser = number)]
    pub(crate) calls: Ratio,
    /// The interval, like `30 minutes`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true)]
    pub(crate) per: Ratio,
    /// The mean handling time of a call: talk, hold and wrap-up, like `180s`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true)]
    pub(crate) handle_time: Ratio,
    /// The time within which calls are to be answered, like `20s`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true)]
    pub(crate) within: Option<Ratio>,
    /// The share of calls to be answered within it; with Erlang B the share not turned away.
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_hyphen_values = true, conflicts_with = "asa")]
    pub(crate) goal: Option<Ratio>,
    /// Instead of a share: the mean speed of answer to reach, like `30s`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true)]
    pub(crate) asa: Option<Ratio>,
    /// How many agents there are: says what they reach.
    #[arg(long, value_name = "COUNT", value_parser = count)]
    pub(crate) agents: Option<u32>,
    /// What callers do when everybody is busy; Erlang C, or A where a patience is given.
    #[arg(long, value_enum)]
    pub(crate) model: Option<Model>,
    /// How long callers wait on average before they give up, like `300s`.
    #[arg(long, value_name = "TIME", value_parser = length_s, allow_hyphen_values = true)]
    pub(crate) patience: Option<Ratio>,
    /// The share of the roster that is away: breaks, training, leave.
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_hyphen_values = true, default_value = "0%")]
    pub(crate) shrinkage: Ratio,
    /// The highest share of the agents' time that may be work.
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_hyphen_values = true, default_value = "100%")]
    pub(crate) max_occupancy: Ratio,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

fn money(text: &str) -> Result<Money, String> {
    text.parse().map_err(|fault| format!("`{text}` is not money: {fault}; write it like `4000.00 EUR`"))
}

/// A goal of uptime; without a sign at least so much is meant.
fn goal(text: &str) -> Result<Comparison, String> {
    let sign = text.starts_with(['<', '>', '=']);
    let told = if sign { text.to_owned() } else { format!(">= {text}") };
    Comparison::read_text(&told)
        .ok()
        .filter(|goal| matches!(goal.value, abide_core::agreement::Value::Percent(_)))
        .ok_or_else(|| format!("`{text}` is not a goal of uptime; write it like `99.9%` or `>= 99.9%`"))
}
