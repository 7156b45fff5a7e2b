use super::Kind::{Bool, Instant, Integer, Number, Seconds, Text};
use super::{Column, Kind, Table};

const fn column(name: &'static str, kind: Kind, about: &'static str) -> Column {
    Column { name, kind, about }
}

const SOURCE: Column = column("source", Text, "the source that tells it, by its name");
const RECORDED: Column = column("recorded", Instant, "when it became known");
const REVISION: Column =
    column("revision", Integer, "a higher one of the same id supersedes a lower one; both are here");
const ID: Column = column("id", Text, "what makes it the same fact");

const EVENTS: &[Column] = &[
    column("item", Text, "the ticket or lead"),
    column("event", Text, "what happened: `opened`, `first-reply`; none where only fields are said"),
    column("occurred", Instant, "when it happened"),
    RECORDED,
    column("is_state", Bool, "whether it is a state that the item is in from then on"),
    column("automatic", Bool, "whether a program did it"),
    column("sequence", Integer, "the source's own order of events, where it has one"),
    REVISION,
    SOURCE,
    ID,
];

const RECORDS: &[Column] = &[
    column("item", Text, "the call, person or thing that it is about, where it is named"),
    column("occurred", Instant, "when it was observed; of a call its arrival"),
    RECORDED,
    REVISION,
    SOURCE,
    ID,
];

const OUTAGES: &[Column] = &[
    column("service", Text, "the service, as the source names it; none is every service of the source"),
    column("began", Instant, "when it began"),
    column("ended", Instant, "when it ended; none while it lasts"),
    column("reported", Instant, "when it was reported, where that is known"),
    column("state", Text, "the state it was in; none is fully down"),
    RECORDED,
    REVISION,
    SOURCE,
    ID,
];

const WINDOWS: &[Column] = &[
    column("exclusion", Text, "the exclusion, by its id in the agreement"),
    column("service", Text, "the service that it is for; none is every service"),
    column("began", Instant, "from when"),
    column("ended", Instant, "until when"),
    column("announced", Instant, "when it was announced, where that is known"),
    column("author", Text, "who declared it"),
    column("approved_by", Text, "the parties that approved it, with a comma between them"),
    RECORDED,
    REVISION,
    SOURCE,
    ID,
];

const INVENTORY: &[Column] = &[
    column("resource", Text, "the resource"),
    column("began", Instant, "from when it existed"),
    column("ended", Instant, "until when; none while it lasts"),
    SOURCE,
    ID,
];

const SOURCES: &[Column] = &[
    column("source", Text, "the source, by its name"),
    column("stream", Text, "what it tells"),
    column("rows_read", Integer, "rows read: those mapped, left out, repeated and rejected together"),
    column("rows_mapped", Integer, "rows that became facts"),
    column("rows_filtered", Integer, "rows that its description leaves out"),
    column("rows_duplicate", Integer, "rows that repeat a fact"),
    column("rows_rejected", Integer, "rows that could not be read"),
    column("facts", Integer, "facts made of the mapped rows"),
    column("complete_until", Instant, "how far it is complete, by what was known at the instant of judging"),
];

const REJECTS: &[Column] = &[
    SOURCE,
    column("cause", Text, "why rows were rejected"),
    column("column_name", Text, "in which column; none where the row as a whole is broken"),
    column("rows", Integer, "how many"),
    column("first", Text, "the first of them, as `file:line:column`"),
];

const ITEMS: &[Column] = &[
    column("stream", Text, "`tickets` or `leads`"),
    column("item", Text, "the ticket or lead"),
    column("opened", Instant, "its first event"),
    column("last", Instant, "its last event known at the instant of judging"),
    column("events", Integer, "how many were known"),
];

const RUNS: &[Column] = &[
    column("objective", Text, "the promise whose clock it is"),
    column("clock", Text, "the clock"),
    column("item", Text, "the ticket or lead"),
    column("run", Integer, "which run of the clock on the item, from 1"),
    column("started", Instant, "when it started"),
    column("limit_s", Seconds, "what it may take; none where it has no limit"),
    column("without_limit", Text, "why it has no limit: `not-judged`, `unlisted` or `unlimited`"),
    column("elapsed_s", Seconds, "what was counted"),
    column("due", Instant, "when the limit is reached if nothing more happens"),
    column("over_at", Instant, "when it ran over"),
    column("end", Text, "`running`, `paused`, `stopped`, `cancelled`, `reset` or `restarted`"),
    column("ended_at", Instant, "when it stopped, was cancelled or gave way"),
    column("stops", Integer, "how often it was stopped; more than once where it was reopened"),
];

const COUNTED: &[Column] = &[
    column("objective", Text, "the promise"),
    column("item", Text, "the ticket or lead"),
    column("run", Integer, "which run of the clock on the item, from 1"),
    column("period", Text, "the period in which it counts"),
    column("class", Text, "as what: `met`, `missed`, `excused`, `open`, `removed` or `undecided`"),
    column("again", Bool, "whether it had counted before and was reopened later"),
];

const VERDICTS: &[Column] = &[
    column("objective", Text, "the promise"),
    column("service", Text, "its service"),
    column("scope", Text, "for whom, like `customer=acme`; none for the whole"),
    column("period", Text, "the period, by its name"),
    column("period_from", Instant, "its start"),
    column("period_to", Instant, "its end, which is not part of it"),
    column("statement", Integer, "the number of the statement, from 1"),
    column("stated_at", Instant, "when it was stated"),
    column("current", Bool, "whether it stands; a later statement supersedes an earlier one"),
    column("provisional", Bool, "whether the period has not settled yet"),
    column("outcome", Text, "`met`, `missed`, `undecided`, `excused` or `open`"),
    column("reason", Text, "why, where it is not the figure alone"),
    column("figure", Number, "the figure in its unit; a share of 1 is 100 %"),
    column("unit", Text, "`share`, `seconds`, `count` or the unit as the agreement writes it"),
    column("goal_sign", Text, "how the figure must stand to the goal: `>=`; none where goals are by field"),
    column("goal", Number, "the goal in the same unit"),
    column("certain_at", Instant, "from when the miss was certain"),
    column("items_met", Integer, "items within their limit, or good, or counted"),
    column("items_missed", Integer, "items over their limit, or not good"),
    column("items_open", Integer, "items neither stopped nor over"),
    column("items_excused", Integer, "items missed but for an exclusion"),
    column("items_removed", Integer, "items that an exclusion takes out"),
    column("items_undecided", Integer, "items that could not be decided"),
    column("measured_s", Seconds, "the time that was measured, where time is"),
    column("down_s", Number, "seconds of downtime, weighted, where time is measured"),
    column("line", Integer, "the line of the promise in the agreement"),
];

const LEDGER: &[Column] = &[
    column("remedy", Text, "the remedy"),
    column("objective", Text, "the promise that caused it, where it was one alone"),
    column("scope", Text, "for whom, like `customer=acme`; none for the whole"),
    column("period", Text, "the period that was judged"),
    column("item", Text, "the item, where the remedy follows each breach"),
    column(
        "kind",
        Text,
        "`credit`, `refund`, `waiver`, `fine`, `indemnity`, `reward`, `right`, `extension`, `recovery`, `strike`, `notify` or `reassign`",
    ),
    column("amount", Number, "how much; an adjusting entry holds the difference"),
    column("currency", Text, "of what"),
    column("gross", Number, "the amount before grace, bounds, caps and rounding"),
    column("base", Number, "what was multiplied"),
    column("share", Number, "by what, before any bound"),
    column("right_under", Text, "the way of termination, where it is a right"),
    column("exercise_by", Instant, "until when the right can be used"),
    column("statement", Integer, "the number of the statement that carries it, from 1"),
    column("booked_at", Instant, "when it was booked"),
    column("provisional", Bool, "whether the period has not settled, so that it is a forecast"),
    column("due", Instant, "by when it is to be paid"),
    column("claim_by", Instant, "by when it must be claimed; none where it is automatic"),
    column("line", Integer, "the line of the band, step or amount in the agreement"),
];

const fn facts(name: &'static str, about: &'static str, columns: &'static [Column]) -> Table {
    Table { name, about, columns, has_fields: true }
}

const fn answers(name: &'static str, about: &'static str, columns: &'static [Column]) -> Table {
    Table { name, about, columns, has_fields: false }
}

/// All tables, facts first.
pub const TABLES: &[Table] = &[
    facts("tickets", "One thing that happened to one ticket.", EVENTS),
    facts("leads", "One thing that happened to one lead.", EVENTS),
    facts("outages", "A time in which a service was not as it should be.", OUTAGES),
    facts("windows", "A declared window of an exclusion.", WINDOWS),
    answers("inventory", "That a resource existed.", INVENTORY),
    facts("calls", "A call, or a leg of one.", RECORDS),
    facts("samples", "A measured value.", RECORDS),
    facts("requests", "A request, or how many there were in a short time.", RECORDS),
    facts("surveys", "An answer to a survey.", RECORDS),
    facts("deals", "A sale.", RECORDS),
    facts("staff", "What somebody worked.", RECORDS),
    facts("spend", "An amount that was invoiced.", RECORDS),
    facts("forecasts", "A volume that was expected.", RECORDS),
    answers("sources", "What one source gave.", SOURCES),
    answers("rejects", "Rejected rows of one source, cause and column.", REJECTS),
    facts(
        "items",
        "A ticket or lead, with what its fields say last by what was known at the instant of judging.",
        ITEMS,
    ),
    answers("runs", "A run of a promise's clock on an item, as `abide explain` tells it.", RUNS),
    answers("counted", "That a run counts in a period.", COUNTED),
    answers("verdicts", "A promise judged over a period, in each statement that changed it.", VERDICTS),
    answers("ledger", "An entry of the ledger.", LEDGER),
];
