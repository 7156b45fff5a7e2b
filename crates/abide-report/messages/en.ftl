### Every sentence of a statement, in English. The keys are the same in every language.

## Numbers, money and time

list-comma = {", "}
list-semicolon = {"; "}
percent = { $number } %
money = { $amount } { $currency }
currency = { $code }
quantity = { $number } { $unit }
at-least = ≥ { $value }
more-than = > { $value }
at-most = ≤ { $value }
less-than = < { $value }
equal = = { $value }
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
date = { $day } { $month } { $year }
date-and-time = { $date }, { $time }
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

period-month = { $month } { $year }
period-quarter = Q{ $quarter } { $year }
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
head-period = Period
head-judged = Judged as of
head-known = Known by
head-standing = Standing
head-history = Statements
agreement-named = { $id }, version { $version } ({ $kind })
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

summary-met = { $count } kept
summary-missed = { $count } missed
summary-undecided = { $count } undecided
summary-excused = { $count } excused
summary-open = { $count } open
summary-owed = owed { $amount }
summary-forecast = forecast { $amount }
summary-nothing-owed = nothing owed
summary-rejected = { $rejected } of { $rows } rows could not be read: { $causes }

## Services and objectives

service-fee = fee of the period { $amount }
column-objective = Objective
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
of-clock = clock { $clock }
in-calendar = calendar { $calendar }
within-limit = limit { $limit }
within-limits = limit by { $field }: { $limits }
limit-of-value = { $value } { $limit }
limit-else = otherwise { $limit }
limit-none = none
owed-between = owed by { $by } to { $to }
owed-by = owed by { $by }
owed-to = owed to { $to }
agreement-line = line { $line }

reason-no-data = Nothing was there to judge.
reason-too-few-items = { $items ->
    [one] { $items } item; the agreement asks for at least { $needed }.
   *[other] { $items } items; the agreement asks for at least { $needed }.
}
reason-unknown-time = Time of which nothing is known decides: with it up the goal is reached, with it down it is missed.
reason-all-excluded = Everything was excluded.
reason-incomplete = The sources are not complete for { $span }. If nothing is missing there, say so with `complete-until`.
reason-still-running = The period is still running.
reason-below-floor = Shown without any exclusion: that figure lies on the wrong side of the agreed floor.
reason-some-part = At least one of the values above missed its goal.
reason-already-certain = The miss was certain before the period's end.
reason-excused-by = Excused by { $exclusion }.
reason-share-of-values = Too few of the values are met.
certain-at = The miss was certain from { $instant }.
warning-passed = The warning line of { $value } is passed.
also-open = { $count } open
also-excused = { $count } excused
also-removed = { $count } excluded
also-undecided = { $count } undecided
also-reopened = { $count } reopened
also-carried = carried over: { $items }
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
breach-elapsed = { $elapsed } of { $limit }
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
remedy-forecast = forecast
for-objective = for { $objective }
for-item = item { $item }
entry-of-statement = booked with statement { $number }, { $instant }
amount-of-base = { $share } of { $base } = { $gross }
amount-fixed = amount { $gross }
less = less { $amount } ({ $cause })
more = plus { $amount } ({ $cause })
reduction-grace = grace
reduction-at-most = the remedy's own maximum
reduction-cap = cap
reduction-cap-named = cap { $cap }
reduction-drop-below = too small to be paid
reduction-no-clawback = what is booked is not taken back
reduction-rounding = rounding
booked-before = adjusts the { $amount } booked before
open-difference = { $amount } more stays open until the unknown time is clear
due-by = due by { $instant }
claim-by = to be claimed by { $instant }
right-under = by way of { $way }
exercise-by = to be exercised by { $instant }
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
reject-bad-number = unreadable number
reject-unknown-event = event or state that the description does not name
reject-unknown-value = value that the description does not name
reject-reversed-interval = end before start
findings-heading = Findings in the facts
finding-conflicting-facts = facts that contradict each other
finding-event-before-opening = events before the item's opening
finding-no-start = items without a start
finding-unlisted-value = values that the agreement does not list
finding-reversed-interval = intervals that end before they begin
finding-unknown-event = events that no clock of the agreement names
finding-unknown-service = services that the agreement does not have; their facts play no part
finding-event-never-seen = events that a clock names and that never occur
finding-unknown-exclusion = windows of an unknown exclusion
finding-refused-window = windows that do not apply
finding-allowance-used-up = windows cut because their allowance was used up
finding-line = { $count } × { $kind }
finding-example = { $item } ({ $detail })
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
annex-heading = Annex: all misses
appendix-terms = How each figure is formed
appendix-words = What the words mean
word-settled = settled
word-provisional = provisional
word-breach = breach
word-exclusion = exclusion
means-met = The figure reached its goal. Figures are compared exactly, before anything is rounded.
means-missed = The figure did not reach its goal.
means-undecided = There are no data, or not enough, to tell. Nothing is guessed.
means-excused = The promise would have been missed, but an agreed exclusion excuses it.
means-open = The period is still running.
means-settled = The time for late facts is over. What becomes known later leads to a new, numbered statement.
means-provisional = The time for late facts is not over yet.
means-breach = An item that ran over its limit. A breach is final.
means-exclusion = Time or items that the agreement leaves out of the count.
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
provenance-heading = Where it comes from
provenance-again = Whoever has the same agreement and the same facts comes to the same judgement, byte for byte. The digests tell whether they are the same.
digest-agreement = Digest of the agreement
digest-facts = Digest of the facts
version-time-zones = Time zone database
version-program = Program
calendars-used = Calendars
column-started = Started
column-waited = Stood still
column-outside-hours = Outside hours

## Charts

chart-empty = no figure
chart-goal = goal { $value }
chart-warn = warning { $value }
chart-point = { $name }: { $figure }, { $verdict }
chart-class = { $class }: { $count }
chart-trend = The figure period by period, with its goal
chart-values = The figure for each { $field }, with its goal
chart-breakdown = The figure by { $field }; the line is the goal of the whole
chart-days = { $count ->
    [one] The last day
   *[other] The last { $count } days
}
chart-day = { $day }: { $told }
chart-day-unknown = unknown { $time }
chart-day-future = { $day }: still to come
chart-budget = Downtime allowed and used
chart-durations = How long the decided items took, in hours and minutes
chart-within = within the limit
chart-beyond = over the limit
chart-money = Owed for each period
chart-arrivals = When items were opened, by weekday and hour
day-up = up
day-partly = partly down
day-down = down
day-unknown = partly unknown
day-excluded = does not count
day-no-data = nothing known
day-future = still to come
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
