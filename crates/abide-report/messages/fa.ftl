### همهٔ جمله‌های صورت‌وضعیت به فارسی. کلیدها در همهٔ زبان‌ها یکی است.

## Numbers, money and time

list-comma = {"، "}
list-semicolon = {"؛ "}
percent = { $number }٪
money = { $amount }{"\u00A0"}{ $currency }
currency = { $code ->
    [IRR] ریال
    [EUR] یورو
    [USD] دلار آمریکا
    [GBP] پوند استرلینگ
    [CHF] فرانک سوئیس
    [RUB] روبل روسیه
    [AED] درهم امارات
    [SAR] ریال سعودی
    [QAR] ریال قطر
    [KWD] دینار کویت
    [EGP] پوند مصر
    [TRY] لیر ترکیه
    [BRL] رئال برزیل
    [INR] روپیهٔ هند
    [CNY] یوان چین
    [JPY] ین ژاپن
   *[other] { $code }
}
quantity = { $number }{"\u00A0"}{ $unit }
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
date = { $day }{"\u00A0"}{ $month } { $year }
date-and-time = { $date }، ساعت { $time }
short-date = { $year }/{ $month }/{ $day }
short-instant = { $date }{"\u00A0"}{ $time }
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
umm-al-qura-5 = جمادی‌الاولی
umm-al-qura-6 = جمادی‌الثانیه
umm-al-qura-7 = رجب
umm-al-qura-8 = شعبان
umm-al-qura-9 = رمضان
umm-al-qura-10 = شوال
umm-al-qura-11 = ذی‌القعده
umm-al-qura-12 = ذی‌الحجه

## Periods

period-year = سال { $year }
period-month = { $month } { $year }
period-quarter = { $quarter ->
    [1] سه‌ماههٔ نخست { $year }
    [2] سه‌ماههٔ دوم { $year }
    [3] سه‌ماههٔ سوم { $year }
   *[other] سه‌ماههٔ چهارم { $year }
}
short-month = { $year }/{ $part }
short-quarter = سه‌ماههٔ { $part }، { $year }
short-half-year = نیمهٔ { $part }، { $year }
short-week = هفتهٔ { $part }، { $year }
period-half-year = { $half ->
    [1] نیمهٔ نخست { $year }
   *[other] نیمهٔ دوم { $year }
}
period-week = هفتهٔ { $week } سال { $year }
period-hour = { $date }، یک ساعت از { $time }
period-days-from = { $count } روز از { $date }
period-months-from = { $count } ماه از { $date }
period-agreement-month = ماه شمارهٔ { $number } توافق‌نامه
period-agreement-quarter = سه‌ماههٔ شمارهٔ { $number } توافق‌نامه
period-agreement-half-year = نیم‌سال شمارهٔ { $number } توافق‌نامه
period-agreement-year = سال شمارهٔ { $number } توافق‌نامه
period-term = همهٔ مدت توافق‌نامه

## Head

statement-heading = صورت‌وضعیت شمارهٔ { $number } برای { $period }
head-agreement = توافق‌نامهٔ سطح خدمات
head-scope = تنها برای
head-period = دوره
head-judged = زمان ارزیابی
head-known = اطلاعات موجود تا
head-standing = وضعیت
head-history = صورت‌وضعیت‌ها
agreement-named = { $id }، نسخهٔ { $version } ({ $kind })
party-of = { $alone } ({ $party })
period-in-zone = { $period } ({ $zone })
standing-provisional = موقت، نهایی می‌شود در { $instant }
standing-settled = نهایی‌شده در { $instant }
statement-number = شمارهٔ { $number } به تاریخ { $instant }
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
summary-findings = یافته‌ها در داده‌ها: { $findings }

## Services and objectives

service-fee = حق‌الزحمهٔ دوره { $amount }
column-objective = تعهد
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
row-of-all = همه با هم، { $period }
field-value = { $field } { $value }
field-others = { $field }، بقیه
no-value = بدون { $field }

measure-within = سهم موارد در مهلت
measure-share = سهم موارد دارای شرط
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
measure-sum = مجموع
measure-ratio = نسبت
measure-slot-share = سهم بازه‌های خوب
measure-slot-mean = میانگین بازه‌ها
measure-service-level = سطح پاسخ‌گویی
measure-abandonment = سهم تماس‌های رهاشده
measure-speed-of-answer = { $take } انتظار تماس‌های پاسخ‌داده‌شده
measure-time-to-abandon = { $take } انتظار تماس‌های رهاشده
measure-handle-time = { $take } زمان رسیدگی
measure-transfer-rate = سهم تماس‌های سپرده‌شده
measure-occupancy = ضریب اشتغال
measure-first-call-resolution = حل در نخستین تماس
measure-self-service-rate = سهم رسیدگی بدون کارشناس
measure-forecast-ratio = آنچه آمد از آنچه پیش‌بینی شده بود
measure-csat = سهم پاسخ‌های خشنود
measure-nps = شاخص خالص ترویج‌کنندگان
measure-delivered = مقدار تحویل‌شده
measure-on-time = سهم تحویل به‌موقع
measure-in-full = سهم تحویل کامل
measure-evidence-valid = سهم مدارک معتبر
measure-resolved-count = تیکت‌های حل‌شده
measure-backlog = تیکت‌های باز در پایان
measure-reopen-rate = سهم بازگشایی
measure-escalation-rate = سهم ارجاع به سطح بالاتر
measure-first-contact-resolution = حل در نخستین تماس
of-clock = زمان‌سنج { $clock }
in-calendar = زمان شمارش: { $calendar }
within-limit = مهلت { $limit }
within-limits = مهلت بر پایهٔ { $field }: { $limits }
limit-of-value = { $value } { $limit }
limit-else = بقیه { $limit }
limit-none = بدون مهلت
owed-between = تعهد { $by } در برابر { $to }
owed-by = تعهد { $by }
owed-to = تعهد در برابر { $to }
in-clause = بند{"\u00A0"}{ $number }
agreement-line = سطر { $line }
line-of-text = { $line } از { $text }

reason-no-data = چیزی برای ارزیابی نبود.
reason-too-few-items = { $items } مورد؛ توافق‌نامه دست‌کم { $needed } مورد می‌خواهد.
reason-unknown-time = زمان نامعلوم تعیین‌کننده است: اگر خدمت در آن برقرار بوده، سطح توافق‌شده برآورده است و اگر قطع بوده، نقض شده است.
reason-all-excluded = همهٔ زمان یا موارد استثنا شده است.
reason-incomplete = معلوم نیست دادهٔ منابع برای { $span } کامل باشد. اگر اعلام شود که چیزی از آن کم نیست، حکم داده می‌شود.
reason-still-running = دوره هنوز در جریان است.
reason-allowance-used-up = دوره هنوز در جریان است. قطعی آن همین حالا هم بیش از حد مجاز است؛ نتیجه در پایان دوره معلوم می‌شود.
reason-below-floor = مقدار بدون هیچ استثنایی نشان داده شده و بدتر از کف توافق‌شده است.
reason-some-part = دست‌کم یکی از مقدارها نقض شده است.
reason-some-occurrence = مقدار فراهم شد، اما دست‌کم یک نوبت دیر، بی‌تحویل یا بی‌مدرک بود.
reason-already-certain = نقض پیش از پایان دوره قطعی شد.
reason-excused-by = معاف به‌موجب { $exclusion }.
reason-share-of-values = { $rule ->
    [all] { $met } از { $values } مقدار برآورده شده است؛ همهٔ آن‌ها باید برآورده شود.
   *[share] { $met } از { $values } مقدار برآورده شده است؛ دست‌کم { $share } آن‌ها باید برآورده شود.
}
certain-at = نقض از { $instant } قطعی بود.
warning-passed = مقدار از مرز هشدار { $value } بدتر است.
also-open = { $count } باز
also-excused = { $count } معاف
also-removed = { $count } استثناشده
also-undecided = { $count } نامعین
also-reopened = { $count } بازگشایی‌شده
also-carried = منتقل‌شده: { $items }
trend-told = روند { $trend }، { $span }
carried-item = { $item } از { $period }

time-allowed = مجاز { $time }
time-used = مصرف‌شده { $time }
time-measured = زمان سنجیده‌شده { $time }
time-closed = خارج از تقویم کاری { $time }
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
breach-late = { $elapsed } دیرتر
breach-elapsed = { $elapsed } از { $limit }
limit-line = مهلت در سطر { $line }
limit-changed = از { $instant } مهلت { $limit }، پیش از آن { $former }
part-counted = { $span }: { $time } شمرده شد
part-counted-outside = { $span }: { $time } شمرده شد، { $outside } بیرون از ساعت کاری
part-outside = { $span }: بیرون از ساعت کاری
part-paused = { $span }: ساعت ایستاد ({ $state })
part-excluded = { $span }: در بازهٔ یک استثنا
part-closed = { $span }: بسته تا بازگشایی
part-more = و همین‌گونه تا { $instant }
breach-runs = تا { $instant }، که داده‌ها تا آن معلوم است، پایان نیافته
outage-fact = { $span }: { $fields }
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
effect-remove = از صورت و مخرج کسر کنار می‌رود
effect-count-as-good = برآورده شمرده می‌شود
effect-pause = زمان‌سنج‌ها می‌ایستند
effect-excuse = از مسئولیت نقض معاف می‌کند

## Remedies

remedies-heading = شیوه‌های جبران
remedies-none = این دوره جبرانی در پی ندارد.
pay-credit = اعتبار خدمات
pay-refund = بازپرداخت
pay-waiver = بخشودگی حق‌الزحمه
pay-fine = جریمه
pay-right = حق فسخ
pay-indemnity = جبران خسارت
pay-reward = پاداش
pay-extension = تمدید مدت
pay-recovery = برنامهٔ بهبود
pay-strike = اخطار
pay-notify = اطلاع‌رسانی
pay-reassign = واگذاری
remedy-forecast = برآورد
for-objective = برای { $objective }
for-item = مورد { $item }
entry-of-statement = ثبت با صورت‌وضعیت شمارهٔ { $number }، { $instant }
amount-of-base = { $share } از { $base } = { $gross }
amount-fixed = مبلغ { $gross }
priced-band = مقدار { $figure } در بازهٔ { $band } است
priced-no-figure = بی مقدار، تنگ‌ترین بازه یعنی { $band } حاکم است
priced-steps = گام‌های فراتر از توافق: { $steps }
priced-counted = شمار: { $count }
less = منهای { $amount } ({ $cause })
more = به‌اضافهٔ { $amount } ({ $cause })
reduction-grace = دورهٔ ارفاق
reduction-forgiven = بخشوده
reduction-at-most = سقف همین جبران
reduction-cap = سقف
reduction-cap-named = سقف { $cap }
reduction-drop-below = کمتر از کمینهٔ قابل پرداخت
reduction-no-clawback = آنچه ثبت شده پس گرفته نمی‌شود
reduction-rounding = گرد کردن
booked-before = اصلاح { $amount } که پیش‌تر ثبت شد
open-difference = { $amount } دیگر تا روشن شدن زمان نامعلوم باز می‌ماند
due-by = سررسید { $instant }
right-held-by = دارندهٔ حق: { $holder }
right-held-by-any = متعلق به هر یک از طرفین
claim-by = مهلت مطالبه { $instant }
right-under = بر پایهٔ «{ $way }»
exercise-by = مهلت اعمال { $instant }
follows-adds = مدت بدون حق‌الزحمه { $time } بیشتر می‌شود
follows-owner = پاسخگو: { $owner }
follows-strike = اخطار شمارهٔ { $number }
follows-expires = معتبر تا { $instant }
follows-to = به { $to }
pays-line = نرخ در سطر { $line }
total-owed = بدهی { $period }
total-forecast = برآورد بدهی { $period }

## Facts

facts-heading = داده‌ها
column-source = منبع
column-stream = نوع داده
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
stream-calls = تماس‌ها
stream-samples = نمونه‌ها
stream-requests = درخواست‌ها
stream-surveys = نظرسنجی‌ها
stream-deals = فروش‌ها
stream-staff = کارکنان
stream-spend = مبلغ‌های صورت‌حساب
stream-forecasts = پیش‌بینی‌ها
stream-deliveries = تحویل‌ها
stream-evidence = مدارک
stream-probes = سنجش‌های پایش
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
reject-broken-row = ردیف خراب
reject-missing-value = مقدار جاافتاده
reject-bad-instant = تاریخ یا ساعت ناخوانا
reject-clock-change = ساعت محلی که تغییر ساعت آن را حذف یا تکرار کرده است
reject-bad-number = عدد ناخوانا
reject-unknown-event = رویداد یا وضعیتی که در شرح منبع نیامده است
reject-unknown-value = مقداری که در شرح منبع نیامده است
reject-reversed-interval = پایان پیش از آغاز
findings-heading = یافته‌ها در داده‌ها
finding-conflicting-facts = { $count } مورد با داده‌های متناقض
finding-event-before-opening = { $count } مورد با رویدادی پیش از باز شدن
finding-no-start = { $count } مورد بدون آغاز
finding-unlisted-value = { $count } مقدار که در توافق‌نامه نیامده است
finding-reversed-interval = { $count } بازه که پیش از آغاز خود پایان می‌یابد
finding-unknown-event = { $count } رویداد که هیچ زمان‌سنج توافق‌نامه نام نمی‌برد
finding-unknown-service = { $count } خدمت که در توافق‌نامه نیست؛ داده‌هایش به کار نمی‌رود
finding-event-never-seen = { $count } رویداد که زمان‌سنجی نام می‌برد و هرگز رخ نداده است
finding-unknown-exclusion = { $count } بازهٔ استثنای ناشناخته
finding-refused-window = { $count } بازه که اعمال نمی‌شود
finding-allowance-used-up = { $count } بازه که با پایان یافتن سهمیه بریده شد
finding-example = { $item } ({ $detail })
finding-opened-twice = زمان‌های گشایش متفاوت
finding-two-values = دو مقدار { $field } در یک لحظه
finding-seen = × { $count }
finding-nearest = آیا منظور { $name } است؟
finding-lacks = بدون { $field }
finding-not-in-inventory = در فهرست موجودی نیست
finding-no-report = گزارشی از آن در دست نیست
finding-not-approved = بدون تأیید { $parties }
finding-late = اعلام دیرهنگام، { $instant }
finding-no-announcement = اعلامی در دست نیست
finding-unapproved = تأیید نشده
finding-outside = بیرون از زمان‌های مجاز این بازه‌ها
finding-partly-outside = بخشی بیرون از زمان‌های مجاز این بازه‌ها
finding-used-up = سهمیه تمام شد، { $instant }
periods-without-facts = برای { $periods } داده‌ای داده نشد؛ شمارش‌های چنددوره‌ای پس از آن آغاز می‌شود.

## Where it comes from

provenance-agreement = توافق‌نامه { $digest }
provenance-facts = داده‌ها { $digest }
provenance-time-zones = مناطق زمانی { $version }

## Documents

page-label = صفحهٔ { $page } از { $pages }
report-promises = تعهدها
report-about = دربارهٔ این صورت‌وضعیت
report-provisional = این دوره هنوز نهایی نشده است و در { $instant } نهایی می‌شود؛ تا آن زمان داده‌های تازه می‌تواند آنچه را در اینجا آمده تغییر دهد.
attachment-statement = صورت‌وضعیت با همهٔ مقدارها، به شکل داده
column-service = خدمت
column-trend = روند
front-more = { $count ->
    [one] و { $count } تعهد دیگر در صفحهٔ خدمتش: { $outcomes }
   *[other] و { $count } تعهد دیگر در صفحه‌های خدمت‌ها: { $outcomes }
}
column-remedy = پیامد
column-amount = مبلغ
column-exclusion = استثنا
column-length = مدت
column-item = مورد
column-over-since = پایان مهلت
column-elapsed = زمان شمرده‌شده
column-limit = مهلت
column-overrun = مازاد
column-outage = قطعی
column-counted-of-it = شمرده‌شده
tile-owed = بدهی
tile-forecast = برآورد، اگر چیزی تغییر نکند
evidence-heading = شواهد
evidence-none = هیچ موردی از مهلت خود نگذشته و هیچ قطعی‌ای شمرده نشده است.
evidence-worst = { $count } مورد از مهلت خود گذشته‌اند. { $shown } مورد با بیشترین مازاد در اینجا و همهٔ آن‌ها در پیوست آمده است.
evidence-longest = { $count } قطعی شمرده شده است. { $shown } قطعی طولانی‌تر در اینجا و همهٔ آن‌ها در پیوست آمده است.
annex-items = پیوست: همهٔ موارد بیش از مهلت
annex-outages = پیوست: همهٔ قطعی‌های شمرده‌شده
annex-both = پیوست: همهٔ موارد بیش از مهلت و همهٔ قطعی‌های شمرده‌شده
appendix-terms = هر مقدار چگونه به دست می‌آید
appendix-words = معنای واژه‌ها
word-settled = نهایی‌شده
word-provisional = موقت
word-breach = دیرکرد
word-exclusion = استثنا
word-clause = بند
word-line = سطر
means-met = مقدار به سطح توافق‌شدهٔ خود رسیده است. مقدارها پیش از گرد کردن و به‌طور دقیق مقایسه می‌شوند.
means-missed = مقدار به سطح توافق‌شدهٔ خود نرسیده است.
means-undecided = داده‌ای نیست یا داده‌ها کافی نیست. هیچ چیز حدس زده نمی‌شود.
means-excused = تعهد نقض شده بود، ولی استثنایی توافق‌شده آن را معاف می‌کند.
means-open = دوره هنوز در جریان است. دربارهٔ یک مورد: نه پایان یافته و نه از مهلت خود گذشته است.
means-settled = مهلت داده‌های دیررسیده گذشته است. آنچه بعداً معلوم شود به صورت‌وضعیت شماره‌دار تازه‌ای می‌انجامد.
means-provisional = مهلت داده‌های دیررسیده هنوز نگذشته است.
means-breach = موردی که از مهلت خود گذشته است. دیرکرد قطعی است و برنمی‌گردد.
means-exclusion = زمان یا مواردی که توافق‌نامه آن‌ها را از شمارش کنار می‌گذارد.
means-clause = شمارهٔ بند در متن حقوقی توافق‌نامه.
means-line = شمارهٔ سطر در متن توافق‌نامه‌ای که این گزارش از روی آن ساخته شده است.
formula-within = موارد درون مهلت ÷ (موارد درون مهلت + موارد گذشته از مهلت)
formula-share = موارد دارای شرط ÷ همهٔ موارد
formula-count = تعداد موارد
formula-mean = مجموع زمان موارد ÷ تعداد موارد
formula-median = زمان میانی موارد به ترتیب؛ اگر تعداد زوج باشد میانگین دو زمان میانی
formula-max = طولانی‌ترین زمان میان موارد
formula-min = کوتاه‌ترین زمان میان موارد
formula-percentile = زمانی که این درصد از موارد از آن بیشتر طول نمی‌کشند، به روش نزدیک‌ترین رتبه
formula-availability = (زمان سنجیده‌شده − قطعی شمرده‌شده) ÷ زمان سنجیده‌شده
formula-downtime = مجموع قطعی شمرده‌شده
formula-outage-count = تعداد قطعی‌های شمرده‌شده
formula-longest-outage = طولانی‌ترین قطعی شمرده‌شده
formula-mttr = قطعی شمرده‌شده ÷ تعداد قطعی‌های پایان‌یافته
formula-mtbf = زمان برقراری ÷ تعداد قطعی‌ها
formula-records = { $figure ->
    [sum] مجموع مقدارها
    [ratio] مجموع یا شمار یک سو ÷ مجموع یا شمار سوی دیگر
    [slot-share] بازه‌های خوب ÷ بازه‌های شمرده‌شده
    [slot-mean] مجموع سهم بازه‌ها ÷ بازه‌های شمرده‌شده
    [abandonment] تماس‌های رهاشده ÷ تماس‌های عرضه‌شدهٔ شمرده‌شده
    [transfer-rate] تماس‌های پاسخ‌داده‌شدهٔ سپرده‌شده ÷ تماس‌های پاسخ‌داده‌شده
    [occupancy] زمان رسیدگی ÷ (زمان رسیدگی + زمان بیکاری)
    [self-service-rate] رسیدگی بدون کارشناس ÷ (رسیدگی بدون کارشناس + رسیدگی با کارشناس)
    [forecast-ratio] آنچه آمد ÷ آنچه پیش‌بینی شده بود
    [csat] پاسخ‌های خشنود ÷ پاسخ‌ها
    [delivered] مجموع مقدارهای تحویل‌شده
    [on-time] نوبت‌های به‌موقع ÷ نوبت‌های سررسیدشده
    [in-full] نوبت‌های کامل ÷ نوبت‌های سررسیدشده
    [evidence-valid] مدارک معتبر در پایان دوره ÷ مدارک لازم
    [resolved-count] شمار تیکت‌های حل‌شده در دوره
    [backlog] شمار تیکت‌های باز در پایان دوره
    [reopen-rate] تیکت‌های حل‌شده‌ای که دوباره باز شد ÷ تیکت‌های حل‌شده
    [escalation-rate] تیکت‌های ارجاع‌شده به سطح بالاتر ÷ تیکت‌های بازشده
    [first-contact-resolution] تیکت‌های حل‌شده با نخستین پاسخ ÷ تیکت‌های حل‌شده
   *[nps] ۱۰۰ × (نمره‌های ۹ و ۱۰ − نمره‌های تا ۶) ÷ پاسخ‌ها
}
formula-first-call = { $variant ->
    [gross] نخستین تماس‌هایی که می‌گویند موضوع حل شد ÷ تماس‌های پاسخ‌داده‌شده
    [net] نخستین تماس‌هایی که می‌گویند موضوع حل شد ÷ تماس‌های پاسخ‌داده‌شده دربارهٔ موضوع‌هایی که با یک تماس حل‌شدنی است
    [per-call] موضوع‌های حل‌شده در نخستین تماس ÷ تماس‌های پاسخ‌داده‌شده
   *[issue] موضوع‌های حل‌شده در نخستین تماس ÷ موضوع‌ها
}
formula-service-level = { $variant ->
    [of-offered] پاسخ در مهلت ÷ (پاسخ‌داده‌شده + رهاشده)
    [of-answered] پاسخ در مهلت ÷ پاسخ‌داده‌شده
    [short-ignored] پاسخ در مهلت ÷ (پاسخ‌داده‌شده + رهاشده − رهاشدهٔ کوتاه)
    [short-good] (پاسخ در مهلت + رهاشدهٔ کوتاه) ÷ (پاسخ‌داده‌شده + رهاشده)
    [abandoned-within-ignored] پاسخ در مهلت ÷ (پاسخ‌داده‌شده + رهاشده پس از مهلت)
    [abandoned-within-good] (پاسخ‌داده‌شده + رهاشده، هر دو در مهلت) ÷ (پاسخ‌داده‌شده + رهاشده)
    [with-flowouts] پاسخ در مهلت ÷ (پاسخ‌داده‌شده + رهاشده + بیرون‌رفته)
   *[removed-within] (پاسخ‌داده‌شده + رهاشده + تماس برگشتی، همه در مهلت) ÷ همهٔ صف
}
provenance-heading = خاستگاه داده‌ها و نتیجه‌ها
provenance-again = هر کس همین توافق‌نامه و همین داده‌ها را داشته باشد، بایت به بایت به همین نتیجه می‌رسد. چکیده‌ها نشان می‌دهند که آیا همان‌ها هستند.
digest-agreement = چکیدهٔ توافق‌نامه
digest-layer = متن بالادست: { $id }، نسخهٔ { $version }
digest-facts = چکیدهٔ داده‌ها
version-time-zones = پایگاه مناطق زمانی
version-program = برنامه
calendar-open = باز در این دوره: { $time }
column-started = آغاز
column-waited = ایستاده
column-outside-hours = بیرون از ساعت کاری

## Charts

chart-empty = بدون مقدار
chart-goal = سطح توافق‌شده { $value }
chart-warn = مرز هشدار { $value }
chart-point = { $name }: { $figure }، { $verdict }
chart-class = { $class }: { $count }
chart-class-over = { $class }: { $count }، دیرتر از مهلت { $over }
chart-trend = مقدار در هر دوره، با سطح توافق‌شده
chart-verdict-of-values = حکم از روی تک‌تک مقدارها داده می‌شود، نه از روی رقم کل
chart-values = مقدار برای هر { $field }، با سطح توافق‌شده
chart-breakdown = مقدار به تفکیک { $field }؛ خط، سطح توافق‌شدهٔ کل است
chart-days = کارکرد و قطعی، روز به روز
chart-day = { $day }: { $told }
chart-day-unknown = نامعلوم { $time }
chart-budget = قطعی مجاز و مصرف‌شده
chart-durations = زمان شمرده‌شدهٔ هر مورد تعیین‌شده، به ساعت و دقیقه
chart-within = در مهلت
chart-beyond = گذشته از مهلت
chart-money = بدهی هر دوره
chart-arrivals = زمان ثبت موارد، به تفکیک روز هفته و ساعت
chart-leads = زمان تحویل سرنخ‌ها، به تفکیک روز هفته و ساعت
chart-calls = زمان رسیدن تماس‌ها، به تفکیک روز هفته و ساعت
chart-hours = مقدار بر پایهٔ ساعت رسیدن تماس‌ها، با هدف کل
chart-hour = { $name }: { $figure } ({ $numerator } از { $denominator })
day-up = برقرار
day-partly = بخشی از روز قطع
day-down = قطع
day-unknown = بخشی نامعلوم
day-excluded = شمرده نمی‌شود
day-no-data = چیزی معلوم نیست
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه

## Legal document: parts and head

legal-part = { $part ->
    [parties] طرفین
    [term] مدت، زمان و پول
    [services] خدمات
    [hours] ساعت‌های کار
    [clocks] زمان‌سنج‌ها
    [promises] تعهدها
    [exclusions] استثناها
    [remedies] شیوه‌های جبران
    [caps] سقف‌ها
    [money] تسویه و پرداخت
    [escalation] ارجاع به سطح بالاتر
    [reports] گزارش‌ها
   *[general] مقررات عمومی
}
legal-part-number = بخش { $number }
legal-reference = { $name } (بند { $number })
legal-subtitle = { $kind ->
    [service] توافق‌نامهٔ سطح خدمات با همهٔ مشتریان یک خدمت
    [internal] توافق‌نامهٔ سطح خدمات درون‌سازمانی
    [operational] توافق‌نامهٔ سطح عملیات
    [underpinning] قرارداد پشتیبان
   *[customer] توافق‌نامهٔ سطح خدمات
}
legal-translation = این متن ترجمه است. متن معتبر به زبان { $language } است.
legal-beside = از دو متن روبه‌رو، متن { $language } معتبر و دیگری ترجمه است.
legal-head-term = مدت
legal-head-language = زبان معتبر
legal-head-grace = دورهٔ ارفاق
legal-draft = پیش‌نویس
legal-running = { $title } · { $id } { $version }
legal-and = {" و "}
legal-or = {" یا "}

## Legal document: the summary

legal-in-short = خلاصه
legal-in-short-rules = این صفحه گزیده است. بندهایی که در پی می‌آید تعیین‌کننده است و شماره‌ها به آن‌ها می‌رسد.
legal-in-short-alone = این متن گزیده است. بندهای سند حقوقی کامل تعیین‌کننده است و شماره‌های درون پرانتز از آنِ همان بندهاست.
legal-column-promise = تعهد
legal-column-goal = سطح توافق‌شده
legal-column-limit = مهلت
legal-column-period = دورهٔ ارزیابی
legal-column-clause = بند
legal-short-open = از { $start } تا زمانی که یکی از طرفین به آن پایان دهد
legal-short-until = برای دوره‌هایی که پیش از { $until } آغاز شود، جبرانی لازم نمی‌آید
legal-short-service = { $fee }؛ { $hours }
legal-short-line = { $name }: { $what }
legal-short-at-most = حداکثر { $time } { $per }
legal-short-limit = مهلت { $limit }
legal-short-steps = { $sum } برای هر { $step }
legal-short-pays = { $kind ->
    [credit] اعتبار خدمات به میزان { $sums }
    [refund] بازپرداخت به میزان { $sums }
    [waiver] بخشودگی حق‌الزحمه به میزان { $sums }
    [indemnity] جبران خسارت به میزان { $sums }
    [reward] پاداش به میزان { $sums }
   *[fine] جریمه به میزان { $sums }
}
legal-short-range = { $first } تا { $last }، بر پایهٔ مقدار
legal-short-base = از { $base }
legal-short-cap = حداکثر { $amount } { $per }
legal-signatures = امضاها
legal-sign-name = نام و نام خانوادگی
legal-sign-capacity = سمت
legal-sign-date = تاریخ
legal-sign-signature = امضا
legal-accepted = هر کس از این خدمت استفاده کند، این توافق‌نامه را پذیرفته است؛ امضا لازم نیست.
legal-side = تعهدهای { $by } به { $to }
legal-side-fee = «{ $service }»: حق‌الزحمهٔ { $fee }
legal-side-nothing = در این سو تعهدی در این توافق‌نامه نیست.
legal-shared = آنچه میان هر دو مشترک است

## Legal document: two versions

legal-changes = تغییرها از نسخهٔ { $from } به نسخهٔ { $to }
legal-changes-none = همهٔ بندها در هر دو نسخه یکسان است.
legal-changes-same-version = هر دو متن یک شمارهٔ نسخه دارند، هرچند با هم تفاوت دارند. توافق‌نامهٔ تغییریافته به نسخهٔ بالاتری نیاز دارد.
legal-changes-other-agreement = متن قدیمی‌تر توافق‌نامهٔ دیگری است: { $old }، نه { $new }.
legal-change = { $change ->
    [added] { $number } افزوده شد: { $what }
    [removed] { $number } حذف شد: { $what }
   *[changed] { $number } تغییر کرد: { $what }
}

## Legal document: names, time and values

legal-date-both = { $date } (برابر با { $gregorian })
legal-yearly-day = { $day } { $month } هر سال
legal-days = { $count } روز
legal-weeks = { $count } هفته
legal-months = { $count } ماه
legal-years = { $count } سال
legal-weekday = { $day ->
    [mon] دوشنبه
    [tue] سه‌شنبه
    [wed] چهارشنبه
    [thu] پنجشنبه
    [fri] جمعه
    [sat] شنبه
   *[sun] یکشنبه
}
legal-hours-range = { $from } تا { $to }
legal-hours-next-day = { $from } تا { $to } روز بعد
legal-each-period = { $unit ->
    [hour] هر ساعت
    [day] هر روز
    [week] هر هفته
    [month] هر ماه
    [quarter] هر سه‌ماهه
    [half-year] هر نیم‌سال
    [year] هر سال
    [agreement-month] هر ماه، به شمارش از نخستین روز توافق‌نامه
    [agreement-quarter] هر سه‌ماهه، به شمارش از نخستین روز توافق‌نامه
    [agreement-half-year] هر نیم‌سال، به شمارش از نخستین روز توافق‌نامه
    [agreement-year] هر سال، به شمارش از نخستین روز توافق‌نامه
    [term] همهٔ مدت توافق‌نامه
   *[counted] هر { $time }، به شمارش از نخستین روز توافق‌نامه
}
legal-per-period = { $unit ->
    [hour] در ساعت
    [day] در روز
    [week] در هفته
    [month] در ماه
    [quarter] در سه‌ماهه
    [half-year] در نیم‌سال
    [year] در سال
    [agreement-month] در هر ماه توافق‌نامه
    [agreement-quarter] در هر سه‌ماههٔ توافق‌نامه
    [agreement-half-year] در هر نیم‌سال توافق‌نامه
    [agreement-year] در هر سال توافق‌نامه
    [term] در همهٔ مدت توافق‌نامه
    [rolling] در { $time } گذشته، در هر زمان
   *[counted] در هر { $time }
}
legal-rate = { $amount } { $per }
legal-due-after = حداکثر تا { $time } پس از پایان دوره
legal-due-weekday = حداکثر تا { $day } همان دوره، ساعت { $time }
legal-due-day = حداکثر تا روز { $day } ماه، ساعت { $time }
legal-due-last-day = حداکثر تا آخرین روز دوره، ساعت { $time }
legal-compared = { $operator ->
    [at-least] دست‌کم { $value }
    [more-than] بیش از { $value }
    [at-most] حداکثر { $value }
    [less-than] کمتر از { $value }
   *[equal] دقیقاً { $value }
}
legal-compared-words = { $operator ->
    [at-least] دست‌کم { $value }
    [more-than] بیش از { $value }
    [at-most] حداکثر { $value }
    [less-than] کمتر از { $value }
   *[equal] دقیقاً { $value }
}
legal-field-is = { $field } { $value }
legal-by-list = بر پایهٔ { $field }: { $values }
legal-by-value = { $value } { $shown }
legal-by-others = بقیه { $shown }
legal-others = بقیه
legal-others-undecided = فهرست نشده، پس نامعین
legal-others-unjudged = ارزیابی نمی‌شود
legal-hours-always = شبانه‌روزی
legal-hours-never = در هیچ زمانی
legal-hours-of = ساعت‌های { $calendar }
legal-share-of = { $share } { $base }
legal-base-fee = حق‌الزحمهٔ خدمتِ موضوع تعهد
legal-base-fee-of = حق‌الزحمهٔ «{ $service }»
legal-base-fees = حق‌الزحمهٔ همهٔ خدمات
legal-base-services = حق‌الزحمهٔ { $services }
legal-base-over = { $over ->
    [downtime] آن بخش از { $fees } برای همان دوره که به مدت قطعی شمرده‌شده مربوط است
    [day] { $fees } برای روز نقض
   *[period] { $fees } برای همان دوره
}
legal-every-promise = همهٔ تعهدها
legal-every-remedy = همهٔ جبران‌ها
legal-any-party = هر یک از طرفین
legal-recipient = { $channel ->
    [email] { $name } با رایانامه
    [phone] { $name } با تلفن
    [chat] { $name } با گفت‌وگوی برخط
    [webhook] { $name } با فراخوانی نشانی داده‌شده
   *[any] { $name }
}
legal-channel = { $channel ->
    [email] رایانامه
    [phone] تلفن
    [chat] گفت‌وگوی برخط
   *[webhook] فراخوانی برنامه‌ای
}
legal-event = { $event ->
    [opened] باز شدن (opened)
    [first-reply] نخستین پاسخ (first-reply)
    [reply] پاسخ (reply)
    [customer-message] پیام مشتری (customer-message)
    [update] اطلاع‌رسانی (update)
    [assigned] واگذاری (assigned)
    [resolved] رفع مشکل (resolved)
    [closed] بسته شدن (closed)
    [completed] تکمیل (completed)
    [active] آغاز کار روی مورد (active)
    [waiting-customer] انتظار برای مشتری (waiting-customer)
    [waiting-supplier] انتظار برای تأمین‌کننده (waiting-supplier)
    [handed] تحویل به فروش (handed)
    [submitted] فرستادن فرم (submitted)
    [first-touch] نخستین تماس (first-touch)
    [attempt] تلاش (attempt)
    [call] تماس تلفنی (call)
    [email] رایانامه (email)
    [message] پیام (message)
    [meeting] دیدار (meeting)
    [connected] برقراری تماس (connected)
    [won] فروش (won)
    [lost] از دست رفتن (lost)
   *[on-hold] متوقف (on-hold)
}
legal-field = { $field ->
    [priority] اولویت
    [impact] شدت اثر
    [urgency] فوریت
    [channel] راه تماس
    [region] منطقه
    [customer] مشتری
    [category] دسته
    [team] گروه کاری
    [service] خدمت
    [rep] کارشناس
    [department] بخش
    [elapsed] زمان سپری‌شده
    [quality] کیفیت
    [title] سمت
    [source] منبع
   *[overrun] زمان افزون بر مهلت
}
known-clock = { $clock ->
    [response] پاسخ
    [resolution] حل
    [update] به‌روزرسانی
    [next-reply] پاسخ بعدی
    [follow-up] پیگیری
    [pickup] پذیرش
   *[turnaround] انجام
}
legal-language-name = { $tag ->
    [en] انگلیسی
    [fa] فارسی
    [ar] عربی
    [ru] روسی
    [de] آلمانی
   *[fr] فرانسوی
}

## Legal document: parties

legal-party = { $role ->
    [provider] ارائه‌دهنده است: خدمات را بر عهده دارد.
    [customer] مشتری است: خدمات را دریافت می‌کند.
    [peer] طرف هم‌تراز است: خدماتی را بر عهده دارد و خدماتی را دریافت می‌کند.
    [supporting] از ارائه‌دهنده پشتیبانی می‌کند و به‌موجب این توافق‌نامه طلبی ندارد.
   *[auditor] حسابرس است: می‌تواند داده‌ها و صورت‌وضعیت‌ها را ببیند و تعهدی ندارد.
}
legal-about = { $text }
legal-party-registration = شمارهٔ ثبت آن { $number } است.
legal-party-group = به‌جای هر یک از اعضای فهرست { $group } است.
legal-place = مکان { $name }: { $address }.
legal-place-with = مکان { $name }: { $address }؛ مخاطب: { $contact }.
legal-contacts = افراد مسئول و راه‌های تماس
legal-column-contact = مسئول
legal-column-duty = وظیفه
legal-column-email = رایانامه
legal-column-phone = تلفن
legal-column-chat = گفت‌وگوی برخط
legal-column-webhook = فراخوانی برنامه‌ای
legal-column-via = نخستین راه تماس
legal-contact-via = هر جا چیز دیگری گفته نشده باشد، با هر مسئول از نخستین نشانی‌ای که دارد تماس گرفته می‌شود، به این ترتیب: رایانامه، تلفن، گفت‌وگوی برخط، فراخوانی برنامه‌ای.
legal-roster = اعضای فهرست { $name }: { $members }.

## Legal document: term

legal-term-fixed = این توافق‌نامه از { $start }، ساعت ۰۰:۰۰، به مدت { $time } اعتبار دارد؛ آخرین روز آن { $end } است.
legal-term-open = این توافق‌نامه از { $start }، ساعت ۰۰:۰۰، تا زمانی که یکی از طرفین به آن پایان دهد اعتبار دارد.
legal-zone = همهٔ روزها، ساعت‌ها و دوره‌ها به وقت منطقهٔ زمانی { $zone } است.
legal-dates = { $system ->
    [persian] ماه‌ها، سه‌ماهه‌ها و سال‌ها بر پایهٔ گاه‌شماری هجری خورشیدی است.
    [umm-al-qura] ماه‌ها، سه‌ماهه‌ها و سال‌ها بر پایهٔ گاه‌شماری هجری قمری ام‌القری است.
   *[gregorian] ماه‌ها، سه‌ماهه‌ها و سال‌ها بر پایهٔ گاه‌شماری میلادی است.
}
legal-week-starts = هفته از { $day } آغاز می‌شود.
legal-business-days = جز در مهلت‌ها، روز کاری روزی است که { $calendar } در آن ساعت کار دارد.
legal-business-days-none = جز در مهلت‌ها، روز کاری توافق نشده است و هر روز یک روز شمرده می‌شود.
legal-delays = زمانی که به روز، هفته، ماه یا سال گفته شده باشد با پایان آخرین روز آن به سر می‌رسد و زمانی که به ساعت یا دقیقه گفته شده باشد، در همان لحظه.
legal-currency = همهٔ مبلغ‌ها به { $currency } است.
legal-currency-code = { $currency } ({ $code })
legal-currency-none = پولی توافق نشده است و به‌موجب این توافق‌نامه مبلغی لازم نمی‌آید.
legal-grace = دورهٔ ارفاق: برای دوره‌هایی که تا { $time } پس از آغاز، یعنی پیش از { $until }، آغاز شود، تعهدها ارزیابی و اعلام می‌شود و جبرانی لازم نمی‌آید.
legal-grace-none = دورهٔ ارفاق نیست: جبران‌ها از نخستین دوره لازم می‌آید.
legal-renewal-none = توافق‌نامه خودبه‌خود تمدید نمی‌شود.
legal-renewal-auto = توافق‌نامه در پایان خود به مدت { $time } و همچنان پس از آن تمدید می‌شود، مگر یکی از طرفین دست‌کم { $notice } پیش از پایان مخالفت کند.
legal-renewal-auto-at-most = { $count ->
    [one] توافق‌نامه در پایان خود یک بار به مدت { $time } تمدید می‌شود، مگر یکی از طرفین دست‌کم { $notice } پیش از پایان مخالفت کند.
   *[other] توافق‌نامه در پایان خود به مدت { $time } و حداکثر { $count } بار تمدید می‌شود، مگر یکی از طرفین دست‌کم { $notice } پیش از پایان مخالفت کند.
}
legal-renewal-by-will = توافق‌نامه خودبه‌خود تمدید نمی‌شود. طرفین می‌توانند آن را به مدت { $time } تمدید کنند؛ هر که بخواهد، دست‌کم { $notice } پیش از پایان اعلام می‌کند.
legal-ground = { $ground ->
    [convenience] بدون آوردن دلیل
    [cause] در صورت نقض آن از سوی طرف دیگر
    [chronic-failure] به سبب نقض مکرر، هر جا جبرانی از این توافق‌نامه این حق را بدهد
   *[force-majeure] به سبب قوهٔ قاهره
}
legal-termination = { $holder } می‌تواند { $ground }، با { $notice } اطلاع قبلی، به توافق‌نامه پایان دهد.
legal-termination-cure = اگر سبب آن تا { $time } پس از اطلاع برطرف شود، توافق‌نامه ادامه می‌یابد.
legal-termination-none = این توافق‌نامه راهی برای پایان دادن پیش از موعد ندارد.

## Legal document: services

legal-service = این خدمت بر عهدهٔ { $party } است. زمان ارائه: { $hours }.
legal-service-of-nobody = زمان ارائهٔ این خدمت: { $hours }.
legal-fee = حق‌الزحمهٔ آن { $fee } است.
legal-fee-none = برای آن حق‌الزحمه‌ای توافق نشده است.
legal-intake = هر که مشکلی را گزارش می‌دهد، این‌ها را می‌گوید: { $intake }.
legal-channels = راه‌های تماس با پشتیبانی
legal-column-channel = راه
legal-column-address = نشانی
legal-column-open = زمان
legal-service-defaults = هر جا بند آن چیز دیگری نگوید، هر خدمت بر عهدهٔ ارائه‌دهنده و شبانه‌روزی است.
legal-channel-hours = راه تماسی که ساعت‌های خود را ندارد، در زمان ارائهٔ خدمت آن باز است.
legal-fee-accrues = حق‌الزحمه به‌طور یکنواخت بر روزهای دورهٔ خود تعلق می‌گیرد. حق‌الزحمهٔ هر دوره همان است که در آن تعلق گرفته و دوره‌ای که مدت توافق‌نامه آن را کوتاه کند، سهم خود را دارد.

## Legal document: hours

legal-calendar = ساعت‌های آن به وقت { $zone } است.
legal-calendar-file = ساعت‌های آن در پروندهٔ { $file } است که جزئی از این توافق‌نامه است.
legal-calendar-any-of = هر زمان که دست‌کم یکی از این‌ها باز باشد، باز است: { $calendars }.
legal-calendar-all-of = هر زمان که همهٔ این‌ها باز باشد، باز است: { $calendars }.
legal-holidays-none = روز تعطیل ندارد.
legal-holiday-covers = { $covers ->
    [shift] روز تعطیل نوبت‌هایی را که در آن تاریخ آغاز می‌شود به‌تمامی برمی‌دارد.
   *[date] روز تعطیل همهٔ ساعت‌های تاریخ خود را برمی‌دارد، حتی ساعت‌های پس از نیمه‌شب که به نوبت روز پیش تعلق دارد.
}
legal-holiday-file = روزهای تعطیل پروندهٔ { $file } جزئی از این توافق‌نامه است؛ آنچه در مدت توافق‌نامه است در جدول زیر آمده است.
legal-week = ساعت‌های هفته
legal-holidays = روزهای بدون ساعت کار
legal-dated-hours = ساعت‌های تاریخ‌های معین
legal-column-day = روز
legal-column-hours = ساعت
legal-column-breaks = وقفه
legal-column-date = تاریخ
legal-column-holiday = مناسبت
legal-closed = بسته
legal-usual-hours = مانند همان روز هفته
legal-calendars-none = در این توافق‌نامه ساعت کار نیامده است و همهٔ زمان‌ها شبانه‌روز شمرده می‌شود.
legal-around-the-clock = «شبانه‌روزی» یعنی هر ثانیه از هر روز.
legal-hours-rule = هر جا تعهدی بر پایهٔ ساعت‌های کار ارزیابی شود، تنها زمان درون آن‌ها شمرده می‌شود و زمان دیگر به سود و زیان هیچ طرف نیست.
legal-hours-order = ساعت‌های تاریخ‌های معین بر روزهای تعطیل و روزهای تعطیل بر ساعت‌های هفته مقدم است. وقفه‌ها شمرده نمی‌شود.
legal-clock-change = زمان همان است که به‌راستی می‌گذرد: هر جا ساعت‌ها جلو یا عقب کشیده شود، یک روز ۲۳ یا ۲۵ ساعت دارد. ساعتی که وجود ندارد به جلو می‌رود و از ساعتی که دو بار می‌آید، نخستین منظور است.

## Legal document: clocks

legal-clock = با این‌ها آغاز می‌شود: { $start }. با این‌ها پایان می‌یابد: { $stop }.
legal-clock-built-in = این زمان‌سنجِ معیار است و همان‌گونه که اینجا آمده به کار می‌رود.
legal-clock-never-pauses = چیزی آن را نگه نمی‌دارد.
legal-clock-pause-states = تا زمانی که مورد در یکی از این وضعیت‌هاست، می‌ایستد: { $events }.
legal-clock-pause-events = با هر یک از این رویدادها می‌ایستد: { $pause }؛ و با این‌ها دوباره به راه می‌افتد: { $resume }.
legal-clock-reset = با این‌ها از صفر آغاز می‌شود: { $events }.
legal-clock-cancel = پس از این‌ها مورد ارزیابی نمی‌شود: { $events }.
legal-clock-cycles = { $cycles ->
    [each] پس از هر پایان دوباره روی همان مورد به راه می‌افتد و هر بار جداگانه ارزیابی می‌شود.
   *[once] روی هر مورد یک بار به راه می‌افتد.
}
legal-clock-reopened = { $reopened ->
    [new-cycle] هرگاه مورد دوباره باز شود، دور تازه‌ای از صفر آغاز می‌شود و دور پیشین نگه داشته می‌شود.
    [ignore] باز شدن دوباره تا { $time } پس از پایان چیزی را تغییر نمی‌دهد؛ پس از آن زمان‌سنج ادامه می‌یابد و مدت بسته بودن شمرده نمی‌شود.
   *[resume] هرگاه مورد دوباره باز شود، زمان‌سنج ادامه می‌یابد و مدت بسته بودن شمرده نمی‌شود.
}
legal-clock-changed = { $changed ->
    [retroactive] هرگاه اولویت یا خدمت مورد تغییر کند، مهلت تازه از آغاز نخستین حاکم است و توقف‌های پیشین دیگر اثری ندارد.
    [restart] هرگاه اولویت یا خدمت مورد تغییر کند، زمان‌سنج از صفر آغاز می‌شود.
   *[carry] هرگاه اولویت یا خدمت مورد تغییر کند، زمان سپری‌شده و توقف‌ها می‌ماند و مهلت تازه حاکم است.
}
legal-clock-after = تنها پس از پایان { $clock } به راه می‌افتد.
legal-clock-automatic = { $flag ->
    [yes] پاسخ خودکار آن را پایان می‌دهد.
   *[no] پاسخ خودکار آن را پایان نمی‌دهد.
}
legal-clocks-none = هیچ تعهدی در این توافق‌نامه با زمان‌سنج ارزیابی نمی‌شود.
legal-clock-defaults = هر جا بند آن چیز دیگری نگوید، برای هر زمان‌سنج:
legal-clock-elapsed = زمان‌سنج، زمانِ درون ساعت‌های تعهدی را می‌شمارد که با آن ارزیابی می‌شود. مهلت به روز کاری یا روز تقویمی در همان ساعت آن روز به سر می‌رسد و زمان کاری تا آن لحظه، مهلت است.
legal-clock-pauses = توقف‌هایی که روی هم می‌افتد یک بار شمرده می‌شود. پایان در هنگام توقف، زمان‌سنج را با زمان سپری‌شده تا آنجا پایان می‌دهد. توقف پس از به سر رسیدن مهلت چیزی را تغییر نمی‌دهد.
legal-clock-order = چند رویداد یک لحظه به این ترتیب اثر می‌کند: آغاز، ادامه، توقف، لغو، بازنشانی، پایان؛ مگر منبع آن‌ها را شماره‌گذاری کرده باشد.
legal-clock-final = موردی که از مهلت گذشته باشد، هر چه بعد رخ دهد، از مهلت گذشته می‌ماند.

## Legal document: promises

legal-goal-of-table = به اندازهٔ مقرر در جدول زیر
legal-goal-within = از موارد «{ $service }» که در { $period } شمرده می‌شود، { $goal } در مهلت خود بر پایهٔ زمان‌سنج { $clock } می‌ماند.
legal-goal-share = از موارد «{ $service }» که در { $period } شمرده می‌شود، { $goal } این شرط را دارد: { $test }.
legal-goal-count = شمار موارد «{ $service }» که در { $period } شمرده می‌شود، { $goal } است.
legal-goal-statistic = { $take } { $of }، در موارد «{ $service }» که در { $period } شمرده می‌شود، { $goal } است.
legal-goal-availability = «{ $service }» در { $goal } از زمان سنجیده‌شدهٔ { $period } برقرار است.
legal-goal-downtime = مدت قطعی «{ $service }» در { $period }، { $goal } است.
legal-goal-outage-count = شمار قطعی‌های «{ $service }» در { $period }، { $goal } است.
legal-goal-longest-outage = طولانی‌ترین قطعی «{ $service }» در { $period }، { $goal } است.
legal-goal-mttr = میانگین زمان بازگردانی «{ $service }» در { $period }، { $goal } است: مدت قطعی تقسیم بر شمار قطعی‌ها.
legal-goal-mtbf = میانگین زمان بین خرابی‌های «{ $service }» در { $period }، { $goal } است.
legal-goal-records = { $figure ->
    [sum] مجموع مقدارهای { $field } در { $stream } «{ $service }» در { $period }، { $goal } است.
    [ratio] نسبت توافق‌شده برای «{ $service }» در { $period }، { $goal } است.
    [service-level] از تماس‌های «{ $service }» که در { $period } می‌رسد، { $goal } در مهلت پاسخ داده می‌شود.
    [abandonment] از تماس‌های «{ $service }» که در { $period } می‌رسد، { $goal } پیش از پاسخ رها می‌شود.
    [speed-of-answer] { $take } انتظار تماس‌های پاسخ‌داده‌شدهٔ «{ $service }» که در { $period } می‌رسد، { $goal } است.
    [time-to-abandon] { $take } انتظار تماس‌های رهاشدهٔ «{ $service }» که در { $period } می‌رسد، { $goal } است.
    [handle-time] { $take } زمان رسیدگی به تماس‌های پاسخ‌داده‌شدهٔ «{ $service }» که در { $period } می‌رسد، { $goal } است.
    [transfer-rate] از تماس‌های پاسخ‌داده‌شدهٔ «{ $service }» که در { $period } می‌رسد، { $goal } به دیگری سپرده می‌شود؛ هر تماس یک بار شمرده می‌شود.
    [occupancy] از زمان کار کارکنان «{ $service }» در { $period }، { $goal } صرف تماس‌ها می‌شود: گفت‌وگو، نگه‌داشتن و کار پایانی، تقسیم بر مجموع این‌ها و زمان بیکاری.
    [first-call-resolution] حل در نخستین تماس برای «{ $service }» در { $period }، { $goal } است: سهم موضوع‌هایی که نخستین تماس آن‌ها را حل می‌کند.
    [self-service-rate] از آنچه در { $period } برای «{ $service }» رسیدگی می‌شود، { $goal } بدون کارشناس رسیدگی می‌شود.
    [forecast-ratio] شمار { $stream } برای «{ $service }» در { $period }، { $goal } از شمار پیش‌بینی‌شده است.
    [csat] از پاسخ‌های نظرسنجی دربارهٔ «{ $service }» در { $period }، { $goal } خشنود است.
    [nps] شاخص خالص ترویج‌کنندگان «{ $service }» در { $period }، { $goal } است: صد برابر سهم نمره‌های ۹ و ۱۰ منهای سهم نمره‌های تا ۶.
    [slot-share] از بازه‌های زمانی { $period }، { $goal } برای «{ $service }» خوب است.
    [delivered] مقدار «{ $of }» که در { $period } برای «{ $service }» تحویل می‌شود، { $goal } است.
    [on-time] از نوبت‌های «{ $of }» که در { $period } سررسید می‌شود، { $goal } به‌موقع انجام می‌شود.
    [in-full] از نوبت‌های «{ $of }» که در { $period } سررسید می‌شود، { $goal } کامل تحویل می‌شود.
    [evidence-valid] در پایان { $period }، { $goal } از این مدارک معتبر است: { $of }.
    [resolved-count] شمار تیکت‌های «{ $service }» که در { $period } حل می‌شود، { $goal } است. هر تیکت یک بار و بر پایهٔ آخرین حل شمرده می‌شود.
    [backlog] شمار تیکت‌های «{ $service }» که در پایان { $period } باز است، { $goal } است.
    [reopen-rate] از تیکت‌های «{ $service }» که نخستین بار در { $period } حل می‌شود، { $goal } دوباره باز می‌شود.
    [escalation-rate] از تیکت‌های «{ $service }» که در { $period } باز می‌شود، { $goal } به سطح بالاتر ارجاع می‌شود؛ هر تیکت یک بار شمرده می‌شود.
    [first-contact-resolution] از تیکت‌های «{ $service }» که نخستین بار در { $period } حل می‌شود، { $goal } با نخستین پاسخ به مشتری حل می‌شود.
   *[slot-mean] میانگین سهم درخواست‌های خوب در بازه‌های زمانی { $period } برای «{ $service }»، { $goal } است.
}
legal-service-variant = { $variant ->
    [of-offered] شمار تماس‌هایی است که در مهلت پاسخ داده شد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده و رهاشده.
    [of-answered] شمار تماس‌هایی است که در مهلت پاسخ داده شد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده.
    [short-ignored] شمار تماس‌هایی است که در مهلت پاسخ داده شد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده و تماس‌های رهاشده‌ای که بیش از حد کوتاه نبود.
    [short-good] شمار تماس‌هایی است که در مهلت پاسخ داده شد یا زودتر از آن رها شد که بتوان پاسخ داد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده و رهاشده.
    [abandoned-within-ignored] شمار تماس‌هایی است که در مهلت پاسخ داده شد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده و تماس‌هایی که پس از مهلت رها شد.
    [abandoned-within-good] شمار تماس‌هایی است که در مهلت پاسخ داده یا رها شد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده و رهاشده.
    [with-flowouts] شمار تماس‌هایی است که در مهلت پاسخ داده شد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده، رهاشده و بیرون‌رفته از صف.
   *[removed-within] شمار تماس‌هایی است که در مهلت پاسخ داده، رها یا با تماس برگشتی انجام شد، تقسیم بر شمار همهٔ تماس‌های صف.
}
legal-wait-boundary = { $boundary ->
    [below] انتظاری درست به اندازهٔ مهلت، بیش از مهلت است.
   *[within] انتظاری درست به اندازهٔ مهلت، در مهلت است.
}
legal-short-calls = تماسی که پیش از { $time } رها شود، کوتاه‌تر از آن است که بتوان پاسخ داد.
legal-abandonment-of = { $base ->
    [queued] سهم از همهٔ تماس‌های صف گرفته می‌شود، از جمله بیرون‌رفته‌ها و تماس‌های برگشتی.
   *[offered] سهم از تماس‌های پاسخ‌داده‌شده و رهاشده گرفته می‌شود.
}
legal-legs = { $legs ->
    [first] از تماسی که به دیگری سپرده شد، تنها بخش نخست شمرده می‌شود.
   *[all] بخش‌های تماسی که به دیگری سپرده شد با هم جمع می‌شود و آن تماس یک بار شمرده می‌شود.
}
legal-wrap = { $flag ->
    [no] کار پس از تماس شمرده نمی‌شود.
   *[yes] کار پس از تماس شمرده می‌شود.
}
legal-first-call-variant = { $variant ->
    [gross] این شمار نخستین تماس‌هایی است که می‌گویند موضوع حل شد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده.
    [net] این شمار نخستین تماس‌هایی است که می‌گویند موضوع حل شد، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده دربارهٔ موضوع‌هایی که با یک تماس حل‌شدنی است.
    [per-call] این شمار موضوع‌های حل‌شده در نخستین تماس است، تقسیم بر شمار تماس‌های پاسخ‌داده‌شده.
   *[issue] این شمار موضوع‌های حل‌شده در نخستین تماس است، تقسیم بر شمار موضوع‌ها.
}
legal-first-call-same = { $same ->
    [caller] همهٔ تماس‌های یک تماس‌گیرنده دربارهٔ یک موضوع است.
   *[issue] تماس‌ها وقتی دربارهٔ یک موضوع است که تماس‌گیرنده و موضوع یکی باشد.
}
legal-first-call-window = تماس دیگری دربارهٔ همان موضوع در مهلت { $time } نشان می‌دهد که نخستین تماس آن را حل نکرد؛ تا آن زمان نگذشته، موضوع باز است.
legal-self-service-of = این موارد شمرده می‌شود: { $stream } که بدون کارشناس یا با کارشناس رسیدگی شد.
legal-backlog-age = تنها تیکت‌هایی شمرده می‌شود که تا آن هنگام بیش از { $time } باز بوده است.
legal-first-contact-window = تیکت هنگامی با نخستین پاسخ حل شده است که کارشناس تا آن هنگام بیش از یک بار پاسخ نداده باشد و تیکت ظرف { $time } دوباره باز نشود.
legal-csat-good = نمرهٔ { $good } در مقیاس تا { $scale } خشنود است.
legal-slot = هر بازه { $time } است و نخستین آن از آغاز دوره است.
legal-slot-good = بازه هنگامی خوب است که سهم درخواست‌های خوب آن { $good } باشد.
legal-slot-minimum = { $count ->
    [one] بازه‌ای که هیچ درخواستی ندارد خالی است.
   *[other] بازه‌ای که کمتر از { $count } درخواست دارد خالی است.
}
legal-slot-empty = { $empty ->
    [good] بازهٔ خالی خوب شمرده می‌شود.
   *[skip] بازهٔ خالی در هیچ سو شمرده نمی‌شود.
}
legal-ratio-side = { $side ->
    [good] آنچه تقسیم می‌شود: { $what }.
   *[total] تقسیم بر: { $what }.
}
legal-count-of = شمار { $stream }
legal-sum-of = مجموع { $field } در { $stream }
legal-side-where = { $what } با این شرط: { $filter }
legal-take = { $take ->
    [mean] میانگین
    [median] میانهٔ
    [max] بیشینهٔ
    [min] کمینهٔ
   *[percentile] صدک { $rank }
}
legal-times-of = زمان‌های زمان‌سنج { $clock }
legal-values-of = مقدارهای { $field }
legal-owed = این تعهد بر عهدهٔ { $by } و به سود { $to } است.
legal-owed-by = این تعهد بر عهدهٔ { $by } است.
legal-owed-to = این تعهد به سود { $to } است.
legal-limit = مهلت هر مورد { $limit } است.
legal-limit-by = مهلت هر مورد بر پایهٔ { $field } است، چنان‌که در جدول زیر آمده است.
legal-limits = مهلت‌ها
legal-promise-hours = زمانی که شمرده می‌شود: { $hours }.
legal-allowed = مدت قطعی مجاز با این سطح: { $lengths }.
legal-allowed-in = { $time } در { $count } روز
legal-allowed-share = مدت قطعی مجاز با این سطح: { $time } در هر ۱۰۰ ساعت زمان سنجیده‌شده.
legal-goal-by = سطح توافق‌شده بر پایهٔ { $field } است، چنان‌که در جدول زیر آمده است. هر مقدار جداگانه ارزیابی می‌شود و تعهد آنگاه برآورده است که همه برآورده باشد.
legal-goals = سطح‌های توافق‌شده
legal-where = { $what ->
    [outages] تنها قطعی‌هایی با این ویژگی شمرده می‌شود: { $filter }.
   *[items] تنها مواردی با این ویژگی شمرده می‌شود: { $filter }.
}
legal-except = { $what ->
    [outages] قطعی‌هایی با این ویژگی شمرده نمی‌شود: { $filter }.
   *[items] مواردی با این ویژگی شمرده نمی‌شود: { $filter }.
}
legal-percentile-method = { $method ->
    [linear] صدکی که میان دو مقدار بیفتد، به نسبت میان آن دو گرفته می‌شود.
   *[nearest] صدک، مقدارِ نزدیک‌ترین رتبه است.
}
legal-each = { $count ->
    [one] برای هر { $fields } جداگانه ارزیابی می‌شود.
   *[other] برای هر ترکیب از { $fields } جداگانه ارزیابی می‌شود.
}
legal-each-group = اعضای فهرست { $group } حتی اگر داده‌ای از آن‌ها نباشد ارزیابی می‌شوند.
legal-each-all = آنگاه برآورده است که برای همهٔ آن‌ها برآورده باشد.
legal-each-share = آنگاه برآورده است که دست‌کم برای { $share } آن‌ها برآورده باشد.
legal-warn = هرگاه مقدار از { $value } بدتر شود، هشدار داده می‌شود؛ این چیزی را تعیین نمی‌کند.
legal-floor = مقدار بدون هیچ استثنا نباید بدتر از { $value } باشد؛ وگرنه تعهد، هر چه استثنا شده باشد، نقض شده است.
legal-at-least = { $count ->
    [one] یک مورد برای ارزیابی کافی است.
   *[other] با کمتر از { $count } مورد، نامعین است.
}
legal-no-data = { $word ->
    [met] هر جا چیزی برای ارزیابی نباشد، برآورده است.
    [missed] هر جا چیزی برای ارزیابی نباشد، نقض شده است و سخت‌ترین سطر جدول را می‌پردازد.
   *[undecided] هر جا چیزی برای ارزیابی نباشد، نامعین است.
}
legal-counts-in = { $word ->
    [opened] هر مورد در دوره‌ای شمرده می‌شود که در آن باز شده است؛ موردی که در زمان ارزیابی آن دوره نامعین باشد، در دورهٔ بعد شمرده می‌شود.
    [stopped] هر مورد در دوره‌ای شمرده می‌شود که زمان‌سنج آن در آن پایان یافته است.
   *[decided] هر مورد در دوره‌ای شمرده می‌شود که نتیجهٔ آن معلوم شده است: هنگامی که زمان‌سنج آن در مهلت پایان یابد، وگرنه هنگامی که مهلت به سر رسد.
}
legal-broken-down = مقدار آن به تفکیک { $fields } نیز نشان داده می‌شود؛ این چیزی را تعیین نمی‌کند.
legal-owner = { $contact } پاسخ‌گوی آن است.
legal-headline = { $flag ->
    [no] در میان تعهدهای اصلی صفحهٔ نخست صورت‌وضعیت نمی‌آید.
   *[yes] در میان تعهدهای اصلی صفحهٔ نخست صورت‌وضعیت می‌آید.
}
legal-importance = اهمیت آن در مقیاس ۱ تا ۵، { $importance } است؛ این چیزی را تعیین نمی‌کند.
legal-outages-of = { $of ->
    [probes] قطعی‌ها از سنجش‌های پایش به دست می‌آید. هر سنجش تا سنجش بعدی همان پایشگر معتبر است و حداکثر { $time }؛ پس از آن پایشگر چیزی نمی‌گوید.
   *[outages] قطعی‌ها همان است که ثبت می‌شود.
}
legal-probes-confirm = { $count ->
    [one] پایشگر از یک سنجش ناموفق، خدمت را قطع می‌بیند.
   *[other] پایشگر هنگامی خدمت را قطع می‌بیند که { $count } سنجش پیاپی آن ناموفق باشد، از نخستین آن‌ها؛ کمتر از آن چیزی را تغییر نمی‌دهد.
}
legal-probes-quorum = { $count ->
    [one] تا زمانی که یک پایشگر خدمت را قطع ببیند، خدمت قطع است. هر جا هیچ پایشگری چیزی نگوید، چیزی معلوم نیست.
   *[other] تا زمانی که دست‌کم { $count } پایشگر خدمت را قطع ببینند، خدمت قطع است. هر جا کمتر از آن چیزی بگویند، چیزی معلوم نیست.
}
legal-outage-begins = { $begins ->
    [reported] قطعی از زمان گزارش آن آغاز می‌شود.
   *[occurred] قطعی از زمان رخ دادن آن آغاز می‌شود.
}
legal-outage-lasting = قطعی تنها اگر { $lasting } به درازا بکشد شمرده می‌شود؛ این بر تمام آن، پیش از هر استثنا، سنجیده می‌شود.
legal-granularity = { $granularity ->
    [full-minutes] مدت قطعی به دقیقه‌های کامل هر قطعی شمرده می‌شود؛ دقیقهٔ ناتمام شمرده نمی‌شود.
    [started-minutes] مدت قطعی به دقیقه‌های آغازشدهٔ هر قطعی شمرده می‌شود؛ دقیقهٔ ناتمام کامل شمرده می‌شود.
   *[seconds] مدت قطعی به‌دقت شمرده می‌شود، نه به دقیقه‌های کامل.
}
legal-weights = قطعی، به نسبت وضعیت خود، تنها بخشی از خدمت را می‌گیرد، چنان‌که در جدول زیر آمده است.
legal-weights-caption = چه اندازه از زمان، قطعی شمرده می‌شود
legal-column-state = وضعیت
legal-column-weight = سهم قطعی
legal-resources = { $rule ->
    [all-down] خدمت آنگاه قطع است که همهٔ اجزای آن، به تفکیک { $field }، قطع باشد.
    [pooled] زمان‌های اجزای آن، به تفکیک { $field }، با هم جمع می‌شود؛ هم مدت قطعی و هم زمان سنجیده‌شده.
    [at-least-up] خدمت آنگاه قطع است که کمتر از { $up } جزء آن، به تفکیک { $field }، برقرار باشد.
   *[any-down] خدمت آنگاه قطع است که هر یک از اجزای آن، به تفکیک { $field }، قطع باشد.
}
legal-unknown = { $policy ->
    [down] زمانی که دربارهٔ آن چیزی دانسته نیست، قطعی شمرده می‌شود.
    [up] زمانی که دربارهٔ آن چیزی دانسته نیست، برقرار شمرده می‌شود.
    [removed] زمانی که دربارهٔ آن چیزی دانسته نیست، به سود و زیان هیچ طرف شمرده نمی‌شود.
    [carry] زمانی که دربارهٔ آن چیزی دانسته نیست، تا { $time } مانند زمان پیش از آن شمرده می‌شود؛ پس از آن یک بار برقرار و یک بار قطع فرض می‌شود و اگر نتیجه یکسان نباشد، تعهد نامعین است.
   *[undecided] زمانی که دربارهٔ آن چیزی دانسته نیست، یک بار برقرار و یک بار قطع فرض می‌شود؛ اگر نتیجه یکسان نباشد، تعهد نامعین است.
}
legal-between = { $between ->
    [failures] زمان بین خرابی‌ها، زمان سنجیده‌شده تقسیم بر شمار خرابی‌هاست.
   *[up-time] زمان بین خرابی‌ها، زمان برقراری تقسیم بر شمار خرابی‌هاست.
}
legal-promise-defaults = هر جا بند آن چیز دیگری نگوید، برای هر تعهد:
legal-promise-owed = { $to ->
    [customer] بر عهدهٔ ارائه‌دهندهٔ خدمت آن و به سود مشتری است.
   *[other] بر عهدهٔ ارائه‌دهندهٔ خدمت آن و به سود طرف دیگر است.
}
legal-promise-calendar = زمان آن در هنگام ارائهٔ خدمت آن شمرده می‌شود.
legal-verdicts = هر تعهد در هر دوره یکی از این نتیجه‌ها را دارد:
legal-verdict = { $outcome ->
    [met] برآورده: مقدار به سطح توافق‌شده می‌رسد. هر جا سطح با «دست‌کم» یا «حداکثر» آمده باشد، برابری کافی است.
    [missed] نقض‌شده: مقدار به سطح توافق‌شده نمی‌رسد.
    [excused] معاف: اگر استثنای معاف‌کننده نبود، نقض شده بود.
    [open] باز: دوره هنوز در جریان است یا منابع آن هنوز کامل نیست.
   *[undecided] نامعین: داده برای ارزیابی کافی نیست یا آنچه دانسته نیست تعیین‌کننده است.
}
legal-figures = مقدارها کسرهای دقیق است و پیش از هر گرد کردن با سطح توافق‌شده سنجیده می‌شود. آنچه نشان داده می‌شود تنها برای خواندن گرد شده است.
legal-short-periods = نخستین و آخرین دوره می‌تواند کوتاه‌تر از بقیه باشد و مانند بقیه ارزیابی می‌شود.
legal-items-rule = مورد آنگاه در مهلت است که زمان سپری‌شده تا پایان، بیش از مهلت نباشد. مواردی که نه پایان یافته و نه از مهلت گذشته باشد باز است و جداگانه شمرده می‌شود.
legal-delivery-quantity = { $item } برای «{ $service }»: مقدار تحویل‌شده در { $period }، { $goal } است.
legal-delivery-occurrences = { $item } برای «{ $service }»: هر نوبتی که در { $period } سررسید می‌شود، انجام می‌شود.
legal-delivery-due = سررسید یک نوبت { $period } است، { $due }.
legal-delivery-closed = { $where ->
    [next] سررسیدی که در روز تعطیل باشد، به روز باز بعدی می‌رود.
    [previous] سررسیدی که در روز تعطیل باشد، به روز باز پیش از آن می‌رود.
   *[same] سررسیدی که در روز تعطیل باشد، همان‌جا می‌ماند.
}
legal-delivery-hours = روزهای باز از ساعت‌هایی که این‌جا برقرار است به دست می‌آید: { $hours }.
legal-delivery-kept = تعهد آنگاه برآورده است که مقدار آن، اگر مقداری توافق شده باشد، فراهم شود و هیچ نوبتی دیر، بی‌تحویل یا بی‌مدرک نباشد.
legal-delivery-places = هر بار همهٔ این مکان‌ها تأمین می‌شود: { $places }.
legal-delivery-per-place = { $flag ->
    [yes] مقدار برای هر مکان جداگانه است.
   *[no] مقدار برای همهٔ مکان‌ها با هم است.
}
legal-delivery-proof = تحویل تنها با این مدرک شمرده می‌شود: { $proof }.
legal-delivery-sent = فرستنده { $contact } است.
legal-delivery-received = گیرنده { $contact } است.
legal-delivery-defaults = هر جا بند مربوط چیز دیگری نگوید، برای هر تحویل:
legal-delivery-service = به نخستین خدمت این توافق‌نامه تعلق دارد.
legal-delivery-calendar = روزهای باز از ساعت‌های خدمت آن به دست می‌آید.
legal-delivery-meant = آنچه در یک دوره تحویل شود برای سررسید همان دوره است، و هر جا سررسید پس از دوره باشد برای سررسید دورهٔ پیش؛ داده‌ای که دورهٔ خود را نام ببرد برای همان است. تحویل درست در سررسید به‌موقع است. آنچه هرگز نرسد تا پایان مهلت آن نوبت دیر به شمار می‌آید.
legal-evidence = این مدارک باید ارائه شود:
legal-evidence-provider = ارائه‌دهنده
legal-evidence-one = { $by } رعایت { $standard } را با این مدرک نشان می‌دهد: { $shown }.
legal-evidence-until = { $by } رعایت { $standard } را با این مدرک نشان می‌دهد: { $shown }. آنچه ارائه شد تا پایان { $until } معتبر است.
legal-evidence-rule = آخرین داده دربارهٔ هر مدرک می‌گوید تا کی معتبر است؛ هر جا داده‌ای نباشد تاریخ این توافق‌نامه ملاک است. هر تاریخ تا پایان همان روز معتبر است.
legal-outages-rule = قطعی‌های یک خدمت که روی هم بیفتد، یکی است. هر جا قطعی‌ها بخشی از خدمت را بگیرد، تا زمانی که روی هم می‌افتد بزرگ‌ترین بخش شمرده می‌شود.
legal-outages-order = مدت قطعی به این ترتیب به دست می‌آید: قطعی‌ها چنان‌که دانسته است؛ زمان نامعلوم؛ هم‌پوشانی‌ها؛ کمینهٔ طول قطعی؛ استثناها و ساعت‌های بسته؛ دو سر دوره؛ دقیقه‌های کامل یا آغازشده؛ سهمی که قطعی می‌گیرد.

## Legal document: exclusions

legal-exclusion = علت: { $cause }. برای { $objectives } است.
legal-exclusion-of-all = علت: { $cause }. برای همهٔ تعهدهاست.
legal-applies-always = این زمان خودبه‌خود استثناست و لازم نیست بازه‌ای اعلام شود: { $hours }.
legal-applies-declared = برای بازه‌هایی است که اعلام شود، هر یک با آغاز، پایان و اعلام‌کنندهٔ آن.
legal-exclusion-within = بازه تنها در این زمان اثر دارد: { $hours }.
legal-exclusion-where = تنها برای بازه‌هایی با این ویژگی است: { $filter }.
legal-exclusion-notice = بازه باید دست‌کم { $time } پیش از آغاز آن اعلام شود.
legal-late = { $late ->
    [accept-with-approval] بازه‌ای که دیر اعلام شود تنها در صورت تأیید اثر دارد.
   *[refuse] بازه‌ای که دیر اعلام شود اثری ندارد.
}
legal-exclusion-at-most = حداکثر { $time } { $per } استثنا می‌شود.
legal-effect = { $effect ->
    [count-as-good] زمان و موارد استثناشده برآورده شمرده می‌شود.
    [pause] زمان‌سنج‌ها در زمان استثنا می‌ایستد.
    [excuse] زمان و موارد استثناشده شمرده می‌شود؛ تعهدی که بدون آن‌ها برآورده می‌بود، معاف است.
   *[remove] زمان و موارد استثناشده به سود و زیان هیچ طرف شمرده نمی‌شود.
}
legal-approval-none = بازه به تأیید کسی نیاز ندارد.
legal-approval-both = بازه تنها آنگاه اثر دارد که ارائه‌دهنده و مشتری تا زمان نهایی شدن دورهٔ آن تأییدش کرده باشند.
legal-approval-party = بازه تنها آنگاه اثر دارد که { $party } تا زمان نهایی شدن دورهٔ آن تأییدش کرده باشد.
legal-exclusion-evidence = آنچه باید نشان داده شود: { $evidence }
legal-exclusions-none = چیزی استثنا نمی‌شود: همهٔ زمان سنجیده‌شده و همهٔ موارد شمرده می‌شود.
legal-exclusion-defaults = هر جا بند آن چیز دیگری نگوید، برای هر استثنا:
legal-exclusion-objectives = برای همهٔ تعهدهاست.
legal-exclusion-union = زمانی که چند استثنا آن را بپوشاند یک بار استثنا می‌شود.
legal-exclusion-allowance = هر جا تنها اندازهٔ معینی استثنا می‌شود، آن اندازه به ترتیب زمان مصرف می‌شود و بازه در لحظه‌ای که تمام شود بریده می‌شود.
legal-exclusion-refused = بازه‌ای که اثر ندارد، با دلیل آن در صورت‌وضعیت آورده می‌شود.
legal-exclusion-everything = تعهدی که همهٔ آن استثنا شده باشد نامعین است.

## Legal document: remedies

legal-when-missed = { $which ->
    [one] { $objectives } در دوره‌ای نقض شود
    [all] تعهدی در دوره‌ای نقض شود، برای هر تعهد جداگانه
   *[several] یکی از تعهدهای { $objectives } در دوره‌ای نقض شود، برای هر یک جداگانه
}
legal-when-any-missed = { $which ->
    [one] { $objectives } در دوره‌ای نقض شود
    [all] دست‌کم یکی از تعهدها در دوره‌ای نقض شود
   *[several] دست‌کم یکی از تعهدهای { $objectives } در دوره‌ای نقض شود
}
legal-when-all-missed = { $which ->
    [one] { $objectives } در دوره‌ای نقض شود
    [all] همهٔ تعهدها در دوره‌ای نقض شود
   *[several] همهٔ تعهدهای { $objectives } در دوره‌ای نقض شود
}
legal-when-all-met = { $which ->
    [one] { $objectives } در دوره‌ای برآورده شود
    [all] همهٔ تعهدها در دوره‌ای برآورده شود
   *[several] همهٔ تعهدهای { $objectives } در دوره‌ای برآورده شود
}
legal-when-breached = { $which ->
    [one] موردی از { $objectives } از مهلت بگذرد، برای هر مورد جداگانه
    [all] موردی از هر تعهد از مهلت بگذرد، برای هر مورد جداگانه
   *[several] موردی از یکی از تعهدهای { $objectives } از مهلت بگذرد، برای هر مورد جداگانه
}
legal-when-figure = مقدار { $objective }، { $value } باشد
legal-when-figures = یکی از این‌ها چنین باشد ({ $figures })، برای هر یک جداگانه
legal-when-in-a-row = { $count ->
    [one] در { $count } دوره چنین شود که { $what }
   *[other] در { $count } دورهٔ پیاپی چنین شود که { $what }
}
legal-when-repeated = { $count ->
    [one] دست‌کم یک بار در { $time } چنین شود که { $what }
   *[other] دست‌کم { $count } بار در { $time } چنین شود که { $what }
}
legal-remedy-pays = { $kind ->
    [credit] هرگاه { $what }، اعتبار خدمات تعلق می‌گیرد.
    [refund] هرگاه { $what }، بازپرداخت تعلق می‌گیرد.
    [waiver] هرگاه { $what }، بخشی از حق‌الزحمه بخشوده می‌شود.
    [indemnity] هرگاه { $what }، جبران خسارت تعلق می‌گیرد.
    [reward] هرگاه { $what }، پاداشی به طرفی که تعهد بر عهدهٔ اوست تعلق می‌گیرد.
   *[fine] هرگاه { $what }، جریمه تعلق می‌گیرد.
}
legal-remedy-right = هرگاه { $what }، { $holder } می‌تواند بر پایهٔ { $way } به توافق‌نامه پایان دهد.
legal-right-exercise = این حق تا { $time } پس از صورت‌وضعیتی که با آن پدید می‌آید قابل اعمال است و پس از آن از میان می‌رود.
legal-remedy-extension = هرگاه { $what }، مدت توافق‌نامه بدون حق‌الزحمه { $time } تمدید می‌شود.
legal-remedy-recovery = هرگاه { $what }، برنامهٔ بهبود تا { $time } پس از صورت‌وضعیت باید ارائه شود.
legal-remedy-strike = هرگاه { $what }، یک اخطار برای طرفی که تعهد بر عهدهٔ اوست شمرده می‌شود.
legal-remedy-notify = هرگاه { $what }، به این افراد اطلاع داده می‌شود: { $to }
legal-remedy-reassign = هرگاه { $what }، کار به { $to } واگذار می‌شود.
legal-follow-owner = پاسخگوی آن { $owner } است.
legal-strike-due = تا { $time } پس از صورت‌وضعیت باید به آن پاسخ داده شود.
legal-strike-expires = این اخطار تا { $time } پس از صورت‌وضعیت شمرده می‌شود.
legal-strike-stays = این اخطار تا پایان توافق‌نامه شمرده می‌شود.
legal-pays = میزان آن { $sum } است.
legal-pays-bands = میزان آن به مقدار به‌دست‌آمده بستگی دارد، چنان‌که در جدول زیر آمده است؛ تنها یک سطر حاکم است.
legal-percentage-of = درصد از { $base } گرفته می‌شود.
legal-pays-counted = { $by ->
    [streak] میزان آن به این بستگی دارد که این امر در چند دورهٔ پیاپی رخ داده باشد، چنان‌که در جدول زیر آمده است؛ تنها یک سطر حاکم است.
   *[breaches] میزان آن به شمار مواردی بستگی دارد که در دوره از حد خود گذشته‌اند، چنان‌که در جدول زیر آمده است؛ تنها یک سطر حاکم است.
}
legal-pays-by-objective = میزان آن به تعهد بستگی دارد، چنان‌که در جدول زیر آمده است.
legal-bands = میزان جبران
legal-column-figure = مقدار
legal-column-count = شمار
legal-column-pays = میزان
legal-nothing = هیچ
legal-the-goal = سطح توافق‌شده
legal-band = { $inner } و { $outer }
legal-beyond = { $beyond ->
    [allowed-downtime] مدت قطعی افزون بر آنچه سطح توافق‌شده مجاز می‌داند
    [goal] که مقدار از سطح توافق‌شده دور باشد
    [limit] که مورد از مهلت گذشته باشد
    [none] از مقدار
   *[value] که مقدار از { $value } بدتر باشد
}
legal-steps = برای هر { $step } { $beyond }، میزان آن { $sum } است.
legal-step-count = { $count-rule ->
    [whole] جزئی از چنین گامی شمرده نمی‌شود.
    [started] جزئی از چنین گامی کامل شمرده می‌شود.
   *[linear] جزئی از چنین گامی به نسبت شمرده می‌شود.
}
legal-pay-at-most = حداکثر آن { $sum } است.
legal-pay-drop-below = میزانِ کمتر از { $amount } پرداخت نمی‌شود.
legal-remedy-where = تنها مواردی با این ویژگی به حساب می‌آید: { $filter }.
legal-remedy-unless = هرگاه { $what }، تعلق نمی‌گیرد.
legal-remedy-grace = برای دوره‌هایی که تا { $time } پس از آغاز توافق‌نامه آغاز شود، تعلق نمی‌گیرد.
legal-remedy-forgive = { $count ->
    [one] نخستین مورد { $per } بخشوده می‌شود: اعلام می‌شود و چیزی تعلق نمی‌گیرد.
   *[other] { $count } مورد نخست { $per } بخشوده می‌شود: اعلام می‌شود و چیزی تعلق نمی‌گیرد.
}
legal-claim = { $after ->
    [event] باید تا { $time } پس از لحظه‌ای که نقض قطعی شده است مطالبه شود؛ وگرنه از میان می‌رود.
    [statement] باید تا { $time } پس از صورت‌وضعیت مطالبه شود؛ وگرنه از میان می‌رود.
   *[period] باید تا { $time } پس از پایان دوره مطالبه شود؛ وگرنه از میان می‌رود.
}
legal-claim-notify = رخداد باید تا { $time } پس از آن گزارش شده باشد.
legal-claim-evidence = مطالبه این‌ها را نشان می‌دهد: { $evidence }
legal-remedy-due = { $after ->
    [event] سررسید آن تا { $time } پس از لحظه‌ای است که نقض قطعی شده است.
    [period] سررسید آن تا { $time } پس از پایان دوره است.
    [statement] سررسید آن تا { $time } پس از صورت‌وضعیت است.
    [claim] سررسید آن تا { $time } پس از مطالبه است.
   *[invoice] سررسید آن تا { $time } پس از صورت‌حساب است.
}
legal-sole = { $flag ->
    [yes] تنها مطالبه‌ای است که از همان نقض برمی‌آید.
   *[no] مانع مطالبه‌های دیگری که از همان نقض برآید نیست.
}
legal-remedies-none = برای نقض تعهد جبرانی توافق نشده است.
legal-remedy-defaults = هر جا بند آن چیز دیگری نگوید، برای هر جبران:
legal-remedy-grace-term = دورهٔ ارفاق توافق‌نامه، اگر باشد، برای آن نیز هست.
legal-remedy-no-claim = خودبه‌خود تعلق می‌گیرد و نیازی به مطالبه نیست.
legal-pay-base = درصد از حق‌الزحمهٔ خدمتِ موضوع تعهد برای همهٔ دوره گرفته می‌شود.
legal-remedy-due-term = سررسید آن همان سررسید { $part } است.
legal-remedy-each = هر جبران جداگانه تعلق می‌گیرد و از یک نقض ممکن است چند جبران برآید.
legal-remedy-parties = هر مبلغ بدهی طرفی است که تعهد بر عهدهٔ اوست به طرفی که تعهد به سود اوست.
legal-remedy-order = هر مبلغ به این ترتیب به دست می‌آید: نتیجه؛ دورهٔ ارفاق؛ میزان؛ سقف خود آن؛ سقف‌ها، درونی‌ترین نخست؛ کمینهٔ آن؛ گرد کردن؛ مهلت مطالبه؛ سررسید.
legal-remedy-no-figure = تعهدی که بدون مقدار نقض شده باشد، آخرین و سخت‌ترین سطر جدول را می‌پردازد.
legal-remedy-two-readings = هر جا زمان نامعلوم دو مبلغ ممکن به جا بگذارد، مبلغ کمتر تعلق می‌گیرد و تفاوت، باز اعلام می‌شود.
legal-remedy-rows = دوره‌های نامعین، معاف یا باز در شمار دوره‌ها به سود یا زیان شمرده نمی‌شود و پیاپی بودن را نمی‌شکند.
legal-right-rule = حق برای هر رشته از نقض‌ها یک بار پدید می‌آید و دوباره تنها پس از دوره‌ای که برآورده باشد.
legal-follow-rule = پیامدی که پول نیست یک بار اعلام می‌شود و با داده‌های بعدی از میان نمی‌رود.
legal-opening-streak = { $objective } با این شمار دورهٔ نقض‌شدهٔ پیاپی آغاز می‌شود: { $count }.
legal-opening-strikes = { $party } با این شمار اخطار آغاز می‌کند: { $count }.
legal-opening-paid = پیش از آغاز، { $amount } زیر سقف { $cap } پرداخت شده است؛ این مبلغ در دوره‌ای از سقف که مدت در آن آغاز می‌شود به شمار می‌آید.
legal-reward-parties = پاداش در جهت وارونه تعلق می‌گیرد: به طرفی که تعهد بر عهدهٔ اوست.

## Legal document: caps

legal-cap-share = { $which ->
    [one] { $covers } حداکثر { $share } { $base } { $per } است.
   *[several] { $covers } روی هم حداکثر { $share } { $base } { $per } است.
}
legal-cap-amount = { $which ->
    [one] { $covers } حداکثر { $amount } { $per } است.
   *[several] { $covers } روی هم حداکثر { $amount } { $per } است.
}
legal-cap-base-fee = حق‌الزحمهٔ خدماتی که موضوع آن‌هاست
legal-caps-none = برای مجموع جبران‌ها سقفی توافق نشده است.
legal-cap-excess = آنچه سقف می‌برد بعداً نیز تعلق نمی‌گیرد.
legal-cap-order = از چند سقف، نخست آن که جبران‌های کمتری را می‌پوشاند و سپس آن که دورهٔ کوتاه‌تری دارد اعمال می‌شود. آنچه بریده می‌شود به نسبت پخش می‌شود.
legal-cap-window = هر جبران در آن دوره از سقف به حساب می‌آید که دورهٔ ارزیابی‌شده در آن پایان یافته است.

## Legal document: settlement and payment

legal-settle = هر دوره { $time } پس از پایان آن، بر پایهٔ داده‌های ثبت‌شده تا آن هنگام، نهایی می‌شود؛ پیش از آن صورت‌وضعیت آن موقت است.
legal-restate = داده‌هایی که دیرتر ثبت شود به صورت‌وضعیتی تازه و شماره‌دار و ثبتی اصلاحی می‌انجامد؛ هیچ صورت‌وضعیتی دستکاری نمی‌شود.
legal-clawback = { $flag ->
    [yes] آنچه ثبت شده است، اگر داده‌ای دیرتر چنین بگوید، پس گرفته می‌شود.
   *[no] آنچه ثبت شده است، اگر داده‌ای دیرتر آن را کمتر کند، پس گرفته نمی‌شود.
}
legal-paid = { $paid ->
    [transfer] پول با انتقال پرداخت می‌شود.
   *[next-invoice] پول از صورت‌حساب بعدی کسر می‌شود.
}
legal-due = سررسید پول تا { $time } پس از صورت‌وضعیتی است که آن را ثبت می‌کند، مگر جبران آن چیز دیگری بگوید.
legal-rounding = { $rounding ->
    [half-up] هر مبلغ یک بار، در پایان، به کوچک‌ترین واحد پول گرد می‌شود؛ نیمه به بالا گرد می‌شود.
   *[half-even] هر مبلغ یک بار، در پایان، به کوچک‌ترین واحد پول گرد می‌شود؛ نیمه به عدد زوج کناری گرد می‌شود.
}

## Legal document: escalation

legal-escalation = برای { $objectives } است.
legal-escalation-of-all = برای همهٔ تعهدهاست.
legal-escalation-hours = زمانی که افراد آگاه می‌شوند: { $hours }. بیرون از آن، اعلان‌ها منتظر می‌ماند.
legal-escalation-where = تنها برای مواردی با این ویژگی است: { $filter }.
legal-escalation-repeat = گام آخر آن هر { $time } تا پایان کار مورد تکرار می‌شود.
legal-escalation-authority = کسی که آگاه می‌شود می‌تواند این تصمیم‌ها را بگیرد: { $authority }
legal-steps-caption = چه کسی چه هنگام آگاه می‌شود
legal-column-when = هنگام
legal-column-told = چه کسی
legal-threshold = { $threshold ->
    [share] { $value } مهلت سپری شود
    [elapsed] پس از { $value }
    [breach] مهلت به سر رسد
    [before] { $value } پیش از به سر رسیدن مهلت
    [after] { $value } پس از به سر رسیدن مهلت
    [warn] مقدار از مرز هشدار بدتر شود
   *[missed] تعهدی نقض شود
}
legal-escalations-none = ارجاعی توافق نشده است.
legal-escalation-hours-default = هر جا بند آن چیز دیگری نگوید، افراد شبانه‌روز آگاه می‌شوند.
legal-escalation-rule = ارجاع، آگاه می‌کند؛ رسیدن یا نرسیدن آن نتیجه‌ای را تغییر نمی‌دهد.

## Legal document: reports

legal-report = صورت‌وضعیت { $period } برای { $to } فرستاده می‌شود، { $due }.
legal-reports-none = گزارشی توافق نشده است؛ هر یک از طرفین می‌تواند صورت‌وضعیت هر دوره را از این توافق‌نامه و داده‌ها به دست آورد.
legal-statement = صورت‌وضعیت، هر نتیجه را با مقدار آن، آنچه را استثنا شده با دلیل، هر جبران را با چگونگی محاسبه و کامل بودن منابع را نشان می‌دهد.
legal-statement-numbers = صورت‌وضعیت‌های هر دوره شماره دارد و آخرین آن‌ها معتبر است.

## Legal document: general

legal-identity = این سند، نسخهٔ { $version } توافق‌نامهٔ { $id } است.
legal-digest = چکیدهٔ SHA-256 صورت متعارف آن، که پرونده‌هایش را نیز در بر دارد، { $digest } است.
legal-kind = { $kind ->
    [service] میان ارائه‌دهنده و همهٔ مشتریان خدمت است.
    [internal] میان گروه‌های یک سازمان است.
    [operational] توافق‌نامهٔ سطح عملیات است که پشتوانهٔ توافق‌نامه‌های دیگر است.
    [underpinning] قرارداد با تأمین‌کننده است که پشتوانهٔ توافق‌نامه‌های دیگر است.
   *[customer] میان یک ارائه‌دهنده و یک مشتری است.
}
legal-binding = { $flag ->
    [no] این توافق‌نامه غیررسمی است و طرفین را ملزم نمی‌کند.
   *[yes] این توافق‌نامه برای طرفین الزام‌آور است.
}
legal-language = زبان این توافق‌نامه { $language } است.
legal-languages = این توافق‌نامه به این زبان‌ها نوشته شده است: { $languages }. هر جا تفاوت داشته باشند، متن { $language } معتبر است.
legal-files = این پرونده‌ها جزئی از توافق‌نامه است: { $files }.
legal-file = { $file } (چکیدهٔ SHA-256: { $digest })
legal-defaults = آنچه این سند می‌گوید و طرفین خود برنگزیده‌اند، معیار زبان توافق‌نامه است و به همان اندازهٔ آنچه برگزیده‌اند توافق شده است.
legal-facts = هر داده با منبع و شناسهٔ آن شناخته می‌شود. شناسهٔ یکسان همان داده است و بالاترین بازنگری آن معتبر است. ردیف‌هایی که خوانده نشود شمرده و نام برده می‌شود و هرگز حدس زده نمی‌شود.
legal-reproducible = هر یک از طرفین می‌تواند این توافق‌نامه را با همان داده‌ها ارزیابی کند و نتیجه یکسان است. صورت‌وضعیت، نسخهٔ قواعد منطقه‌های زمانی به‌کاررفته را نام می‌برد.
legal-terms = در این توافق‌نامه:
legal-term = { $term ->
    [objective] تعهد، هدف سطح خدمت است: آنچه یک طرف بر عهده دارد، سنجیده می‌شود و با سطح توافق‌شده مقایسه می‌شود.
    [period] دوره، زمانی است که تعهد در آن ارزیابی می‌شود؛ لحظهٔ پایان آن جزء دوره نیست.
    [item] مورد، چیزی است که داده‌ها دربارهٔ آن است، مانند یک تیکت.
    [figure] مقدار، آن است که تعهد در یک دوره به آن می‌رسد.
    [limit] مهلت، زمانی است که یک مورد می‌تواند ببرد؛ سطح توافق‌شده، آن است که مقدار دوره باید به آن برسد.
    [breach] دیرکرد، موردی است که از مهلت گذشته باشد.
    [certain] نقض از لحظه‌ای قطعی است که دیگر چیزی در باقی‌ماندهٔ دوره نتواند آن را برگرداند، حداکثر در پایان دوره.
    [window] بازه، مدت زمانی است که استثنایی در آن اعمال می‌شود.
   *[statement] صورت‌وضعیت، سند نتیجهٔ یک دوره است.
}

## Leads

measure-lead-volume = شمار سرنخ‌ها
measure-lead-value = ارزش سرنخ‌ها
measure-follow-up-depth = تلاش به ازای هر سرنخ بی‌پاسخ
measure-close-rate = نرخ فروش
measure-deal-size = درآمد هر سرنخ به‌فروش‌رسیده
measure-marketing-share = سهم بازاریابی از درآمد
measure-sales-cycle = میانگین زمان از تحویل تا فروش
stream-leads = سرنخ‌ها
formula-lead-volume = شمار سرنخ‌هایی که به آن مرحله رسید
formula-lead-value = مجموع امتیاز سرنخ‌هایی که به آن مرحله رسید
formula-follow-up-depth = تلاش‌ها ÷ سرنخ‌هایی که با آن‌ها تماس برقرار نشده است
formula-close-rate = { $variant ->
    [closed] سرنخ‌های به‌فروش‌رسیده ÷ سرنخ‌هایی که در دوره به فروش رسید یا از دست رفت
   *[cohort] سرنخ‌های به‌فروش‌رسیده ÷ سرنخ‌های تحویل‌شده در دوره
}
formula-deal-size = درآمد سرنخ‌های به‌فروش‌رسیده ÷ شمار آن‌ها
formula-marketing-share = درآمدی که بازاریابی آورد ÷ همهٔ درآمد
formula-sales-cycle = مجموع زمان‌ها از تحویل تا فروش ÷ شمار سرنخ‌هایی که در دوره به فروش رسید
reason-no-goal = چیزی ثبت نشده است که هدف از آن به دست آید.
working-goal = هدف { $goal } = { $quota } × { $share } ÷ { $size } ÷ { $rate }، تنها در پایان و رو به بالا گرد شده
working-revenue = درآمد { $value }
working-customers = مشتری { $value }
working-leads = سرنخ { $value }
working-written = سهم، مبلغ معامله و نرخ فروش همان است که توافق‌نامه نوشته است
working-recorded = سهم، مبلغ معامله و نرخ فروش از ثبت‌های { $period }
working-records = { $leads } سرنخ، { $won } به فروش رسید با درآمد { $revenue }؛ از { $all } فروش، { $marketing } از بازاریابی بود
working-no-goal = { $reason ->
    [no-leads] هدفی نیست: در { $period } سرنخی تحویل نشد و نرخ فروشی وجود ندارد.
    [none-won] هدفی نیست: هیچ سرنخی از { $period } به فروش نرسید و مبلغ معامله‌ای وجود ندارد.
    [no-revenue-of-won] هدفی نیست: سرنخ‌های به‌فروش‌رسیدهٔ { $period } درآمدی نداشت.
    [nothing-sold] هدفی نیست: در { $period } فروشی نبود و سهم بازاریابی وجود ندارد.
   *[unusable-records] هدفی نیست: ثبت‌های { $period } با هم ناسازگار است.
}
pace-standing = { $kind ->
    [business] تا پایان روز کاری { $past } از { $days }: { $actual }، خط هدف { $line }
   *[days] تا پایان روز { $past } از { $days }: { $actual }، خط هدف { $line }
}
pace-ahead = { $value } بالای خط
pace-on = روی خط
pace-behind = { $value } زیر خط
pace-needed = نیاز هر روز از این پس: { $value }
pace-projected = با همین روند به { $value } می‌رسد
pace-per-day = خط هدف: { $value } در هر روز
chart-pace = آنچه رسید و خط هدف
chart-today = امروز
chart-goal-line = هدف
chart-actual = تاکنون
chart-projection = با همین روند
chart-pace-point = { $day }: خط هدف { $goal }، رسیده { $actual }
chart-pace-to-come = { $day }: خط هدف { $goal }
chart-attempts = تلاش‌ها در هر روز، برای همهٔ سرنخ‌ها
chart-attempts-once = تلاش‌ها در هر روز برای همهٔ سرنخ‌ها، برای هر سرنخِ پیگیری‌شده یکی
chart-worked = سرنخ‌های پیگیری‌شده در هر روز
chart-load = سرنخ‌های هر فروشنده
chart-depth = تلاش برای سرنخ‌های بی‌پاسخ، به تفکیک فروشنده
activity-day = { $day }: { $count }
activity-title = سرنخ‌های تحویل‌شده در دوره
activity-none = هیچ‌کس
column-rep = فروشنده
column-handed = تحویل‌شده
column-worked = پیگیری‌شده
column-untouched = پیگیری‌نشده
column-attempts = تلاش‌ها
column-depth = تلاش به ازای هر سرنخ بی‌پاسخ
recorded-title = ثبت‌شده ماه به ماه
column-month = ماه
column-leads = سرنخ
column-won = به‌فروش‌رسیده
column-won-revenue = درآمد آن‌ها
column-marketing-revenue = فروش از بازاریابی
column-revenue = همهٔ فروش
column-close-rate = نرخ فروش
column-deal-size = مبلغ معامله
column-marketing-share = سهم بازاریابی
sides-title = هر دو سو
column-side = طرف
column-kept = تعهدهای برآورده‌شده
legal-goal-leads = { $figure ->
    [lead-volume] شمار سرنخ‌های «{ $service }» در { $period }، { $goal } است.
    [lead-value] مجموع امتیاز سرنخ‌های «{ $service }» در { $period }، { $goal } است.
    [follow-up-depth] برای سرنخ‌های «{ $service }» که در { $period } تحویل شده و تماس با آن‌ها برقرار نشده است، به طور میانگین { $goal } بار تلاش شده است.
    [close-rate] از سرنخ‌های «{ $service }» در { $period }، { $goal } به فروش می‌رسد.
    [deal-size] سرنخ‌های «{ $service }» که در { $period } تحویل شده و به فروش رسیده است، به طور میانگین { $goal } درآمد دارد.
    [marketing-share] از درآمد فروش «{ $service }» در { $period }، { $goal } از بازاریابی است.
   *[sales-cycle] میانگین زمان از تحویل تا فروش سرنخ‌های «{ $service }» که در { $period } به فروش رسیده است، { $goal } است.
}
legal-lead-stage = هر سرنخ در دوره‌ای شمرده می‌شود که نخستین بار به این مرحله می‌رسد: { $stage }.
legal-lead-points = سرنخ بر پایهٔ { $field } این امتیازها را دارد: { $points }. سرنخی با هر مقدار دیگر نامعین است.
legal-lead-point = { $value }: { $points }
legal-lead-reached = تماس با سرنخ با این رویداد برقرار می‌شود: { $event }. از آن پس، هر چند بار که برای آن تلاش شده باشد، از این رقم بیرون می‌رود.
legal-lead-attempts = هر یک از این رویدادها یک تلاش است، مگر آنکه برنامه‌ای آن را انجام داده باشد: { $events }. سرنخی که برای آن تلاشی نشده است با صفر شمرده می‌شود.
legal-close-basis = { $basis ->
    [closed] سهم از سرنخ‌هایی گرفته می‌شود که در دوره به فروش رسید یا از دست رفت.
   *[cohort] سهم از سرنخ‌هایی گرفته می‌شود که در دوره تحویل شد، بر پایهٔ آنچه تا زمان ارزیابی دوره از آن‌ها به دست آمد.
}
legal-figure = { $number } (رقم { $figure })
legal-figure-working = هدف { $figure } چنین به دست می‌آید: سهمیهٔ فروش { $quota }، ضرب در سهم بازاریابی { $share }، تقسیم بر مبلغ معاملهٔ { $size }، تقسیم بر نرخ فروش { $rate }؛ تنها نتیجه رو به بالا تا سرنخ کامل گرد می‌شود.
legal-figure-recalculated = { $recalculated ->
    [month] هر ماه سهم (اگر نوشته شده باشد)، مبلغ معامله و نرخ فروش از مجموع ثبت‌های ماه پیش از نو گرفته می‌شود؛ ماه نخست بر پایهٔ آنچه اینجا نوشته شده ارزیابی می‌شود.
    [quarter] هر سه‌ماهه سهم (اگر نوشته شده باشد)، مبلغ معامله و نرخ فروش از مجموع ثبت‌های سه‌ماههٔ پیش از نو گرفته می‌شود؛ سه‌ماههٔ نخست بر پایهٔ آنچه اینجا نوشته شده ارزیابی می‌شود.
    [year] هر سال سهم (اگر نوشته شده باشد)، مبلغ معامله و نرخ فروش از مجموع ثبت‌های سال پیش از نو گرفته می‌شود؛ سال نخست بر پایهٔ آنچه اینجا نوشته شده ارزیابی می‌شود.
   *[never] این ورودی‌ها همان می‌ماند که اینجا نوشته شده است.
}
legal-pace = { $pace ->
    [days] برای آنکه پیش از پایان دوره دیده شود کار چگونه پیش می‌رود، هدف به طور برابر میان روزهای آن پخش می‌شود؛ این چیزی را تعیین نمی‌کند.
    [business] برای آنکه پیش از پایان دوره دیده شود کار چگونه پیش می‌رود، هدف به طور برابر میان روزهای کاری آن پخش می‌شود؛ این چیزی را تعیین نمی‌کند.
   *[none] هدف میان روزهای دوره پخش نمی‌شود.
}
legal-counts-in-leads = هر سرنخ در دوره‌ای شمرده می‌شود که در آن تحویل شده است؛ سرنخی که در زمان ارزیابی آن دوره نامعین باشد، در دورهٔ بعد شمرده می‌شود.
legal-clock-of = { $stream ->
    [leads] زمان سرنخ‌ها را می‌سنجد.
   *[tickets] زمان تیکت‌ها را می‌سنجد.
}

# Levels and what stands beneath

legal-level = { $layer ->
    [corporate] سطح سازمان
    [customer] سطح مشتری
   *[service] سطح خدمت
  }
legal-levels = سطح‌ها
legal-levels-rule = این توافق‌نامه از چند متن ساخته شده است که بالاترین آن‌ها نخست آمده است. گفتهٔ سطح پایین‌تر بر گفتهٔ سطح بالاتر مقدم است و هر جا سطح پایین‌تر چیزی نگوید، سطح بالاتر حاکم است.
legal-levels-replaced = آنچه سطح پایین‌تر به جای سطح بالاتر می‌گوید، به همان واژه‌های متن‌ها
legal-column-level = سطح
legal-column-text = متن
legal-column-version = نسخه
legal-column-digest = چکیدهٔ SHA-256
legal-column-term = شرط
legal-column-holds = آنچه حاکم است
legal-column-instead = به جای
legal-said-by = گفتهٔ: { $levels }.
legal-level-part = { $level } ({ $keys })
legal-own-level = متن خود آن از { $level } است.
legal-extends = بر این متن بنا شده است که هر جا متن خود آن چیزی نگوید حاکم است: { $texts }.
legal-backing = این توافق‌نامه‌ها زیربنای آن‌اند: { $texts }. آن‌ها در آنچه اینجا تعهد شده است هیچ تغییری نمی‌دهند.
legal-pin = { $id }، نسخهٔ { $version }
legal-pin-digest = { $id }، نسخهٔ { $version } (چکیدهٔ SHA-256: { $digest })
legal-policy = سطح‌های پایین‌تر تنها به این شیوه‌ها می‌توانند آن را تغییر دهند: { $rules }. هر چیز دیگر را آزادانه می‌توانند تغییر دهند.
legal-policy-rule = { $class ->
    [locked] { $path }: به هیچ وجه
    [floor] { $path }: به همان مقدار یا بیشتر
    [ceiling] { $path }: به همان مقدار یا کمتر
    [stricter-only] { $path }: تنها برای تعهدی بیش از سطح بالاتر
    [lower-only] { $path }: تنها به کمتر از سطح بالاتر
    [higher-only] { $path }: تنها به بیشتر از سطح بالاتر
    [append] { $path }: تنها با افزودن به آن
   *[replace] { $path }: آزادانه
  }
legal-drop = این شرط‌های سطح بالاتر حاکم نیستند: { $terms }.
legal-drop-term = { $path } ({ $reason })
legal-depends = به همهٔ این خدمت‌های دیگران وابسته است: { $needs }.
legal-depends-all = همهٔ ({ $parts })
legal-depends-any = یکی از ({ $parts })
legal-depends-some = دست‌کم { $need } تا از ({ $parts })

## The course of an agreement

life-agreement = توافق‌نامهٔ { $id }، نسخهٔ { $version }
life-now = در { $instant }: { $state }
life-since = از { $instant }
life-ends = پایان دوره: { $instant }
life-renewals = { $count ->
    [one] { $count } بار تمدید شده است
   *[other] { $count } بار تمدید شده است
}
life-course = روند
life-step-by-act = { $instant }: { $state } (سطر { $line } دفتر ثبت)
life-step-by-time = { $instant }: { $state } (با گذشت زمان)
life-missing = آنچه برای گام بعدی لازم است
life-refused = ثبت‌شده ولی بی‌اثر
life-refused-act = سطر { $line }: { $why }
life-state = { $state ->
    [draft] پیش‌نویس
    [review] در حال بررسی
    [approved] تأییدشده
    [signed] امضاشده
    [active] جاری
    [amended] جاری، با متممی که توافق شده است
    [suspended] معلق
    [expiring] رو به پایان
    [renewed] تمدیدشده؛ دورهٔ تازه در پی می‌آید
    [terminated] فسخ‌شده
    [expired] پایان‌یافته
   *[closed] بسته‌شده
}
life-point = { $point ->
    [interests] خواست هر یک از طرفین را برآورده می‌کند
    [clarity] هر شرط یک معنا دارد
    [fairness] تکالیف و جبران‌ها متناسب‌اند
    [length] تا حد ممکن کوتاه است
   *[binding] به همان اندازه که باید الزام‌آور است
}
life-guard = { $guard ->
    [other-state] توافق‌نامه در وضعیت دیگری بود: { $name }
    [same-text] متنی جز متن مورد نظر را نام می‌برد
    [reviewed] متنی باید برای بررسی ارائه شود
    [approvers-named] بررسی کسی را برای تأیید نام نمی‌برد
    [asked] از { $name } تأیید خواسته نشده بود
    [not-author] { $name } نمی‌تواند متن خود را تأیید کند
    [approval] تأیید { $name }
    [point] یک بند از بررسی حقوقی: { $name }
    [signature] امضا یا پذیرش { $name }
    [started] روز نخست فرا برسد: { $instant }
    [amendment-signature] امضا یا پذیرش متن اصلاح‌شده از سوی { $name }
    [after-settled] دوره‌ها تا { $instant } تسویه شده‌اند و متمم یکی از آن‌ها را تغییر می‌دهد
    [told-before] دیگران پیش از { $instant } آگاه نشدند
    [renews] توافق‌نامه به این شیوه تمدید نمی‌شود
    [objected-before] مهلت اعتراض تا { $instant } بود
    [renewals-left] شمار تمدیدهای توافق‌شده به پایان رسیده است
    [consent] رضایت { $name } به دورهٔ تازه
    [holds] این طرف دارندهٔ حق { $name } نیست
    [notice-given] بر پایهٔ { $name } اخطاری داده نشده است
    [ground-proven] اخطار بر پایهٔ { $name } دلیلی نشان نمی‌دهد
    [notice-over] مهلت اخطار پایان می‌یابد: { $instant }
    [reported] واپسین گزارش باید فرستاده شود
    [settled] بدهی‌ها باید پرداخت شوند
    [decided] هر اختلافی باید حل شود
   *[sealed] مدارک باید بایگانی شوند
}

## What changed between two versions

diff-versions = { $id }: نسخهٔ { $old } ← { $new }
diff-same = هر دو نسخه یک چیز می‌گویند.
diff-same-version = شمارهٔ نسخه در هر دو یکی است.
diff-consequences = پیامدها
diff-clauses = بندهای تغییرکرده
diff-was-is = پیش‌تر { $before }، اکنون { $after }
diff-none = هیچ
diff-open = بی‌پایان
diff-promise = تعهد { $name }
diff-promise-of = تعهد { $name }، { $value }
diff-remedy = جبران { $name }
diff-term = مدت توافق‌نامه
diff-service = خدمت { $name }
diff-downtime = قطعی مجاز در { $days } روز: { $change }
diff-downtime-open = قطعی مجاز در { $hours } ساعت کاری: { $change }
diff-items = موارد مجاز به نقض از هر { $thousand } مورد: { $change }
diff-pays = پرداخت هنگامی که { $objective } { $range } باشد: { $change }
diff-pays-always = پرداخت برای { $objective }: { $change }
diff-share-and-money = { $share } برابر { $money }
diff-costs = بها: { $change }
diff-ends = واپسین روز دوره: { $change }
diff-objects = مهلت اعتراض به تمدید: { $change }
diff-change = { $change ->
    [added] تازه
    [removed] حذف‌شده
   *[changed] تغییرکرده
}
diff-clause = { $number } { $what } ({ $change })

## Deadlines

deadline-heading = مهلت‌های { $id }، نسخهٔ { $version }، از { $instant }
deadline-none = هیچ
deadline-line = { $instant }: { $what } ({ $place })
deadline-kind = { $kind ->
    [objection] اعتراض به تمدید
    [consent] رضایت به دورهٔ تازه
    [term-end] پایان دوره
    [cure] رفع آنچه اخطار بر پایهٔ { $subject } از آن شکایت دارد
    [notice-over] اثر یافتن اخطار بر پایهٔ { $subject }
    [claim] مطالبهٔ { $subject } برای { $period }
    [payment] پرداخت { $subject } برای { $period }
    [recovery] ارائهٔ برنامهٔ بهبود { $subject } برای { $period }
    [answer] پاسخ به اخطار { $subject } برای { $period }
   *[exercise] استفاده از حق { $subject } که در { $period } پدید آمد
}
