### جميع جمل كشف مستوى الخدمة بالعربية. المفاتيح واحدة في كل اللغات.

## Numbers, money and time

list-comma = {"، "}
list-semicolon = {"؛ "}
percent = { $number }٪
money = { $amount }{"\u00A0"}{ $currency }
currency = { $code ->
    [IRR] { $count ->
        [few] ريالات إيرانية
        [many] ريالًا إيرانيًا
       *[other] ريال إيراني
    }
    [EUR] يورو
    [USD] { $count ->
        [few] دولارات أمريكية
        [many] دولارًا أمريكيًا
       *[other] دولار أمريكي
    }
    [GBP] { $count ->
        [few] جنيهات إسترلينية
        [many] جنيهًا إسترلينيًا
       *[other] جنيه إسترليني
    }
    [CHF] { $count ->
        [few] فرنكات سويسرية
        [many] فرنكًا سويسريًا
       *[other] فرنك سويسري
    }
    [RUB] { $count ->
        [few] روبلات روسية
        [many] روبلًا روسيًا
       *[other] روبل روسي
    }
    [AED] { $count ->
        [few] دراهم إماراتية
        [many] درهمًا إماراتيًا
       *[other] درهم إماراتي
    }
    [SAR] { $count ->
        [few] ريالات سعودية
        [many] ريالًا سعوديًا
       *[other] ريال سعودي
    }
    [QAR] { $count ->
        [few] ريالات قطرية
        [many] ريالًا قطريًا
       *[other] ريال قطري
    }
    [KWD] { $count ->
        [few] دنانير كويتية
        [many] دينارًا كويتيًا
       *[other] دينار كويتي
    }
    [EGP] { $count ->
        [few] جنيهات مصرية
        [many] جنيهًا مصريًا
       *[other] جنيه مصري
    }
    [TRY] { $count ->
        [few] ليرات تركية
       *[other] ليرة تركية
    }
    [BRL] { $count ->
        [few] ريالات برازيلية
        [many] ريالًا برازيليًا
       *[other] ريال برازيلي
    }
    [INR] { $count ->
        [few] روبيات هندية
       *[other] روبية هندية
    }
    [CNY] { $count ->
        [few] يوانات صينية
        [many] يوانًا صينيًا
       *[other] يوان صيني
    }
    [JPY] { $count ->
        [few] ينات يابانية
        [many] ينًا يابانيًا
       *[other] ين ياباني
    }
   *[other] { $code }
}
quantity = { $number }{"\u00A0"}{ $unit }
at-least = { $value } فأكثر
more-than = أكثر من { $value }
at-most = { $value } فأقل
less-than = أقل من { $value }
equal = يساوي { $value }
seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
   *[other] { $count } ثانية
}
minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
   *[other] { $count } ساعة
}
business-days = { $count ->
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
   *[other] { $count } يوم عمل
}
calendar-days = { $count ->
    [one] يوم تقويمي واحد
    [two] يومان تقويميان
    [few] { $count } أيام تقويمية
    [many] { $count } يومًا تقويميًا
   *[other] { $count } يوم تقويمي
}
parts-of-time = { $first } و{ $second }
date = { $day }{"\u00A0"}{ $month } { $year }
date-and-time = { $date }، الساعة { $time }
short-date = { $year }/{ $month }/{ $day }
short-instant = { $date }{"\u00A0"}{ $time }
span = من { $from } إلى { $to }
since = منذ { $from }

## Months

gregorian-1 = يناير
gregorian-2 = فبراير
gregorian-3 = مارس
gregorian-4 = أبريل
gregorian-5 = مايو
gregorian-6 = يونيو
gregorian-7 = يوليو
gregorian-8 = أغسطس
gregorian-9 = سبتمبر
gregorian-10 = أكتوبر
gregorian-11 = نوفمبر
gregorian-12 = ديسمبر
persian-1 = فروردين
persian-2 = أرديبهشت
persian-3 = خرداد
persian-4 = تير
persian-5 = مرداد
persian-6 = شهريور
persian-7 = مهر
persian-8 = آبان
persian-9 = آذر
persian-10 = دي
persian-11 = بهمن
persian-12 = إسفند
umm-al-qura-1 = محرم
umm-al-qura-2 = صفر
umm-al-qura-3 = ربيع الأول
umm-al-qura-4 = ربيع الآخر
umm-al-qura-5 = جمادى الأولى
umm-al-qura-6 = جمادى الآخرة
umm-al-qura-7 = رجب
umm-al-qura-8 = شعبان
umm-al-qura-9 = رمضان
umm-al-qura-10 = شوال
umm-al-qura-11 = ذو القعدة
umm-al-qura-12 = ذو الحجة

## Periods

period-year = عام { $year }
period-month = { $month } { $year }
period-quarter = { $quarter ->
    [1] الربع الأول من عام { $year }
    [2] الربع الثاني من عام { $year }
    [3] الربع الثالث من عام { $year }
   *[other] الربع الرابع من عام { $year }
}
short-month = { $year }/{ $part }
short-quarter = الربع { $part }، { $year }
short-half-year = النصف { $part }، { $year }
short-week = الأسبوع { $part }، { $year }
period-half-year = { $half ->
    [1] النصف الأول من عام { $year }
   *[other] النصف الثاني من عام { $year }
}
period-week = الأسبوع { $week } من عام { $year }
period-hour = { $date }، ساعة واحدة ابتداءً من { $time }
period-days-from = { $count ->
    [one] يوم واحد من { $date }
    [two] مدة يومين من { $date }
    [few] { $count } أيام من { $date }
    [many] { $count } يومًا من { $date }
   *[other] { $count } يوم من { $date }
}
period-months-from = { $count ->
    [one] شهر واحد من { $date }
    [two] مدة شهرين من { $date }
    [few] { $count } أشهر من { $date }
    [many] { $count } شهرًا من { $date }
   *[other] { $count } شهر من { $date }
}
period-agreement-month = الشهر رقم { $number } من الاتفاقية
period-agreement-quarter = الربع رقم { $number } من الاتفاقية
period-agreement-half-year = نصف السنة رقم { $number } من الاتفاقية
period-agreement-year = السنة رقم { $number } من الاتفاقية
period-term = كامل مدة الاتفاقية

## Head

statement-heading = كشف مستوى الخدمة رقم { $number } عن { $period }
head-agreement = اتفاقية مستوى الخدمة
head-scope = مقتصر على
head-period = الفترة
head-judged = وقت التقييم
head-known = المعلومات المتاحة حتى
head-standing = الوضع
head-history = الكشوف
agreement-named = { $id }، الإصدار { $version } ({ $kind })
party-of = { $alone } ({ $party })
period-in-zone = { $period } ({ $zone })
standing-provisional = مؤقت، يصبح نهائيًا في { $instant }
standing-settled = نهائي منذ { $instant }
statement-number = رقم { $number } بتاريخ { $instant }
statement-replaces = { $number ->
    [2] يحل محل الكشف رقم ١
   *[other] يحل محل الكشوف من رقم ١ إلى رقم { $last }
}
kind-customer = اتفاقية مع عميل
kind-service = اتفاقية خاصة بخدمة
kind-internal = اتفاقية داخلية
kind-operational = اتفاقية المستوى التشغيلي
kind-underpinning = عقد داعم
role-provider = مقدّم الخدمة
role-customer = العميل
role-peer = طرف نظير
role-supporting = طرف مساند
role-auditor = المدقّق

## Summary

summary-met = مستوفاة: { $count }
summary-missed = غير مستوفاة: { $count }
summary-undecided = غير محسومة: { $count }
summary-excused = معفاة: { $count }
summary-open = مفتوحة: { $count }
summary-owed = المستحق { $amount }
summary-forecast = المستحق المتوقع { $amount }
summary-nothing-owed = لا شيء مستحق
summary-rejected = صفوف تعذرت قراءتها: { $rejected } من { $rows } ({ $causes })
summary-findings = وُجد في الوقائع: { $findings }

## Services and objectives

service-fee = رسوم الفترة { $amount }
column-objective = الالتزام
column-verdict = النتيجة
column-figure = القيمة
column-counted = الحساب
column-goal = المستهدف
column-allowed = المسموح
column-used = المستهلك
outcome-met = مستوفى
outcome-missed = غير مستوفى
outcome-undecided = غير محسوم
outcome-excused = معفى
outcome-open = مفتوح
fraction = { $part } من { $whole }
sum-over-items = { $sum } ÷ { $items }
of-items = { $items ->
    [one] من حالة واحدة
    [two] من حالتين
    [few] من { $items } حالات
   *[other] من { $items } حالة
}
by-field = حسب { $field }
row-of-all = الكل معًا، { $period }
field-value = { $field } { $value }
field-others = { $field }، البقية
no-value = بدون { $field }

measure-within = نسبة الحالات ضمن المهلة
measure-share = نسبة الحالات المستوفية للشرط
measure-count = عدد الحالات
measure-mean = المتوسط
measure-median = الوسيط
measure-max = أطول مدة
measure-min = أقصر مدة
measure-percentile = المئين { $rank }
measure-availability = التوافر
measure-downtime = مدة الانقطاع
measure-outage-count = عدد الانقطاعات
measure-longest-outage = أطول انقطاع
measure-mttr = متوسط زمن الإصلاح
measure-mtbf = متوسط الزمن بين الأعطال
measure-sum = المجموع
measure-ratio = النسبة
measure-slot-share = نسبة الفواصل الزمنية الجيدة
measure-slot-mean = متوسط الفواصل الزمنية
measure-service-level = نسبة الرد ضمن المهلة
measure-abandonment = نسبة المكالمات المهجورة
measure-speed-of-answer = مدة انتظار المكالمات المجابة ({ $take })
measure-time-to-abandon = مدة انتظار المكالمات المهجورة ({ $take })
measure-handle-time = مدة معالجة المكالمات ({ $take })
measure-transfer-rate = نسبة المكالمات المحوّلة
measure-occupancy = نسبة الانشغال
measure-first-call-resolution = الحل في أول مكالمة
measure-self-service-rate = نسبة الخدمة الذاتية
measure-forecast-ratio = ما ورد من المتوقع
measure-csat = نسبة إجابات الرضا
measure-nps = صافي نقاط الترويج
measure-delivered = الكمية المسلَّمة
measure-on-time = نسبة التسليم في الموعد
measure-in-full = نسبة التسليم الكامل
measure-evidence-valid = نسبة الإثباتات السارية
measure-resolved-count = التذاكر المحلولة
measure-backlog = التذاكر المفتوحة في النهاية
measure-reopen-rate = نسبة إعادة الفتح
measure-escalation-rate = نسبة التصعيد
measure-first-contact-resolution = الحل من أول تواصل
of-clock = عدّاد { $clock }
in-calendar = الوقت المحتسب: { $calendar }
within-limit = المهلة { $limit }
within-limits = المهلة حسب { $field }: { $limits }
limit-of-value = { $value }: { $limit }
limit-else = البقية: { $limit }
limit-none = غير محددة
owed-between = التزام على { $by } لصالح { $to }
owed-by = التزام على { $by }
owed-to = التزام لصالح { $to }
in-clause = البند{"\u00A0"}{ $number }
agreement-line = السطر { $line }
line-of-text = { $line } من { $text }

reason-no-data = لم يوجد ما يمكن تقييمه.
reason-too-few-items = { $items ->
    [one] حالة واحدة؛ تشترط الاتفاقية ألا يقل العدد عن { $needed }.
    [two] حالتان؛ تشترط الاتفاقية ألا يقل العدد عن { $needed }.
    [few] { $items } حالات؛ تشترط الاتفاقية ألا يقل العدد عن { $needed }.
   *[other] { $items } حالة؛ تشترط الاتفاقية ألا يقل العدد عن { $needed }.
}
reason-unknown-time = النتيجة متوقفة على وقت لا معلومات عنه: إن كانت الخدمة متاحة فيه تحققت القيمة المستهدفة، وإن كانت منقطعة لم تتحقق.
reason-all-excluded = استُثني كل شيء من الحساب.
reason-incomplete = لا يُعلم أن بيانات المصادر مكتملة ({ $span }). إذا صُرّح بأنه لا ينقصها شيء صدر الحكم.
reason-still-running = الفترة لا تزال جارية.
reason-allowance-used-up = الفترة لا تزال جارية، لكن مدة الانقطاع فيها تجاوزت المسموح به بالفعل؛ وتصدر النتيجة عند انتهائها.
reason-below-floor = القيمة معروضة دون أي استثناء، وهي أسوأ من الحد الأدنى المتفق عليه.
reason-some-part = لم تتحقق القيمة المستهدفة في جزء واحد على الأقل.
reason-some-occurrence = تحققت الكمية، لكن دفعة واحدة على الأقل تأخرت أو لم تصل أو لم تُثبت.
reason-already-certain = صار عدم الاستيفاء مؤكدًا قبل نهاية الفترة.
reason-excused-by = معفى بموجب الاستثناء { $exclusion }.
reason-share-of-values = { $rule ->
    [all] القيم المستوفاة: { $met } من { $values }؛ ويجب استيفاؤها جميعًا.
   *[share] القيم المستوفاة: { $met } من { $values }؛ ويجب استيفاء { $share } منها على الأقل.
}
certain-at = صار عدم الاستيفاء مؤكدًا اعتبارًا من { $instant }.
warning-passed = القيمة الفعلية أسوأ من حد التنبيه { $value }.
also-open = مفتوحة: { $count }
also-excused = معفاة: { $count }
also-removed = مستثناة: { $count }
also-undecided = غير محسومة: { $count }
also-reopened = أُعيد فتحها: { $count }
also-carried = مرحّلة: { $items }
trend-told = الاتجاه { $trend }، { $span }
carried-item = { $item } من { $period }

time-allowed = المسموح { $time }
time-used = المستهلك { $time }
time-measured = الوقت المقيس { $time }
time-closed = خارج تقويم العمل { $time }
time-excluded = المستثنى بموجب { $exclusion }: { $time }
time-unknown = { $count ->
    [one] لا معلومات عن { $time }: { $spans }.
    [two] لا معلومات عن { $time } في فترتين: { $spans }.
    [few] لا معلومات عن { $time } في { $count } فترات: { $spans }.
   *[other] لا معلومات عن { $time } في { $count } فترة: { $spans }.
}
bounds = تقع القيمة بين { $worst } إن كان ذلك الوقت كله انقطاعًا و{ $best } إن كان كله متاحًا.

outages-heading = { $count ->
    [one] انقطاع واحد
    [two] انقطاعان
    [few] { $count } انقطاعات
    [many] { $count } انقطاعًا
   *[other] { $count } انقطاع
}
outage-counted = المحتسب { $time }
outage-weight = الوزن { $share }
outage-lasts = لا يزال مستمرًا
breaches-heading = { $count ->
    [one] حالة واحدة تجاوزت المهلة
    [two] حالتان تجاوزتا المهلة
    [few] { $count } حالات تجاوزت المهلة
   *[other] { $count } حالة تجاوزت المهلة
}
breach-over = التجاوز في { $instant }
breach-late = تأخر { $elapsed }
breach-elapsed = { $elapsed } من { $limit }
limit-line = المهلة في السطر { $line }
limit-changed = المهلة { $limit } ابتداءً من { $instant }، وقبل ذلك { $former }
part-counted = { $span }، والمحتسب منها { $time }
part-counted-outside = { $span }، والمحتسب منها { $time }، وخارج ساعات العمل { $outside }
part-outside = { $span }: خارج ساعات العمل
part-paused = { $span }: توقف العدّاد مؤقتًا، { $state }
part-excluded = { $span }: ضمن نافذة استثناء
part-closed = { $span }: مغلقة إلى أن أُعيد فتحها
part-more = وهكذا حتى { $instant }
breach-runs = لم ينته الاحتساب حتى { $instant }، وهو آخر ما عُلم من الوقائع
outage-fact = { $span }: { $fields }
and-more = { $count ->
    [one] وأخرى واحدة
    [two] وأخريان
   *[other] و{ $count } أخرى
}
and-more-explain = { $count ->
    [one] وأخرى واحدة: { $command }
    [two] وأخريان: { $command }
   *[other] و{ $count } أخرى: { $command }
}
and-more-met = { $count ->
    [one] وأخرى واحدة مستوفاة
    [two] وأخريان مستوفاتان
   *[other] و{ $count } أخرى، كلها مستوفاة
}

## Exclusions

exclusions-heading = الاستثناءات
exclusion-windows = { $count ->
    [0] لم تُطبَّق أي نافذة
    [one] نافذة واحدة
    [two] نافذتان
    [few] { $count } نوافذ
   *[other] { $count } نافذة
}
cause-planned-work = أعمال مخططة
cause-force-majeure = قوة قاهرة
cause-customer-act = فعل العميل
cause-third-party = فعل الغير
cause-suspension = تعليق الخدمة
cause-other = سبب آخر
effect-remove = يُستبعد من البسط والمقام
effect-count-as-good = يُحتسب في حكم المستوفى
effect-pause = تتوقف العدّادات
effect-excuse = يُعفي من عدم الاستيفاء

## Remedies

remedies-heading = الجزاءات والتعويضات
remedies-none = لا يترتب على هذه الفترة أي جزاء أو تعويض.
pay-credit = رصيد خدمة
pay-refund = استرداد
pay-waiver = إعفاء من الرسوم
pay-fine = غرامة
pay-right = حق إنهاء الاتفاقية
pay-indemnity = تعويض
pay-reward = مكافأة
pay-extension = تمديد المدة
pay-recovery = خطة تحسين
pay-strike = مخالفة محتسبة
pay-notify = إخطار
pay-reassign = إعادة إسناد
remedy-forecast = متوقع
for-objective = عن { $objective }
for-item = الحالة { $item }
entry-of-statement = قُيّد بالكشف رقم { $number }، { $instant }
amount-of-base = { $share } من { $base } = { $gross }
amount-fixed = المبلغ { $gross }
priced-band = القيمة { $figure } تقع في الشريحة: { $band }
priced-no-figure = لا قيمة فعلية، فتسري الشريحة الأشد: { $band }
priced-steps = عدد الدرجات فوق المتفق عليه: { $steps }
priced-counted = العدد: { $count }
less = مطروحًا منه { $amount } ({ $cause })
more = مضافًا إليه { $amount } ({ $cause })
reduction-grace = فترة السماح
reduction-forgiven = معفى عنه
reduction-at-most = الحد الأقصى لهذا الجزاء
reduction-cap = السقف
reduction-cap-named = السقف { $cap }
reduction-drop-below = أقل من الحد الأدنى للصرف
reduction-no-clawback = ما قُيّد لا يُسترد
reduction-rounding = تقريب
booked-before = تعديل لمبلغ { $amount } المقيّد سابقًا
open-difference = يبقى { $amount } إضافي معلقًا إلى أن يتضح الوقت غير المعلوم
due-by = الاستحقاق { $instant }
right-held-by = صاحب الحق: { $holder }
right-held-by-any = صاحب الحق: كل طرف
claim-by = آخر موعد للمطالبة { $instant }
right-under = بموجب «{ $way }»
exercise-by = آخر موعد لممارسة الحق { $instant }
follows-adds = تمتد المدة دون رسوم لمدة قدرها { $time }
follows-owner = المسؤول: { $owner }
follows-strike = المخالفة رقم { $number }
follows-expires = تُحتسب حتى { $instant }
follows-to = إلى { $to }
pays-line = المعدل في السطر { $line }
total-owed = المستحق عن { $period }
total-forecast = المستحق المتوقع عن { $period }

## Facts

facts-heading = البيانات
column-source = المصدر
column-stream = نوع البيانات
column-rows = الصفوف
column-mapped = المستخدم
column-filtered = المستبعد
column-duplicate = المكرر
column-rejected = المرفوض
column-facts = الوقائع
column-complete = مكتمل حتى
stream-tickets = التذاكر
stream-outages = الانقطاعات
stream-windows = نوافذ الاستثناء
stream-inventory = الموجودات
stream-calls = المكالمات
stream-samples = العيّنات
stream-requests = الطلبات
stream-surveys = الاستبيانات
stream-deals = الصفقات
stream-staff = العاملون
stream-spend = المبالغ المفوترة
stream-forecasts = التوقعات
stream-deliveries = عمليات التسليم
stream-evidence = الإثباتات
stream-probes = قراءات المراقبة
complete-last-fact = { $instant }، آخر واقعة
complete-as-of = لحظة التقييم
rejected-rows = { $count ->
    [one] صف واحد: { $cause }، { $place }
    [two] صفان: { $cause }، أولهما { $place }
    [few] { $count } صفوف: { $cause }، أولها { $place }
    [many] { $count } صفًا: { $cause }، أولها { $place }
   *[other] { $count } صف: { $cause }، أولها { $place }
}
rejected-rows-column = { $count ->
    [one] صف واحد: { $cause } في العمود { $column }، { $place }
    [two] صفان: { $cause } في العمود { $column }، أولهما { $place }
    [few] { $count } صفوف: { $cause } في العمود { $column }، أولها { $place }
    [many] { $count } صفًا: { $cause } في العمود { $column }، أولها { $place }
   *[other] { $count } صف: { $cause } في العمود { $column }، أولها { $place }
}
rejects-of = المرفوض من { $source }
cause-count = { $count } × { $cause }
reject-wrong-column-count = عدد أعمدة خاطئ
reject-broken-row = صف تالف
reject-missing-value = قيمة مفقودة
reject-bad-instant = تاريخ أو وقت غير مقروء
reject-clock-change = وقت محلي أسقطه تغيير الساعة أو كرّره
reject-bad-number = رقم غير مقروء
reject-unknown-event = حدث أو وضع لا يذكره وصف المصدر
reject-unknown-value = قيمة لا يذكرها وصف المصدر
reject-reversed-interval = النهاية قبل البداية
findings-heading = ملاحظات على البيانات
finding-conflicting-facts = { $count ->
    [one] حالة واحدة بياناتها متناقضة
    [two] حالتان بياناتهما متناقضة
    [few] { $count } حالات بياناتها متناقضة
    [many] { $count } حالة بياناتها متناقضة
   *[other] { $count } حالة بياناتها متناقضة
}
finding-event-before-opening = { $count ->
    [one] حالة واحدة فيها أحداث قبل فتحها
    [two] حالتان فيهما أحداث قبل فتحهما
    [few] { $count } حالات فيها أحداث قبل فتحها
    [many] { $count } حالة فيها أحداث قبل فتحها
   *[other] { $count } حالة فيها أحداث قبل فتحها
}
finding-no-start = { $count ->
    [one] حالة واحدة بلا بداية
    [two] حالتان بلا بداية
    [few] { $count } حالات بلا بداية
    [many] { $count } حالة بلا بداية
   *[other] { $count } حالة بلا بداية
}
finding-unlisted-value = { $count ->
    [one] قيمة واحدة لا ترد في الاتفاقية
    [two] قيمتان لا تردان في الاتفاقية
    [few] { $count } قيم لا ترد في الاتفاقية
    [many] { $count } قيمة لا ترد في الاتفاقية
   *[other] { $count } قيمة لا ترد في الاتفاقية
}
finding-reversed-interval = { $count ->
    [one] فترة واحدة تنتهي قبل أن تبدأ
    [two] فترتان تنتهيان قبل أن تبدآ
    [few] { $count } فترات تنتهي قبل أن تبدأ
    [many] { $count } فترة تنتهي قبل أن تبدأ
   *[other] { $count } فترة تنتهي قبل أن تبدأ
}
finding-unknown-event = { $count ->
    [one] حدث واحد لا يذكره أي عدّاد في الاتفاقية
    [two] حدثان لا يذكرهما أي عدّاد في الاتفاقية
    [few] { $count } أحداث لا يذكرها أي عدّاد في الاتفاقية
    [many] { $count } حدثًا لا يذكرها أي عدّاد في الاتفاقية
   *[other] { $count } حدث لا يذكرها أي عدّاد في الاتفاقية
}
finding-unknown-service = { $count ->
    [one] خدمة واحدة لا ترد في الاتفاقية؛ لا أثر لبياناتها
    [two] خدمتان لا تردان في الاتفاقية؛ لا أثر لبياناتهما
    [few] { $count } خدمات لا ترد في الاتفاقية؛ لا أثر لبياناتها
    [many] { $count } خدمة لا ترد في الاتفاقية؛ لا أثر لبياناتها
   *[other] { $count } خدمة لا ترد في الاتفاقية؛ لا أثر لبياناتها
}
finding-event-never-seen = { $count ->
    [one] حدث واحد يذكره عدّاد ولم يقع قط
    [two] حدثان يذكرهما عدّاد ولم يقعا قط
    [few] { $count } أحداث يذكرها عدّاد ولم تقع قط
    [many] { $count } حدثًا يذكرها عدّاد ولم تقع قط
   *[other] { $count } حدث يذكرها عدّاد ولم تقع قط
}
finding-unknown-exclusion = { $count ->
    [one] نافذة واحدة لاستثناء غير معروف
    [two] نافذتان لاستثناء غير معروف
    [few] { $count } نوافذ لاستثناء غير معروف
    [many] { $count } نافذة لاستثناء غير معروف
   *[other] { $count } نافذة لاستثناء غير معروف
}
finding-refused-window = { $count ->
    [one] نافذة واحدة لا تسري
    [two] نافذتان لا تسريان
    [few] { $count } نوافذ لا تسري
    [many] { $count } نافذة لا تسري
   *[other] { $count } نافذة لا تسري
}
finding-allowance-used-up = { $count ->
    [one] نافذة واحدة قُصّرت لنفاد الرصيد المسموح به
    [two] نافذتان قُصّرتا لنفاد الرصيد المسموح به
    [few] { $count } نوافذ قُصّرت لنفاد الرصيد المسموح به
    [many] { $count } نافذة قُصّرت لنفاد الرصيد المسموح به
   *[other] { $count } نافذة قُصّرت لنفاد الرصيد المسموح به
}
finding-example = { $item } ({ $detail })
finding-opened-twice = فُتحت في أوقات مختلفة
finding-two-values = قيمتان للحقل { $field } في لحظة واحدة
finding-seen = × { $count }
finding-nearest = هل المقصود { $name }؟
finding-lacks = بلا { $field }
finding-not-in-inventory = غير موجود في الجرد
finding-no-report = لا يُعرف بلاغ عنه
finding-not-approved = دون موافقة { $parties }
finding-late = أُعلنت متأخرة، { $instant }
finding-no-announcement = لا يُعرف إعلان عنها
finding-unapproved = دون موافقة
finding-outside = خارج الأوقات المسموحة لهذه النوافذ
finding-partly-outside = جزئيًا خارج الأوقات المسموحة لهذه النوافذ
finding-used-up = نفدت الحصة، { $instant }
periods-without-facts = لم تُقدَّم بيانات عن { $periods }؛ ويبدأ بعدها ما يُحسب على عدة فترات.

## Where it comes from

provenance-agreement = الاتفاقية { $digest }
provenance-facts = البيانات { $digest }
provenance-time-zones = المناطق الزمنية { $version }

## Documents

page-label = صفحة { $page } من { $pages }
report-promises = الالتزامات
report-about = عن هذا الكشف
report-provisional = لم تصبح هذه الفترة نهائية بعد، وتصبح نهائية في { $instant }؛ وحتى ذلك الحين قد تغيّر بيانات جديدة ما ورد هنا.
attachment-statement = الكشف بجميع قيمه في صورة بيانات
column-service = الخدمة
column-trend = الاتجاه
front-more = { $count ->
    [one] والتزام آخر في صفحة خدمته ({ $outcomes })
    [two] والتزامان آخران في صفحات خدماتهما ({ $outcomes })
    [few] و{ $count } التزامات أخرى في صفحات خدماتها ({ $outcomes })
    [many] و{ $count } التزامًا آخر في صفحات خدماتها ({ $outcomes })
   *[other] و{ $count } التزام آخر في صفحات خدماتها ({ $outcomes })
}
column-remedy = الأثر المترتب
column-amount = المبلغ
column-exclusion = الاستثناء
column-length = المدة
column-item = الحالة
column-over-since = انتهاء المهلة
column-elapsed = الوقت المحتسب
column-limit = المهلة
column-overrun = التجاوز
column-outage = الانقطاع
column-counted-of-it = المحتسب
tile-owed = المستحق
tile-forecast = المتوقع إن لم يتغير شيء
evidence-heading = الأدلة
evidence-none = لم تتجاوز أي حالة مهلتها ولم يُحتسب أي انقطاع.
evidence-worst = عدد الحالات التي تجاوزت مهلتها: { $count }. ترد هنا { $shown } منها هي الأكثر تجاوزًا، وترد كلها في الملحق.
evidence-longest = عدد الانقطاعات المحتسبة: { $count }. ترد هنا { $shown } منها هي الأطول، وترد كلها في الملحق.
annex-items = ملحق: جميع الحالات المتجاوزة لمهلتها
annex-outages = ملحق: جميع الانقطاعات المحتسبة
annex-both = ملحق: جميع الحالات المتجاوزة لمهلتها وجميع الانقطاعات المحتسبة
appendix-terms = كيف تُحسب كل قيمة
appendix-words = معاني المصطلحات
word-settled = نهائي
word-provisional = مؤقت
word-breach = تجاوز
word-exclusion = استثناء
word-clause = البند
word-line = السطر
means-met = بلغت القيمة الفعلية القيمة المستهدفة. تُقارن القيم بدقتها الكاملة قبل أي تقريب.
means-missed = لم تبلغ القيمة الفعلية القيمة المستهدفة.
means-undecided = لا توجد بيانات، أو لا تكفي للحكم. ولا يُخمَّن شيء.
means-excused = كان الالتزام سيُعدّ غير مستوفى، لكن استثناءً متفقًا عليه يعفي منه.
means-open = الفترة لا تزال جارية. وعن الحالة: لم ينتهِ عدّادها ولم تتجاوز مهلتها.
means-settled = انقضت مهلة البيانات المتأخرة. وما يُعرف لاحقًا يؤدي إلى كشف جديد برقم جديد.
means-provisional = لم تنقضِ مهلة البيانات المتأخرة بعد.
means-breach = حالة تجاوزت مهلتها. ولا رجوع عن التجاوز.
means-exclusion = وقت أو حالات تستبعدها الاتفاقية من الحساب.
means-clause = رقم البند في الوثيقة القانونية للاتفاقية.
means-line = رقم السطر في نص الاتفاقية الذي أُعد منه هذا الكشف.
formula-within = الحالات ضمن المهلة ÷ (الحالات ضمن المهلة + الحالات المتجاوزة لها)
formula-share = الحالات المستوفية للشرط ÷ جميع الحالات
formula-count = عدد الحالات
formula-mean = مجموع أزمنة الحالات ÷ عدد الحالات
formula-median = الزمن الأوسط للحالات مرتبةً؛ فإن كان العدد زوجيًا فمتوسط الزمنين الأوسطين
formula-max = أطول أزمنة الحالات
formula-min = أقصر أزمنة الحالات
formula-percentile = الزمن الذي لا تتجاوزه هذه النسبة المئوية من الحالات، بطريقة أقرب رتبة
formula-availability = (الوقت المقيس − الانقطاع المحتسب) ÷ الوقت المقيس
formula-downtime = مجموع الانقطاع المحتسب
formula-outage-count = عدد الانقطاعات المحتسبة
formula-longest-outage = أطول انقطاع محتسب
formula-mttr = الانقطاع المحتسب ÷ عدد الانقطاعات المنتهية
formula-mtbf = وقت التوافر ÷ عدد الانقطاعات
formula-records = { $figure ->
    [sum] مجموع القيم
    [ratio] مجموع أو عدد أحد الجانبين ÷ مجموع أو عدد الآخر
    [slot-share] الفواصل الزمنية الجيدة ÷ الفواصل الزمنية المحتسبة
    [slot-mean] مجموع نسب الفواصل الزمنية ÷ عدد الفواصل الزمنية المحتسبة
    [abandonment] المكالمات المهجورة ÷ المكالمات الواردة المحتسبة
    [transfer-rate] المكالمات المجابة المحوّلة ÷ المكالمات المجابة
    [occupancy] زمن المعالجة ÷ (زمن المعالجة + وقت الفراغ)
    [self-service-rate] ما خُدم بلا موظف ÷ (ما خُدم بلا موظف + ما خدمه موظف)
    [forecast-ratio] ما ورد ÷ ما كان متوقعًا
    [csat] إجابات الرضا ÷ الإجابات
    [delivered] مجموع الكميات المسلَّمة
    [on-time] الدفعات المسلَّمة في الموعد ÷ الدفعات المستحقة
    [in-full] الدفعات المسلَّمة كاملة ÷ الدفعات المستحقة
    [evidence-valid] الإثباتات السارية في نهاية الفترة ÷ الإثباتات المطلوبة
    [resolved-count] عدد التذاكر المحلولة في الفترة
    [backlog] عدد التذاكر المفتوحة في نهاية الفترة
    [reopen-rate] التذاكر المحلولة التي أُعيد فتحها ÷ التذاكر المحلولة
    [escalation-rate] التذاكر المفتوحة التي صُعِّدت ÷ التذاكر المفتوحة
    [first-contact-resolution] التذاكر المحلولة بالرد الأول ÷ التذاكر المحلولة
   *[nps] ١٠٠ × (عدد الدرجتين ٩ و١٠ − عدد الدرجات من ٠ إلى ٦) ÷ عدد الإجابات
}
formula-first-call = { $variant ->
    [gross] المكالمات الأولى التي تفيد بحل مسألتها ÷ المكالمات المجابة
    [net] المكالمات الأولى التي تفيد بحل مسألتها ÷ المكالمات المجابة عن مسائل تحلها مكالمة واحدة
    [per-call] المسائل التي حلتها أول مكالمة ÷ المكالمات المجابة
   *[issue] المسائل التي حلتها أول مكالمة ÷ المسائل
}
formula-service-level = { $variant ->
    [of-offered] المجابة ضمن المهلة ÷ (المجابة + المهجورة)
    [of-answered] المجابة ضمن المهلة ÷ المجابة
    [short-ignored] المجابة ضمن المهلة ÷ (المجابة + المهجورة − المهجورة القصيرة)
    [short-good] (المجابة ضمن المهلة + المهجورة القصيرة) ÷ (المجابة + المهجورة)
    [abandoned-within-ignored] المجابة ضمن المهلة ÷ (المجابة + المهجورة بعد المهلة)
    [abandoned-within-good] (المجابة + المهجورة، كلتاهما ضمن المهلة) ÷ (المجابة + المهجورة)
    [with-flowouts] المجابة ضمن المهلة ÷ (المجابة + المهجورة + الخارجة)
   *[removed-within] (المجابة + المهجورة + المعاد الاتصال بها، كلها ضمن المهلة) ÷ كل قائمة الانتظار
}
provenance-heading = مصدر النتائج
provenance-again = من كانت لديه الاتفاقية نفسها والبيانات نفسها وصل إلى النتيجة نفسها بايتًا ببايت. وتبيّن البصمات هل هي نفسها.
digest-agreement = بصمة الاتفاقية
digest-layer = النص الأعلى منها: { $id }، الإصدار { $version }
digest-facts = بصمة البيانات
version-time-zones = قاعدة بيانات المناطق الزمنية
version-program = البرنامج
calendar-open = ساعات العمل في الفترة: { $time }

## Reports and legal documents

column-started = البداية
column-waited = مدة التوقف المؤقت
column-outside-hours = خارج ساعات العمل
chart-empty = لا قيمة
chart-goal = القيمة المستهدفة { $value }
chart-warn = حد التنبيه { $value }
chart-point = { $name }: { $figure }، { $verdict }
chart-class = { $class }: { $count }
chart-class-over = { $class }: { $count }، تجاوز المهلة { $over }
chart-trend = القيمة الفعلية فترةً بعد فترة، مع القيمة المستهدفة
chart-verdict-of-values = الحكم يتبع القيم المنفردة لا القيمة الإجمالية
chart-values = القيمة الفعلية حسب { $field }، مع القيمة المستهدفة
chart-breakdown = القيمة الفعلية موزعةً حسب { $field }؛ والخط هو القيمة المستهدفة للكل
chart-days = التوافر والانقطاع يومًا بيوم
chart-day = { $day }: { $told }
chart-day-unknown = وقت غير معلوم قدره { $time }
chart-budget = الانقطاع المسموح والمستهلك
chart-durations = عدد الحالات المحسومة بحسب الوقت المحتسب (ساعات:دقائق)، كل عمود حتى القيمة المكتوبة تحته
chart-within = ضمن المهلة
chart-beyond = متجاوزة للمهلة
chart-money = المستحق عن كل فترة
chart-arrivals = أوقات فتح الحالات، حسب يوم الأسبوع والساعة
chart-leads = أوقات تسليم العملاء المحتملين، حسب يوم الأسبوع والساعة
chart-calls = أوقات ورود المكالمات حسب يوم الأسبوع والساعة
chart-hours = القيمة الفعلية حسب ساعة ورود المكالمات؛ والخط هو القيمة المستهدفة للكل
chart-hour = { $name }: { $figure } ({ $numerator } من { $denominator })
day-up = توافر
day-partly = انقطاع جزئي
day-down = انقطاع
day-unknown = غير معلوم جزئيًا
day-excluded = لا يُحتسب
day-no-data = لا معلومات
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
legal-part = { $part ->
    [parties] الأطراف
    [term] المدة والوقت والعملة
    [services] الخدمات
    [hours] ساعات العمل
    [clocks] العدّادات
    [promises] الالتزامات
    [exclusions] الاستثناءات
    [remedies] الجزاءات والتعويضات
    [caps] السقوف
    [money] التسوية والسداد
    [escalation] التصعيد
    [reports] التقارير
   *[general] أحكام عامة
}
legal-part-number = الجزء { $number }
legal-reference = { $name } (البند { $number })
legal-subtitle = { $kind ->
    [service] اتفاقية مستوى الخدمة مع جميع عملاء خدمة معيّنة
    [internal] اتفاقية مستوى الخدمة الداخلية
    [operational] اتفاقية المستوى التشغيلي
    [underpinning] عقد داعم
   *[customer] اتفاقية مستوى الخدمة
}
legal-translation = هذا النص ترجمة. والنص المعتمد هو النص المحرر باللغة { $language }.
legal-beside = من النصين المتقابلين يُعتمد النص المحرر باللغة { $language }، أما الآخر فترجمة.
legal-head-term = المدة
legal-head-language = لغة النص المعتمد
legal-head-grace = فترة السماح
legal-draft = مسودة
legal-running = { $title } · { $id } { $version }
legal-and = {" و"}
legal-or = {" أو "}
legal-in-short = الخلاصة
legal-in-short-rules = هذه الخلاصة مستخلص. والعبرة بالبنود التي تليها، وإليها تحيل الأرقام.
legal-in-short-alone = هذا النص مستخلص. والعبرة ببنود الوثيقة القانونية الكاملة، والأرقام الواردة بين قوسين هي أرقام تلك البنود.
legal-column-promise = الالتزام
legal-column-goal = القيمة المستهدفة
legal-column-limit = المهلة
legal-column-period = فترة التقييم
legal-column-clause = البند
legal-short-open = من { $start } إلى أن ينهيها أحد الأطراف
legal-short-until = لا جزاءات ولا تعويضات عن الفترات التي تبدأ قبل { $until }
legal-short-service = { $fee }؛ { $hours }
legal-short-line = { $name }: { $what }
legal-short-at-most = { $time } على الأكثر { $per }
legal-short-limit = المهلة { $limit }
legal-short-steps = { $sum } عن كل شريحة قدرها { $step }
legal-short-pays = { $kind ->
    [credit] رصيد خدمة قدره { $sums }
    [refund] استرداد قدره { $sums }
    [waiver] إعفاء من الرسوم قدره { $sums }
    [indemnity] تعويض قدره { $sums }
    [reward] مكافأة قدرها { $sums }
   *[fine] غرامة قدرها { $sums }
}
legal-short-range = من { $first } إلى { $last }، بحسب القيمة الفعلية
legal-short-base = من { $base }
legal-short-cap = { $amount } على الأكثر { $per }
legal-signatures = التوقيعات
legal-sign-name = الاسم
legal-sign-capacity = الصفة
legal-sign-date = التاريخ
legal-sign-signature = التوقيع
legal-accepted = يُعدّ استخدام الخدمة قبولًا لهذه الاتفاقية؛ ولا يلزم توقيعها.
legal-side = الالتزامات على { $by } لصالح { $to }
legal-side-fee = «{ $service }»: الرسوم { $fee }
legal-side-nothing = لا تتضمن هذه الاتفاقية أي التزام في هذا الاتجاه.
legal-shared = الأحكام المشتركة بين الطرفين
legal-changes = التغييرات من الإصدار { $from } إلى الإصدار { $to }
legal-changes-none = جميع البنود متطابقة في الإصدارين.
legal-changes-same-version = يحمل النصان رقم الإصدار نفسه مع أنهما مختلفان. تحتاج الاتفاقية المعدّلة إلى رقم إصدار أعلى.
legal-changes-other-agreement = النص الأقدم اتفاقية أخرى: { $old } وليس { $new }.
legal-change = { $change ->
    [added] أُضيف البند { $number }: { $what }
    [removed] حُذف البند { $number }: { $what }
   *[changed] عُدّل البند { $number }: { $what }
}
legal-date-both = { $date } (الموافق { $gregorian })
legal-yearly-day = { $day } { $month } من كل عام
legal-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
legal-weeks = { $count ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
legal-months = { $count ->
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
legal-years = { $count ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
   *[other] { $count } سنة
}
legal-weekday = { $day ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
legal-hours-range = من { $from } إلى { $to }
legal-hours-next-day = من { $from } إلى { $to } من اليوم التالي
legal-each-period = { $unit ->
    [hour] كل ساعة
    [day] كل يوم
    [week] كل أسبوع
    [month] كل شهر
    [quarter] كل ربع سنة
    [half-year] كل نصف سنة
    [year] كل سنة
    [agreement-month] كل شهر محسوبًا من اليوم الأول للاتفاقية
    [agreement-quarter] كل ربع سنة محسوبًا من اليوم الأول للاتفاقية
    [agreement-half-year] كل نصف سنة محسوبًا من اليوم الأول للاتفاقية
    [agreement-year] كل سنة محسوبةً من اليوم الأول للاتفاقية
    [term] كامل مدة الاتفاقية
   *[counted] كل مدة قدرها { $time } محسوبةً من اليوم الأول للاتفاقية
}
legal-per-period = { $unit ->
    [hour] لكل ساعة
    [day] لكل يوم
    [week] لكل أسبوع
    [month] لكل شهر
    [quarter] لكل ربع سنة
    [half-year] لكل نصف سنة
    [year] لكل سنة
    [agreement-month] لكل شهر من مدة الاتفاقية
    [agreement-quarter] لكل ربع سنة من مدة الاتفاقية
    [agreement-half-year] لكل نصف سنة من مدة الاتفاقية
    [agreement-year] لكل سنة من مدة الاتفاقية
    [term] لكامل مدة الاتفاقية
    [rolling] خلال آخر مدة قدرها { $time } في أي وقت
   *[counted] لكل مدة قدرها { $time }
}
legal-rate = { $amount } { $per }
legal-due-after = بعد نهاية الفترة بمدة أقصاها { $time }
legal-due-weekday = في موعد أقصاه يوم { $day } من الفترة، الساعة { $time }
legal-due-day = في موعد أقصاه اليوم { $day } من الشهر، الساعة { $time }
legal-due-last-day = في موعد أقصاه اليوم الأخير من الفترة، الساعة { $time }
legal-compared = { $operator ->
    [at-least] { $value } على الأقل
    [more-than] أكثر من { $value }
    [at-most] { $value } على الأكثر
    [less-than] أقل من { $value }
   *[equal] { $value } تمامًا
}
legal-compared-words = { $operator ->
    [at-least] { $value } على الأقل
    [more-than] أكثر من { $value }
    [at-most] { $value } على الأكثر
    [less-than] أقل من { $value }
   *[equal] { $value } تمامًا
}
legal-field-is = { $field }: { $value }
legal-by-list = حسب { $field }: { $values }
legal-by-value = { $value }: { $shown }
legal-by-others = البقية: { $shown }
legal-others = البقية
legal-others-undecided = غير مدرجة، ولذلك غير محسومة
legal-others-unjudged = لا تخضع للتقييم
legal-hours-always = على مدار الساعة
legal-hours-never = ليس في أي وقت
legal-hours-of = خلال ساعات تقويم العمل { $calendar }
legal-share-of = { $share } من { $base }
legal-base-fee = رسوم الخدمة موضوع الالتزام
legal-base-fee-of = رسوم الخدمة «{ $service }»
legal-base-fees = رسوم جميع الخدمات
legal-base-services = رسوم الخدمات { $services }
legal-base-over = { $over ->
    [downtime] الجزء المقابل لمدة الانقطاع المحتسب من { $fees } عن الفترة
    [day] { $fees } عن يوم عدم الاستيفاء
   *[period] { $fees } عن الفترة
}
legal-every-promise = جميع الالتزامات
legal-every-remedy = جميع الجزاءات والتعويضات
legal-any-party = كل طرف
legal-recipient = { $channel ->
    [email] { $name } بالبريد الإلكتروني
    [phone] { $name } بالهاتف
    [chat] { $name } بالمحادثة الفورية
    [webhook] { $name } باستدعاء العنوان المحدد
   *[any] { $name }
}
legal-channel = { $channel ->
    [email] البريد الإلكتروني
    [phone] الهاتف
    [chat] المحادثة الفورية
   *[webhook] الاستدعاء البرمجي
}
legal-event = { $event ->
    [opened] فتح الحالة (opened)
    [first-reply] الرد الأول (first-reply)
    [reply] الرد (reply)
    [customer-message] رسالة العميل (customer-message)
    [update] الإفادة بالمستجدات (update)
    [assigned] الإسناد (assigned)
    [resolved] الحل (resolved)
    [closed] الإغلاق (closed)
    [completed] الإنجاز (completed)
    [active] العمل على الحالة (active)
    [waiting-customer] انتظار العميل (waiting-customer)
    [waiting-supplier] انتظار أحد الموردين (waiting-supplier)
    [handed] التسليم إلى المبيعات (handed)
    [submitted] إرسال النموذج (submitted)
    [first-touch] أول تواصل (first-touch)
    [attempt] المحاولة (attempt)
    [call] المكالمة (call)
    [email] البريد الإلكتروني (email)
    [message] الرسالة (message)
    [meeting] اللقاء (meeting)
    [connected] تحقق التواصل (connected)
    [won] البيع (won)
    [lost] الخسارة (lost)
   *[on-hold] التعليق (on-hold)
}
legal-field = { $field ->
    [priority] الأولوية
    [impact] درجة التأثير
    [urgency] درجة الاستعجال
    [channel] قناة التواصل
    [region] المنطقة
    [customer] العميل
    [category] الفئة
    [team] الفريق
    [service] الخدمة
    [rep] الموظف
    [department] القسم
    [elapsed] الوقت المحتسب
    [quality] الجودة
    [title] المنصب
    [source] المصدر
   *[overrun] الوقت الزائد على المهلة
}
known-clock = { $clock ->
    [response] الاستجابة
    [resolution] الحل
    [update] التحديث
    [next-reply] الرد التالي
    [follow-up] المتابعة
    [pickup] الاستلام
   *[turnaround] الإنجاز
}
legal-language-name = { $tag ->
    [en] الإنجليزية
    [fa] الفارسية
    [ar] العربية
    [ru] الروسية
    [de] الألمانية
   *[fr] الفرنسية
}
legal-party = { $role ->
    [provider] صفته مقدّم الخدمة: يلتزم بتقديم الخدمات.
    [customer] صفته العميل: يتلقى الخدمات.
    [peer] صفته طرف نظير: يلتزم بتقديم خدمات ويتلقى خدمات.
    [supporting] صفته طرف مساند: يساند مقدّم الخدمة ولا يستحق شيئًا بموجب هذه الاتفاقية.
   *[auditor] صفته المدقّق: يجوز له الاطلاع على البيانات والكشوف، ولا يقع عليه أي التزام.
}
legal-about = { $text }
legal-party-registration = رقمه في السجل هو { $number }.
legal-party-group = يُقصد به كل عضو من أعضاء القائمة { $group }.
legal-place = موقعه { $name }: { $address }.
legal-place-with = موقعه { $name }: { $address }؛ جهة الاتصال: { $contact }.
legal-contacts = جهات الاتصال
legal-column-contact = جهة الاتصال
legal-column-duty = المهمة
legal-column-email = البريد الإلكتروني
legal-column-phone = الهاتف
legal-column-chat = المحادثة الفورية
legal-column-webhook = الاستدعاء البرمجي
legal-column-via = وسيلة الاتصال الأولى
legal-contact-via = ما لم يُنص على غير ذلك، يُتواصل مع جهة الاتصال عبر أول عنوان متوافر لها بالترتيب الآتي: البريد الإلكتروني، ثم الهاتف، ثم المحادثة الفورية، ثم الاستدعاء البرمجي.
legal-roster = أعضاء القائمة { $name } هم: { $members }.
legal-term-fixed = تسري هذه الاتفاقية اعتبارًا من { $start }، الساعة ٠٠:٠٠، ومدتها { $time }؛ وآخر أيامها { $end }.
legal-term-open = تسري هذه الاتفاقية اعتبارًا من { $start }، الساعة ٠٠:٠٠، إلى أن ينهيها أحد الأطراف.
legal-zone = تُحسب جميع الأيام والأوقات والفترات بتوقيت المنطقة الزمنية { $zone }.
legal-dates = { $system ->
    [persian] تُحسب الأشهر وأرباع السنة والسنوات وفق التقويم الهجري الشمسي.
    [umm-al-qura] تُحسب الأشهر وأرباع السنة والسنوات وفق تقويم أم القرى.
   *[gregorian] تُحسب الأشهر وأرباع السنة والسنوات وفق التقويم الميلادي.
}
legal-week-starts = يبدأ الأسبوع يوم { $day }.
legal-business-days = في غير المهل، يُعدّ يوم عمل كل يوم تقع فيه ساعات عمل وفق تقويم العمل { $calendar }.
legal-business-days-none = لم يُتفق على أيام عمل لغير المهل؛ وتُحتسب جميع الأيام دون استثناء.
legal-delays = الموعد المحدد بالأيام أو الأسابيع أو الأشهر أو السنوات ينقضي بانقضاء آخر لحظة من يومه الأخير؛ والموعد المحدد بالساعات أو الدقائق ينقضي في اللحظة ذاتها.
legal-currency = عملة جميع المبالغ هي { $currency }.
legal-currency-code = { $currency } ({ $code })
legal-currency-none = لم يُتفق على عملة؛ ولا يُستحق أي مبلغ بموجب هذه الاتفاقية.
legal-grace = مدة فترة السماح { $time } من بداية الاتفاقية: الفترات التي تبدأ خلالها، أي قبل { $until }، تُقيَّم الالتزامات عنها وتُبيَّن نتائجها في الكشوف، ولا يُستحق عنها أي جزاء أو تعويض.
legal-grace-none = لا توجد فترة سماح: تسري الجزاءات والتعويضات من الفترة الأولى.
legal-renewal-none = لا تتجدد الاتفاقية تلقائيًا.
legal-renewal-auto = تتجدد الاتفاقية تلقائيًا عند انتهائها لمدة قدرها { $time }، ثم لمدد مماثلة متتالية، ما لم يعترض أحد الأطراف قبل الانتهاء بمدة أدناها { $notice }.
legal-renewal-auto-at-most = { $count ->
    [one] تتجدد الاتفاقية تلقائيًا عند انتهائها لمدة قدرها { $time }، مرة واحدة فقط، ما لم يعترض أحد الأطراف قبل الانتهاء بمدة أدناها { $notice }.
    [two] تتجدد الاتفاقية تلقائيًا عند انتهائها لمدة قدرها { $time }، مرتين على الأكثر، ما لم يعترض أحد الأطراف قبل الانتهاء بمدة أدناها { $notice }.
    [few] تتجدد الاتفاقية تلقائيًا عند انتهائها لمدة قدرها { $time }، { $count } مرات على الأكثر، ما لم يعترض أحد الأطراف قبل الانتهاء بمدة أدناها { $notice }.
   *[other] تتجدد الاتفاقية تلقائيًا عند انتهائها لمدة قدرها { $time }، { $count } مرة على الأكثر، ما لم يعترض أحد الأطراف قبل الانتهاء بمدة أدناها { $notice }.
}
legal-renewal-by-will = لا تتجدد الاتفاقية تلقائيًا. وللأطراف تجديدها لمدة قدرها { $time }؛ وعلى من يرغب في ذلك أن يخطر به قبل الانتهاء بمدة أدناها { $notice }.
legal-ground = { $ground ->
    [convenience] دون إبداء أسباب
    [cause] بسبب إخلال الطرف الآخر بها
    [chronic-failure] بسبب الإخفاق المتكرر، متى نشأ هذا الحق بموجب أحد الجزاءات أو التعويضات المنصوص عليها فيها
   *[force-majeure] بسبب القوة القاهرة
}
legal-termination = صاحب الحق في إنهاء الاتفاقية { $ground }: { $holder }؛ ومدة الإخطار { $notice }.
legal-termination-cure = تستمر الاتفاقية إذا زال السبب خلال مدة أقصاها { $time } بعد الإخطار.
legal-termination-none = لا تنص هذه الاتفاقية على حق في إنهائها قبل انقضاء مدتها.
legal-service = الالتزام بتقديم هذه الخدمة على { $party }. وقت تقديمها: { $hours }.
legal-service-of-nobody = وقت تقديم هذه الخدمة: { $hours }.
legal-fee = رسومها { $fee }.
legal-fee-none = لم يُتفق على رسوم لها.
legal-intake = على كل من يبلّغ عن مشكلة أن يذكر ما يلي: { $intake }.
legal-channels = قنوات التواصل مع الدعم
legal-column-channel = القناة
legal-column-address = العنوان
legal-column-open = أوقات الإتاحة
legal-service-defaults = ما لم ينص بند الخدمة على غير ذلك، يقع الالتزام بتقديمها على مقدّم الخدمة، على مدار الساعة.
legal-channel-hours = قناة التواصل مع الدعم التي لم تُحدد لها ساعات خاصة تكون متاحة في وقت تقديم الخدمة التي تتبعها.
legal-fee-accrues = تُستحق الرسوم بالتساوي على أيام الفترة المقررة لها. ورسوم كل فترة هي ما يُستحق خلالها؛ والفترة التي تقصر عند بداية مدة الاتفاقية أو نهايتها لا يُستحق عنها إلا حصتها النسبية من الرسوم.
legal-calendar = تُحسب ساعاته بتوقيت المنطقة الزمنية { $zone }.
legal-calendar-file = ساعاته هي الواردة في الملف { $file }، وهو جزء من هذه الاتفاقية.
legal-calendar-any-of = يكون مفتوحًا متى كان واحد على الأقل مما يلي مفتوحًا: { $calendars }.
legal-calendar-all-of = يكون مفتوحًا متى كان كل ما يلي مفتوحًا: { $calendars }.
legal-holidays-none = لا عطل فيه.
legal-holiday-covers = { $covers ->
    [shift] تُسقط العطلة كامل النوبات التي تبدأ في تاريخها.
   *[date] تُسقط العطلة جميع ساعات تاريخها، ومنها الساعات التالية لمنتصف الليل التي تتبع نوبة اليوم السابق.
}
legal-holiday-file = العطل الواردة في الملف { $file } جزء من هذه الاتفاقية؛ وترد أدناه العطل الواقعة خلال مدتها.
legal-week = ساعات الأسبوع
legal-holidays = أيام بلا ساعات عمل
legal-dated-hours = ساعات تواريخ معيّنة
legal-column-day = اليوم
legal-column-hours = الساعات
legal-column-breaks = الاستراحات
legal-column-date = التاريخ
legal-column-holiday = العطلة
legal-closed = مغلق
legal-usual-hours = كالمعتاد في مثله من أيام الأسبوع
legal-calendars-none = لا تحدد هذه الاتفاقية ساعات عمل؛ ويُحتسب كل الوقت على مدار الساعة.
legal-around-the-clock = «على مدار الساعة» تعني كل ثانية من كل يوم.
legal-hours-rule = متى قُيِّم التزام وفق ساعات العمل لم يُحتسب إلا الوقت الواقع ضمنها؛ وما عداه لا يُحتسب لأي من الطرفين ولا عليه.
legal-hours-order = تُقدَّم ساعات التواريخ المعيّنة على العطل، وتُقدَّم العطل على ساعات الأسبوع. ولا تُحتسب الاستراحات.
legal-clock-change = الوقت هو الوقت المنقضي فعليًا: فاليوم الذي يُغيَّر فيه التوقيت قوامه ٢٣ أو ٢٥ ساعة. والوقت المحلي الذي لا وجود له يُنقل إلى ما بعده، والوقت الذي يتكرر مرتين يُقصد به أولهما.
legal-clock = يبدأ عند أول ما يقع مما يأتي: { $start }. وينتهي عند أول ما يقع مما يأتي: { $stop }.
legal-clock-built-in = هو عدّاد معياري، ويسري بالصيغة الواردة هنا.
legal-clock-never-pauses = لا يوقفه شيء مؤقتًا.
legal-clock-pause-states = يتوقف مؤقتًا ما دامت الحالة في أحد الأوضاع الآتية: { $events }.
legal-clock-pause-events = يتوقف مؤقتًا عند أي من الأحداث الآتية: { $pause }؛ ويُستأنف عند: { $resume }.
legal-clock-reset = يبدأ من الصفر مجددًا عند: { $events }.
legal-clock-cancel = لا تُقيَّم الحالة بعد: { $events }.
legal-clock-cycles = { $cycles ->
    [each] يبدأ من جديد على الحالة نفسها بعد كل انتهاء؛ وتُقيَّم كل دورة على حدة.
   *[once] يعمل مرة واحدة على كل حالة.
}
legal-clock-reopened = { $reopened ->
    [new-cycle] إذا أُعيد فتح الحالة بدأت دورة جديدة من الصفر؛ وتبقى الدورة السابقة محفوظة.
    [ignore] إعادة فتح الحالة خلال مدة أقصاها { $time } بعد الانتهاء لا تغيّر شيئًا؛ فإن أُعيد فتحها بعد ذلك واصل العدّاد عمله، ولا يُحتسب الوقت الذي كانت فيه مغلقة.
   *[resume] إذا أُعيد فتح الحالة واصل عدّادها عمله؛ ولا يُحتسب الوقت الذي كانت فيه مغلقة.
}
legal-clock-changed = { $changed ->
    [retroactive] إذا تغيّرت أولوية الحالة أو خدمتها سرت المهلة الجديدة من البداية الأصلية، ولا يُعتدّ بعدئذ بالتوقفات المؤقتة السابقة.
    [restart] إذا تغيّرت أولوية الحالة أو خدمتها بدأ عدّادها من الصفر مجددًا.
   *[carry] إذا تغيّرت أولوية الحالة أو خدمتها بقي الوقت المحتسب والتوقفات المؤقتة، وسرت المهلة الجديدة.
}
legal-clock-after = لا يعمل إلا بعد انتهاء العدّاد { $clock }.
legal-clock-automatic = { $flag ->
    [yes] الرد الآلي ينهيه.
   *[no] الرد الآلي لا ينهيه.
}
legal-clocks-none = لا يُقيَّم أي التزام في هذه الاتفاقية بعدّاد.
legal-clock-defaults = ما لم ينص بند العدّاد على غير ذلك، يسري على كل عدّاد ما يلي:
legal-clock-elapsed = يحتسب العدّاد الوقت الواقع ضمن ساعات الالتزام الذي يُقيَّم به. والمهلة المحددة بأيام العمل أو بالأيام التقويمية تنقضي في يومها الأخير في مثل وقت بدئها، ووقت العمل حتى تلك اللحظة هو المهلة.
legal-clock-pauses = التوقفات المؤقتة المتداخلة تُحتسب مرة واحدة. والانتهاء أثناء توقف مؤقت ينهي العدّاد عند الوقت المحتسب حتى ذلك الحين. والتوقف المؤقت بعد انقضاء المهلة لا يغيّر شيئًا.
legal-clock-order = إذا وقعت عدة أحداث في لحظة واحدة طُبِّقت بالترتيب الآتي: البدء، ثم الاستئناف، ثم التوقف المؤقت، ثم الإلغاء، ثم إعادة الضبط، ثم الانتهاء؛ ما لم يرقّمها مصدرها.
legal-clock-final = الحالة التي تجاوزت مهلتها تبقى متجاوزة لها مهما حدث بعد ذلك.
legal-goal-of-table = القيمة الواردة في الجدول أدناه
legal-goal-within = نسبة الحالات التي تبقى ضمن مهلتها وفق العدّاد { $clock }، من حالات «{ $service }» المحتسبة في { $period }، هي { $goal }.
legal-goal-share = نسبة الحالات المستوفية للشرط، من حالات «{ $service }» المحتسبة في { $period }، هي { $goal }. وتستوفي الحالة الشرط متى تحقق فيها ما يلي: { $test }.
legal-goal-count = عدد حالات «{ $service }» المحتسبة في { $period } هو { $goal }.
legal-goal-statistic = { $take } { $of }، في حالات «{ $service }» المحتسبة في { $period }، هو { $goal }.
legal-goal-availability = نسبة توافر «{ $service }» من الوقت المقيس في { $period } هي { $goal }.
legal-goal-downtime = مدة انقطاع «{ $service }» في { $period } هي { $goal }.
legal-goal-outage-count = عدد انقطاعات «{ $service }» في { $period } هو { $goal }.
legal-goal-longest-outage = مدة أطول انقطاع في «{ $service }» في { $period } هي { $goal }.
legal-goal-mttr = متوسط زمن إصلاح «{ $service }» في { $period } هو { $goal }: مدة الانقطاع مقسومةً على عدد الانقطاعات.
legal-goal-mtbf = متوسط الزمن بين أعطال «{ $service }» في { $period } هو { $goal }.
legal-goal-records = { $figure ->
    [sum] مجموع قيم { $field } في { $stream } الخاصة بـ«{ $service }» في { $period } هو { $goal }.
    [ratio] النسبة المتفق عليها لـ«{ $service }» في { $period } هي { $goal }.
    [service-level] نسبة المكالمات التي يُرد عليها ضمن المهلة، من مكالمات «{ $service }» الواردة في { $period }، هي { $goal }.
    [abandonment] نسبة المكالمات المهجورة، من مكالمات «{ $service }» الواردة في { $period }، هي { $goal }.
    [speed-of-answer] { $take } مدة انتظار المكالمات المجابة في «{ $service }» الواردة في { $period } هو { $goal }.
    [time-to-abandon] { $take } مدة انتظار المكالمات المهجورة في «{ $service }» الواردة في { $period } هو { $goal }.
    [handle-time] { $take } مدة معالجة المكالمات المجابة في «{ $service }» الواردة في { $period } هو { $goal }.
    [transfer-rate] نسبة المكالمات المحوّلة، من المكالمات المجابة في «{ $service }» الواردة في { $period }، هي { $goal }؛ وتُحتسب المكالمة مرة واحدة.
    [occupancy] نسبة ما يُقضى في المكالمات من وقت عمل العاملين في «{ $service }» في { $period } هي { $goal }: التحدث والتعليق والإنهاء مقسومةً على مجموعها مع وقت الفراغ.
    [first-call-resolution] الحل في أول مكالمة لـ«{ $service }» في { $period } هو { $goal }: نسبة المسائل التي تحلها أول مكالمة.
    [self-service-rate] مما يُخدم لـ«{ $service }» في { $period }، يُخدم { $goal } بلا موظف.
    [forecast-ratio] عدد { $stream } لـ«{ $service }» في { $period } هو { $goal } من العدد المتوقع.
    [csat] نسبة إجابات الرضا، من إجابات الاستبيانات عن «{ $service }» في { $period }، هي { $goal }.
    [nps] صافي نقاط الترويج لـ«{ $service }» في { $period } هو { $goal }: مئة ضعف الفرق بين نسبة الدرجتين ٩ و١٠ ونسبة الدرجات من ٠ إلى ٦.
    [slot-share] نسبة الفواصل الزمنية الجيدة لـ«{ $service }» في { $period } هي { $goal }.
    [delivered] كمية «{ $of }» المسلَّمة لـ«{ $service }» في { $period } هي { $goal }.
    [on-time] نسبة دفعات «{ $of }» المسلَّمة في موعدها، من المستحقة في { $period }، هي { $goal }.
    [in-full] نسبة دفعات «{ $of }» المسلَّمة كاملة، من المستحقة في { $period }، هي { $goal }.
    [evidence-valid] نسبة الإثباتات السارية في نهاية { $period } من الآتي هي { $goal }: { $of }.
    [resolved-count] عدد تذاكر «{ $service }» المحلولة في { $period } هو { $goal }. تُحتسب التذكرة مرة واحدة بحسب حلها الأخير.
    [backlog] عدد تذاكر «{ $service }» المفتوحة في نهاية { $period } هو { $goal }.
    [reopen-rate] نسبة ما أُعيد فتحه من تذاكر «{ $service }» المحلولة أول مرة في { $period } هي { $goal }.
    [escalation-rate] نسبة ما صُعِّد من تذاكر «{ $service }» المفتوحة في { $period } هي { $goal }؛ وتُحتسب التذكرة مرة واحدة.
    [first-contact-resolution] نسبة ما حُلّ بالرد الأول على العميل من تذاكر «{ $service }» المحلولة أول مرة في { $period } هي { $goal }.
   *[slot-mean] متوسط نسب الطلبات الجيدة في الفواصل الزمنية لـ«{ $service }» في { $period } هو { $goal }.
}
legal-service-variant = { $variant ->
    [of-offered] هو عدد المكالمات المجابة ضمن المهلة مقسومًا على عدد المكالمات المجابة والمهجورة.
    [of-answered] هو عدد المكالمات المجابة ضمن المهلة مقسومًا على عدد المكالمات المجابة.
    [short-ignored] هو عدد المكالمات المجابة ضمن المهلة مقسومًا على عدد المكالمات المجابة والمكالمات المهجورة التي لم تكن قصيرة جدًا.
    [short-good] هو عدد المكالمات المجابة ضمن المهلة والمهجورة قبل أن يتسنى الرد عليها مقسومًا على عدد المكالمات المجابة والمهجورة.
    [abandoned-within-ignored] هو عدد المكالمات المجابة ضمن المهلة مقسومًا على عدد المكالمات المجابة والمكالمات المهجورة بعد المهلة.
    [abandoned-within-good] هو عدد المكالمات المجابة أو المهجورة ضمن المهلة مقسومًا على عدد المكالمات المجابة والمهجورة.
    [with-flowouts] هو عدد المكالمات المجابة ضمن المهلة مقسومًا على عدد المكالمات المجابة والمهجورة والخارجة من قائمة الانتظار.
   *[removed-within] هو عدد المكالمات المجابة أو المهجورة أو المعاد الاتصال بأصحابها ضمن المهلة مقسومًا على عدد كل المكالمات في قائمة الانتظار.
}
legal-wait-boundary = { $boundary ->
    [below] الانتظار المساوي للمهلة تمامًا يتجاوزها.
   *[within] الانتظار المساوي للمهلة تمامًا يقع ضمنها.
}
legal-short-calls = المكالمة المهجورة قبل انقضاء مدة قدرها { $time } أقصر من أن يُرد عليها.
legal-abandonment-of = { $base ->
    [queued] تُحسب النسبة من كل المكالمات في قائمة الانتظار، ومنها الخارجة والمعاد الاتصال بأصحابها.
   *[offered] تُحسب النسبة من المكالمات المجابة والمهجورة.
}
legal-legs = { $legs ->
    [first] لا يُحتسب من المكالمة المحوّلة إلا جزؤها الأول.
   *[all] تُجمع أجزاء المكالمة المحوّلة وتُحتسب مرة واحدة.
}
legal-wrap = { $flag ->
    [no] لا يُحتسب العمل بعد المكالمة.
   *[yes] يُحتسب العمل بعد المكالمة.
}
legal-first-call-variant = { $variant ->
    [gross] وهو عدد المكالمات الأولى التي تفيد بحل مسألتها مقسومًا على عدد المكالمات المجابة.
    [net] وهو عدد المكالمات الأولى التي تفيد بحل مسألتها مقسومًا على عدد المكالمات المجابة عن مسائل تحلها مكالمة واحدة.
    [per-call] وهو عدد المسائل التي حلتها أول مكالمة مقسومًا على عدد المكالمات المجابة.
   *[issue] وهو عدد المسائل التي حلتها أول مكالمة مقسومًا على عدد المسائل.
}
legal-first-call-same = { $same ->
    [caller] تُعدّ كل مكالمات المتصل الواحد عن مسألة واحدة.
   *[issue] تُعدّ المكالمات عن مسألة واحدة إذا اتحد المتصل والموضوع.
}
legal-first-call-window = مكالمة أخرى عن المسألة نفسها خلال مدة قدرها { $time } تدل على أن الأولى لم تحلها؛ وحتى انقضاء هذه المدة تبقى المسألة مفتوحة.
legal-self-service-of = يُحتسب من { $stream } ما خُدم بلا موظف وما خدمه موظف.
legal-backlog-age = لا تُحتسب إلا التذاكر التي زادت مدة فتحها عندئذ على مدة قدرها { $time }.
legal-first-contact-window = تُعدّ التذكرة محلولة بالرد الأول إذا لم يردّ موظف حتى ذلك الحين أكثر من مرة ولم يُعَد فتحها خلال مدة قدرها { $time }.
legal-csat-good = تُعدّ الإجابة دالة على الرضا إذا كانت درجتها { $good } على مقياس أعلى درجاته { $scale }.
legal-slot = مدة الفاصل الزمني { $time }، وأول فاصل يبدأ مع بداية الفترة.
legal-slot-good = يكون الفاصل الزمني جيدًا متى كانت نسبة طلباته الجيدة { $good }.
legal-slot-minimum = { $count ->
    [one] يُعدّ الفاصل الزمني فارغًا إذا لم يرد فيه أي طلب.
   *[other] يُعدّ الفاصل الزمني فارغًا إذا قل عدد طلباته عن { $count }.
}
legal-slot-empty = { $empty ->
    [good] يُحتسب الفاصل الزمني الفارغ جيدًا.
   *[skip] لا يُحتسب الفاصل الزمني الفارغ في أي من الجانبين.
}
legal-ratio-side = { $side ->
    [good] المقسوم: { $what }.
   *[total] المقسوم عليه: { $what }.
}
legal-count-of = عدد { $stream }
legal-sum-of = مجموع { $field } في { $stream }
legal-side-where = { $what } مع الشرط: { $filter }
legal-take = { $take ->
    [mean] متوسط
    [median] وسيط
    [max] أكبر
    [min] أصغر
   *[percentile] المئين { $rank } من
}
legal-times-of = أزمنة العدّاد { $clock }
legal-values-of = قيم الحقل { $field }
legal-owed = هذا الالتزام على { $by } لصالح { $to }.
legal-owed-by = هذا الالتزام على { $by }.
legal-owed-to = هذا الالتزام لصالح { $to }.
legal-limit = مهلة كل حالة { $limit }.
legal-limit-by = تختلف مهلة كل حالة حسب { $field }، على النحو المبيّن في الجدول أدناه.
legal-limits = المهل
legal-promise-hours = الوقت المحتسب له: { $hours }.
legal-allowed = مدة الانقطاع التي تسمح بها القيمة المستهدفة: { $lengths }.
legal-allowed-in = { $count ->
    [one] { $time } في يوم واحد
    [two] { $time } في يومين
    [few] { $time } في { $count } أيام
    [many] { $time } في { $count } يومًا
   *[other] { $time } في { $count } يوم
}
legal-allowed-share = مدة الانقطاع التي تسمح بها القيمة المستهدفة: { $time } في كل ١٠٠ ساعة من الوقت المقيس.
legal-goal-by = تختلف القيمة المستهدفة حسب { $field }، على النحو المبيّن في الجدول أدناه. ويُقيَّم الالتزام لكل قيمة على حدة، ويكون مستوفى متى استُوفي لها جميعًا.
legal-goals = القيم المستهدفة
legal-where = { $what ->
    [outages] لا تُحتسب إلا الانقطاعات التي يتحقق فيها ما يلي: { $filter }.
   *[items] لا تُحتسب إلا الحالات التي يتحقق فيها ما يلي: { $filter }.
}
legal-except = { $what ->
    [outages] لا تُحتسب الانقطاعات التي يتحقق فيها ما يلي: { $filter }.
   *[items] لا تُحتسب الحالات التي يتحقق فيها ما يلي: { $filter }.
}
legal-percentile-method = { $method ->
    [linear] إذا وقع المئين بين قيمتين حُسب بينهما بالتناسب.
   *[nearest] المئين هو القيمة الواقعة عند أقرب رتبة.
}
legal-each = { $count ->
    [one] يُقيَّم على حدة لكل قيمة من قيم الحقل: { $fields }.
   *[other] يُقيَّم على حدة لكل توليفة من قيم الحقول: { $fields }.
}
legal-each-group = يُقيَّم أعضاء القائمة { $group } حتى إن لم توجد بيانات عنهم.
legal-each-all = يكون مستوفى متى استُوفي لها جميعًا.
legal-each-share = يكون مستوفى متى استُوفي لنسبة منها أدناها { $share }.
legal-warn = يُرسل تنبيه متى صارت القيمة الفعلية أسوأ من حد التنبيه { $value }؛ ولا أثر لذلك في النتيجة.
legal-floor = يجب ألا تكون القيمة الفعلية، محسوبةً دون أي استثناء، أسوأ من { $value }؛ وإلا كان الالتزام غير مستوفى أيًا كان ما استُثني.
legal-at-least = { $count ->
    [one] تكفي حالة واحدة لتقييمه.
    [two] إذا قل عدد الحالات عن حالتين كان غير محسوم.
    [few] إذا قل العدد عن { $count } حالات كان غير محسوم.
   *[other] إذا قل العدد عن { $count } حالة كان غير محسوم.
}
legal-no-data = { $word ->
    [met] إذا لم يوجد ما يمكن تقييمه كان مستوفى.
    [missed] إذا لم يوجد ما يمكن تقييمه كان غير مستوفى، ويُستحق عنه ما يقرره الصف الأشد من الجدول.
   *[undecided] إذا لم يوجد ما يمكن تقييمه كان غير محسوم.
}
legal-counts-in = { $word ->
    [opened] تُحتسب الحالة في الفترة التي فُتحت فيها؛ فإن كانت غير محسومة عند تقييم تلك الفترة احتُسبت في الفترة التالية.
    [stopped] تُحتسب الحالة في الفترة التي انتهى فيها عدّادها.
   *[decided] تُحتسب الحالة في الفترة التي تُحسم فيها نتيجتها: عند انتهاء عدّادها إن انتهى ضمن المهلة، وإلا فعند انقضاء المهلة.
}
legal-broken-down = تُعرض قيمته الفعلية أيضًا موزعةً حسب: { $fields }؛ ولا أثر لذلك في النتيجة.
legal-owner = المسؤول عنه: { $contact }.
legal-headline = { $flag ->
    [no] لا يرد ضمن الالتزامات الرئيسية في الصفحة الأولى من الكشف.
   *[yes] يرد ضمن الالتزامات الرئيسية في الصفحة الأولى من الكشف.
}
legal-importance = درجة أهميته { $importance } على مقياس من ١ إلى ٥؛ ولا أثر لذلك في النتيجة.
legal-outages-of = { $of ->
    [probes] تُعرف الانقطاعات من قراءات المراقبة. تسري القراءة حتى القراءة التالية للمراقب نفسه، وبحد أقصى { $time }؛ وبعد ذلك لا يفيد المراقب بشيء.
   *[outages] الانقطاعات هي المسجَّلة.
}
legal-probes-confirm = { $count ->
    [one] يعدّ المراقب الخدمة منقطعة منذ أول قراءة فاشلة.
   *[other] يعدّ المراقب الخدمة منقطعة إذا تتالت قراءاته الفاشلة وبلغ عددها { $count }، ابتداءً من أولاها؛ وما دون ذلك لا يغيّر شيئًا.
}
legal-probes-quorum = { $count ->
    [one] تكون الخدمة منقطعة ما دام أي مراقب يعدّها كذلك. وإذا لم يُفد أي مراقب بشيء فالحالة غير معلومة.
   *[other] تكون الخدمة منقطعة ما دام يعدّها كذلك من المراقبين ما لا يقل عن { $count }. وإذا أفاد عدد أقل فالحالة غير معلومة.
}
legal-outage-begins = { $begins ->
    [reported] يبدأ الانقطاع من وقت الإبلاغ عنه.
   *[occurred] يبدأ الانقطاع من وقت وقوعه.
}
legal-outage-lasting = لا يُحتسب إلا انقطاع مدته { $lasting }، مقيسةً على الانقطاع كله قبل أي استثناء.
legal-granularity = { $granularity ->
    [full-minutes] تُحسب مدة الانقطاع بالدقائق الكاملة من كل انقطاع؛ ولا تُحتسب الدقيقة غير المكتملة.
    [started-minutes] تُحسب مدة الانقطاع بما بدأ من دقائق كل انقطاع؛ وتُحتسب الدقيقة غير المكتملة كاملةً.
   *[seconds] تُحسب مدة الانقطاع بدقتها الفعلية، لا بالدقائق الكاملة.
}
legal-weights = لا يُسقط الانقطاع إلا جزءًا من الخدمة بحسب وضعه، على النحو المبيّن في الجدول أدناه.
legal-weights-caption = الجزء المحتسب انقطاعًا من الوقت
legal-column-state = الوضع
legal-column-weight = النسبة المحتسبة انقطاعًا
legal-resources = { $rule ->
    [all-down] تُعدّ الخدمة منقطعة إذا انقطعت جميع أجزائها، مميَّزةً حسب { $field }.
    [pooled] تُجمع أزمنة أجزاء الخدمة، مميَّزةً حسب { $field }، سواء مدة الانقطاع أو الوقت المقيس.
    [at-least-up] تُعدّ الخدمة منقطعة إذا قلّ عدد أجزائها المتاحة، مميَّزةً حسب { $field }، عن { $up }.
   *[any-down] تُعدّ الخدمة منقطعة إذا انقطع أي جزء من أجزائها، مميَّزةً حسب { $field }.
}
legal-unknown = { $policy ->
    [down] يُحتسب الوقت الذي لا معلومات عنه انقطاعًا.
    [up] يُحتسب الوقت الذي لا معلومات عنه توافرًا.
    [removed] لا يُحتسب الوقت الذي لا معلومات عنه لصالح أي طرف ولا ضده.
    [carry] يُحتسب الوقت الذي لا معلومات عنه كالوقت السابق له، وذلك لمدة أقصاها { $time }؛ وما زاد عليها يُقيَّم مرة على أنه توافر ومرة على أنه انقطاع، فإن اختلفت النتيجتان كان الالتزام غير محسوم.
   *[undecided] يُقيَّم الوقت الذي لا معلومات عنه مرة على أنه توافر ومرة على أنه انقطاع؛ فإن اختلفت النتيجتان كان الالتزام غير محسوم.
}
legal-between = { $between ->
    [failures] الزمن بين الأعطال هو الوقت المقيس مقسومًا على عدد الأعطال.
   *[up-time] الزمن بين الأعطال هو وقت التوافر مقسومًا على عدد الأعطال.
}
legal-promise-defaults = ما لم ينص بند الالتزام على خلاف ذلك، يسري على كل التزام ما يأتي:
legal-promise-owed = { $to ->
    [customer] يقع الالتزام على مقدّم الخدمة المعنية لصالح العميل.
   *[other] يقع الالتزام على مقدّم الخدمة المعنية لصالح الطرف الآخر.
}
legal-promise-calendar = يُحتسب وقت الالتزام أثناء تقديم الخدمة المعنية.
legal-verdicts = لكل التزام في كل فترة إحدى النتائج الآتية:
legal-verdict = { $outcome ->
    [met] مستوفى: بلغت القيمة الفعلية القيمة المستهدفة. ويكفي التساوي متى حُددت القيمة المستهدفة بعبارة «على الأقل» أو «على الأكثر».
    [missed] غير مستوفى: لم تبلغ القيمة الفعلية القيمة المستهدفة.
    [excused] معفى: كان الالتزام سيُعدّ غير مستوفى لولا استثناء يعفي من ذلك.
    [open] مفتوح: الفترة لا تزال جارية، أو لم تكتمل مصادرها بعد.
   *[undecided] غير محسوم: لا يوجد ما يكفي للتقييم، أو تتوقف النتيجة على أمر غير معلوم.
}
legal-figures = القيم الفعلية كسور دقيقة، وتُقارن بالقيمة المستهدفة قبل أي تقريب. ولا يُقرَّب ما يُعرض إلا تيسيرًا للقراءة.
legal-short-periods = قد تكون الفترة الأولى والفترة الأخيرة أقصر من سائر الفترات؛ وتُقيَّمان كغيرهما.
legal-items-rule = تُعدّ الحالة ضمن مهلتها إذا لم يتجاوز الوقت المحتسب حتى انتهاء عدّادها تلك المهلة. أما الحالات التي لم ينتهِ عدّادها ولم تتجاوز مهلتها فمفتوحة، وتُحسب على حدة.
legal-delivery-quantity = { $item } لـ«{ $service }»: الكمية المسلَّمة في { $period } هي { $goal }.
legal-delivery-occurrences = { $item } لـ«{ $service }»: تُسلَّم كل دفعة تستحق في { $period }.
legal-delivery-due = تستحق دفعة { $period }، { $due }.
legal-delivery-closed = { $where ->
    [next] إذا وقع الموعد في يوم مغلق انتقل إلى يوم العمل التالي.
    [previous] إذا وقع الموعد في يوم مغلق انتقل إلى يوم العمل السابق.
   *[same] إذا وقع الموعد في يوم مغلق بقي كما هو.
}
legal-delivery-hours = تُعرف الأيام المفتوحة من الساعات السارية هنا: { $hours }.
legal-delivery-kept = يُعدّ الالتزام مستوفى إذا تحققت الكمية المتفق عليها، إن وُجدت، ولم تتأخر أي دفعة أو تغب أو تخلُ من الإثبات.
legal-delivery-places = تُزوَّد في كل مرة جميع هذه المواقع: { $places }.
legal-delivery-per-place = { $flag ->
    [yes] الكمية مستحقة لكل موقع على حدة.
   *[no] الكمية مستحقة لجميع المواقع معًا.
}
legal-delivery-proof = لا يُحتسب التسليم إلا بهذا الإثبات: { $proof }.
legal-delivery-sent = يرسله { $contact }.
legal-delivery-received = يستلمه { $contact }.
legal-delivery-defaults = ما لم ينص البند المعني على غير ذلك، يسري على كل تسليم:
legal-delivery-service = يتبع الخدمة الأولى في هذه الاتفاقية.
legal-delivery-calendar = تُعرف الأيام المفتوحة من ساعات خدمته.
legal-delivery-meant = ما يُسلَّم خلال فترة يخص موعد تلك الفترة، وإذا كان الموعد بعد نهاية الفترة فيخص موعد الفترة السابقة؛ والبيان الذي يسمّي فترته يخصها. التسليم في الموعد تمامًا يُعدّ في وقته. وما لا يصل أبدًا يُعدّ متأخرًا حتى نهاية الوقت المخصص له.
legal-evidence = يجب إثبات ما يلي:
legal-evidence-provider = مقدّم الخدمة
legal-evidence-one = يثبت { $by } الالتزام بـ{ $standard } بواسطة: { $shown }.
legal-evidence-until = يثبت { $by } الالتزام بـ{ $standard } بواسطة: { $shown }. يسري ما أُثبت حتى نهاية { $until }.
legal-evidence-rule = يحدد آخر بيان عن الإثبات مدة سريانه؛ فإن لم يوجد بيان حددها التاريخ الوارد في هذه الاتفاقية. ويسري التاريخ حتى نهاية يومه.
legal-outages-rule = تُعدّ انقطاعات الخدمة الواحدة المتداخلة زمنيًا انقطاعًا واحدًا. ومتى اقتصرت الانقطاعات على أجزاء من الخدمة، احتُسب أكبر جزء منها طوال مدة التداخل.
legal-outages-order = تُحدَّد مدة الانقطاع بالترتيب الآتي: الانقطاعات كما هي معلومة؛ الوقت غير المعلوم؛ التداخلات؛ الحد الأدنى لمدة الانقطاع؛ الاستثناءات والساعات الواقعة خارج تقويم العمل؛ حدّا الفترة؛ الدقائق الكاملة أو المبدوءة؛ الجزء الذي يعطّله الانقطاع.
legal-exclusion = السبب: { $cause }. نطاق السريان: { $objectives }.
legal-exclusion-of-all = السبب: { $cause }. يسري الاستثناء على جميع الالتزامات.
legal-applies-always = الوقت الآتي مستثنى تلقائيًا دون حاجة إلى إعلان نافذة: { $hours }.
legal-applies-declared = يسري الاستثناء على النوافذ المعلنة، على أن تُحدَّد لكل منها بدايتها ونهايتها والجهة التي أعلنتها.
legal-exclusion-within = لا تُحتسب النافذة إلا في الوقت الآتي: { $hours }.
legal-exclusion-where = لا يسري الاستثناء إلا على النوافذ المستوفية للشرط الآتي: { $filter }.
legal-exclusion-notice = يجب إعلان النافذة قبل بدايتها بمدة حدها الأدنى { $time }.
legal-late = { $late ->
    [accept-with-approval] لا تسري النافذة التي تأخر إعلانها إلا إذا تمت الموافقة عليها.
   *[refuse] لا تسري النافذة التي تأخر إعلانها.
}
legal-exclusion-at-most = الحد الأقصى للوقت المستثنى: { $time } { $per }.
legal-effect = { $effect ->
    [count-as-good] يُحتسب ما استُثني من وقت وحالات في حكم المستوفى.
    [pause] تتوقف العدّادات في الوقت المستثنى.
    [excuse] يُحتسب ما استُثني من وقت وحالات؛ والالتزام الذي كان سيُستوفى لولاه يكون معفى.
   *[remove] لا يُحتسب ما استُثني من وقت وحالات لصالح أي طرف ولا ضده.
}
legal-approval-none = لا تحتاج النافذة إلى موافقة أحد.
legal-approval-both = لا تسري النافذة إلا بموافقة مقدّم الخدمة والعميل عليها قبل أن تصبح فترتها نهائية.
legal-approval-party = لا تسري النافذة إلا بموافقة صادرة عن { $party } قبل أن تصبح فترتها نهائية.
legal-exclusion-evidence = ما يجب إثباته: { $evidence }
legal-exclusions-none = لا استثناءات: يُحتسب الوقت المقيس كله وتُحتسب الحالات كلها.
legal-exclusion-defaults = ما لم ينص بند الاستثناء على خلاف ذلك، يسري على كل استثناء ما يأتي:
legal-exclusion-objectives = يسري الاستثناء على جميع الالتزامات.
legal-exclusion-union = الوقت الذي تشمله عدة استثناءات يُستثنى مرة واحدة.
legal-exclusion-allowance = إذا كان للوقت المستثنى حد أقصى، استُهلك هذا الحد بالترتيب الزمني، وقُصّرت النافذة عند اللحظة التي ينفد فيها.
legal-exclusion-refused = تُذكر النافذة التي لا تسري في الكشف مع بيان السبب.
legal-exclusion-everything = الالتزام الذي استُثني كل ما يدخل في حسابه يكون غير محسوم.
legal-when-missed = { $which ->
    [one] عدم استيفاء الالتزام { $objectives } في الفترة
    [all] عدم استيفاء التزام ما في الفترة، عن كل التزام غير مستوفى على حدة
   *[several] عدم استيفاء أحد الالتزامات الآتية في الفترة، عن كل التزام غير مستوفى منها على حدة: { $objectives }
}
legal-when-any-missed = { $which ->
    [one] عدم استيفاء الالتزام { $objectives } في الفترة
    [all] عدم استيفاء التزام واحد على الأقل في الفترة
   *[several] عدم استيفاء واحد على الأقل من الالتزامات الآتية في الفترة: { $objectives }
}
legal-when-all-missed = { $which ->
    [one] عدم استيفاء الالتزام { $objectives } في الفترة
    [all] كون جميع الالتزامات غير مستوفاة في الفترة
   *[several] كون جميع الالتزامات الآتية غير مستوفاة في الفترة: { $objectives }
}
legal-when-all-met = { $which ->
    [one] استيفاء الالتزام { $objectives } في الفترة
    [all] استيفاء جميع الالتزامات في الفترة
   *[several] استيفاء جميع الالتزامات الآتية في الفترة: { $objectives }
}
legal-when-breached = { $which ->
    [one] تجاوز إحدى حالات الالتزام { $objectives } مهلتها، عن كل حالة متجاوزة على حدة
    [all] تجاوز إحدى حالات أي التزام مهلتها، عن كل حالة متجاوزة على حدة
   *[several] تجاوز إحدى حالات أي من الالتزامات الآتية مهلتها، عن كل حالة متجاوزة على حدة: { $objectives }
}
legal-when-figure = كون القيمة الفعلية للالتزام { $objective } على النحو الآتي: { $value }
legal-when-figures = تحقق أي مما يأتي، عن كل ما يتحقق منه على حدة: { $figures }
legal-when-in-a-row = { $count ->
    [one] وقوع ما يأتي في فترة واحدة: { $what }
    [two] وقوع ما يأتي في فترتين متتاليتين: { $what }
    [few] وقوع ما يأتي في { $count } فترات متتالية: { $what }
   *[other] وقوع ما يأتي في { $count } فترة متتالية: { $what }
}
legal-when-repeated = { $count ->
    [one] وقوع ما يأتي مرة واحدة على الأقل خلال مدة قدرها { $time }: { $what }
    [two] وقوع ما يأتي مرتين على الأقل خلال مدة قدرها { $time }: { $what }
    [few] وقوع ما يأتي { $count } مرات على الأقل خلال مدة قدرها { $time }: { $what }
   *[other] وقوع ما يأتي { $count } مرة على الأقل خلال مدة قدرها { $time }: { $what }
}
legal-remedy-pays = { $kind ->
    [credit] يُستحق رصيد خدمة في حال { $what }.
    [refund] يُستحق استرداد في حال { $what }.
    [waiver] يُستحق إعفاء من جزء من الرسوم في حال { $what }.
    [indemnity] يُستحق تعويض في حال { $what }.
    [reward] تُستحق مكافأة للطرف الذي يقع عليه الالتزام في حال { $what }.
   *[fine] تُستحق غرامة في حال { $what }.
}
legal-remedy-right = ينشأ لصالح { $holder } حق إنهاء الاتفاقية بموجب { $way } في حال { $what }.
legal-right-exercise = تجوز ممارسة الحق خلال مدة أقصاها { $time } من تاريخ الكشف الذي ينشأ به؛ ثم يسقط.
legal-remedy-extension = تُمدَّد المدة دون رسوم لمدة قدرها { $time } في حال { $what }.
legal-remedy-recovery = تُقدَّم خطة تحسين خلال مدة أقصاها { $time } من تاريخ الكشف في حال { $what }.
legal-remedy-strike = تُحتسب مخالفة على الطرف الذي يقع عليه الالتزام في حال { $what }.
legal-remedy-notify = يُخطَر الأشخاص الآتون في حال { $what }: { $to }
legal-remedy-reassign = ينتقل العمل إلى { $to } في حال { $what }.
legal-follow-owner = المسؤول عن ذلك: { $owner }.
legal-strike-due = يجب الرد عليها خلال مدة أقصاها { $time } من تاريخ الكشف.
legal-strike-expires = تُحتسب لمدة قدرها { $time } من تاريخ الكشف.
legal-strike-stays = تُحتسب حتى نهاية الاتفاقية.
legal-pays = المقدار المستحق: { $sum }.
legal-pays-bands = يتوقف المقدار المستحق على القيمة الفعلية وفق الجدول أدناه؛ ولا ينطبق منه إلا صف واحد.
legal-percentage-of = أساس احتساب النسبة المئوية: { $base }.
legal-pays-counted = { $by ->
    [streak] يتوقف المقدار المستحق على عدد الفترات المتتالية التي حدث فيها ذلك وفق الجدول أدناه؛ ولا ينطبق منه إلا صف واحد.
   *[breaches] يتوقف المقدار المستحق على عدد الحالات التي تجاوزت حدها في الفترة وفق الجدول أدناه؛ ولا ينطبق منه إلا صف واحد.
}
legal-pays-by-objective = يتوقف المقدار المستحق على الالتزام وفق الجدول أدناه.
legal-bands = المقدار المستحق
legal-column-figure = القيمة الفعلية
legal-column-count = العدد
legal-column-pays = المقدار
legal-nothing = لا شيء
legal-the-goal = القيمة المستهدفة
legal-band = { $inner } و{ $outer }
legal-beyond = { $beyond ->
    [allowed-downtime] من مدة الانقطاع الزائدة على ما تسمح به القيمة المستهدفة
    [goal] من مقدار قصور القيمة الفعلية عن القيمة المستهدفة
    [limit] من مدة تجاوز الحالة مهلتها
    [none] من القيمة الفعلية
   *[value] من مقدار تردي القيمة الفعلية عن الحد الآتي ({ $value })
}
legal-steps = عن كل شريحة قدرها { $step } { $beyond }، يكون المقدار المستحق: { $sum }.
legal-step-count = { $count-rule ->
    [whole] لا تُحتسب الشريحة غير المكتملة.
    [started] تُحتسب الشريحة غير المكتملة كأنها كاملة.
   *[linear] تُحتسب الشريحة غير المكتملة بالتناسب.
}
legal-pay-at-most = الحد الأقصى للمقدار المستحق: { $sum }.
legal-pay-drop-below = الحد الأدنى للصرف: { $amount }؛ وما قلّ عنه لا يُصرف.
legal-remedy-where = لا تُحتسب إلا الحالات المستوفية للشرط الآتي: { $filter }.
legal-remedy-unless = لا يترتب شيء من ذلك في حال { $what }.
legal-remedy-grace = لا يُستحق شيء عن الفترات التي تبدأ خلال مدة قدرها { $time } من بداية الاتفاقية.
legal-remedy-forgive = عدد الحالات الأولى المعفى عنها { $per }: { $count }؛ تُثبت ولا يُستحق عنها شيء.
legal-claim = { $after ->
    [event] يجب تقديم المطالبة خلال مدة أقصاها { $time } من اللحظة التي صار فيها عدم الاستيفاء مؤكدًا؛ وإلا سقط الحق فيها.
    [statement] يجب تقديم المطالبة خلال مدة أقصاها { $time } من تاريخ الكشف؛ وإلا سقط الحق فيها.
   *[period] يجب تقديم المطالبة خلال مدة أقصاها { $time } من نهاية الفترة؛ وإلا سقط الحق فيها.
}
legal-claim-notify = يُشترط أن يكون قد أُبلغ عن الحدث خلال مدة أقصاها { $time } من وقوعه.
legal-claim-evidence = تبيّن المطالبة ما يأتي: { $evidence }
legal-remedy-due = { $after ->
    [event] موعد الاستحقاق: خلال مدة أقصاها { $time } من اللحظة التي صار فيها عدم الاستيفاء مؤكدًا.
    [period] موعد الاستحقاق: خلال مدة أقصاها { $time } من نهاية الفترة.
    [statement] موعد الاستحقاق: خلال مدة أقصاها { $time } من تاريخ الكشف.
    [claim] موعد الاستحقاق: خلال مدة أقصاها { $time } من تاريخ المطالبة.
   *[invoice] موعد الاستحقاق: خلال مدة أقصاها { $time } من تاريخ الفاتورة.
}
legal-sole = { $flag ->
    [yes] لا تترتب على عدم الاستيفاء نفسه أي مطالبة أخرى.
   *[no] لا يحول ذلك دون المطالبات الأخرى المترتبة على عدم الاستيفاء نفسه.
}
legal-remedies-none = لم يُتفق على أي جزاء أو تعويض عن عدم استيفاء الالتزامات.
legal-remedy-defaults = ما لم ينص البند المعني على خلاف ذلك، يسري على كل جزاء أو تعويض ما يأتي:
legal-remedy-grace-term = تنطبق عليه فترة السماح المقررة للاتفاقية، إن وُجدت.
legal-remedy-no-claim = يترتب تلقائيًا دون حاجة إلى مطالبة.
legal-pay-base = تُحتسب النسبة المئوية من رسوم الخدمة موضوع الالتزام عن كامل الفترة.
legal-remedy-due-term = موعد استحقاقه هو الموعد المحدد في { $part }.
legal-remedy-each = يترتب كل جزاء أو تعويض مستقلًا عن غيره؛ ويجوز أن يترتب أكثر من واحد على عدم الاستيفاء نفسه.
legal-remedy-parties = يُستحق كل مبلغ على الطرف الذي يقع عليه الالتزام لصالح الطرف الذي تقرر الالتزام لصالحه.
legal-remedy-order = يُحدَّد كل مبلغ بالترتيب الآتي: النتيجة؛ فترة السماح؛ المقدار؛ الحد الأقصى الخاص به؛ السقوف، بدءًا بأضيقها نطاقًا؛ الحد الأدنى للصرف؛ التقريب؛ آخر موعد للمطالبة؛ موعد الاستحقاق.
legal-remedy-no-figure = الالتزام غير المستوفى الذي لا قيمة فعلية له يُطبَّق عليه الصف الأخير من الجدول، وهو أشد صفوفه.
legal-remedy-two-readings = إذا ترتب على الوقت غير المعلوم احتمال مبلغين، استُحق الأقل منهما وأُثبت الفرق بوصفه معلقًا.
legal-remedy-rows = الفترات غير المحسومة أو المعفاة أو المفتوحة لا تدخل في عدد الفترات المشترط، لا إثباتًا ولا نفيًا، ولا تقطع تتابعها.
legal-right-rule = ينشأ الحق مرة واحدة عن كل سلسلة متصلة من عدم الاستيفاء، ولا ينشأ مجددًا إلا بعد فترة مستوفاة.
legal-follow-rule = ما يترتب من غير المال يُثبت مرة واحدة ويبقى قائمًا أيًّا كانت البيانات اللاحقة.
legal-opening-streak = يبدأ { $objective } بهذا العدد من الفترات المتتالية غير المستوفاة: { $count }.
legal-opening-strikes = يبدأ { $party } بهذا العدد من المخالفات المحتسبة: { $count }.
legal-opening-paid = صُرف قبل البداية مبلغ { $amount } ضمن السقف { $cap }؛ ويُحتسب في فترة السقف التي تبدأ فيها المدة.
legal-reward-parties = تُستحق المكافأة في الاتجاه المعاكس: للطرف الذي يقع عليه الالتزام.
legal-cap-share = { $which ->
    [one] الحد الأقصى للمستحق عن { $covers }: { $share } من { $base } { $per }.
   *[several] الحد الأقصى لمجموع المستحق عن { $covers }: { $share } من { $base } { $per }.
}
legal-cap-amount = { $which ->
    [one] الحد الأقصى للمستحق عن { $covers }: { $amount } { $per }.
   *[several] الحد الأقصى لمجموع المستحق عن { $covers }: { $amount } { $per }.
}
legal-cap-base-fee = رسوم الخدمات المعنية بها
legal-caps-none = لم يُتفق على سقف لمجموع الجزاءات والتعويضات.
legal-cap-excess = ما يزيد على السقف لا يُستحق لاحقًا.
legal-cap-order = عند تعدد السقوف، يُطبَّق أولًا السقف الذي يشمل عددًا أقل من الجزاءات والتعويضات، ثم السقف ذو الفترة الأقصر. ويُوزَّع ما يُقتطع بالتناسب.
legal-cap-window = يُحتسب كل جزاء أو تعويض ضمن السقف في فترة السقف التي تنتهي فيها الفترة محل التقييم.
legal-settle = تصبح الفترة نهائية بعد نهايتها بمدة قدرها { $time }، استنادًا إلى البيانات المسجلة حتى ذلك الحين؛ وقبل ذلك يكون كشفها مؤقتًا.
legal-restate = تؤدي البيانات المسجلة بعد ذلك إلى كشف جديد برقم جديد وقيد تعديل؛ ولا يُغيَّر أي كشف سابق.
legal-clawback = { $flag ->
    [yes] يُسترد ما قُيّد متى اقتضت ذلك بيانات لاحقة.
   *[no] لا يُسترد ما قُيّد وإن كان من شأن بيانات لاحقة إنقاصه.
}
legal-paid = { $paid ->
    [transfer] تُسدَّد المبالغ بالتحويل.
   *[next-invoice] تُسوَّى المبالغ بالمقاصة مع الفاتورة التالية.
}
legal-due = تُسدَّد المبالغ خلال مدة أقصاها { $time } من تاريخ الكشف الذي تُقيَّد به، ما لم ينص بند الجزاء أو التعويض المعني على خلاف ذلك.
legal-rounding = { $rounding ->
    [half-up] يُقرَّب كل مبلغ مرة واحدة، في نهاية الحساب، إلى أصغر وحدة من العملة؛ ويُقرَّب النصف إلى الأعلى.
   *[half-even] يُقرَّب كل مبلغ مرة واحدة، في نهاية الحساب، إلى أصغر وحدة من العملة؛ ويُقرَّب النصف إلى العدد الزوجي المجاور.
}
legal-escalation = نطاق السريان: { $objectives }.
legal-escalation-of-all = يسري التصعيد على جميع الالتزامات.
legal-escalation-hours = أوقات إرسال الإشعارات: { $hours }؛ وتُرجأ الإشعارات خارج هذه الأوقات.
legal-escalation-where = لا يسري التصعيد إلا على الحالات المستوفية للشرط الآتي: { $filter }.
legal-escalation-repeat = تتكرر الخطوة الأخيرة بفاصل زمني قدره { $time } إلى أن تُنجز الحالة.
legal-escalation-authority = يجوز لمن أُبلغ أن يبتّ فيما يأتي: { $authority }
legal-steps-caption = من يُبلَّغ ومتى
legal-column-when = الموعد
legal-column-told = من يُبلَّغ
legal-threshold = { $threshold ->
    [share] انقضاء { $value } من المهلة
    [elapsed] بعد مدة قدرها { $value }
    [breach] عند انتهاء المهلة
    [before] قبل انتهاء المهلة بمدة قدرها { $value }
    [after] بعد انتهاء المهلة بمدة قدرها { $value }
    [warn] صيرورة القيمة الفعلية أسوأ من حد التنبيه
   *[missed] عدم استيفاء التزام ما
}
legal-escalations-none = لم يُتفق على أي تصعيد.
legal-escalation-hours-default = ما لم ينص بند التصعيد على خلاف ذلك، تُرسل الإشعارات على مدار الساعة.
legal-escalation-rule = الغرض من التصعيد هو الإبلاغ؛ ووصوله إلى أحد أو عدم وصوله لا يغيّر أي نتيجة.
legal-report = يُرسل كشف { $period } إلى { $to }، { $due }.
legal-reports-none = لم يُتفق على أي تقرير؛ ولكل طرف أن يستخرج كشف أي فترة من هذه الاتفاقية ومن البيانات.
legal-statement = يبيّن الكشف كل نتيجة مع قيمتها الفعلية، وما استُثني وسبب استثنائه، وكل جزاء أو تعويض مع كيفية احتسابه، ومدى اكتمال المصادر.
legal-statement-numbers = تُرقَّم كشوف كل فترة؛ والعبرة بأحدثها.
legal-identity = هذه الوثيقة هي الإصدار { $version } من الاتفاقية { $id }.
legal-digest = بصمة SHA-256 للصيغة القياسية للاتفاقية، وهي تشمل ملفاتها: { $digest }.
legal-kind = { $kind ->
    [service] تسري هذه الاتفاقية بين مقدّم الخدمة وجميع عملاء الخدمة.
    [internal] تسري هذه الاتفاقية بين فرق تابعة لمنظمة واحدة.
    [operational] هذه الاتفاقية اتفاقية المستوى التشغيلي، وهي تدعم اتفاقيات أخرى.
    [underpinning] هذه الاتفاقية عقد مع مورّد يدعم اتفاقيات أخرى.
   *[customer] تسري هذه الاتفاقية بين مقدّم خدمة وعميل واحد.
}
legal-binding = { $flag ->
    [no] هذه الاتفاقية غير رسمية ولا تُلزم الأطراف.
   *[yes] هذه الاتفاقية ملزمة للأطراف.
}
legal-language = لغة هذه الاتفاقية هي { $language }.
legal-languages = حُررت هذه الاتفاقية باللغات الآتية: { $languages }. وعند الاختلاف بينها يُعتمد النص المحرر باللغة { $language }.
legal-files = الملفات الآتية جزء من هذه الاتفاقية: { $files }.
legal-file = { $file } (بصمة SHA-256: { $digest })
legal-defaults = ما تنص عليه هذه الوثيقة دون أن يختاره الأطراف هو الحكم المعياري في اللغة التي صيغت بها أحكام الاتفاقية، ويُعدّ متفقًا عليه شأنه شأن ما اختاروه.
legal-facts = تُعرف كل واقعة بمصدرها ومعرّفها. والمعرّف نفسه يعني الواقعة نفسها، ويُعتدّ بأعلى مراجعة لها. والصفوف التي تتعذر قراءتها تُعدّ وتُذكر، ولا يُخمَّن محتواها أبدًا.
legal-reproducible = لكل طرف أن يقيّم هذه الاتفاقية استنادًا إلى البيانات نفسها، وتكون النتيجة واحدة. ويذكر الكشف إصدار قواعد المناطق الزمنية المستخدمة فيه.
legal-terms = في هذه الاتفاقية:
legal-term = { $term ->
    [objective] الالتزام هو هدف مستوى الخدمة: ما يقع على طرف لصالح طرف آخر، ويُقاس ويُقارن بقيمة مستهدفة.
    [period] الفترة هي الزمن الذي يُقيَّم الالتزام خلاله؛ ولا تدخل لحظة نهايتها فيها.
    [item] الحالة هي ما تتعلق به البيانات، ومثالها التذكرة.
    [figure] القيمة الفعلية هي ما يبلغه الالتزام في فترة ما.
    [limit] المهلة هي المدة التي يجوز أن تستغرقها حالة واحدة؛ والقيمة المستهدفة هي ما يجب أن تبلغه القيمة الفعلية للفترة.
    [breach] التجاوز هو حالة تجاوزت مهلتها.
    [certain] يكون عدم الاستيفاء مؤكدًا من اللحظة التي لا يعود بعدها ممكنًا أن يتداركه شيء فيما بقي من الفترة، وعلى أبعد تقدير عند نهايتها.
    [window] النافذة هي مدة زمنية ينطبق عليها استثناء.
   *[statement] الكشف هو وثيقة تُثبت ما انتهت إليه فترة ما.
}

## Leads

measure-lead-volume = عدد العملاء المحتملين
measure-lead-value = قيمة العملاء المحتملين
measure-follow-up-depth = المحاولات لكل عميل محتمل لم يتحقق التواصل معه
measure-close-rate = معدل البيع
measure-deal-size = إيراد كل عميل محتمل تم البيع له
measure-marketing-share = حصة التسويق من الإيراد
measure-sales-cycle = متوسط الزمن من التسليم إلى البيع
stream-leads = العملاء المحتملون
formula-lead-volume = عدد العملاء المحتملين الذين بلغوا المرحلة
formula-lead-value = مجموع نقاط العملاء المحتملين الذين بلغوا المرحلة
formula-follow-up-depth = المحاولات ÷ العملاء المحتملون الذين لم يتحقق التواصل معهم
formula-close-rate = { $variant ->
    [closed] من تم البيع لهم ÷ من حُسم أمرهم بالبيع أو الخسارة في الفترة
   *[cohort] من تم البيع لهم ÷ من سُلّموا في الفترة
}
formula-deal-size = إيراد من تم البيع لهم ÷ عددهم
formula-marketing-share = الإيراد الذي جلبه التسويق ÷ كل الإيراد
formula-sales-cycle = مجموع الأزمنة من التسليم إلى البيع ÷ عدد من تم البيع لهم في الفترة
reason-no-goal = لم يُسجَّل ما يمكن أن يُحسب الهدف منه.
working-goal = الهدف { $goal } = { $quota } × { $share } ÷ { $size } ÷ { $rate }، مقرّبًا إلى الأعلى مرة واحدة في النهاية
working-revenue = الإيراد { $value }
working-customers = العملاء { $value }
working-leads = العملاء المحتملون { $value }
working-written = الحصة وقيمة الصفقة ومعدل البيع كما وردت في الاتفاقية
working-recorded = الحصة وقيمة الصفقة ومعدل البيع من سجلات { $period }
working-records = العملاء المحتملون: { $leads }، تم البيع لـ { $won } بإيراد { $revenue }؛ ومن مبيعات قدرها { $all } جاء { $marketing } من التسويق
working-no-goal = { $reason ->
    [no-leads] لا هدف: لم يُسلَّم أي عميل محتمل في { $period }، فلا يوجد معدل بيع.
    [none-won] لا هدف: لم يتم البيع لأي من العملاء المحتملين في { $period }، فلا توجد قيمة صفقة.
    [no-revenue-of-won] لا هدف: لم يجلب من تم البيع لهم في { $period } أي إيراد.
    [nothing-sold] لا هدف: لم يُبَع شيء في { $period }، فلا توجد حصة للتسويق.
   *[unusable-records] لا هدف: سجلات { $period } متعارضة.
}
pace-standing = { $kind ->
    [business] حتى نهاية يوم العمل { $past } من { $days } بلغ الفعلي { $actual }، وخط الهدف { $line }
   *[days] حتى نهاية اليوم { $past } من { $days } بلغ الفعلي { $actual }، وخط الهدف { $line }
}
pace-ahead = فوق الخط بمقدار { $value }
pace-on = على الخط
pace-behind = تحت الخط بمقدار { $value }
pace-needed = المطلوب كل يوم من الآن: { $value }
pace-projected = بالوتيرة نفسها يبلغ { $value }
pace-per-day = خط الهدف: { $value } في اليوم
chart-pace = ما ورد وخط الهدف
chart-today = اليوم
chart-goal-line = الهدف
chart-actual = حتى الآن
chart-projection = بالوتيرة نفسها
chart-pace-point = { $day }: خط الهدف { $goal }، ورد { $actual }
chart-pace-to-come = { $day }: خط الهدف { $goal }
chart-attempts = المحاولات في كل يوم، لجميع العملاء المحتملين
chart-attempts-once = المحاولات في كل يوم لجميع العملاء المحتملين، محاولة لكل عميل محتمل متابَع
chart-worked = العملاء المحتملون المتابَعون في كل يوم
chart-load = العملاء المحتملون لكل موظف
chart-depth = المحاولات مع من لم يتحقق التواصل معهم، بحسب الموظف
activity-day = { $day }: { $count }
activity-title = العملاء المحتملون المسلَّمون في الفترة
activity-none = لا أحد
column-rep = الموظف
column-handed = المسلَّمون
column-worked = المتابَعون
column-untouched = غير المتابَعين
column-attempts = المحاولات
column-depth = المحاولات لكل من لم يتحقق التواصل معه
recorded-title = المسجَّل شهرًا بشهر
column-month = الشهر
column-leads = العملاء المحتملون
column-won = تم البيع لهم
column-won-revenue = إيراد من تم البيع لهم
column-marketing-revenue = مبيعات من التسويق
column-revenue = كل المبيعات
column-close-rate = معدل البيع
column-deal-size = قيمة الصفقة
column-marketing-share = حصة التسويق
sides-title = الطرفان معًا
column-side = الطرف
column-kept = الالتزامات المستوفاة
legal-goal-leads = { $figure ->
    [lead-volume] عدد العملاء المحتملين في «{ $service }» في { $period } هو { $goal }.
    [lead-value] مجموع نقاط العملاء المحتملين في «{ $service }» في { $period } هو { $goal }.
    [follow-up-depth] متوسط عدد المحاولات مع العملاء المحتملين في «{ $service }» الذين سُلّموا في { $period } ولم يُوصَل إليهم هو { $goal }.
    [close-rate] نسبة من يتم البيع لهم من العملاء المحتملين في «{ $service }» في { $period } هي { $goal }.
    [deal-size] متوسط إيراد العملاء المحتملين في «{ $service }» الذين سُلّموا في { $period } وتم البيع لهم هو { $goal }.
    [marketing-share] حصة التسويق من إيراد مبيعات «{ $service }» في { $period } هي { $goal }.
   *[sales-cycle] متوسط الزمن من التسليم إلى البيع للعملاء المحتملين في «{ $service }» الذين تم البيع لهم في { $period } هو { $goal }.
}
legal-lead-stage = يُحتسب العميل المحتمل في الفترة التي يبلغ فيها هذه المرحلة أول مرة: { $stage }.
legal-lead-points = للعميل المحتمل بحسب { $field } النقاط الآتية: { $points }. وأي قيمة أخرى تجعله غير محسوم.
legal-lead-point = { $value }: { $points }
legal-lead-reached = يُعدّ التواصل مع العميل المحتمل متحققًا عند: { $event }. ومن ذلك الحين لا يدخل في هذه القيمة أيًّا كان عدد المحاولات معه.
legal-lead-attempts = المحاولة هي كل حدث من الأحداث الآتية ما لم يقم به برنامج: { $events }. ويُحتسب من لم تُجرَ معه أي محاولة بصفر.
legal-close-basis = { $basis ->
    [closed] تؤخذ النسبة من العملاء المحتملين الذين حُسم أمرهم بالبيع أو الخسارة في الفترة.
   *[cohort] تؤخذ النسبة من العملاء المحتملين الذين سُلّموا في الفترة، بحسب ما آل إليه أمرهم عند تقييم الفترة.
}
legal-figure = { $number } (الرقم { $figure })
legal-figure-working = يُحسب الهدف { $figure } هكذا: حصة مبيعات قدرها { $quota }، مضروبة في حصة التسويق { $share }، مقسومة على قيمة صفقة قدرها { $size }، مقسومة على معدل بيع قدره { $rate }؛ ولا يُقرَّب إلا الناتج، إلى الأعلى حتى عميل محتمل كامل.
legal-figure-recalculated = { $recalculated ->
    [month] في كل شهر تؤخذ الحصة (إن ذُكرت) وقيمة الصفقة ومعدل البيع من جديد من مجموع سجلات الشهر السابق؛ ويُقيَّم الشهر الأول بما هو مكتوب هنا.
    [quarter] في كل ربع سنة تؤخذ الحصة (إن ذُكرت) وقيمة الصفقة ومعدل البيع من جديد من مجموع سجلات الربع السابق؛ ويُقيَّم الربع الأول بما هو مكتوب هنا.
    [year] في كل سنة تؤخذ الحصة (إن ذُكرت) وقيمة الصفقة ومعدل البيع من جديد من مجموع سجلات السنة السابقة؛ وتُقيَّم السنة الأولى بما هو مكتوب هنا.
   *[never] تبقى هذه المدخلات كما هي مكتوبة هنا.
}
legal-pace = { $pace ->
    [days] لمعرفة سير الأمر قبل نهاية الفترة يُوزَّع الهدف بالتساوي على أيامها؛ ولا يحسم ذلك شيئًا.
    [business] لمعرفة سير الأمر قبل نهاية الفترة يُوزَّع الهدف بالتساوي على أيام عملها؛ ولا يحسم ذلك شيئًا.
   *[none] لا يُوزَّع الهدف على أيام فترته.
}
legal-counts-in-leads = يُحتسب العميل المحتمل في الفترة التي سُلّم فيها؛ فإن كان غير محسوم عند تقييم تلك الفترة احتُسب في الفترة التالية.
legal-clock-of = { $stream ->
    [leads] يقيس زمن العملاء المحتملين.
   *[tickets] يقيس زمن التذاكر.
}

# Levels and what stands beneath

legal-level = { $layer ->
    [corporate] مستوى المؤسسة
    [customer] مستوى العميل
   *[service] مستوى الخدمة الواحدة
  }
legal-levels = المستويات
legal-levels-rule = تتكوّن هذه الاتفاقية من عدة نصوص، أعلاها أولًا. ويُقدَّم ما ينص عليه المستوى الأدنى على ما ينص عليه الأعلى، وفيما لم ينص عليه الأدنى يسري الأعلى.
legal-levels-replaced = ما يقوله مستوى أدنى بدلًا من مستوى أعلى، بألفاظ النصوص
legal-column-level = المستوى
legal-column-text = النص
legal-column-version = الإصدار
legal-column-digest = بصمة SHA-256
legal-column-term = الشرط
legal-column-holds = ما يسري
legal-column-instead = بدلًا من
legal-said-by = ورد في: { $levels }.
legal-level-part = { $level } ({ $keys })
legal-own-level = نصها نفسه من { $level }.
legal-extends = تُبنى على هذا النص، وهو يسري حيث لا يقول نصها شيئًا: { $texts }.
legal-backing = تقوم على هذه الاتفاقيات: { $texts }. وهي لا تغيّر شيئًا مما تُعُهّد به هنا.
legal-pin = { $id }، الإصدار { $version }
legal-pin-digest = { $id }، الإصدار { $version } (بصمة SHA-256: { $digest })
legal-policy = لا يجوز للمستويات الأدنى تغييرها إلا على هذه الأوجه: { $rules }. وما عدا ذلك فلها تغييره بحرية.
legal-policy-rule = { $class ->
    [locked] { $path }: لا يُغيَّر أبدًا
    [floor] { $path }: إلى القيمة نفسها أو أكثر
    [ceiling] { $path }: إلى القيمة نفسها أو أقل
    [stricter-only] { $path }: للتعهد بأكثر مما في المستوى الأعلى فقط
    [lower-only] { $path }: إلى أقل مما في المستوى الأعلى فقط
    [higher-only] { $path }: إلى أكثر مما في المستوى الأعلى فقط
    [append] { $path }: بالإضافة إليه فقط
   *[replace] { $path }: بحرية
  }
legal-drop = لا تسري هذه الشروط من المستوى الأعلى: { $terms }.
legal-drop-term = { $path } ({ $reason })
legal-depends = تعتمد على جميع هذه الخدمات لدى غيرها: { $needs }.
legal-depends-all = جميع ({ $parts })
legal-depends-any = أيّ واحدة من ({ $parts })
legal-depends-some = ما لا يقل عن { $need } من ({ $parts })

## The course of an agreement

life-agreement = الاتفاقية { $id }، الإصدار { $version }
life-now = في { $instant }: { $state }
life-since = منذ { $instant }
life-ends = تنتهي المدة في { $instant }
life-renewals = { $count ->
    [zero] لم تُجدَّد
    [one] جُدِّدت مرة واحدة
    [two] جُدِّدت مرتين
    [few] جُدِّدت { $count } مرات
    [many] جُدِّدت { $count } مرة
   *[other] جُدِّدت { $count } مرة
}
life-course = المسار
life-step-by-act = { $instant }: { $state } (السطر { $line } من السجل)
life-step-by-time = { $instant }: { $state } (بمرور الوقت)
life-missing = ما ينقص للخطوة التالية
life-refused = مسجَّل دون أثر
life-refused-act = السطر { $line }: { $why }
life-state = { $state ->
    [draft] مسودة
    [review] قيد المراجعة
    [approved] معتمدة
    [signed] موقَّعة
    [active] سارية
    [amended] سارية، وقد اتُّفق على تعديل
    [suspended] موقوفة
    [expiring] تقترب من نهايتها
    [renewed] مجدَّدة، وتليها المدة الجديدة
    [terminated] منهاة
    [expired] منقضية
   *[closed] مغلقة
}
life-point = { $point ->
    [interests] تخدم ما يريده كل طرف
    [clarity] لكل شرط معنى واحد
    [fairness] الأعباء والتعويضات متناسبة
    [length] موجزة قدر الإمكان
   *[binding] ملزمة بالقدر المقصود
}
life-guard = { $guard ->
    [other-state] كانت الاتفاقية في حالة أخرى: { $name }
    [same-text] يذكر نصًا غير النص المعتبر
    [reviewed] يجب عرض نص للمراجعة
    [approvers-named] لا تذكر المراجعة من يعتمد النص
    [asked] لم يُطلب من { $name } الاعتماد
    [not-author] لا يمكن أن يعتمد { $name } نصًا من وضعه
    [approval] اعتماد { $name }
    [point] نقطة من المراجعة القانونية: { $name }
    [signature] توقيع أو قبول { $name }
    [started] يحل اليوم الأول في { $instant }
    [amendment-signature] توقيع أو قبول النص المعدَّل من { $name }
    [after-settled] الفترات مسوّاة حتى { $instant }، والتعديل يغيّر إحداها
    [told-before] لم يُخطَر الآخرون قبل { $instant }
    [renews] لا تتجدد الاتفاقية بهذه الطريقة
    [objected-before] كان يجب الاعتراض حتى { $instant }
    [renewals-left] استُنفد عدد التجديدات المتفق عليه
    [consent] موافقة { $name } على مدة جديدة
    [holds] لا يملك الطرف الحق { $name }
    [notice-given] لم يُوجَّه إخطار بموجب { $name }
    [ground-proven] لا يُظهر الإخطار بموجب { $name } أي سبب
    [notice-over] تنتهي مهلة الإخطار في { $instant }
    [reported] يجب إرسال التقرير الأخير
    [settled] يجب دفع المستحقات
    [decided] يجب الفصل في كل نزاع
   *[sealed] يجب حفظ الأدلة
}

## What changed between two versions

diff-versions = { $id }: من الإصدار { $old } إلى { $new }
diff-same = لا فرق بين أحكام الإصدارين.
diff-same-version = رقم الإصدار واحد في كليهما.
diff-consequences = ما يترتب على ذلك
diff-clauses = البنود المتغيّرة
diff-was-is = سابقًا { $before }، والآن { $after }
diff-none = لا شيء
diff-open = مفتوحة
diff-promise = الالتزام { $name }
diff-promise-of = الالتزام { $name }، { $value }
diff-remedy = التعويض { $name }
diff-term = مدة الاتفاقية
diff-service = الخدمة { $name }
diff-downtime = التوقف المسموح به خلال { $days } يومًا: { $change }
diff-downtime-open = التوقف المسموح به خلال { $hours } ساعة عمل: { $change }
diff-items = العناصر المسموح بإخفاقها من كل { $thousand }: { $change }
diff-pays = يُدفع عندما يكون { $objective } { $range }: { $change }
diff-pays-always = يُدفع عن { $objective }: { $change }
diff-share-and-money = { $share } أي { $money }
diff-costs = الرسوم: { $change }
diff-ends = آخر يوم من المدة: { $change }
diff-objects = مهلة الاعتراض على التجديد: { $change }
diff-change = { $change ->
    [added] جديد
    [removed] محذوف
   *[changed] متغيّر
}
diff-clause = { $number } { $what } ({ $change })

## Deadlines

deadline-heading = مواعيد { $id }، الإصدار { $version }، ابتداءً من { $instant }
deadline-none = لا شيء
deadline-line = { $instant }: { $what } ({ $place })
deadline-kind = { $kind ->
    [objection] الاعتراض على التجديد
    [consent] الموافقة على مدة جديدة
    [term-end] انتهاء المدة
    [cure] معالجة ما يشكو منه الإخطار بموجب { $subject }
    [notice-over] سريان الإخطار بموجب { $subject }
    [claim] المطالبة بـ { $subject } عن { $period }
    [payment] دفع { $subject } عن { $period }
    [recovery] تقديم خطة التحسين { $subject } عن { $period }
    [answer] الرد على المخالفة { $subject } عن { $period }
   *[exercise] استعمال الحق { $subject } الذي نشأ في { $period }
}
