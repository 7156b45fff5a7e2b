//! A silent default is still a term: each one of the grammar has its sentence.

use std::collections::BTreeSet;

use abide_core::agreement::Agreement;
use abide_core::text::{Read, Shape};

use super::fixtures::{BARE, Deed, texts};
use crate::messages::as_read;
use crate::{Language, LegalStyle};

/// What the document says for each key of the grammar that has a default.
const SAID: [(&str, &str, &str); 85] = [
    ("Agreement", "version", "version 1.0.0 of the agreement bare"),
    ("Agreement", "kind", "It holds between a provider and one customer."),
    ("Agreement", "binding", "This agreement binds the parties."),
    ("Contact", "via", "by the first address that it has"),
    ("Term", "dates", "Gregorian calendar"),
    ("Term", "week-starts", "A week begins on Monday."),
    ("CalendarTerms", "timezone", "Its hours are read on the clocks of Europe/Berlin."),
    ("CalendarTerms", "holiday-covers", "A holiday takes away all hours of its own date"),
    ("Service", "owed-by", "a service is owed by the provider"),
    ("Service", "calendar", "owed by the provider, around the clock"),
    ("SupportChannel", "calendar", "is open when its service is provided"),
    ("ClockTerms", "of", "It takes the time of tickets."),
    ("ClockTerms", "cycles", "It runs once on an item."),
    ("ClockTerms", "reopened", "its clock runs on"),
    ("ClockTerms", "changed", "elapsed time and pauses are kept and the new limit holds"),
    ("ClockTerms", "counts-automatic", "An automatic reply does not stop it."),
    ("Objective", "owed-by", "The provider of its service owes it"),
    ("Objective", "owed-to", "owes it to the customer"),
    ("Objective", "headline", "It stands among the main promises"),
    ("Objective", "calendar", "Its time counts while its service is provided."),
    ("Objective", "at-least", "A single item is enough to judge it."),
    ("Objective", "no-data", "Where there is nothing to judge, it is undecided."),
    ("Objective", "counts-in", "in which its outcome is decided"),
    ("Objective", "pace", "A goal is not spread over the days of its period."),
    ("LeadsNeeded", "marketing-share", "marketing’s share of 100 %"),
    ("LeadsNeeded", "recalculated", "These inputs stay as they are written here."),
    ("LeadVolumeTerms", "stage", "first reaches this stage: hand-over to sales (handed)"),
    ("LeadValueTerms", "stage", "first reaches this stage: hand-over to sales (handed)"),
    ("FollowUpDepthTerms", "reached", "A lead is reached with: being reached (connected)"),
    ("FollowUpDepthTerms", "attempts", "unless a program made it: attempt (attempt), call (call)"),
    ("CloseRateTerms", "basis", "The share is taken of the leads handed over in the period"),
    ("EachKeys", "at-least", "It is kept when it is kept for all of them."),
    ("StatisticTerms", "method", "the value at the nearest rank"),
    ("OutageTerms", "of", "Outages are those that are recorded."),
    ("OutageTerms", "confirm", "sees the service down from a single failed probe on"),
    ("OutageTerms", "quorum", "is down while any monitor sees it down"),
    ("FirstContactTerms", "window", "not opened again within 7 days"),
    ("Delivery", "service", "It belongs to the first service of this agreement."),
    ("Delivery", "owed-by", "Maker owes this to Taker."),
    ("Delivery", "owed-to", "Maker owes this to Taker."),
    ("Delivery", "calendar", "Which days are open follows from the hours of its service."),
    ("Delivery", "if-closed", "A due date that falls on a closed day stays there."),
    ("Delivery", "per-place", "A quantity is due at all places together."),
    ("Evidence", "owed-by", "The provider shows that it keeps Standard"),
    ("OutageTerms", "begins", "An outage begins when it happened."),
    ("OutageTerms", "granularity", "Downtime is counted exactly"),
    ("OutageTerms", "unknown", "is judged both as up and as down; where the two differ"),
    ("OutageTerms", "between", "is the up time divided by the number of failures"),
    ("ServiceLevelTerms", "variant", "divided by that of answered and abandoned calls"),
    ("ServiceLevelTerms", "boundary", "A wait of exactly the limit keeps it."),
    ("AbandonmentTerms", "of", "The share is taken of answered and abandoned calls."),
    ("CallWaitTerms", "take", "the handle times of answered calls"),
    ("CallWaitTerms", "method", "the value at the nearest rank"),
    ("CallWaitTerms", "legs", "are added up, and it counts once"),
    ("HandleTimeTerms", "take", "The mean of the handle times"),
    ("HandleTimeTerms", "method", "the value at the nearest rank"),
    ("HandleTimeTerms", "wrap", "The work after a call counts."),
    ("HandleTimeTerms", "legs", "are added up, and it counts once"),
    ("FirstCallTerms", "window", "within 7 days"),
    ("FirstCallTerms", "same", "when caller and issue are the same"),
    ("FirstCallTerms", "variant", "divided by that of matters"),
    ("SelfServiceTerms", "of", "Counted are tickets"),
    ("CsatTerms", "good", "A score of at least 4"),
    ("CsatTerms", "scale", "on a scale up to 5"),
    ("SlotShareTerms", "of", "the share of its good requests"),
    ("SlotShareTerms", "minimum", "A slot without any request is empty."),
    ("SlotMeanTerms", "of", "the shares of good requests"),
    ("Exclusion", "objectives", "Cause: planned work. It holds for every promise."),
    ("Exclusion", "applies", "It holds for the windows that are declared"),
    ("Exclusion", "late", "A window that was announced late does not count."),
    ("Exclusion", "effect", "Excluded time and items count for neither side."),
    ("Exclusion", "approved-by", "A window needs nobody’s approval."),
    ("Remedy", "grace", "The grace of the term holds for it"),
    ("Remedy", "sole", "It does not shut out other claims"),
    ("Pay", "of", "A percentage is taken of the fee of the promise’s service"),
    ("Pay", "over", "5 % of the fee of “App” for the period"),
    ("Claim", "after", "claimed within 30 days after the end of the period"),
    ("Cap", "of", "at most 30 % of the fees of all services per month"),
    ("Cap", "excess", "What a cap cuts off is not owed later."),
    ("Pricing", "rounding", "a half is rounded to the even neighbour"),
    ("Settlement", "settle", "A period is settled 10 days after its end"),
    ("Settlement", "clawback", "What was booked is not taken back"),
    ("Settlement", "paid", "Money is set off against the next invoice."),
    ("Settlement", "due", "Money is due within 30 days after the statement"),
    ("Escalation", "calendar", "People are told around the clock"),
];

#[test]
fn every_default_of_the_grammar_stands_in_the_document() {
    let mut defaults = BTreeSet::new();
    gather(&Agreement::shape(), &mut BTreeSet::new(), &mut defaults);
    let known: BTreeSet<(String, String)> =
        SAID.iter().map(|(section, key, _)| ((*section).to_owned(), (*key).to_owned())).collect();
    assert_eq!(defaults, known, "the grammar has other defaults than this test knows");
    let document = Deed::new(BARE).document(Language::English, LegalStyle::Formal);
    let text: Vec<String> = texts(&document.blocks).into_iter().map(|text| text.plain()).collect();
    let text = as_read(&text.join("\n"));
    for (section, key, phrase) in SAID {
        assert!(text.contains(phrase), "nothing says the default of {section}.{key}: {phrase}");
    }
}

/// The keys with a default, by the section they belong to.
fn gather(shape: &Shape, seen: &mut BTreeSet<&'static str>, defaults: &mut BTreeSet<(String, String)>) {
    match shape {
        Shape::Text(_) | Shape::Words { .. } => {}
        Shape::List(item) => gather(item, seen, defaults),
        Shape::Map { value, .. } => gather(value, seen, defaults),
        Shape::Either(shapes) => shapes.iter().for_each(|shape| gather(shape, seen, defaults)),
        Shape::Section { name, fields, .. } => {
            if seen.insert(name) {
                for field in fields() {
                    if field.default.is_some() {
                        defaults.insert(((*name).to_owned(), field.key.clone()));
                    }
                    gather(&field.shape, seen, defaults);
                }
            }
        }
        Shape::Choice { name, variants, .. } => {
            if seen.insert(name) {
                variants().iter().for_each(|variant| gather(&variant.shape, seen, defaults));
            }
        }
    }
}
