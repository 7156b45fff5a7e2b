### همهٔ جمله‌های صورت‌وضعیت به فارسی. کلیدها در همهٔ زبان‌ها یکی است.

## Numbers, money and time

list-comma = {"، "}
list-semicolon = {"؛ "}
percent = { $number }٪
money = { $amount } { $currency }
currency = { $code ->
    [IRR] ریال
    [EUR] یورو
    [USD] دلار آمریکا
    [GBP] پوند
   *[other] { $code }
}
quantity = { $number } { $unit }
at-least = دست‌کم { $value }
more-than = بیش از { $value }
at-most = حداکثر { $value }
less-than = کمتر از { $value }
equal = برابر { $value }
seconds = { $count } ثانیه
minutes = { $count } دقیقه
hours = { $count } ساعت
business-days = { $count } روز کاری
calendar-days = { $count } روز تقویمی
parts-of-time = { $first } و { $second }
date = { $day } { $month } { $year }
date-and-time = { $date }، ساعت { $time }
span = از { $from } تا { $to }
since = از { $from }

## Months

gregorian-1 = ژانویه
gregorian-2 = فوریه
gregorian-3 = مارس
gregorian-4 = آوریل
gregorian-5 = مه
gregorian-6 = ژوئن
gregorian-7 = ژوئیه
gregorian-8 = اوت
gregorian-9 = سپتامبر
gregorian-10 = اکتبر
gregorian-11 = نوامبر
gregorian-12 = دسامبر
persian-1 = فروردین
persian-2 = اردیبهشت
persian-3 = خرداد
persian-4 = تیر
persian-5 = مرداد
persian-6 = شهریور
persian-7 = مهر
persian-8 = آبان
persian-9 = آذر
persian-10 = دی
persian-11 = بهمن
persian-12 = اسفند
umm-al-qura-1 = محرم
umm-al-qura-2 = صفر
umm-al-qura-3 = ربیع‌الاول
umm-al-qura-4 = ربیع‌الثانی
umm-al-qura-5 = جمادی‌الاول
umm-al-qura-6 = جمادی‌الثانی
umm-al-qura-7 = رجب
umm-al-qura-8 = شعبان
umm-al-qura-9 = رمضان
umm-al-qura-10 = شوال
umm-al-qura-11 = ذی‌القعده
umm-al-qura-12 = ذی‌الحجه

## Periods

period-month = { $month } { $year }
period-quarter = { $quarter ->
    [1] سه‌ماههٔ نخست { $year }
    [2] سه‌ماههٔ دوم { $year }
    [3] سه‌ماههٔ سوم { $year }
   *[other] سه‌ماههٔ چهارم { $year }
}
period-half-year = { $half ->
    [1] نیمهٔ نخست { $year }
   *[other] نیمهٔ دوم { $year }
}
period-week = هفتهٔ { $week } سال { $year }
period-hour = { $date }، یک ساعت از { $time }
period-days-from = { $count } روز از { $date }
period-months-from = { $count } ماه از { $date }
period-agreement-month = ماه { $number } توافق‌نامه
period-agreement-quarter = سه‌ماههٔ { $number } توافق‌نامه
period-agreement-half-year = نیم‌سال { $number } توافق‌نامه
period-agreement-year = سال { $number } توافق‌نامه
period-term = همهٔ مدت توافق‌نامه

## Head

statement-heading = صورت‌وضعیت شمارهٔ { $number } برای { $period }
head-agreement = توافق‌نامهٔ سطح خدمات
head-period = دوره
head-judged = زمان ارزیابی
head-known = آگاهی تا
head-standing = وضعیت
head-history = صورت‌وضعیت‌ها
agreement-named = { $id }، نسخهٔ { $version } ({ $kind })
period-in-zone = { $period } ({ $zone })
standing-provisional = موقت، نهایی می‌شود در { $instant }
standing-settled = نهایی‌شده در { $instant }
statement-number = شمارهٔ { $number } در { $instant }
statement-replaces = { $number ->
    [2] جایگزین شمارهٔ ۱
   *[other] جایگزین شماره‌های ۱ تا { $last }
}
kind-customer = توافق‌نامه با مشتری
kind-service = توافق‌نامهٔ یک خدمت
kind-internal = توافق‌نامهٔ درون‌سازمانی
kind-operational = توافق‌نامهٔ سطح عملیات
kind-underpinning = قرارداد پشتیبان
role-provider = ارائه‌دهنده
role-customer = مشتری
role-peer = طرف هم‌تراز
role-supporting = پشتیبان
role-auditor = حسابرس

## Summary

summary-met = { $count } برآورده‌شده
summary-missed = { $count } نقض‌شده
summary-undecided = { $count } نامعین
summary-excused = { $count } معاف
summary-open = { $count } باز
summary-owed = بدهی { $amount }
summary-forecast = برآورد بدهی { $amount }
summary-nothing-owed = بدون بدهی
summary-rejected = { $rejected } ردیف از { $rows } ردیف خوانده نشد: { $causes }

## Services and objectives

service-fee = حق‌الزحمهٔ دوره { $amount }
column-objective = هدف سطح خدمت
column-verdict = نتیجه
column-figure = مقدار
column-counted = شمارش
column-goal = سطح توافق‌شده
column-allowed = مجاز
column-used = مصرف‌شده
outcome-met = برآورده شد
outcome-missed = نقض شد
outcome-undecided = نامعین
outcome-excused = معاف
outcome-open = باز
fraction = { $part } از { $whole }
sum-over-items = { $sum } بر { $items }
of-items = { $items ->
    [one] از { $items } مورد
   *[other] از { $items } مورد
}
by-field = به تفکیک { $field }
field-value = { $field } { $value }
field-others = { $field }، بقیه
no-value = بدون { $field }

measure-within = سهم موارد در مهلت
measure-share = سهم موارد خوب
measure-count = شمار موارد
measure-mean = میانگین
measure-median = میانه
measure-max = بیشینه
measure-min = کمینه
measure-percentile = صدک { $rank }
measure-availability = دسترس‌پذیری
measure-downtime = مدت قطعی
measure-outage-count = شمار قطعی
measure-longest-outage = طولانی‌ترین قطعی
measure-mttr = میانگین زمان بازگردانی خدمت
measure-mtbf = میانگین زمان بین خرابی‌ها
of-clock = زمان‌سنج { $clock }
in-calendar = تقویم کاری { $calendar }
within-limit = مهلت { $limit }
within-limits = مهلت بر پایهٔ { $field }: { $limits }
limit-of-value = { $value } { $limit }
limit-else = بقیه { $limit }
limit-none = بدون مهلت
owed-between = تعهد { $by } به { $to }
owed-by = تعهد { $by }
owed-to = تعهد به { $to }
agreement-line = سطر { $line }

reason-no-data = چیزی برای ارزیابی نبود.
reason-too-few-items = { $items } مورد؛ توافق‌نامه دست‌کم { $needed } مورد می‌خواهد.
reason-unknown-time = زمان نامعلوم تعیین‌کننده است: اگر خدمت در آن برقرار بوده، سطح توافق‌شده برآورده است و اگر قطع بوده، نقض شده است.
reason-all-excluded = همهٔ زمان یا موارد استثنا شده است.
reason-incomplete = منابع داده { $span } کامل نیست. اگر چیزی کم نیست، آن را با `complete-until` بگویید.
reason-still-running = دوره هنوز در جریان است.
reason-below-floor = مقدار، بدون هیچ استثنا نشان داده شده و بدتر از کف توافق‌شده است.
reason-some-part = دست‌کم یکی از مقدارهای بالا نقض شده است.
reason-already-certain = نقض پیش از پایان دوره قطعی شد.
reason-excused-by = معاف به‌موجب { $exclusion }.
reason-share-of-values = شمار کافی از مقدارها برآورده نشده است.
certain-at = نقض از { $instant } قطعی بود.
warning-passed = از مرز هشدار { $value } گذشته است.
also-open = { $count } باز
also-excused = { $count } معاف
also-removed = { $count } استثناشده
also-undecided = { $count } نامعین
also-reopened = { $count } بازگشوده
also-carried = منتقل‌شده: { $items }
carried-item = { $item } از { $period }

time-allowed = مجاز { $time }
time-used = مصرف‌شده { $time }
time-measured = زمان سنجیده { $time }
time-closed = خارج از تقویم { $time }
time-excluded = استثنا به‌موجب { $exclusion } { $time }
time-unknown = { $count ->
    [one] { $time } نامعلوم است: { $spans }.
   *[other] { $time } در { $count } بازه نامعلوم است: { $spans }.
}
bounds = مقدار بین { $worst } (اگر همهٔ آن قطع بوده) و { $best } (اگر همهٔ آن برقرار بوده) است.

outages-heading = { $count } قطعی
outage-counted = شمرده‌شده { $time }
outage-weight = وزن { $share }
outage-lasts = هنوز ادامه دارد
breaches-heading = { $count } مورد دیرتر از مهلت
breach-over = پایان مهلت { $instant }
breach-elapsed = { $elapsed } از { $limit }
and-more = و { $count } مورد دیگر
and-more-explain = و { $count } مورد دیگر: { $command }
and-more-met = و { $count } مورد دیگر، همه برآورده

## Exclusions

exclusions-heading = استثناها
exclusion-windows = { $count ->
    [0] هیچ بازه‌ای اعمال نشد
    [one] { $count } بازه
   *[other] { $count } بازه
}
cause-planned-work = کار برنامه‌ریزی‌شده
cause-force-majeure = قوهٔ قاهره
cause-customer-act = فعل مشتری
cause-third-party = شخص ثالث
cause-suspension = تعلیق خدمت
cause-other = علت دیگر
effect-remove = از هر دو سوی کسر کنار می‌رود
effect-count-as-good = خوب شمرده می‌شود
effect-pause = زمان‌سنج‌ها می‌ایستند
effect-excuse = نقض را معاف می‌کند

## Remedies

remedies-heading = جبران‌ها
remedies-none = از این دوره چیزی لازم نمی‌آید.
pay-credit = اعتبار خدمات
pay-refund = بازپرداخت
pay-waiver = بخشودگی حق‌الزحمه
pay-fine = جریمه
pay-right = حق فسخ
remedy-forecast = برآورد
for-objective = برای { $objective }
for-item = مورد { $item }
entry-of-statement = ثبت با صورت‌وضعیت شمارهٔ { $number }، { $instant }
amount-of-base = { $share } از { $base } = { $gross }
amount-fixed = مبلغ { $gross }
less = منهای { $amount } ({ $cause })
more = به‌اضافهٔ { $amount } ({ $cause })
reduction-grace = دورهٔ ارفاق
reduction-at-most = سقف همین جبران
reduction-cap = سقف
reduction-cap-named = سقف { $cap }
reduction-drop-below = کمتر از کمینهٔ قابل پرداخت
reduction-no-clawback = آنچه ثبت شده پس گرفته نمی‌شود
reduction-rounding = گرد کردن
booked-before = اصلاح { $amount } که پیش‌تر ثبت شد
open-difference = { $amount } دیگر تا روشن شدن زمان نامعلوم باز می‌ماند
due-by = سررسید { $instant }
claim-by = مهلت مطالبه { $instant }
right-under = از راه { $way }
exercise-by = مهلت اعمال { $instant }
pays-line = نرخ در سطر { $line }
total-owed = بدهی { $period }
total-forecast = برآورد بدهی { $period }

## Facts

facts-heading = داده‌ها
column-source = منبع
column-stream = جریان
column-rows = ردیف
column-mapped = به‌کاررفته
column-filtered = کنارگذاشته
column-duplicate = تکراری
column-rejected = ردشده
column-facts = داده
column-complete = کامل تا
stream-tickets = تیکت‌ها
stream-outages = قطعی‌ها
stream-windows = بازه‌های استثنا
stream-inventory = دارایی‌ها
complete-last-fact = { $instant }، آخرین داده
complete-as-of = لحظهٔ ارزیابی
rejected-rows = { $count ->
    [one] { $count } ردیف: { $cause }، { $place }
   *[other] { $count } ردیف: { $cause }، نخستین { $place }
}
rejected-rows-column = { $count ->
    [one] { $count } ردیف: { $cause } در { $column }، { $place }
   *[other] { $count } ردیف: { $cause } در { $column }، نخستین { $place }
}
rejects-of = ردشده از { $source }
cause-count = { $count } × { $cause }
reject-wrong-column-count = شمار ستون‌ها نادرست
reject-broken-row = ردیف شکسته
reject-missing-value = نبود مقدار
reject-bad-instant = تاریخ یا ساعت ناخوانا
reject-bad-number = عدد ناخوانا
reject-unknown-event = رویداد یا وضعیتی که در شرح منبع نیامده است
reject-unknown-value = مقداری که در شرح منبع نیامده است
reject-reversed-interval = پایان پیش از آغاز
findings-heading = یافته‌ها در داده‌ها
finding-conflicting-facts = داده‌های متناقض
finding-event-before-opening = رویداد پیش از گشوده شدن مورد
finding-no-start = مورد بدون آغاز
finding-unlisted-value = مقداری که توافق‌نامه ندارد
finding-reversed-interval = بازه‌ای که پیش از آغاز آن پایان می‌یابد
finding-unknown-event = رویدادی که هیچ زمان‌سنج توافق‌نامه نام نمی‌برد
finding-unknown-service = سرویسی که در توافق‌نامه نیست؛ داده‌هایش به کار نرفت
finding-event-never-seen = رویدادی که زمان‌سنجی نام می‌برد و هرگز رخ نداده است
finding-unknown-exclusion = بازهٔ استثنای ناشناخته
finding-refused-window = بازه‌ای که اعمال نمی‌شود
finding-allowance-used-up = بازه‌ای که با پایان یافتن سهمیه بریده شد
finding-line = { $count } × { $kind }
finding-example = { $item } ({ $detail })
periods-without-facts = برای { $periods } داده‌ای داده نشد؛ شمارش‌های چنددوره‌ای پس از آن آغاز می‌شود.

## Where it comes from

provenance-agreement = توافق‌نامه { $digest }
provenance-facts = داده‌ها { $digest }
provenance-time-zones = مناطق زمانی { $version }

## Documents

page-label = صفحهٔ { $page } از { $pages }
report-promises = تعهدها
report-about = دربارهٔ این صورت‌وضعیت
report-provisional = این دوره هنوز نهایی نشده است و در { $instant } نهایی می‌شود؛ تا آن زمان واقعیت‌های تازه می‌توانند آنچه را در اینجا آمده تغییر دهند.
attachment-statement = صورت‌وضعیت با همهٔ مقدارها، به شکل داده
column-service = خدمت
column-remedy = پیامد
column-amount = مبلغ
column-exclusion = استثنا
column-length = مدت
column-item = مورد
column-over-since = گذشته از مهلت از
column-elapsed = زمان شمرده‌شده
column-limit = مهلت
column-overrun = مازاد
column-outage = قطعی
column-counted-of-it = شمرده‌شده
tile-owed = بدهی
tile-forecast = پیش‌بینی، اگر چیزی تغییر نکند
evidence-heading = شواهد
evidence-none = هیچ موردی از مهلت خود نگذشته و هیچ قطعی‌ای شمرده نشده است.
evidence-worst = { $count } مورد از مهلت خود گذشته‌اند. { $shown } مورد با بیشترین مازاد در اینجا و همهٔ آن‌ها در پیوست آمده است.
evidence-longest = { $count } قطعی شمرده شده است. { $shown } قطعی طولانی‌تر در اینجا و همهٔ آن‌ها در پیوست آمده است.
annex-heading = پیوست: همهٔ نقض‌ها
appendix-terms = هر مقدار چگونه به دست می‌آید
appendix-words = معنای واژه‌ها
word-settled = نهایی‌شده
word-provisional = موقت
word-breach = نقض
word-exclusion = استثنا
means-met = مقدار به سطح توافق‌شدهٔ خود رسیده است. مقدارها پیش از گرد کردن و به‌طور دقیق مقایسه می‌شوند.
means-missed = مقدار به سطح توافق‌شدهٔ خود نرسیده است.
means-undecided = داده‌ای نیست یا داده‌ها کافی نیست. هیچ چیز حدس زده نمی‌شود.
means-excused = تعهد نقض می‌شد، ولی استثنای توافق‌شده‌ای آن را موجه می‌کند.
means-open = دوره هنوز در جریان است.
means-settled = مهلت واقعیت‌های دیررسیده گذشته است. آنچه بعداً معلوم شود به صورت‌وضعیت شماره‌دار تازه‌ای می‌انجامد.
means-provisional = مهلت واقعیت‌های دیررسیده هنوز نگذشته است.
means-breach = موردی که از مهلت خود گذشته است. نقض برگشت‌پذیر نیست.
means-exclusion = زمان یا مواردی که توافق‌نامه آن‌ها را از شمارش کنار می‌گذارد.
formula-within = موارد درون مهلت ÷ (موارد درون مهلت + موارد گذشته از مهلت)
formula-share = موارد خوب ÷ همهٔ موارد
formula-count = تعداد موارد
formula-mean = مجموع زمان موارد ÷ تعداد موارد
formula-median = زمان میانی موارد به ترتیب؛ اگر تعداد زوج باشد میانگین دو زمان میانی
formula-max = طولانی‌ترین زمان میان موارد
formula-min = کوتاه‌ترین زمان میان موارد
formula-percentile = زمانی که این درصد از موارد از آن بیشتر طول نمی‌کشند، به روش نزدیک‌ترین رتبه
formula-availability = (زمان سنجیده − قطعی شمرده‌شده) ÷ زمان سنجیده
formula-downtime = مجموع قطعی شمرده‌شده
formula-outage-count = تعداد قطعی‌های شمرده‌شده
formula-longest-outage = طولانی‌ترین قطعی شمرده‌شده
formula-mttr = قطعی شمرده‌شده ÷ تعداد قطعی‌های پایان‌یافته
formula-mtbf = زمان برقراری ÷ تعداد قطعی‌ها
provenance-heading = خاستگاه
provenance-again = هر کس همین توافق‌نامه و همین واقعیت‌ها را داشته باشد، بایت به بایت به همین داوری می‌رسد. چکیده‌ها نشان می‌دهند که آیا همان‌ها هستند.
digest-agreement = چکیدهٔ توافق‌نامه
digest-facts = چکیدهٔ واقعیت‌ها
version-time-zones = پایگاه مناطق زمانی
version-program = برنامه
calendars-used = تقویم‌های کاری
column-started = آغاز
column-waited = ایستاده
column-outside-hours = بیرون از ساعت کاری

## Charts

chart-empty = بدون مقدار
chart-goal = سطح توافق‌شده { $value }
chart-warn = مرز هشدار { $value }
chart-point = { $name }: { $figure }، { $verdict }
chart-class = { $class }: { $count }
chart-trend = مقدار در هر دوره، با سطح توافق‌شده
chart-values = مقدار برای هر { $field }، با سطح توافق‌شده
chart-breakdown = مقدار به تفکیک { $field }؛ خط، سطح توافق‌شدهٔ کل است
chart-days = { $count ->
    [one] { $count } روز گذشته
   *[other] { $count } روز گذشته
}
chart-day = { $day }: { $told }
chart-day-unknown = نامعلوم { $time }
chart-day-future = { $day }: هنوز نرسیده
chart-budget = قطعی مجاز و مصرف‌شده
chart-durations = زمان موارد تعیین‌شده، به ساعت و دقیقه
chart-within = در مهلت
chart-beyond = گذشته از مهلت
chart-money = بدهی هر دوره
chart-arrivals = زمان ثبت موارد، به تفکیک روز هفته و ساعت
day-up = برقرار
day-partly = بخشی از روز قطع
day-down = قطع
day-unknown = بخشی نامعلوم
day-excluded = شمرده نمی‌شود
day-no-data = چیزی معلوم نیست
day-future = هنوز نرسیده
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
