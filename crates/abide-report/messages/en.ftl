### Every sentence of a statement, in English. The keys are the same in every language.
### A language whose month names change behind a day says that form as the attribute `in-date` of the month, and one
### whose currency names follow the amount chooses by $count.

## Numbers, money and time

list-comma = {", "}
list-semicolon = {"; "}
percent = { $number }{"\u00A0"}%
money = { $amount }{"\u00A0"}{ $currency }
currency = { $code }
quantity = { $number }{"\u00A0"}{ $unit }
at-least = ≥{"\u00A0"}{ $value }
more-than = >{"\u00A0"}{ $value }
at-most = ≤{"\u00A0"}{ $value }
less-than = <{"\u00A0"}{ $value }
equal = ={"\u00A0"}{ $value }
seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
business-days = { $count ->
    [one] { $count } business day
   *[other] { $count } business days
}
calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
}
parts-of-time = { $first } { $second }
date = { $day }{"\u00A0"}{ $month } { $year }
date-and-time = { $date }, { $time }
short-date = { $year }-{ $month }-{ $day }
short-instant = { $date }{"\u00A0"}{ $time }
span = { $from } to { $to }
since = since { $from }

## Months

gregorian-1 = January
gregorian-2 = February
gregorian-3 = March
gregorian-4 = April
gregorian-5 = May
gregorian-6 = June
gregorian-7 = July
gregorian-8 = August
gregorian-9 = September
gregorian-10 = October
gregorian-11 = November
gregorian-12 = December
persian-1 = Farvardin
persian-2 = Ordibehesht
persian-3 = Khordad
persian-4 = Tir
persian-5 = Mordad
persian-6 = Shahrivar
persian-7 = Mehr
persian-8 = Aban
persian-9 = Azar
persian-10 = Dey
persian-11 = Bahman
persian-12 = Esfand
umm-al-qura-1 = Muharram
umm-al-qura-2 = Safar
umm-al-qura-3 = Rabi al-Awwal
umm-al-qura-4 = Rabi al-Thani
umm-al-qura-5 = Jumada al-Ula
umm-al-qura-6 = Jumada al-Akhirah
umm-al-qura-7 = Rajab
umm-al-qura-8 = Shaban
umm-al-qura-9 = Ramadan
umm-al-qura-10 = Shawwal
umm-al-qura-11 = Dhu al-Qidah
umm-al-qura-12 = Dhu al-Hijjah

## Periods

period-year = { $year }
period-month = { $month } { $year }
period-quarter = Q{ $quarter } { $year }
short-month = { $year }-{ $part }
short-quarter = { $year }-Q{ $part }
short-half-year = { $year }-H{ $part }
short-week = { $year }-W{ $part }
period-half-year = { $half ->
    [1] first half of { $year }
   *[other] second half of { $year }
}
period-week = week { $week } of { $year }
period-hour = { $date }, the hour from { $time }
period-days-from = { $count ->
    [one] { $count } day from { $date }
   *[other] { $count } days from { $date }
}
period-months-from = { $count ->
    [one] { $count } month from { $date }
   *[other] { $count } months from { $date }
}
period-agreement-month = agreement month { $number }
period-agreement-quarter = agreement quarter { $number }
period-agreement-half-year = agreement half-year { $number }
period-agreement-year = agreement year { $number }
period-term = the whole term

## Head

statement-heading = Statement { $number } for { $period }
head-agreement = Agreement
head-scope = For whom alone
head-period = Period
head-judged = Judged as of
head-known = Facts known until
head-standing = Status
head-history = Statements
agreement-named = { $id }, version { $version } ({ $kind })
party-of = { $alone } ({ $party })
period-in-zone = { $period } ({ $zone })
standing-provisional = provisional, settles { $instant }
standing-settled = settled { $instant }
statement-number = no. { $number } of { $instant }
statement-replaces = { $number ->
    [2] replaces no. 1
   *[other] replaces nos. 1 to { $last }
}
kind-customer = customer agreement
kind-service = service agreement
kind-internal = internal agreement
kind-operational = operational level agreement
kind-underpinning = underpinning contract
role-provider = Provider
role-customer = Customer
role-peer = Peer
role-supporting = Supporting
role-auditor = Auditor

## Summary

summary-met = { $count } met
summary-missed = { $count } missed
summary-undecided = { $count } undecided
summary-excused = { $count } excused
summary-open = { $count } open
summary-owed = owed { $amount }
summary-forecast = forecast { $amount }
summary-nothing-owed = nothing owed
summary-rejected = { $rejected } of { $rows } rows could not be read: { $causes }
summary-findings = Found in the facts: { $findings }

## Services and objectives

service-fee = fee of the period { $amount }
column-objective = Promise
column-verdict = Verdict
column-figure = Figure
column-counted = Counted
column-goal = Goal
column-allowed = Allowed
column-used = Used
outcome-met = met
outcome-missed = missed
outcome-undecided = undecided
outcome-excused = excused
outcome-open = open
fraction = { $part } of { $whole }
sum-over-items = { $sum } over { $items }
of-items = { $items ->
    [one] of { $items } item
   *[other] of { $items } items
}
by-field = by { $field }
row-of-all = All together, { $period }
field-value = { $field } { $value }
field-others = { $field }, others
no-value = no { $field }

measure-within = share of items within the limit
measure-share = share of good items
measure-count = number of items
measure-mean = mean
measure-median = median
measure-max = longest
measure-min = shortest
measure-percentile = percentile { $rank }
measure-availability = availability
measure-downtime = downtime
measure-outage-count = number of outages
measure-longest-outage = longest outage
measure-mttr = mean time to repair
measure-mtbf = mean time between failures
measure-sum = sum
measure-ratio = ratio
measure-slot-share = share of good slots
measure-slot-mean = mean of slots
measure-service-level = service level
measure-abandonment = abandonment
measure-speed-of-answer = { $take } wait of answered calls
measure-time-to-abandon = { $take } wait of abandoned calls
measure-handle-time = { $take } handle time
measure-transfer-rate = share of calls passed on
measure-occupancy = occupancy
measure-first-call-resolution = first-call resolution
measure-self-service-rate = share served without a person
measure-forecast-ratio = what came of what was expected
measure-csat = share of satisfied answers
measure-nps = net promoter score
measure-delivered = quantity delivered
measure-on-time = share on time
measure-in-full = share in full
measure-evidence-valid = share of valid evidence
measure-resolved-count = tickets resolved
measure-backlog = tickets open at the end
measure-reopen-rate = share opened again
measure-escalation-rate = share escalated
measure-first-contact-resolution = first-contact resolution
of-clock = clock { $clock }
in-calendar = hours: { $calendar }
within-limit = limit { $limit }
within-limits = limit by { $field }: { $limits }
limit-of-value = { $value } { $limit }
limit-else = otherwise { $limit }
limit-none = none
owed-between = owed by { $by } to { $to }
owed-by = owed by { $by }
owed-to = owed to { $to }
in-clause = clause{"\u00A0"}{ $number }
agreement-line = line { $line }
line-of-text = { $line } of { $text }

reason-no-data = Nothing was there to judge.
reason-too-few-items = { $items ->
    [one] { $items } item; the agreement asks for at least { $needed }.
   *[other] { $items } items; the agreement asks for at least { $needed }.
}
reason-unknown-time = Time of which nothing is known decides: with it up the goal is reached, with it down it is missed.
reason-all-excluded = Everything was excluded.
reason-incomplete = The sources are not known to be complete for { $span }. Who states that nothing is missing there gets a verdict.
reason-still-running = The period is still running.
reason-allowance-used-up = The period is still running. Its downtime is already more than the goal allows; the verdict falls when it ends.
reason-below-floor = Shown without any exclusion: that figure lies on the wrong side of the agreed floor.
reason-some-part = At least one of the values missed its goal.
reason-some-occurrence = The quantity was reached, but an occurrence was late, missing or not shown.
reason-already-certain = The miss was certain before the period's end.
reason-excused-by = Excused by { $exclusion }.
reason-share-of-values = { $rule ->
    [all] { $met } of { $values } values met; all of them must be.
   *[share] { $met } of { $values } values met; at least { $share } of them must be.
}
certain-at = The miss was certain from { $instant }.
warning-passed = The figure is worse than the warning line of { $value }.
also-open = { $count } open
also-excused = { $count } excused
also-removed = { $count } excluded
also-undecided = { $count } undecided
also-reopened = { $count } reopened
also-carried = carried over: { $items }
trend-told = trend { $trend }, { $span }
carried-item = { $item } from { $period }

time-allowed = allowed { $time }
time-used = used { $time }
time-measured = measured { $time }
time-closed = closed { $time }
time-excluded = excluded by { $exclusion } { $time }
time-unknown = { $count ->
    [one] Nothing is known of { $time }: { $spans }.
   *[other] Nothing is known of { $time } in { $count } stretches: { $spans }.
}
bounds = The figure lies between { $worst } with all of it down and { $best } with all of it up.

outages-heading = { $count ->
    [one] { $count } outage
   *[other] { $count } outages
}
outage-counted = counted { $time }
outage-weight = weight { $share }
outage-lasts = still lasting
breaches-heading = { $count ->
    [one] { $count } item over the limit
   *[other] { $count } items over the limit
}
breach-over = over { $instant }
breach-late = { $elapsed } late
breach-elapsed = { $elapsed } of { $limit }
limit-line = limit in line { $line }
limit-changed = limit { $limit } from { $instant } on, before that { $former }
part-counted = { $span }: { $time } counted
part-counted-outside = { $span }: { $time } counted, { $outside } outside the hours
part-outside = { $span }: outside the hours
part-paused = { $span }: the clock stood still ({ $state })
part-excluded = { $span }: in a window of an exclusion
part-closed = { $span }: closed until it was reopened
part-more = and so on until { $instant }
breach-runs = not over yet by { $instant }, up to which the facts are known
outage-fact = { $span }: { $fields }
and-more = and { $count } more
and-more-explain = and { $count } more: { $command }
and-more-met = and { $count } more, all met

## Exclusions

exclusions-heading = Exclusions
exclusion-windows = { $count ->
    [0] no window applied
    [one] { $count } window
   *[other] { $count } windows
}
cause-planned-work = planned work
cause-force-majeure = force majeure
cause-customer-act = act of the customer
cause-third-party = third party
cause-suspension = suspension
cause-other = other cause
effect-remove = leaves both sides
effect-count-as-good = counts as good
effect-pause = clocks stand still
effect-excuse = excuses a miss

## Remedies

remedies-heading = Remedies
remedies-none = Nothing follows from this period.
pay-credit = service credit
pay-refund = refund
pay-waiver = fee waiver
pay-fine = fine
pay-right = right of termination
pay-indemnity = damages
pay-reward = reward
pay-extension = extension of the term
pay-recovery = recovery plan
pay-strike = strike
pay-notify = notice
pay-reassign = reassignment
remedy-forecast = forecast
for-objective = for { $objective }
for-item = item { $item }
entry-of-statement = booked with statement { $number }, { $instant }
amount-of-base = { $share } of { $base } = { $gross }
amount-fixed = amount { $gross }
priced-band = the figure { $figure } falls into the band { $band }
priced-no-figure = without a figure the tightest band { $band } pays
priced-steps = steps beyond what was agreed: { $steps }
priced-counted = counted: { $count }
less = less { $amount } ({ $cause })
more = plus { $amount } ({ $cause })
reduction-grace = grace
reduction-forgiven = forgiven
reduction-at-most = the remedy's own maximum
reduction-cap = cap
reduction-cap-named = cap { $cap }
reduction-drop-below = too small to be paid
reduction-no-clawback = what is booked is not taken back
reduction-rounding = rounding
booked-before = adjusts the { $amount } booked before
open-difference = { $amount } more stays open until the unknown time is clear
due-by = due by { $instant }
right-held-by = held by { $holder }
right-held-by-any = held by each party
claim-by = to be claimed by { $instant }
right-under = under “{ $way }”
exercise-by = to be exercised by { $instant }
follows-adds = the term runs longer by { $time }, free of charge
follows-owner = { $owner } answers for it
follows-strike = strike number { $number }
follows-expires = it counts until { $instant }
follows-to = to { $to }
pays-line = rate in line { $line }
total-owed = Owed for { $period }
total-forecast = Forecast for { $period }

## Facts

facts-heading = Facts
column-source = Source
column-stream = Stream
column-rows = Rows
column-mapped = Used
column-filtered = Left out
column-duplicate = Repeated
column-rejected = Rejected
column-facts = Facts
column-complete = Complete until
stream-tickets = tickets
stream-outages = outages
stream-windows = windows
stream-inventory = inventory
stream-calls = calls
stream-samples = samples
stream-requests = requests
stream-surveys = surveys
stream-deals = deals
stream-staff = staff
stream-spend = invoiced amounts
stream-forecasts = forecasts
stream-deliveries = deliveries
stream-evidence = evidence
stream-probes = probes
complete-last-fact = { $instant }, its last fact
complete-as-of = the instant of judging
rejected-rows = { $count ->
    [one] { $count } row: { $cause }, { $place }
   *[other] { $count } rows: { $cause }, first { $place }
}
rejected-rows-column = { $count ->
    [one] { $count } row: { $cause } in { $column }, { $place }
   *[other] { $count } rows: { $cause } in { $column }, first { $place }
}
rejects-of = Rejected from { $source }
cause-count = { $count } × { $cause }
reject-wrong-column-count = wrong number of columns
reject-broken-row = broken row
reject-missing-value = missing value
reject-bad-instant = unreadable date or time
reject-clock-change = local time that a clock change leaves out or repeats
reject-bad-number = unreadable number
reject-unknown-event = event or state that the description does not name
reject-unknown-value = value that the description does not name
reject-reversed-interval = end before start
findings-heading = Findings in the facts
finding-conflicting-facts = { $count ->
    [one] { $count } item whose facts contradict each other
   *[other] { $count } items whose facts contradict each other
}
finding-event-before-opening = { $count ->
    [one] { $count } item with an event before its opening
   *[other] { $count } items with events before their opening
}
finding-no-start = { $count ->
    [one] { $count } item without a start
   *[other] { $count } items without a start
}
finding-unlisted-value = { $count ->
    [one] { $count } value that the agreement does not list
   *[other] { $count } values that the agreement does not list
}
finding-reversed-interval = { $count ->
    [one] { $count } interval that ends before it begins
   *[other] { $count } intervals that end before they begin
}
finding-unknown-event = { $count ->
    [one] { $count } event that no clock of the agreement names
   *[other] { $count } events that no clock of the agreement names
}
finding-unknown-service = { $count ->
    [one] { $count } service that the agreement does not have; its facts play no part
   *[other] { $count } services that the agreement does not have; their facts play no part
}
finding-event-never-seen = { $count ->
    [one] { $count } event that a clock names and that never occurs
   *[other] { $count } events that a clock names and that never occur
}
finding-unknown-exclusion = { $count ->
    [one] { $count } window of an unknown exclusion
   *[other] { $count } windows of an unknown exclusion
}
finding-refused-window = { $count ->
    [one] { $count } window that does not apply
   *[other] { $count } windows that do not apply
}
finding-allowance-used-up = { $count ->
    [one] { $count } window cut because its allowance was used up
   *[other] { $count } windows cut because their allowance was used up
}
finding-example = { $item } ({ $detail })
finding-opened-twice = opened at different instants
finding-two-values = two values of { $field } at one instant
finding-seen = × { $count }
finding-nearest = is { $name } meant?
finding-lacks = without { $field }
finding-not-in-inventory = not in the inventory
finding-no-report = no report is known
finding-not-approved = not approved by { $parties }
finding-late = announced late, { $instant }
finding-no-announcement = no announcement is known
finding-unapproved = not approved
finding-outside = outside the times for such windows
finding-partly-outside = partly outside the times for such windows
finding-used-up = used up { $instant }
periods-without-facts = No facts were given for { $periods }; what counts over several periods starts after them.

## Where it comes from

provenance-agreement = agreement { $digest }
provenance-facts = facts { $digest }
provenance-time-zones = time zones { $version }

## Documents

page-label = Page { $page } of { $pages }
report-promises = Promises
report-about = About this statement
report-provisional = This period has not settled. It settles { $instant }; until then facts may still change what stands here.
attachment-statement = The statement with every figure, as data
column-service = Service
column-trend = Trend
front-more = { $count ->
    [one] and { $count } more promise on the page of its service: { $outcomes }
   *[other] and { $count } more promises on the pages of their services: { $outcomes }
}
column-remedy = What follows
column-amount = Amount
column-exclusion = Exclusion
column-length = Length
column-item = Item
column-over-since = Over the limit since
column-elapsed = Counted time
column-limit = Limit
column-overrun = Over by
column-outage = Outage
column-counted-of-it = Counted
tile-owed = owed
tile-forecast = forecast, if nothing changes
evidence-heading = Evidence
evidence-none = No item was over its limit and no outage was counted.
evidence-worst = { $count } items were over their limit. The { $shown } furthest over stand here, all of them in the annex.
evidence-longest = { $count } outages were counted. The { $shown } longest stand here, all of them in the annex.
annex-items = Annex: all items over their limit
annex-outages = Annex: all counted outages
annex-both = Annex: all items over their limit and all counted outages
appendix-terms = How each figure is formed
appendix-words = What the words mean
word-settled = settled
word-provisional = provisional
word-breach = breach
word-exclusion = exclusion
word-clause = clause
word-line = line
means-met = The figure reached its goal. Figures are compared exactly, before anything is rounded.
means-missed = The figure did not reach its goal.
means-undecided = There are no data, or not enough, to tell. Nothing is guessed.
means-excused = The promise would have been missed, but an agreed exclusion excuses it.
means-open = The period is still running. Of an item: it has neither stopped nor gone over its limit.
means-settled = The time for late facts is over. What becomes known later leads to a new, numbered statement.
means-provisional = The time for late facts is not over yet.
means-breach = An item that ran over its limit. A breach is final.
means-exclusion = Time or items that the agreement leaves out of the count.
means-clause = The number of a clause in the legal document of the agreement.
means-line = The number of a line in the text of the agreement from which this statement was made.
formula-within = items within the limit ÷ (items within the limit + items over it)
formula-share = good items ÷ all items
formula-count = number of items
formula-mean = sum of the items' times ÷ number of items
formula-median = the middle of the items' times in order; of an even number the mean of the middle two
formula-max = the longest of the items' times
formula-min = the shortest of the items' times
formula-percentile = the time that so many percent of the items do not exceed, by nearest rank
formula-availability = (measured time − counted downtime) ÷ measured time
formula-downtime = sum of the counted downtime
formula-outage-count = number of counted outages
formula-longest-outage = the longest counted outage
formula-mttr = counted downtime ÷ number of outages that ended
formula-mtbf = time up ÷ number of outages
formula-records = { $figure ->
    [sum] sum of the values
    [ratio] sum or number of the one side ÷ sum or number of the other
    [slot-share] good slots ÷ slots that count
    [slot-mean] sum of the slots' shares ÷ slots that count
    [abandonment] abandoned calls ÷ calls that count as offered
    [transfer-rate] answered calls passed on ÷ answered calls
    [occupancy] handle time ÷ (handle time + idle time)
    [self-service-rate] served without a person ÷ (served without a person + served by a person)
    [forecast-ratio] what came ÷ what was expected
    [csat] satisfied answers ÷ answers
    [delivered] sum of the quantities delivered
    [on-time] occurrences kept in time ÷ occurrences due
    [in-full] occurrences delivered in full ÷ occurrences due
    [evidence-valid] evidence valid at the end of the period ÷ evidence required
    [resolved-count] number of tickets resolved in the period
    [backlog] number of tickets open at the end of the period
    [reopen-rate] resolved tickets that were opened again ÷ resolved tickets
    [escalation-rate] opened tickets that were escalated ÷ opened tickets
    [first-contact-resolution] tickets resolved by the first answer ÷ resolved tickets
   *[nps] 100 × (scores of 9 and 10 − scores up to 6) ÷ answers
}
formula-first-call = { $variant ->
    [gross] first calls that say that they settled their matter ÷ answered calls
    [net] first calls that say that they settled their matter ÷ answered calls about matters that one call can settle
    [per-call] matters settled by their first call ÷ answered calls
   *[issue] matters settled by their first call ÷ matters
}
formula-service-level = { $variant ->
    [of-offered] answered within the limit ÷ (answered + abandoned)
    [of-answered] answered within the limit ÷ answered
    [short-ignored] answered within the limit ÷ (answered + abandoned − short abandoned)
    [short-good] (answered within the limit + short abandoned) ÷ (answered + abandoned)
    [abandoned-within-ignored] answered within the limit ÷ (answered + abandoned after the limit)
    [abandoned-within-good] (answered + abandoned, each within the limit) ÷ (answered + abandoned)
    [with-flowouts] answered within the limit ÷ (answered + abandoned + flowed out)
   *[removed-within] (answered + abandoned + called back, each within the limit) ÷ queued
}
provenance-heading = Where it comes from
provenance-again = Whoever has the same agreement and the same facts comes to the same judgement, byte for byte. The digests tell whether they are the same.
digest-agreement = Digest of the agreement
digest-layer = Text above it: { $id }, version { $version }
digest-facts = Digest of the facts
version-time-zones = Time zone database
version-program = Program
calendar-open = open { $time } in the period
column-started = Started
column-waited = Stood still
column-outside-hours = Outside hours

## Charts

chart-empty = no figure
chart-goal = goal { $value }
chart-warn = warning { $value }
chart-point = { $name }: { $figure }, { $verdict }
chart-class = { $class }: { $count }
chart-class-over = { $class }: { $count }, over the limit { $over }
chart-trend = The figure period by period, with its goal
chart-verdict-of-values = the verdict follows from the values, not from the figure of the whole
chart-values = The figure for each { $field }, with its goal
chart-breakdown = The figure by { $field }; the line is the goal of the whole
chart-days = Up and down, day by day
chart-day = { $day }: { $told }
chart-day-unknown = unknown { $time }
chart-budget = Downtime allowed and used
chart-durations = Counted time of each decided item, in hours and minutes
chart-within = within the limit
chart-beyond = over the limit
chart-money = Owed for each period
chart-arrivals = When items were opened, by weekday and hour
chart-leads = When leads were handed over, by weekday and hour
chart-calls = When calls arrived, by weekday and hour
chart-hours = The figure by the hour in which calls arrived, with the goal of the whole
chart-hour = { $name }: { $figure } ({ $numerator } of { $denominator })
day-up = up
day-partly = partly down
day-down = down
day-unknown = partly unknown
day-excluded = does not count
day-no-data = nothing known
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Legal document: parts and head

legal-part = { $part ->
    [parties] Parties
    [term] Term, time and money
    [services] Services
    [hours] Hours
    [clocks] Clocks
    [promises] Promises
    [exclusions] Exclusions
    [remedies] Remedies
    [caps] Caps
    [money] Settlement and payment
    [escalation] Escalation
    [reports] Reports
   *[general] General
}
legal-part-number = part { $number }
legal-reference = { $name } (clause { $number })
legal-subtitle = { $kind ->
    [service] Service level agreement for every customer of a service
    [internal] Internal service level agreement
    [operational] Operational level agreement
    [underpinning] Underpinning contract
   *[customer] Service level agreement
}
legal-translation = This is a translation. The text in { $language } is authoritative.
legal-beside = Of the two texts side by side, the one in { $language } is authoritative; the other is a translation.
legal-head-term = Term
legal-head-language = Authoritative language
legal-head-grace = Grace
legal-draft = DRAFT
legal-running = { $title } · { $id } { $version }
legal-and = {" and "}
legal-or = {" or "}

## Legal document: the summary

legal-in-short = In short
legal-in-short-rules = This page is an extract. The clauses that follow decide; the numbers lead to them.
legal-in-short-alone = This is an extract. The clauses of the full legal document decide; numbers in parentheses are theirs.
legal-column-promise = Promise
legal-column-goal = Goal
legal-column-limit = Limit
legal-column-period = Judged for
legal-column-clause = Clause
legal-short-open = from { $start } until a party ends it
legal-short-until = no remedies for periods that begin before { $until }
legal-short-service = { $fee }; { $hours }
legal-short-line = { $name }: { $what }
legal-short-at-most = at most { $time } { $per }
legal-short-limit = limit { $limit }
legal-short-steps = { $sum } for each { $step }
legal-short-pays = { $kind ->
    [credit] service credit of { $sums }
    [refund] refund of { $sums }
    [waiver] fee waiver of { $sums }
    [indemnity] damages of { $sums }
    [reward] reward of { $sums }
   *[fine] fine of { $sums }
}
legal-short-range = { $first } to { $last }, by the figure
legal-short-base = of { $base }
legal-short-cap = at most { $amount } { $per }
legal-signatures = Signatures
legal-sign-name = Name
legal-sign-capacity = Capacity
legal-sign-date = Date
legal-sign-signature = Signature
legal-accepted = Whoever uses the service accepts this agreement; it needs no signature.
legal-side = What { $by } owes { $to }
legal-side-fee = “{ $service }”: a fee of { $fee }
legal-side-nothing = No promise of this agreement goes in this direction.
legal-shared = What both share

## Legal document: two versions

legal-changes = Changes from version { $from } to version { $to }
legal-changes-none = Every clause is the same in both versions.
legal-changes-same-version = Both texts have the same version number although they differ. A changed agreement needs a higher version.
legal-changes-other-agreement = The older text is another agreement: { $old }, not { $new }.
legal-change = { $change ->
    [added] { $number } added: { $what }
    [removed] { $number } removed: { $what }
   *[changed] { $number } changed: { $what }
}

## Legal document: names, time and values

legal-date-both = { $date } ({ $gregorian })
legal-yearly-day = { $day } { $month } of each year
legal-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
legal-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
legal-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
legal-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
legal-weekday = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
legal-hours-range = { $from } to { $to }
legal-hours-next-day = { $from } to { $to } of the next day
legal-each-period = { $unit ->
    [hour] each hour
    [day] each day
    [week] each week
    [month] each month
    [quarter] each quarter
    [half-year] each half-year
    [year] each year
    [agreement-month] each month counted from the first day of the agreement
    [agreement-quarter] each quarter counted from the first day of the agreement
    [agreement-half-year] each half-year counted from the first day of the agreement
    [agreement-year] each year counted from the first day of the agreement
    [term] the whole term
   *[counted] every { $time } counted from the first day of the agreement
}
legal-per-period = { $unit ->
    [hour] per hour
    [day] per day
    [week] per week
    [month] per month
    [quarter] per quarter
    [half-year] per half-year
    [year] per year
    [agreement-month] per month of the agreement
    [agreement-quarter] per quarter of the agreement
    [agreement-half-year] per half-year of the agreement
    [agreement-year] per year of the agreement
    [term] for the whole term
    [rolling] in the last { $time } at any time
   *[counted] per { $time }
}
legal-rate = { $amount } { $per }
legal-due-after = at the latest { $time } after the end of the period
legal-due-weekday = at the latest on { $day } of the period, { $time }
legal-due-day = at the latest on day { $day } of the month, { $time }
legal-due-last-day = at the latest on the last day of the period, { $time }
legal-compared = { $operator ->
    [at-least] at least { $value }
    [more-than] more than { $value }
    [at-most] at most { $value }
    [less-than] less than { $value }
   *[equal] exactly { $value }
}
legal-compared-words = { $operator ->
    [at-least] at least { $value }
    [more-than] more than { $value }
    [at-most] at most { $value }
    [less-than] less than { $value }
   *[equal] exactly { $value }
}
legal-field-is = { $field } is { $value }
legal-by-list = by { $field }: { $values }
legal-by-value = { $value } { $shown }
legal-by-others = all others { $shown }
legal-others = all others
legal-others-undecided = not listed, therefore undecided
legal-others-unjudged = not judged
legal-hours-always = around the clock
legal-hours-never = never
legal-hours-of = during the hours of { $calendar }
legal-share-of = { $share } of { $base }
legal-base-fee = the fee of the promise’s service
legal-base-fee-of = the fee of “{ $service }”
legal-base-fees = the fees of all services
legal-base-services = the fees of { $services }
legal-base-over = { $over ->
    [downtime] the part of { $fees } for the period that falls on the counted downtime
    [day] { $fees } for the day of the miss
   *[period] { $fees } for the period
}
legal-every-promise = every promise
legal-every-remedy = all remedies
legal-any-party = Each party
legal-recipient = { $channel ->
    [email] { $name } by e-mail
    [phone] { $name } by telephone
    [chat] { $name } by chat
    [webhook] { $name } by a call of the given address
   *[any] { $name }
}
legal-channel = { $channel ->
    [email] e-mail
    [phone] telephone
    [chat] chat
   *[webhook] programmed call
}
legal-event = { $event ->
    [opened] opening (opened)
    [first-reply] first reply (first-reply)
    [reply] reply (reply)
    [customer-message] message of the customer (customer-message)
    [update] update (update)
    [assigned] assignment (assigned)
    [resolved] solution (resolved)
    [closed] closing (closed)
    [completed] completion (completed)
    [active] work on it (active)
    [waiting-customer] waiting for the customer (waiting-customer)
    [waiting-supplier] waiting for a supplier (waiting-supplier)
    [handed] hand-over to sales (handed)
    [submitted] form sent in (submitted)
    [first-touch] first contact (first-touch)
    [attempt] attempt (attempt)
    [call] call (call)
    [email] e-mail (email)
    [message] message (message)
    [meeting] meeting (meeting)
    [connected] being reached (connected)
    [won] sale (won)
    [lost] loss (lost)
   *[on-hold] on hold (on-hold)
}
legal-field = { $field ->
    [priority] priority
    [impact] impact
    [urgency] urgency
    [channel] channel
    [region] region
    [customer] customer
    [category] category
    [team] team
    [service] service
    [rep] rep
    [department] department
    [elapsed] elapsed time
    [quality] quality
    [title] title
    [source] source
   *[overrun] time over the limit
}
known-clock = { $clock ->
    [response] response
    [resolution] resolution
    [update] update
    [next-reply] next reply
    [follow-up] follow-up
    [pickup] pickup
   *[turnaround] turnaround
}
legal-language-name = { $tag ->
    [en] English
    [fa] Persian
    [ar] Arabic
    [ru] Russian
    [de] German
   *[fr] French
}

## Legal document: parties

legal-party = { $role ->
    [provider] It is the provider: it owes the services.
    [customer] It is the customer: it receives the services.
    [peer] It is a peer: it owes and receives services.
    [supporting] It supports the provider and is owed nothing under this agreement.
   *[auditor] It is an auditor: it may see facts and statements, and owes nothing.
}
legal-about = { $text }
legal-party-registration = Its number in the register is { $number }.
legal-party-group = It stands for each member of the roster { $group }.
legal-place = Its place { $name }: { $address }.
legal-place-with = Its place { $name }: { $address }; contact: { $contact }.
legal-contacts = Contacts
legal-column-contact = Contact
legal-column-duty = Duty
legal-column-email = E-mail
legal-column-phone = Telephone
legal-column-chat = Chat
legal-column-webhook = Programmed call
legal-column-via = Reached first by
legal-contact-via = Where nothing else is said, a contact is reached by the first address that it has, in this order: e-mail, telephone, chat, programmed call.
legal-roster = The roster { $name } has these members: { $members }.

## Legal document: term

legal-term-fixed = This agreement runs from { $start }, 00:00, for { $time }; its last day is { $end }.
legal-term-open = This agreement runs from { $start }, 00:00, until a party ends it.
legal-zone = All days, times and periods are those of the time zone { $zone }.
legal-dates = { $system ->
    [persian] Months, quarters and years are those of the Solar Hijri (Persian) calendar.
    [umm-al-qura] Months, quarters and years are those of the Umm al-Qura calendar.
   *[gregorian] Months, quarters and years are those of the Gregorian calendar.
}
legal-week-starts = A week begins on { $day }.
legal-business-days = Outside of limits, a business day is a day on which { $calendar } has hours.
legal-business-days-none = No business days are agreed outside of limits; every day counts as a day.
legal-delays = A time limit in days, weeks, months or years ends with the last moment of its last day; one in hours or minutes ends at the very instant.
legal-currency = All amounts are in { $currency }.
legal-currency-code = { $currency } ({ $code })
legal-currency-none = No currency is agreed; no amount is owed under this agreement.
legal-grace = Grace: for periods that begin within { $time } from the start, that is before { $until }, promises are judged and stated, and no remedy is owed.
legal-grace-none = There is no grace: remedies apply from the first period.
legal-renewal-none = The agreement does not renew itself.
legal-renewal-auto = At its end the agreement renews itself for { $time }, and so on, unless a party objects at least { $notice } before the end.
legal-renewal-auto-at-most = { $count ->
    [one] At its end the agreement renews itself for { $time }, once, unless a party objects at least { $notice } before the end.
   *[other] At its end the agreement renews itself for { $time }, at most { $count } times, unless a party objects at least { $notice } before the end.
}
legal-renewal-by-will = The agreement does not renew itself. The parties may renew it for { $time }; who wishes to says so at least { $notice } before the end.
legal-ground = { $ground ->
    [convenience] without giving a reason
    [cause] where the other party has broken it
    [chronic-failure] for chronic failure, where a remedy of this agreement gives that right
   *[force-majeure] for force majeure
}
legal-termination = { $holder } may end the agreement { $ground }, with notice of { $notice }.
legal-termination-cure = The agreement goes on if the ground is mended within { $time } after the notice.
legal-termination-none = This agreement names no way to end it early.

## Legal document: services

legal-service = { $party } owes this service { $hours }.
legal-service-of-nobody = This service is provided { $hours }.
legal-fee = Its fee is { $fee }.
legal-fee-none = No fee is agreed for it.
legal-intake = Whoever reports a problem states: { $intake }.
legal-channels = Ways to reach the support
legal-column-channel = Way
legal-column-address = Address
legal-column-open = Open
legal-service-defaults = Where its clause does not say otherwise, a service is owed by the provider, around the clock.
legal-channel-hours = A way to reach the support that has no hours of its own is open when its service is provided.
legal-fee-accrues = A fee accrues evenly over the days of its period. The fee of a period is what accrues in it; a period that the term cuts short carries its part.

## Legal document: hours

legal-calendar = Its hours are read on the clocks of { $zone }.
legal-calendar-file = Its hours are those of the file { $file }, which is part of this agreement.
legal-calendar-any-of = It is open while at least one of these is: { $calendars }.
legal-calendar-all-of = It is open while all of these are: { $calendars }.
legal-holidays-none = It has no holidays.
legal-holiday-covers = { $covers ->
    [shift] A holiday takes away the shifts that begin on its date, whole.
   *[date] A holiday takes away all hours of its own date, also those after midnight that belong to a shift of the day before.
}
legal-holiday-file = The holidays of the file { $file } are part of this agreement; those within the term are listed below.
legal-week = Hours of a week
legal-holidays = Days without hours
legal-dated-hours = Hours of single dates
legal-column-day = Day
legal-column-hours = Hours
legal-column-breaks = Breaks
legal-column-date = Date
legal-column-holiday = Holiday
legal-closed = closed
legal-usual-hours = as on its day of the week
legal-calendars-none = This agreement names no opening hours; all time counts around the clock.
legal-around-the-clock = “Around the clock” means every second of every day.
legal-hours-rule = Where a promise is judged by opening hours, only time within them counts; other time counts for neither side.
legal-hours-order = Hours of single dates come before holidays, holidays before the hours of a week. Breaks do not count.
legal-clock-change = Time is real elapsed time: where clocks are changed, a day has 23 or 25 hours. An hour that does not exist moves forward; of an hour that comes twice, the first is meant.

## Legal document: clocks

legal-clock = It starts with: { $start }. It stops with: { $stop }.
legal-clock-built-in = It is a standard clock, which applies as it stands here.
legal-clock-never-pauses = Nothing pauses it.
legal-clock-pause-states = It stands still while the item is in one of these states: { $events }.
legal-clock-pause-events = It stands still from each of these events: { $pause }; and runs again with: { $resume }.
legal-clock-reset = It starts again from nothing with: { $events }.
legal-clock-cancel = The item is not judged after: { $events }.
legal-clock-cycles = { $cycles ->
    [each] It runs again on the same item after each stop; each run is judged by itself.
   *[once] It runs once on an item.
}
legal-clock-reopened = { $reopened ->
    [new-cycle] When an item is reopened, a new run starts from nothing; the earlier run is kept.
    [ignore] A reopening within { $time } after the stop changes nothing; after a later one the clock runs on, and the time while the item was closed does not count.
   *[resume] When an item is reopened, its clock runs on; the time while it was closed does not count.
}
legal-clock-changed = { $changed ->
    [retroactive] When the priority or service of an item changes, the new limit holds from the original start, and earlier pauses no longer help.
    [restart] When the priority or service of an item changes, its clock starts again from nothing.
   *[carry] When the priority or service of an item changes, elapsed time and pauses are kept and the new limit holds.
}
legal-clock-after = It runs only after { $clock } has stopped.
legal-clock-automatic = { $flag ->
    [yes] An automatic reply stops it.
   *[no] An automatic reply does not stop it.
}
legal-clocks-none = No promise of this agreement is judged by a clock.
legal-clock-defaults = Where its clause does not say otherwise, for each clock:
legal-clock-elapsed = A clock counts the time within the hours of the promise that is judged by it. A limit in business days or calendar days ends at the same time of day on that day, and the working time until then is the limit.
legal-clock-pauses = Overlapping pauses count once. A stop during a pause stops the clock with the time that had elapsed. A pause after the limit has run out changes nothing.
legal-clock-order = Of several events of one instant, they apply in this order: start, resume, pause, cancel, reset, stop; unless their source numbers them.
legal-clock-final = An item that has gone over its limit stays over it, whatever happens later.

## Legal document: promises

legal-goal-of-table = as much as the table below says
legal-goal-within = Of the items of “{ $service }” that count in { $period }, { $goal } stay within their limit on the clock { $clock }.
legal-goal-share = Of the items of “{ $service }” that count in { $period }, { $goal } are good. An item is good when { $test }.
legal-goal-count = The number of items of “{ $service }” that count in { $period } is { $goal }.
legal-goal-statistic = { $take } of { $of }, over the items of “{ $service }” that count in { $period }, is { $goal }.
legal-goal-availability = “{ $service }” is up for { $goal } of the measured time of { $period }.
legal-goal-downtime = The downtime of “{ $service }” in { $period } is { $goal }.
legal-goal-outage-count = The number of outages of “{ $service }” in { $period } is { $goal }.
legal-goal-longest-outage = The longest outage of “{ $service }” in { $period } lasts { $goal }.
legal-goal-mttr = The mean time to repair “{ $service }” in { $period } is { $goal }: downtime divided by the number of outages.
legal-goal-mtbf = The mean time between failures of “{ $service }” in { $period } is { $goal }.
legal-goal-records = { $figure ->
    [sum] The values of { $field } of the { $stream } of “{ $service }” in { $period } add up to { $goal }.
    [ratio] The ratio agreed for “{ $service }” in { $period } is { $goal }.
    [service-level] Of the calls to “{ $service }” that arrive in { $period }, { $goal } are answered within the limit.
    [abandonment] Of the calls to “{ $service }” that arrive in { $period }, { $goal } are abandoned.
    [speed-of-answer] { $take } of the waits of answered calls to “{ $service }” that arrive in { $period } is { $goal }.
    [time-to-abandon] { $take } of the waits of abandoned calls to “{ $service }” that arrive in { $period } is { $goal }.
    [handle-time] { $take } of the handle times of answered calls to “{ $service }” that arrive in { $period } is { $goal }.
    [transfer-rate] Of the answered calls to “{ $service }” that arrive in { $period }, { $goal } are passed on; a call counts once.
    [occupancy] Of the time that people of “{ $service }” work in { $period }, { $goal } is spent on calls: talking, holding and finishing, divided by this and idle time.
    [first-call-resolution] The first-call resolution of “{ $service }” in { $period } is { $goal }: the share of matters that the first call settles.
    [self-service-rate] Of what is served for “{ $service }” in { $period }, { $goal } is served without a person.
    [forecast-ratio] The number of { $stream } of “{ $service }” in { $period } is { $goal } of the number that was expected.
    [csat] Of the answers to surveys about “{ $service }” in { $period }, { $goal } are satisfied.
    [nps] The net promoter score of “{ $service }” in { $period } is { $goal }: a hundred times the share of scores of 9 and 10 less that of scores up to 6.
    [slot-share] Of the slots of time in { $period }, { $goal } are good for “{ $service }”.
    [delivered] The quantity of “{ $of }” delivered for “{ $service }” in { $period } is { $goal }.
    [on-time] Of the occurrences of “{ $of }” that are due in { $period }, { $goal } are kept in time.
    [in-full] Of the occurrences of “{ $of }” that are due in { $period }, { $goal } are delivered in full.
    [evidence-valid] At the end of { $period }, { $goal } of this evidence is valid: { $of }.
    [resolved-count] The number of tickets of “{ $service }” that are resolved in { $period } is { $goal }. A ticket counts once, by its last resolution.
    [backlog] The number of tickets of “{ $service }” that are open at the end of { $period } is { $goal }.
    [reopen-rate] Of the tickets of “{ $service }” that are first resolved in { $period }, { $goal } are opened again.
    [escalation-rate] Of the tickets of “{ $service }” that are opened in { $period }, { $goal } are escalated; a ticket counts once.
    [first-contact-resolution] Of the tickets of “{ $service }” that are first resolved in { $period }, { $goal } are resolved by the first answer to the customer.
   *[slot-mean] The mean of the shares of good requests of the slots of time in { $period } is { $goal } for “{ $service }”.
}
legal-service-variant = { $variant ->
    [of-offered] It is the number of calls answered within the limit divided by that of answered and abandoned calls.
    [of-answered] It is the number of calls answered within the limit divided by that of answered calls.
    [short-ignored] It is the number of calls answered within the limit divided by that of answered calls and of abandoned calls that were not too short.
    [short-good] It is the number of calls answered within the limit, and of those abandoned too soon to be answered, divided by that of answered and abandoned calls.
    [abandoned-within-ignored] It is the number of calls answered within the limit divided by that of answered calls and of calls abandoned after the limit.
    [abandoned-within-good] It is the number of calls answered or abandoned within the limit divided by that of answered and abandoned calls.
    [with-flowouts] It is the number of calls answered within the limit divided by that of answered and abandoned calls and of those that flowed out of the queue.
   *[removed-within] It is the number of calls answered, abandoned or called back within the limit divided by that of all queued calls.
}
legal-wait-boundary = { $boundary ->
    [below] A wait of exactly the limit is too long.
   *[within] A wait of exactly the limit keeps it.
}
legal-short-calls = A call abandoned after less than { $time } is too short to have been answered.
legal-abandonment-of = { $base ->
    [queued] The share is taken of all queued calls, also of those that flowed out or were called back.
   *[offered] The share is taken of answered and abandoned calls.
}
legal-legs = { $legs ->
    [first] Of a call that was passed on, only its first part counts.
   *[all] The parts of a call that was passed on are added up, and it counts once.
}
legal-wrap = { $flag ->
    [no] The work after a call does not count.
   *[yes] The work after a call counts.
}
legal-first-call-variant = { $variant ->
    [gross] It is the number of first calls that say that they settled their matter, divided by that of answered calls.
    [net] It is the number of first calls that say that they settled their matter, divided by that of answered calls about matters that one call can settle.
    [per-call] It is the number of matters settled by their first call, divided by that of answered calls.
   *[issue] It is the number of matters settled by their first call, divided by that of matters.
}
legal-first-call-same = { $same ->
    [caller] All calls of one caller are about the same matter.
   *[issue] Calls are about the same matter when caller and issue are the same.
}
legal-first-call-window = Another call about the same matter within { $time } shows that the first did not settle it; until that time has passed, the matter is open.
legal-self-service-of = Counted are { $stream } that were served without a person or by one.
legal-backlog-age = Only tickets count that have then been open for more than { $time }.
legal-first-contact-window = A ticket is resolved by the first answer when a person had answered at most once by then and it is not opened again within { $time }.
legal-csat-good = A score of { $good } on a scale up to { $scale } is satisfied.
legal-slot = A slot lasts { $time }, the first from the start of the period.
legal-slot-good = A slot is good when the share of its good requests is { $good }.
legal-slot-minimum = { $count ->
    [one] A slot without any request is empty.
   *[other] A slot with fewer than { $count } requests is empty.
}
legal-slot-empty = { $empty ->
    [good] An empty slot counts as good.
   *[skip] An empty slot counts for neither side.
}
legal-ratio-side = { $side ->
    [good] What is divided: { $what }.
   *[total] By what: { $what }.
}
legal-count-of = the number of { $stream }
legal-sum-of = the sum of { $field } of the { $stream }
legal-side-where = { $what } of which { $filter }
legal-take = { $take ->
    [mean] The mean
    [median] The median
    [max] The largest
    [min] The smallest
   *[percentile] Percentile { $rank }
}
legal-times-of = the times on the clock { $clock }
legal-values-of = the values of { $field }
legal-owed = { $by } owes this to { $to }.
legal-owed-by = { $by } owes this.
legal-owed-to = This is owed to { $to }.
legal-limit = An item may take { $limit }.
legal-limit-by = How long an item may take depends on its { $field }, as the table below says.
legal-limits = Limits
legal-promise-hours = Its time counts { $hours }.
legal-allowed = Downtime that the goal allows: { $lengths }.
legal-allowed-in = { $count ->
    [one] { $time } in { $count } day
   *[other] { $time } in { $count } days
}
legal-allowed-share = Downtime that the goal allows: { $time } in each 100 hours of measured time.
legal-goal-by = The goal depends on { $field }, as the table below says. Each value is judged by itself, and the promise is kept when all are.
legal-goals = Goals
legal-where = { $what ->
    [outages] Only outages whose { $filter } count.
   *[items] Only items whose { $filter } count.
}
legal-except = { $what ->
    [outages] Outages whose { $filter } do not count.
   *[items] Items whose { $filter } do not count.
}
legal-percentile-method = { $method ->
    [linear] A percentile between two values is found between them, in proportion.
   *[nearest] A percentile is the value at the nearest rank.
}
legal-each = { $count ->
    [one] It is judged separately for each { $fields }.
   *[other] It is judged separately for each combination of { $fields }.
}
legal-each-group = The members of the roster { $group } are judged even where there is nothing about them.
legal-each-all = It is kept when it is kept for all of them.
legal-each-share = It is kept when it is kept for at least { $share } of them.
legal-warn = People are warned when the figure becomes worse than { $value }; this decides nothing.
legal-floor = Taken without any exclusion, the figure must not be worse than { $value }; if it is, the promise is missed whatever was excluded.
legal-at-least = { $count ->
    [one] A single item is enough to judge it.
   *[other] With fewer than { $count } items it is undecided.
}
legal-no-data = { $word ->
    [met] Where there is nothing to judge, it is met.
    [missed] Where there is nothing to judge, it is missed and pays the most severe row of a table.
   *[undecided] Where there is nothing to judge, it is undecided.
}
legal-counts-in = { $word ->
    [opened] An item counts in the period in which it was opened; one that is undecided when that period is judged counts in the next.
    [stopped] An item counts in the period in which its clock stopped.
   *[decided] An item counts in the period in which its outcome is decided: when its clock stops within the limit, otherwise when the limit runs out.
}
legal-broken-down = Its figure is also shown by: { $fields }; this decides nothing.
legal-owner = { $contact } answers for it.
legal-headline = { $flag ->
    [no] It does not stand among the main promises on the first page of a statement.
   *[yes] It stands among the main promises on the first page of a statement.
}
legal-importance = Its importance is { $importance } on a scale from 1 to 5; this decides nothing.
legal-outages-of = { $of ->
    [probes] Outages are found by probes. A probe holds until the next one of its monitor, at most { $time }; after that the monitor tells nothing.
   *[outages] Outages are those that are recorded.
}
legal-probes-confirm = { $count ->
    [one] A monitor sees the service down from a single failed probe on.
   *[other] A monitor sees the service down when { $count } of its probes in a row fail, from the first of them on; fewer change nothing.
}
legal-probes-quorum = { $count ->
    [one] The service is down while any monitor sees it down. Where no monitor tells anything, nothing is known.
   *[other] The service is down while at least { $count } monitors see it down. Where fewer tell anything, nothing is known.
}
legal-outage-begins = { $begins ->
    [reported] An outage begins when it was reported.
   *[occurred] An outage begins when it happened.
}
legal-outage-lasting = An outage counts only if it lasts { $lasting }, measured on the whole of it, before anything is excluded.
legal-granularity = { $granularity ->
    [full-minutes] Downtime is counted in full minutes of each outage; a started minute does not count.
    [started-minutes] Downtime is counted in started minutes of each outage; a started minute counts in full.
   *[seconds] Downtime is counted exactly, not in full minutes.
}
legal-weights = An outage takes away only a part of the service, by its state, as the table below says.
legal-weights-caption = How much of the time counts as down
legal-column-state = State
legal-column-weight = Counts as down
legal-resources = { $rule ->
    [all-down] The service is down when all of its parts, told apart by { $field }, are down.
    [pooled] The times of its parts, told apart by { $field }, are added up, both the downtime and the measured time.
    [at-least-up] The service is down when fewer than { $up } of its parts, told apart by { $field }, are up.
   *[any-down] The service is down when any of its parts, told apart by { $field }, is down.
}
legal-unknown = { $policy ->
    [down] Time of which nothing is known counts as down.
    [up] Time of which nothing is known counts as up.
    [removed] Time of which nothing is known counts for neither side.
    [carry] Time of which nothing is known counts as the time before it, for { $time }; after that it is judged both as up and as down, and where the two differ the promise is undecided.
   *[undecided] Time of which nothing is known is judged both as up and as down; where the two differ, the promise is undecided.
}
legal-between = { $between ->
    [failures] The time between failures is the measured time divided by the number of failures.
   *[up-time] The time between failures is the up time divided by the number of failures.
}
legal-promise-defaults = Where its clause does not say otherwise, for each promise:
legal-promise-owed = { $to ->
    [customer] The provider of its service owes it to the customer.
   *[other] The provider of its service owes it to the other party.
}
legal-promise-calendar = Its time counts while its service is provided.
legal-verdicts = Each promise has one of these verdicts for each period:
legal-verdict = { $outcome ->
    [met] Met: the figure reaches the goal. Equal is enough where the goal says “at least” or “at most”.
    [missed] Missed: the figure does not reach the goal.
    [excused] Excused: it would be missed but for an exclusion that excuses.
    [open] Open: the period is still running, or its sources are not complete yet.
   *[undecided] Undecided: there is not enough to judge, or what is unknown would decide.
}
legal-figures = Figures are exact fractions and are compared with the goal before any rounding. What is shown is rounded for reading only.
legal-short-periods = The first and the last period may be shorter than the others; they are judged like any other.
legal-items-rule = An item is within its limit when the time that has elapsed until the stop is at most the limit. Items that have neither stopped nor gone over their limit are open and are counted apart.
legal-delivery-quantity = { $item } for “{ $service }”: the quantity delivered in { $period } is { $goal }.
legal-delivery-occurrences = { $item } for “{ $service }”: every occurrence that is due in { $period } is kept.
legal-delivery-due = An occurrence is due { $period }, { $due }.
legal-delivery-closed = { $where ->
    [next] A due date that falls on a closed day moves to the next open day.
    [previous] A due date that falls on a closed day moves to the open day before it.
   *[same] A due date that falls on a closed day stays there.
}
legal-delivery-hours = Which days are open follows from the hours that hold here: { $hours }.
legal-delivery-kept = The promise is kept when its quantity, if one is agreed, is reached and no occurrence is late, missing or not shown.
legal-delivery-places = Each time all of these places are supplied: { $places }.
legal-delivery-per-place = { $flag ->
    [yes] The quantity is due at each place.
   *[no] A quantity is due at all places together.
}
legal-delivery-proof = What was handed over counts only with this: { $proof }.
legal-delivery-sent = It is sent by { $contact }.
legal-delivery-received = It is received by { $contact }.
legal-delivery-defaults = Where its clause does not say otherwise, for each delivery:
legal-delivery-service = It belongs to the first service of this agreement.
legal-delivery-calendar = Which days are open follows from the hours of its service.
legal-delivery-meant = What is handed over within a period is meant for the due date of that period, and where the due date lies after the period, for that of the period before; a fact that names its period is meant for that one. Equal to the due date is in time. What never comes is late until the time for it ends.
legal-evidence = This must be shown:
legal-evidence-provider = The provider
legal-evidence-one = { $by } shows that it keeps { $standard }, by: { $shown }.
legal-evidence-until = { $by } shows that it keeps { $standard }, by: { $shown }. What was shown is valid through { $until }.
legal-evidence-rule = The last fact about a piece of evidence says until when it is valid; where there is none, the date in this agreement does. A date is valid through its last day.
legal-outages-rule = Outages of one service that overlap are one. Where outages take away parts of the service, the largest part counts while they overlap.
legal-outages-order = Downtime is found in this order: outages as they are known; unknown time; overlaps; the least length of an outage; exclusions and closed hours; the ends of the period; full or started minutes; the part that an outage takes away.

## Legal document: exclusions

legal-exclusion = Cause: { $cause }. It holds for { $objectives }.
legal-exclusion-of-all = Cause: { $cause }. It holds for every promise.
legal-applies-always = The time { $hours } is excluded by itself; no window needs to be declared.
legal-applies-declared = It holds for the windows that are declared, each with its beginning, its end and its author.
legal-exclusion-within = A window counts only { $hours }.
legal-exclusion-where = It holds only for windows of which { $filter }.
legal-exclusion-notice = A window must be announced at least { $time } before it begins.
legal-late = { $late ->
    [accept-with-approval] A window that was announced late counts only if it was approved.
   *[refuse] A window that was announced late does not count.
}
legal-exclusion-at-most = At most { $time } { $per } are excluded.
legal-effect = { $effect ->
    [count-as-good] Excluded time and items count as good.
    [pause] Clocks stand still in excluded time.
    [excuse] Excluded time and items count; a promise that would have been kept without them is excused.
   *[remove] Excluded time and items count for neither side.
}
legal-approval-none = A window needs nobody’s approval.
legal-approval-both = A window counts only if provider and customer have approved it by the time its period is settled.
legal-approval-party = A window counts only if { $party } has approved it by the time its period is settled.
legal-exclusion-evidence = What must be shown: { $evidence }
legal-exclusions-none = Nothing is excluded: all measured time and all items count.
legal-exclusion-defaults = Where its clause does not say otherwise, for each exclusion:
legal-exclusion-objectives = It holds for every promise.
legal-exclusion-union = Time that several exclusions cover is excluded once.
legal-exclusion-allowance = Where only so much may be excluded, it is used up in the order of time, and a window is cut at the instant at which it is used up.
legal-exclusion-refused = A window that does not count is named in the statement with the reason.
legal-exclusion-everything = A promise of which everything is excluded is undecided.

## Legal document: remedies

legal-when-missed = { $which ->
    [one] { $objectives } is missed in a period
    [all] a promise is missed in a period, for each promise that is
   *[several] one of these promises is missed in a period, for each of them that is: { $objectives }
}
legal-when-any-missed = { $which ->
    [one] { $objectives } is missed in a period
    [all] at least one promise is missed in a period
   *[several] at least one of these promises is missed in a period: { $objectives }
}
legal-when-all-missed = { $which ->
    [one] { $objectives } is missed in a period
    [all] all promises are missed in a period
   *[several] all of these promises are missed in a period: { $objectives }
}
legal-when-all-met = { $which ->
    [one] { $objectives } is met in a period
    [all] all promises are met in a period
   *[several] all of these promises are met in a period: { $objectives }
}
legal-when-breached = { $which ->
    [one] an item of { $objectives } goes over its limit, for each such item
    [all] an item of any promise goes over its limit, for each such item
   *[several] an item of one of these promises goes over its limit, for each such item: { $objectives }
}
legal-when-figure = the figure of { $objective } is { $value }
legal-when-figures = one of the following is so, for each that is: { $figures }
legal-when-in-a-row = { $count ->
    [one] this happens in { $count } period: { $what }
   *[other] this happens in { $count } periods in a row: { $what }
}
legal-when-repeated = { $count ->
    [one] this happens at least once within { $time }: { $what }
   *[other] this happens at least { $count } times within { $time }: { $what }
}
legal-remedy-pays = { $kind ->
    [credit] A service credit is owed when { $what }.
    [refund] A refund is owed when { $what }.
    [waiver] A part of the fee is waived when { $what }.
    [indemnity] Damages are owed when { $what }.
    [reward] A reward is owed to the party that owes the promise when { $what }.
   *[fine] A fine is owed when { $what }.
}
legal-remedy-right = { $holder } may end the agreement under { $way } when { $what }.
legal-right-exercise = The right can be used within { $time } after the statement with which it arises; then it lapses.
legal-remedy-extension = The term is extended by { $time } free of charge when { $what }.
legal-remedy-recovery = A recovery plan is owed within { $time } after the statement when { $what }.
legal-remedy-strike = A strike is counted against the party that owes the promise when { $what }.
legal-remedy-notify = These people are told when { $what }: { $to }
legal-remedy-reassign = The work passes to { $to } when { $what }.
legal-follow-owner = { $owner } answers for it.
legal-strike-due = It is to be answered within { $time } after the statement.
legal-strike-expires = It counts for { $time } after the statement.
legal-strike-stays = It counts until the end of the agreement.
legal-pays = It amounts to { $sum }.
legal-pays-bands = Its amount depends on the figure, as the table below says; one row applies.
legal-percentage-of = A percentage is taken of { $base }.
legal-pays-counted = { $by ->
    [streak] Its amount depends on how many periods in a row this has happened, as the table below says; one row applies.
   *[breaches] Its amount depends on how many items were over their limit in the period, as the table below says; one row applies.
}
legal-pays-by-objective = Its amount depends on the promise, as the table below says.
legal-bands = What it amounts to
legal-column-figure = Figure
legal-column-count = Number
legal-column-pays = Amount
legal-nothing = nothing
legal-the-goal = the goal
legal-band = { $inner } and { $outer }
legal-beyond = { $beyond ->
    [allowed-downtime] of downtime beyond what the goal allows
    [goal] by which the figure misses the goal
    [limit] by which the item is over its limit
    [none] of the figure
   *[value] by which the figure is worse than { $value }
}
legal-steps = For each { $step } { $beyond } it amounts to { $sum }.
legal-step-count = { $count-rule ->
    [whole] A part of such a step counts nothing.
    [started] A part of such a step counts in full.
   *[linear] A part of such a step counts in proportion.
}
legal-pay-at-most = It is at most { $sum }.
legal-pay-drop-below = An amount below { $amount } is not paid.
legal-remedy-where = Only items count of which { $filter }.
legal-remedy-unless = It does not follow when { $what }.
legal-remedy-grace = It is not owed for periods that begin within { $time } from the start of the agreement.
legal-remedy-forgive = { $count ->
    [one] The first one { $per } is forgiven: it is stated, and nothing is owed.
   *[other] The first { $count } { $per } are forgiven: they are stated, and nothing is owed.
}
legal-claim = { $after ->
    [event] It must be claimed within { $time } after the instant at which the miss was certain; otherwise it lapses.
    [statement] It must be claimed within { $time } after the statement; otherwise it lapses.
   *[period] It must be claimed within { $time } after the end of the period; otherwise it lapses.
}
legal-claim-notify = The event must have been reported within { $time } after it.
legal-claim-evidence = The claim shows: { $evidence }
legal-remedy-due = { $after ->
    [event] It is due within { $time } after the instant at which the miss was certain.
    [period] It is due within { $time } after the end of the period.
    [statement] It is due within { $time } after the statement.
    [claim] It is due within { $time } after the claim.
   *[invoice] It is due within { $time } after the invoice.
}
legal-sole = { $flag ->
    [yes] It is the only claim that follows from the same miss.
   *[no] It does not shut out other claims that follow from the same miss.
}
legal-remedies-none = No remedy is agreed for a missed promise.
legal-remedy-defaults = Where its clause does not say otherwise, for each remedy:
legal-remedy-grace-term = The grace of the term holds for it, if there is one.
legal-remedy-no-claim = It follows by itself; nobody needs to claim it.
legal-pay-base = A percentage is taken of the fee of the promise’s service for the whole period.
legal-remedy-due-term = Its due date is that of { $part }.
legal-remedy-each = Each remedy follows by itself; several may follow from one miss.
legal-remedy-parties = An amount is owed by the party that owes the promise to the party to which the promise is owed.
legal-remedy-order = An amount is found in this order: the verdict; grace; the amount; its own maximum; caps, the innermost first; its minimum; rounding; the time to claim it; the due date.
legal-remedy-no-figure = A promise that is missed without a figure pays the last, most severe row of a table.
legal-remedy-two-readings = Where unknown time leaves two possible amounts, the smaller is owed and the difference is stated as open.
legal-remedy-rows = Periods that are undecided, excused or open count neither for nor against a number of periods, and do not break a row.
legal-right-rule = A right arises once for a run of misses, and again only after a period that was met.
legal-follow-rule = What follows and is no money is stated once and stands, whatever later facts say.
legal-opening-streak = { $objective } begins with this number of missed periods in a row: { $count }.
legal-opening-strikes = { $party } begins with this number of strikes: { $count }.
legal-opening-paid = { $amount } was paid under the cap { $cap } before the start; it counts in the period of the cap in which the term begins.
legal-reward-parties = A reward is owed the other way round: to the party that owes the promise.

## Legal document: caps

legal-cap-share = { $which ->
    [one] { $covers } amounts to at most { $share } of { $base } { $per }.
   *[several] Together, { $covers } amount to at most { $share } of { $base } { $per }.
}
legal-cap-amount = { $which ->
    [one] { $covers } amounts to at most { $amount } { $per }.
   *[several] Together, { $covers } amount to at most { $amount } { $per }.
}
legal-cap-base-fee = the fees of the services that they are about
legal-caps-none = No cap is agreed on remedies together.
legal-cap-excess = What a cap cuts off is not owed later.
legal-cap-order = Of several caps, the one that covers fewer remedies applies first, then the one with the shorter period. What is cut off is spread in proportion.
legal-cap-window = A remedy counts toward a cap in the period of the cap in which the judged period ends.

## Legal document: settlement and payment

legal-settle = A period is settled { $time } after its end, by the facts recorded until then; before that its statement is provisional.
legal-restate = Facts that are recorded later lead to a new numbered statement and an adjusting entry; no statement is altered.
legal-clawback = { $flag ->
    [yes] What was booked is taken back where a later fact says so.
   *[no] What was booked is not taken back where a later fact would make it smaller.
}
legal-paid = { $paid ->
    [transfer] Money is paid by transfer.
   *[next-invoice] Money is set off against the next invoice.
}
legal-due = Money is due within { $time } after the statement that books it, unless its remedy says otherwise.
legal-rounding = { $rounding ->
    [half-up] An amount is rounded once, at the end, to the smallest unit of the currency; a half is rounded up.
   *[half-even] An amount is rounded once, at the end, to the smallest unit of the currency; a half is rounded to the even neighbour.
}

## Legal document: escalation

legal-escalation = It holds for { $objectives }.
legal-escalation-of-all = It holds for every promise.
legal-escalation-hours = People are told { $hours }; outside of that notices wait.
legal-escalation-where = It holds only for items of which { $filter }.
legal-escalation-repeat = Its last step is repeated every { $time } until the item is done.
legal-escalation-authority = Who is told may decide: { $authority }
legal-steps-caption = Who is told when
legal-column-when = When
legal-column-told = Who is told
legal-threshold = { $threshold ->
    [share] { $value } of the limit has elapsed
    [elapsed] after { $value }
    [breach] the limit runs out
    [before] { $value } before the limit runs out
    [after] { $value } after the limit ran out
    [warn] the figure becomes worse than its warning line
   *[missed] a promise is missed
}
legal-escalations-none = No escalation is agreed.
legal-escalation-hours-default = Where its clause does not say otherwise, people are told around the clock.
legal-escalation-rule = An escalation informs; whether it reached anybody does not change a verdict.

## Legal document: reports

legal-report = The statement of { $period } goes to { $to }, { $due }.
legal-reports-none = No report is agreed; each party may have the statement of any period made from this agreement and the facts.
legal-statement = A statement shows each verdict with its figure, what was excluded and why, each remedy with its derivation, and how far the sources were complete.
legal-statement-numbers = The statements of a period are numbered; the latest one holds.

## Legal document: general

legal-identity = This document is version { $version } of the agreement { $id }.
legal-digest = The SHA-256 digest of its canonical form, of which its files are part, is { $digest }.
legal-kind = { $kind ->
    [service] It holds between the provider and every customer of the service.
    [internal] It holds between teams of one organisation.
    [operational] It is an operational level agreement that supports other agreements.
    [underpinning] It is a contract with a supplier that supports other agreements.
   *[customer] It holds between a provider and one customer.
}
legal-binding = { $flag ->
    [no] This agreement is informal and does not bind the parties.
   *[yes] This agreement binds the parties.
}
legal-language = The language of this agreement is { $language }.
legal-languages = This agreement is written in these languages: { $languages }. Where they differ, { $language } is authoritative.
legal-files = These files are part of the agreement: { $files }.
legal-file = { $file } (SHA-256 { $digest })
legal-defaults = What this document says without the parties having chosen it is the standard of the agreement language and is agreed as much as what they chose.
legal-facts = A fact is known by its source and its id. The same id is the same fact, of which the highest revision holds. Rows that cannot be read are counted and named, never guessed.
legal-reproducible = Each party may evaluate this agreement on the same facts; the result is the same. A statement names the version of the time zone rules it used.
legal-terms = In this agreement:
legal-term = { $term ->
    [objective] A promise is an objective: what one party owes another, measured and held against a goal.
    [period] A period is the time over which a promise is judged; its end does not belong to it.
    [item] An item is the thing that facts are about, such as a ticket.
    [figure] A figure is what a promise comes to in a period.
    [limit] A limit is how long one item may take; a goal is what the figure of a period must reach.
    [breach] A breach is an item that has gone over its limit.
    [certain] A miss is certain at the instant from which nothing in the rest of the period can undo it, at the latest at its end.
    [window] A window is a stretch of time to which an exclusion applies.
   *[statement] A statement is the record of what a period came to.
}

## Leads

measure-lead-volume = leads
measure-lead-value = value of leads
measure-follow-up-depth = attempts per lead not reached
measure-close-rate = close rate
measure-deal-size = revenue per won lead
measure-marketing-share = marketing’s share of revenue
measure-sales-cycle = mean time from hand-over to sale
stream-leads = leads
formula-lead-volume = number of leads that reached the stage
formula-lead-value = sum of the points of the leads that reached the stage
formula-follow-up-depth = attempts ÷ leads that have not been reached
formula-close-rate = { $variant ->
    [closed] won leads ÷ leads won or lost in the period
   *[cohort] won leads ÷ leads handed over in the period
}
formula-deal-size = revenue of the won leads ÷ their number
formula-marketing-share = revenue that marketing brought ÷ all revenue
formula-sales-cycle = sum of the times from hand-over to sale ÷ number of leads won in the period
reason-no-goal = Nothing was recorded that the goal could be worked out of.
working-goal = Goal { $goal } = { $quota } × { $share } ÷ { $size } ÷ { $rate }, rounded up once at the end
working-revenue = revenue { $value }
working-customers = customers { $value }
working-leads = leads { $value }
working-written = share, deal size and close rate as the agreement writes them
working-recorded = share, deal size and close rate from the records of { $period }
working-records = { $leads } leads, { $won } won for { $revenue }; { $marketing } of { $all } closed came from marketing
working-no-goal = { $reason ->
    [no-leads] No goal: in { $period } no lead was handed over, so there is no close rate.
    [none-won] No goal: none of the leads of { $period } was won, so there is no deal size.
    [no-revenue-of-won] No goal: the leads won in { $period } brought nothing.
    [nothing-sold] No goal: nothing was sold in { $period }, so there is no share of marketing.
   *[unusable-records] No goal: the records of { $period } contradict each other.
}
pace-standing = { $kind ->
    [business] by the end of business day { $past } of { $days }: { $actual }, goal line { $line }
   *[days] by the end of day { $past } of { $days }: { $actual }, goal line { $line }
}
pace-ahead = { $value } above the line
pace-on = on the line
pace-behind = { $value } below the line
pace-needed = needed per day from now: { $value }
pace-projected = straight on it comes to { $value }
pace-per-day = goal line: { $value } a day
chart-pace = What came in and the goal line
chart-today = today
chart-goal-line = goal
chart-actual = so far
chart-projection = straight on
chart-pace-point = { $day }: goal line { $goal }, came in { $actual }
chart-pace-to-come = { $day }: goal line { $goal }
chart-attempts = Attempts by day, on all leads
chart-attempts-once = Attempts by day, on all leads, one for each lead worked
chart-worked = Leads worked by day
chart-load = Leads of each rep
chart-depth = Attempts on leads not reached, by rep
activity-day = { $day }: { $count }
activity-title = Leads handed over in the period
activity-none = nobody
column-rep = Rep
column-handed = Handed over
column-worked = Worked
column-untouched = Untouched
column-attempts = Attempts
column-depth = Attempts per lead not reached
recorded-title = Recorded month by month
column-month = Month
column-leads = Leads
column-won = Won
column-won-revenue = Their revenue
column-marketing-revenue = Closed from marketing
column-revenue = All closed
column-close-rate = Close rate
column-deal-size = Deal size
column-marketing-share = Marketing’s share
sides-title = Both sides
column-side = Party
column-kept = Promises met
legal-goal-leads = { $figure ->
    [lead-volume] The number of leads for “{ $service }” in { $period } is { $goal }.
    [lead-value] The leads for “{ $service }” in { $period } have { $goal } points in sum.
    [follow-up-depth] Leads of “{ $service }” handed over in { $period } that have not been reached have been tried { $goal } times on average.
    [close-rate] Of the leads of “{ $service }” in { $period }, { $goal } are won.
    [deal-size] The leads of “{ $service }” handed over in { $period } that are won bring { $goal } on average.
    [marketing-share] Of the revenue closed for “{ $service }” in { $period }, { $goal } comes from marketing.
   *[sales-cycle] The mean time from hand-over to sale of the leads of “{ $service }” won in { $period } is { $goal }.
}
legal-lead-stage = A lead counts in the period in which it first reaches this stage: { $stage }.
legal-lead-points = By { $field } a lead has these points: { $points }. A lead with any other value is undecided.
legal-lead-point = { $value }: { $points }
legal-lead-reached = A lead is reached with: { $event }. From then on it leaves the figure, however often it had been tried.
legal-lead-attempts = An attempt is each of these events, unless a program made it: { $events }. A lead without any attempt counts with none.
legal-close-basis = { $basis ->
    [closed] The share is taken of the leads that were won or lost in the period.
   *[cohort] The share is taken of the leads handed over in the period, by what had become of them when the period is judged.
}
legal-figure = { $number } (figure { $figure })
legal-figure-working = The goal { $figure } is worked out: a quota of { $quota }, times marketing’s share of { $share }, divided by a deal size of { $size }, divided by a close rate of { $rate }; only the result is rounded, up to a whole lead.
legal-figure-recalculated = { $recalculated ->
    [month] Each month the share (where one is stated), the deal size and the close rate are taken anew from what was recorded of the month before, summed up; the first month is judged by what is written here.
    [quarter] Each quarter the share (where one is stated), the deal size and the close rate are taken anew from what was recorded of the quarter before, summed up; the first quarter is judged by what is written here.
    [year] Each year the share (where one is stated), the deal size and the close rate are taken anew from what was recorded of the year before, summed up; the first year is judged by what is written here.
   *[never] These inputs stay as they are written here.
}
legal-pace = { $pace ->
    [days] To see how it stands before the period ends, the goal is spread evenly over its days; this decides nothing.
    [business] To see how it stands before the period ends, the goal is spread evenly over its business days; this decides nothing.
   *[none] A goal is not spread over the days of its period.
}
legal-counts-in-leads = A lead counts in the period in which it was handed over; one that is undecided when that period is judged counts in the next.
legal-clock-of = { $stream ->
    [leads] It takes the time of leads.
   *[tickets] It takes the time of tickets.
}

# Levels and what stands beneath

legal-level = { $layer ->
    [corporate] corporate level
    [customer] customer level
   *[service] service level
  }
legal-levels = Levels
legal-levels-rule = This agreement is made of several texts, the uppermost first. What a lower level says goes before what an upper one says; where a lower one says nothing, the upper one holds.
legal-levels-replaced = What a lower level says in place of an upper one, in the words of the texts
legal-column-level = Level
legal-column-text = Text
legal-column-version = Version
legal-column-digest = SHA-256 digest
legal-column-term = Term
legal-column-holds = What holds
legal-column-instead = In place of
legal-said-by = Said by: { $levels }.
legal-level-part = { $level } ({ $keys })
legal-own-level = Its own text belongs to the { $level }.
legal-extends = It builds on this text, which holds wherever its own says nothing: { $texts }.
legal-backing = Beneath it stand these agreements: { $texts }. They change nothing that is promised here.
legal-pin = { $id }, version { $version }
legal-pin-digest = { $id }, version { $version } (SHA-256 digest: { $digest })
legal-policy = Lower levels may change it only in these ways: { $rules }. Everything else they may change freely.
legal-policy-rule = { $class ->
    [locked] { $path }: not at all
    [floor] { $path }: to the same value or more
    [ceiling] { $path }: to the same value or less
    [stricter-only] { $path }: only to promise more than the level above
    [lower-only] { $path }: only to less than the level above
    [higher-only] { $path }: only to more than the level above
    [append] { $path }: only by adding to it
   *[replace] { $path }: freely
  }
legal-drop = These terms of the upper level do not hold: { $terms }.
legal-drop-term = { $path } ({ $reason })
legal-depends = It stands on all of these services of others: { $needs }.
legal-depends-all = all of ({ $parts })
legal-depends-any = any one of ({ $parts })
legal-depends-some = at least { $need } of ({ $parts })

## The course of an agreement

life-agreement = Agreement { $id }, version { $version }
life-now = On { $instant }: { $state }
life-since = since { $instant }
life-ends = The term ends { $instant }
life-renewals = { $count ->
    [one] renewed { $count } time
   *[other] renewed { $count } times
}
life-course = Course
life-step-by-act = { $instant }: { $state } (line { $line } of the record)
life-step-by-time = { $instant }: { $state } (by the passing of time)
life-missing = Missing for the next step
life-refused = On record, but without effect
life-refused-act = line { $line }: { $why }
life-state = { $state ->
    [draft] draft
    [review] under review
    [approved] approved
    [signed] signed
    [active] active
    [amended] active, an amendment is agreed
    [suspended] suspended
    [expiring] expiring
    [renewed] renewed, the new term follows
    [terminated] terminated
    [expired] expired
   *[closed] closed
}
life-point = { $point ->
    [interests] it serves what each party wants
    [clarity] each term has one meaning
    [fairness] burdens and remedies are in proportion
    [length] it is as short as it can be
   *[binding] it binds as it is meant to
}
life-guard = { $guard ->
    [other-state] the agreement was in another state: { $name }
    [same-text] it names another text than the one that counts
    [reviewed] a text must be put up for review
    [approvers-named] the review names nobody who approves
    [asked] { $name } was not asked to approve
    [not-author] { $name } cannot approve a text of their own
    [approval] approval by { $name }
    [point] a point of the legal review: { $name }
    [signature] signature or acceptance by { $name }
    [started] the first day comes on { $instant }
    [amendment-signature] signature or acceptance of the amended text by { $name }
    [after-settled] periods are settled until { $instant }, and the amendment would change one of them
    [told-before] the others were not told before { $instant }
    [renews] the agreement does not renew itself in this way
    [objected-before] an objection had to come by { $instant }
    [renewals-left] the agreed number of renewals is used up
    [consent] consent to another term by { $name }
    [holds] the party does not hold the right { $name }
    [notice-given] no notice was given under { $name }
    [ground-proven] the notice under { $name } shows no ground
    [notice-over] the time of notice ends { $instant }
    [reported] the last report must be sent
    [settled] what was owed must be paid
    [decided] every dispute must be decided
   *[sealed] the evidence must be put away
}

## What changed between two versions

diff-versions = { $id }: version { $old } → { $new }
diff-same = The two versions say the same.
diff-same-version = The version number is the same in both.
diff-consequences = What follows
diff-clauses = Changed clauses
diff-was-is = { $before } → { $after }
diff-none = nothing
diff-open = open
diff-promise = Promise { $name }
diff-promise-of = Promise { $name }, { $value }
diff-remedy = Remedy { $name }
diff-term = Term
diff-service = Service { $name }
diff-downtime = allowed downtime in { $days } days: { $change }
diff-downtime-open = allowed downtime in { $hours } opening hours: { $change }
diff-items = may fail of { $thousand } items: { $change }
diff-pays = pays where { $objective } is { $range }: { $change }
diff-pays-always = pays for { $objective }: { $change }
diff-share-and-money = { $share } = { $money }
diff-costs = costs: { $change }
diff-ends = last day of the term: { $change }
diff-objects = an objection to the renewal must come by: { $change }
diff-change = { $change ->
    [added] new
    [removed] gone
   *[changed] changed
}
diff-clause = { $number } { $what } ({ $change })

## Deadlines

deadline-heading = Deadlines of { $id }, version { $version }, from { $instant }
deadline-none = none
deadline-line = { $instant }: { $what } ({ $place })
deadline-kind = { $kind ->
    [objection] object to the renewal
    [consent] agree to another term
    [term-end] the term ends
    [cure] mend what the notice under { $subject } complains of
    [notice-over] the notice under { $subject } takes effect
    [claim] claim { $subject } for { $period }
    [payment] pay { $subject } for { $period }
    [recovery] hand over the recovery plan { $subject } for { $period }
    [answer] answer the strike { $subject } for { $period }
   *[exercise] use the right { $subject } that arose in { $period }
}
