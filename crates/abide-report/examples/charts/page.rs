use std::cell::RefCell;

use abide_report::chart::{Caption, Direction, MarkWords};

/// Writes the texts of the samples in one language and remembers them, so that a test can look for them.
pub(crate) struct Page {
    persian: bool,
    direction: Direction,
    said: RefCell<Vec<String>>,
}

/// A chart of the page.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) svg: String,
    /// The texts that the chart was given and has to show.
    pub(crate) said: Vec<String>,
}

impl Page {
    /// A page in Persian or in English, in a direction that is usually that of the language.
    pub(crate) fn new(persian: bool, direction: Direction) -> Self {
        Self { persian, direction, said: RefCell::default() }
    }

    pub(crate) fn direction(&self) -> Direction {
        self.direction
    }

    /// A text that must be shown.
    pub(crate) fn say(&self, english: &str, persian: &str) -> String {
        let text = self.quiet(english, persian);
        self.said.borrow_mut().push(text.clone());
        text
    }

    /// A text that is shown where there is something to say by it.
    pub(crate) fn quiet(&self, english: &str, persian: &str) -> String {
        if self.persian { native(persian) } else { english.to_owned() }
    }

    pub(crate) fn number(&self, value: f64, decimals: usize) -> String {
        let text = grouped(&format!("{value:.decimals$}"));
        if self.persian {
            native(&text.replace(',', "٬").replace('.', "٫").replace('-', "\u{200E}−"))
        } else {
            text.replace('-', "−")
        }
    }

    pub(crate) fn percent(&self, share: f64, decimals: usize) -> String {
        let number = self.number(share * 100.0, decimals);
        if self.persian { format!("{number}٪") } else { format!("{number}%") }
    }

    pub(crate) fn duration(&self, seconds: f64) -> String {
        let (minutes, hour, minute) =
            ((seconds / 60.0).round(), self.quiet("h", "ساعت"), self.quiet("min", "دقیقه"));
        let (hours, rest) = ((minutes / 60.0).floor(), minutes % 60.0);
        match (hours > 0.0, rest > 0.0) {
            (false, _) => format!("{} {minute}", self.number(minutes, 0)),
            (true, false) => format!("{} {hour}", self.number(hours, 0)),
            (true, true) => {
                let and = self.quiet(" ", " و ");
                format!("{} {hour}{and}{} {minute}", self.number(hours, 0), self.number(rest, 0))
            }
        }
    }

    pub(crate) fn money(&self, amount: f64) -> String {
        if self.persian {
            format!("{} ریال", self.number(amount, 0))
        } else {
            format!("€{}", self.number(amount, 0))
        }
    }

    pub(crate) fn month(&self, at: usize) -> String {
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let persian = [
            "فروردین",
            "اردیبهشت",
            "خرداد",
            "تیر",
            "مرداد",
            "شهریور",
            "مهر",
            "آبان",
            "آذر",
            "دی",
            "بهمن",
            "اسفند",
        ];
        self.quiet(english[at % 12], persian[at % 12])
    }

    pub(crate) fn caption(&self, id: &str, english: &str, persian: &str) -> Caption {
        Caption {
            id: format!("{id}-{}", if self.persian { "fa" } else { "en" }),
            title: self.say(english, persian),
            description: self.say("The data of the chart as a sentence.", "داده‌های نمودار در یک جمله."),
            empty: self.quiet("No data for this period", "برای این دوره داده‌ای نیست"),
        }
    }

    pub(crate) fn marks(&self) -> MarkWords {
        MarkWords {
            met: self.quiet("met", "رعایت شد"),
            missed: self.quiet("missed", "نقض شد"),
            undecided: self.quiet("undecided", "نامعلوم"),
            open: self.quiet("still running", "در جریان"),
        }
    }

    /// The sample, with what was said for it.
    pub(crate) fn sample(&self, name: &str, svg: String) -> Sample {
        Sample { name: name.to_owned(), svg, said: self.said.take() }
    }
}

fn native(text: &str) -> String {
    let digit = |character: char| match character.to_digit(10) {
        Some(digit) => char::from_u32(0x06F0 + digit).unwrap_or(character),
        None => character,
    };
    text.chars().map(digit).collect()
}

fn grouped(number: &str) -> String {
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (whole, part) = number.split_once('.').map_or((number, None), |(whole, part)| (whole, Some(part)));
    let mut text = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    part.map_or(text.clone(), |part| format!("{text}.{part}"))
}
