use std::collections::BTreeSet;
use std::fmt::Write as _;

use abide_core::fact::Stream;

use super::guess::{Guess, state_name};
use super::{ColumnProfile, FileProfile};

/// A description that may fit a file, for a person to correct. What is open stands in it as a comment with a question.
pub fn propose(profile: &FileProfile, stream: Stream) -> String {
    let guess = Guess { profile };
    let mut text = format!(
        "# Proposed from what the file looks like. Correct it before anybody relies on it.\nstream: {}\n",
        stream.word()
    );
    let _ = writeln!(text, "format: {}", profile.format.word());
    let used = match stream {
        Stream::Tickets => tickets(&guess, &mut text),
        Stream::Outages => outages(&guess, &mut text),
        _ => records(&guess, stream, &mut text),
    };
    missing(profile, &mut text);
    time(&guess, &used, &mut text);
    let day = used.iter().any(|column| column.is_clock_time).then(|| guess.day()).flatten();
    let used: Used<'_> = used.into_iter().chain(day).collect();
    fields(profile, &used, &mut text);
    text
}

type Used<'p> = Vec<&'p ColumnProfile>;

fn key(text: &mut String, key: &str, column: Option<&ColumnProfile>) {
    // Writing to a String cannot fail.
    let _ = match column {
        Some(column) => writeln!(text, "{key}: {}", quoted(&column.name)),
        None => writeln!(text, "{key}: COLUMN # which column is it?"),
    };
}

fn tickets<'p>(guess: &Guess<'p>, text: &mut String) -> Used<'p> {
    let item = guess.item();
    let instants = guess.instants();
    let mut used: Used<'p> = item.into_iter().collect();
    if item.is_some_and(|item| guess.one_row_each(item)) && !instants.is_empty() {
        text.push_str("# Each item has one row, with the instants of what happened to it.\nrows: snapshot\n");
        key(text, "item", item);
        text.push_str("events-at:\n");
        for (event, column) in instants {
            let _ = writeln!(text, "  {event}: {}", quoted(&column.name));
            used.push(column);
        }
        return used;
    }
    key(text, "item", item);
    let occurred = guess.occurred();
    key(text, "occurred", occurred);
    let state = guess.state().filter(|state| item.is_none_or(|item| item.name != state.name));
    match state {
        Some(state) => states(state, text),
        None => text.push_str("event: COLUMN # which column says what happened?\n"),
    }
    let opened = instants.iter().find(|(event, _)| *event == "opened").map(|(_, column)| *column);
    if let Some(opened) = opened.filter(|opened| occurred.is_none_or(|occurred| occurred.name != opened.name))
    {
        let _ = writeln!(
            text,
            "# If every row repeats when the item was opened:\nopened-at: {}",
            quoted(&opened.name)
        );
        used.push(opened);
    }
    used.extend(occurred.into_iter().chain(state));
    used
}

/// Every value of a column of states with the name that it may have.
fn states(state: &ColumnProfile, text: &mut String) {
    let _ = writeln!(text, "state:\n  column: {}\n  names:", quoted(&state.name));
    let mut done = BTreeSet::new();
    for (value, count) in &state.most {
        let name = state_name(value).map_or_else(|| hyphenated(value), str::to_owned);
        if ["resolved", "completed"].contains(&name.as_str()) {
            done.insert(name.clone());
        }
        if name.is_empty() {
            let _ = writeln!(
                text,
                "    # {}: ? # {count} rows; rejected as long as it has no name",
                quoted(value)
            );
        } else {
            let _ = writeln!(text, "    {}: {name} # {count} rows", quoted(value));
        }
    }
    if !done.is_empty() {
        let done: Vec<String> = done.into_iter().collect();
        let _ = writeln!(text, "  done: [{}]", done.join(", "));
    }
}

fn outages<'p>(guess: &Guess<'p>, text: &mut String) -> Used<'p> {
    let column = |words: &[&str]| {
        guess.profile.columns.iter().find(|column| {
            !column.times.is_empty() && words.iter().any(|word| column.name.to_lowercase().contains(word))
        })
    };
    let (began, ended) =
        (column(&["began", "start", "from"]), column(&["ended", "end", "resolved", "until"]));
    let service = guess.service();
    let mut used: Used<'p> = service.into_iter().collect();
    if began.is_some() && ended.is_some() {
        key(text, "began", began);
        key(text, "ended", ended);
        used.extend(began.into_iter().chain(ended));
    } else {
        text.push_str("# Each row says how a service is from then on.\nrows: changes\n");
        let (occurred, state) = (guess.occurred(), guess.state());
        key(text, "occurred", occurred);
        match state {
            Some(state) => {
                let _ = writeln!(
                    text,
                    "state:\n  column: {}\n  names: # the one that is as it should be is `up`",
                    quoted(&state.name)
                );
                for (value, count) in &state.most {
                    let _ = writeln!(text, "    {}: {} # {count} rows", quoted(value), hyphenated(value));
                }
            }
            None => key(text, "state", None),
        }
        used.extend(occurred.into_iter().chain(state));
    }
    if let Some(service) = service {
        key(text, "service", Some(service));
    }
    used
}

fn records<'p>(guess: &Guess<'p>, stream: Stream, text: &mut String) -> Used<'p> {
    let (item, occurred) = (guess.item(), guess.occurred());
    let clock = guess.profile.columns.iter().find(|column| column.is_clock_time);
    let occurred = if guess.day().is_some() { occurred.or(clock) } else { occurred };
    if let Some(item) = item {
        key(text, "item", Some(item));
    }
    key(text, "occurred", occurred);
    if stream == Stream::Calls {
        text.push_str(
            "# Calls need the fields `outcome` (answered, abandoned, flow-out, callback, open), `wait`, `talk`, `hold`, `wrap`.\n",
        );
    }
    item.into_iter().chain(occurred).collect()
}

fn missing(profile: &FileProfile, text: &mut String) {
    let marks: BTreeSet<&str> =
        profile.columns.iter().flat_map(|column| column.marks.keys().map(String::as_str)).collect();
    if !marks.is_empty() {
        let marks: Vec<String> = marks.into_iter().map(quoted).collect();
        let _ = writeln!(text, "missing: [\"\", {}]", marks.join(", "));
    }
}

fn time(guess: &Guess<'_>, used: &[&ColumnProfile], text: &mut String) {
    if let Some(clock) = used.iter().find(|column| column.is_clock_time) {
        let day = guess.day().map_or_else(|| "COLUMN".to_owned(), |day| quoted(&day.name));
        let with_seconds = clock.most.first().is_some_and(|(value, _)| value.matches(':').count() == 2);
        let format = format!("{} {}", guess.day_format(), if with_seconds { "%H:%M:%S" } else { "%H:%M" });
        let _ = writeln!(
            text,
            "# Times of day: the date stands in another column.\ntime: {{ format: \"{format}\", zone: UTC, day: {day} }} # which zone?"
        );
        return;
    }
    let Some(column) = used.iter().find(|column| !column.times.is_empty()) else { return };
    let Some(first) = column.times.first() else { return };
    let others: Vec<&str> = column.times[1..].iter().map(|other| other.format).collect();
    if !others.is_empty() && first.format.contains('%') {
        let _ = writeln!(
            text,
            "# Its values do not tell this format from {}: ask whoever writes the file.",
            others.join(" and ")
        );
    }
    let _ = match first.needs_zone {
        true => writeln!(
            text,
            "time: {{ format: {}, zone: UTC }} # which zone? UTC is only assumed",
            quoted(first.format)
        ),
        false => writeln!(text, "time: {{ format: {} }}", quoted(first.format)),
    };
}

fn fields(profile: &FileProfile, used: &[&ColumnProfile], text: &mut String) {
    text.push_str("fields:");
    let mut any = false;
    for column in &profile.columns {
        let few = column.distinct.is_some_and(|count| (1..=200).contains(&count));
        let is_used = used.iter().any(|other| other.name == column.name);
        let name = hyphenated(&column.name);
        if few
            && !is_used
            && column.times.is_empty()
            && name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        {
            any = true;
            let _ = write!(text, "\n  {name}: {}", quoted(&column.name));
        }
    }
    text.push_str(if any { "\n" } else { " {}\n" });
}

/// A name of the language.
fn hyphenated(text: &str) -> String {
    let mut name = String::new();
    for letter in text.to_lowercase().chars() {
        if letter.is_ascii_alphanumeric() {
            name.push(letter);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_matches('-');
    if name.starts_with(|letter: char| letter.is_ascii_digit()) { String::new() } else { name.to_owned() }
}

/// A text as YAML takes it for one.
fn quoted(text: &str) -> String {
    let plain = text.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-.".contains(letter))
        && !["true", "false", "null", "yes", "no", "on", "off"].contains(&text.to_lowercase().as_str());
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) }
}
