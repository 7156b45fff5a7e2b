use abide_app::{AllowedDowntime, PeriodLength, allowed_downtime};
use abide_core::value::{Ratio, Rounding};
use abide_report::figures::duration_text;
use abide_time::Duration;
use serde_json::json;

use crate::arguments::{CalcVerb, Format, Length, UptimeArguments};
use crate::exit::Exit;
use crate::output::{complain, print, print_json};

/// Calculators that need no agreement.
pub(crate) fn run(verb: &CalcVerb) -> Exit {
    match verb {
        CalcVerb::Uptime(arguments) => uptime(arguments),
    }
}

fn uptime(arguments: &UptimeArguments) -> Exit {
    let length = match arguments.per {
        Length::Day => PeriodLength::Day,
        Length::Week => PeriodLength::Week,
        Length::Month => PeriodLength::Month,
        Length::Quarter => PeriodLength::Quarter,
        Length::Year => PeriodLength::Year,
    };
    let allowed = match allowed_downtime(&arguments.target, length, arguments.days.as_deref()) {
        Ok(allowed) => allowed,
        Err(error) => {
            complain(&format!("error: {error}"));
            return Exit::Usage;
        }
    };
    match arguments.format {
        Format::Json => print_json(&json!({
            "format": "abide.calc-uptime/1",
            "allowed_s": allowed.allowed_s.to_string(),
            "allowed": readable(&allowed),
        })),
        Format::Text => print(&format!(
            "{} of {} days allows {} of downtime ({} s)\n  (1 − target) · days · 86400 s; a civil month or year has \
             its own length, which agreements use\n",
            percent(&allowed.target),
            allowed.days,
            readable(&allowed),
            allowed.allowed_s,
        )),
    }
    Exit::Done
}

fn percent(share: &Ratio) -> String {
    format!("{} %", share * &Ratio::whole(100))
}

/// The allowance as hours, minutes and seconds; a part of a microsecond is dropped, never added.
fn readable(allowed: &AllowedDowntime) -> String {
    let us = (&allowed.allowed_s * &Ratio::whole(1_000_000)).to_whole(Rounding::Down).unwrap_or(i64::MAX);
    duration_text(Duration::from_us(us))
}
