use serde_json::{Value, json};

use crate::advances::Advances;
use crate::printable::is_invisible;
use crate::words::is_gap;

/// A mark that nobody sees and that counts as a letter written from left to right.
const FROM_THE_LEFT: char = '\u{200E}';

/// A text as the template takes it: as it is, or as a list of texts and of words that hold together.
///
/// A word that is wider than `room` would run over what stands beside it. It is held: the template moves it to a
/// line of its own, and only where even that is too narrow does it break between the parts given here. A name in
/// Latin letters with a hyphen, within a text from right to left, is held as well: its halves would stand at the
/// two ends of the page. No sign marks the breaks, so that who copies an address from a page gets it as it is.
pub(crate) fn held(
    text: &str,
    room: u64,
    bold: bool,
    mirrored: bool,
    advances: &mut Advances,
) -> Option<Value> {
    let mut runs: Vec<Value> = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (gap, after) = rest.split_at(rest.find(|one| !is_gap(one)).unwrap_or(rest.len()));
        let (word, next) = after.split_at(after.find(is_gap).unwrap_or(after.len()));
        rest = next;
        plain.push_str(gap);
        let Some((before, run, behind)) = run(word, room, bold, mirrored, advances) else {
            plain.push_str(word);
            continue;
        };
        plain.push_str(before);
        if !plain.is_empty() {
            runs.push(json!(std::mem::take(&mut plain)));
        }
        runs.push(run);
        plain.push_str(behind);
    }
    if runs.is_empty() {
        return None;
    }
    if !plain.is_empty() {
        runs.push(json!(plain));
    }
    Some(Value::Array(runs))
}

/// A word that holds together, with what stands before and behind it; nothing where it can stay as it is.
fn run<'w>(
    word: &'w str,
    room: u64,
    bold: bool,
    mirrored: bool,
    advances: &mut Advances,
) -> Option<(&'w str, Value, &'w str)> {
    let (before, core, behind) = trimmed(word);
    if advances.of(word, bold) > room {
        // The signs at its ends must not stand alone, so they are held too, unless an isolate ends among them that
        // began elsewhere: such a word only breaks.
        let whole = is_balanced(word);
        let steered = mirrored && word.contains(is_isolate);
        let run = json!({
            "parts": parts(word, room, bold, advances),
            "whole": whole,
            "left_to_right": !steered && begins_from_left(word),
        });
        return Some(("", run, ""));
    }
    let is_named = mirrored && is_latin_name(core) && !before.ends_with(char::is_alphabetic);
    let run = json!({ "parts": parts(core, room, bold, advances), "whole": true, "left_to_right": true });
    is_named.then_some((before, run, behind))
}

fn begins_from_left(word: &str) -> bool {
    let from_right = |one: char| matches!(one, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FEFF}');
    !word.chars().find(|one| one.is_alphabetic()).is_some_and(from_right)
}

/// Whether each isolate in a word begins and ends there.
fn is_balanced(word: &str) -> bool {
    let mut open = 0_usize;
    for one in word.chars().filter(|one| is_isolate(*one)) {
        if one != '\u{2069}' {
            open += 1;
        } else if open == 0 {
            return false;
        } else {
            open -= 1;
        }
    }
    open == 0
}

/// A word without the signs and steering marks at its two ends, which take their direction from what stands around
/// them. A word that steers within itself stays whole.
fn trimmed(word: &str) -> (&str, &str, &str) {
    let core = word.trim_matches(|one: char| !one.is_alphanumeric());
    let start = word.find(core).unwrap_or(0);
    if core.is_empty() || core.contains(is_isolate) {
        return ("", word, "");
    }
    (&word[..start], core, &word[start + core.len()..])
}

const fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

/// Whether it is a name like `waiting-customer`, which a line could break behind a sign.
fn is_latin_name(core: &str) -> bool {
    core.contains(['-', '/', '|']) && core.chars().all(|one| one.is_ascii_graphic())
}

/// Where a word may break: behind a joint such as `/`, and anywhere in what is long between two of them.
fn parts(core: &str, room: u64, bold: bool, advances: &mut Advances) -> Vec<String> {
    let mut parts = Vec::new();
    for joined in segments(core) {
        if advances.of(joined, bold) > room {
            clusters(joined, &mut parts);
        } else {
            parts.push(joined.to_owned());
        }
    }
    if parts.len() > 1 && core.contains(|one| matches!(one, '\u{0660}'..='\u{0669}')) {
        keep_in_order(&mut parts);
    }
    parts
}

/// To the rules of direction a break is a space, and Arabic digits with a space between them are two numbers, the
/// second at the left of the first. A mark that counts as a letter makes one number of them.
fn keep_in_order(parts: &mut [String]) {
    let last = parts.len() - 1;
    for (at, part) in parts.iter_mut().enumerate() {
        if at > 0 {
            part.insert(0, FROM_THE_LEFT);
        }
        if at < last {
            part.push(FROM_THE_LEFT);
        }
    }
}

fn segments(core: &str) -> Vec<&str> {
    let mut segments: Vec<&str> = Vec::new();
    let mut start = 0;
    let mut seen = 0;
    for (at, one) in core.char_indices() {
        seen += usize::from(!is_invisible(one));
        let end = at + one.len_utf8();
        let digits_go_on = core[..at].ends_with(char::is_numeric)
            && core[end..].starts_with(char::is_numeric)
            && !begins_with_time(&core[end..]);
        // A sign stays with the mark behind it; behind a space that mark begins the next word.
        let is_space = matches!(one, '\u{A0}' | '\u{202F}');
        let next_goes_on =
            core[end..].starts_with(|next| (is_invisible(next) && !is_space) || is_joint(next));
        if seen > 3 && is_joint(one) && !next_goes_on && !digits_go_on {
            segments.push(&core[start..end]);
            (start, seen) = (end, 0);
        }
    }
    segments.push(&core[start..]);
    segments.retain(|one| !one.is_empty());
    segments
}

/// Whether it begins like `10:47`: between a date and its time a line may end, between the digits of a number not.
fn begins_with_time(text: &str) -> bool {
    text.chars().skip_while(|one| one.is_numeric()).take(1).any(|one| one == ':')
}

const fn is_joint(character: char) -> bool {
    matches!(
        character,
        '/' | '.' | '_' | '-' | '@' | ':' | ',' | ';' | '?' | '&' | '=' | ')' | '|' | '\u{A0}' | '\u{202F}'
    )
}

/// The characters, each with the marks that belong to it.
fn clusters(text: &str, parts: &mut Vec<String>) {
    let mut begins = true;
    for one in text.chars() {
        match parts.last_mut().filter(|_| !begins && (is_invisible(one) || is_mark(one))) {
            Some(last) => last.push(one),
            None => parts.push(one.to_string()),
        }
        begins = false;
    }
}

/// Whether it belongs to the character before it.
const fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{0300}'..='\u{036F}'
            | '\u{0483}'..='\u{0489}'
            | '\u{0610}'..='\u{061A}'
            | '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{06D6}'..='\u{06ED}'
    )
}

#[cfg(test)]
mod tests {
    use abide_report::Language;

    use super::*;
    use crate::Fonts;

    fn runs(text: &str, room: u64, mirrored: bool) -> Value {
        let mut advances = Advances::new(&Fonts::built_in(), Language::English);
        held(text, room, false, mirrored, &mut advances).unwrap_or_default()
    }

    #[test]
    fn only_words_that_are_too_wide_are_held_and_break_at_their_joints() {
        assert_eq!(runs("plain words of no length at all", 10_000, false), Value::Null);
        assert_eq!(
            runs("see (https://status.example.com/history) there", 16_000, false),
            json!([
                "see ",
                {
                    "parts": ["(https://", "status.", "example.", "com/", "history)"],
                    "whole": true,
                    "left_to_right": true,
                },
                " there",
            ])
        );
        assert_eq!(runs("aaaaa", 1_000, false)[0]["parts"], json!(["a", "a", "a", "a", "a"]));
    }

    #[test]
    fn a_name_with_a_hyphen_is_held_in_a_text_from_right_to_left() {
        let text = "از (\u{2068}waiting-customer\u{2069}) تا";
        let held = json!({ "parts": ["waiting-", "customer"], "whole": true, "left_to_right": true });
        assert_eq!(runs(text, 90_000, true), json!(["از (\u{2068}", held, "\u{2069}) تا"]));
        assert_eq!(runs("a waiting-customer", 90_000, false), Value::Null);
        assert_eq!(runs("۲۰۲۴-۰۵", 90_000, true), Value::Null);
    }

    #[test]
    fn the_currency_of_a_sum_and_the_time_of_a_date_go_to_the_next_line_before_digits_do() {
        let parts = runs("07.03.2016\u{A0}10:47", 7_000, false)[0]["parts"].clone();
        assert_eq!(parts, json!(["07.03.2016\u{A0}", "10:47"]));
        let sum = "\u{2068}۲۱٬۰۰۰٬۰۰۰\u{2069}\u{A0}\u{2068}ریال\u{2069}";
        let parts = runs(sum, 6_000, true)[0]["parts"].clone();
        assert_eq!(parts[1], "\u{2068}ریال\u{2069}", "{parts}");
        let parts = runs("1\u{A0}500,00\u{A0}бразильских", 10_000, false)[0].clone();
        let wanted = ["1\u{A0}500,00\u{A0}", "бразильских"];
        assert_eq!(parts, json!({ "parts": wanted, "whole": true, "left_to_right": true }));
    }

    #[test]
    fn arabic_digits_keep_their_order_where_they_break() {
        let parts = runs("\u{0661}\u{0662}", 500, true)[0]["parts"].clone();
        assert_eq!(parts, json!(["\u{0661}\u{200E}", "\u{200E}\u{0662}"]));
    }

    #[test]
    fn a_mark_stays_with_its_letter() {
        let parts = runs("بببب\u{064E}بب", 1_000, true)[0]["parts"].clone();
        assert_eq!(parts, json!(["ب", "ب", "ب", "ب\u{064E}", "ب", "ب"]));
    }

    #[test]
    fn nothing_is_lost_or_added() {
        for text in ["\u{2068}x\u{2069}y-z\u{2068}", "a-b", "--- ...", " ", "\u{202E}abc", "12\u{A0}345"] {
            let runs = runs(text, 0, true);
            let joined: String = match &runs {
                Value::Array(runs) => runs.iter().map(joined).collect(),
                _ => text.to_owned(),
            };
            assert_eq!(joined, text);
        }
    }

    fn joined(run: &Value) -> String {
        match run {
            Value::String(text) => text.clone(),
            run => run["parts"].as_array().expect("parts").iter().filter_map(Value::as_str).collect(),
        }
    }
}
