### Все фразы отчёта на русском языке. Ключи одинаковы во всех языках.
### Названия месяцев: сама фраза — именительный падеж, `in-date` — форма после числа.

## Numbers, money and time

list-comma = {", "}
list-semicolon = {"; "}
percent = { $number }{"\u00A0"}%
money = { $amount }{"\u00A0"}{ $currency }
currency = { $code ->
    [IRR] { $count ->
        [one] иранский риал
        [few] иранских риала
        [many] иранских риалов
       *[other] иранского риала
    }
    [EUR] евро
    [USD] { $count ->
        [one] доллар США
        [few] доллара США
        [many] долларов США
       *[other] доллара США
    }
    [GBP] { $count ->
        [one] фунт стерлингов
        [few] фунта стерлингов
        [many] фунтов стерлингов
       *[other] фунта стерлингов
    }
    [CHF] { $count ->
        [one] швейцарский франк
        [few] швейцарских франка
        [many] швейцарских франков
       *[other] швейцарского франка
    }
    [RUB] { $count ->
        [one] рубль
        [few] рубля
        [many] рублей
       *[other] рубля
    }
    [AED] { $count ->
        [one] дирхам ОАЭ
        [few] дирхама ОАЭ
        [many] дирхамов ОАЭ
       *[other] дирхама ОАЭ
    }
    [SAR] { $count ->
        [one] саудовский риял
        [few] саудовских рияла
        [many] саудовских риялов
       *[other] саудовского рияла
    }
    [QAR] { $count ->
        [one] катарский риал
        [few] катарских риала
        [many] катарских риалов
       *[other] катарского риала
    }
    [KWD] { $count ->
        [one] кувейтский динар
        [few] кувейтских динара
        [many] кувейтских динаров
       *[other] кувейтского динара
    }
    [EGP] { $count ->
        [one] египетский фунт
        [few] египетских фунта
        [many] египетских фунтов
       *[other] египетского фунта
    }
    [TRY] { $count ->
        [one] турецкая лира
        [few] турецкие лиры
        [many] турецких лир
       *[other] турецкой лиры
    }
    [BRL] { $count ->
        [one] бразильский реал
        [few] бразильских реала
        [many] бразильских реалов
       *[other] бразильского реала
    }
    [INR] { $count ->
        [one] индийская рупия
        [few] индийские рупии
        [many] индийских рупий
       *[other] индийской рупии
    }
    [CNY] { $count ->
        [one] китайский юань
        [few] китайских юаня
        [many] китайских юаней
       *[other] китайского юаня
    }
    [JPY] { $count ->
        [one] японская иена
        [few] японские иены
        [many] японских иен
       *[other] японской иены
    }
   *[other] { $code }
}
quantity = { $number }{"\u00A0"}{ $unit }
at-least = ≥{"\u00A0"}{ $value }
more-than = >{"\u00A0"}{ $value }
at-most = ≤{"\u00A0"}{ $value }
less-than = <{"\u00A0"}{ $value }
equal = ={"\u00A0"}{ $value }
seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунды
   *[other] { $count } секунд
}
minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[other] { $count } минут
}
hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[other] { $count } часов
}
business-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[other] { $count } рабочих дней
}
calendar-days = { $count ->
    [one] { $count } календарный день
    [few] { $count } календарных дня
   *[other] { $count } календарных дней
}
parts-of-time = { $first } { $second }
date = { $day }{"\u00A0"}{ $month } { $year }{"\u00A0"}г.
date-and-time = { $date }, { $time }
short-date = { $day }.{ $month }.{ $year }
short-instant = { $date }{"\u00A0"}{ $time }
span = { $from } — { $to }
since = с { $from }

## Months

gregorian-1 = январь
    .in-date = января
gregorian-2 = февраль
    .in-date = февраля
gregorian-3 = март
    .in-date = марта
gregorian-4 = апрель
    .in-date = апреля
gregorian-5 = май
    .in-date = мая
gregorian-6 = июнь
    .in-date = июня
gregorian-7 = июль
    .in-date = июля
gregorian-8 = август
    .in-date = августа
gregorian-9 = сентябрь
    .in-date = сентября
gregorian-10 = октябрь
    .in-date = октября
gregorian-11 = ноябрь
    .in-date = ноября
gregorian-12 = декабрь
    .in-date = декабря
persian-1 = фарвардин
    .in-date = фарвардина
persian-2 = ордибехешт
    .in-date = ордибехешта
persian-3 = хордад
    .in-date = хордада
persian-4 = тир
    .in-date = тира
persian-5 = мордад
    .in-date = мордада
persian-6 = шахривар
    .in-date = шахривара
persian-7 = мехр
    .in-date = мехра
persian-8 = абан
    .in-date = абана
persian-9 = азар
    .in-date = азара
persian-10 = дей
    .in-date = дея
persian-11 = бахман
    .in-date = бахмана
persian-12 = эсфанд
    .in-date = эсфанда
umm-al-qura-1 = мухаррам
    .in-date = мухаррама
umm-al-qura-2 = сафар
    .in-date = сафара
umm-al-qura-3 = раби аль-авваль
    .in-date = раби аль-авваля
umm-al-qura-4 = раби ас-сани
    .in-date = раби ас-сани
umm-al-qura-5 = джумада аль-уля
    .in-date = джумада аль-уля
umm-al-qura-6 = джумада аль-ахира
    .in-date = джумада аль-ахира
umm-al-qura-7 = раджаб
    .in-date = раджаба
umm-al-qura-8 = шаабан
    .in-date = шаабана
umm-al-qura-9 = рамадан
    .in-date = рамадана
umm-al-qura-10 = шавваль
    .in-date = шавваля
umm-al-qura-11 = зуль-каада
    .in-date = зуль-каады
umm-al-qura-12 = зуль-хиджа
    .in-date = зуль-хиджи

## Periods

period-year = { $year }{"\u00A0"}г.
period-month = { $month } { $year }{"\u00A0"}г.
period-quarter = { $quarter ->
    [1] I квартал { $year }{"\u00A0"}г.
    [2] II квартал { $year }{"\u00A0"}г.
    [3] III квартал { $year }{"\u00A0"}г.
   *[other] IV квартал { $year }{"\u00A0"}г.
}
short-month = { $part }.{ $year }
short-quarter = кв.{"\u00A0"}{ $part }, { $year }
short-half-year = полуг.{"\u00A0"}{ $part }, { $year }
short-week = нед.{"\u00A0"}{ $part }, { $year }
period-half-year = { $half ->
    [1] первое полугодие { $year }{"\u00A0"}г.
   *[other] второе полугодие { $year }{"\u00A0"}г.
}
period-week = { $year }{"\u00A0"}г., неделя { $week }
period-hour = { $date }, час с { $time }
period-days-from = { $count ->
    [one] { $count } день с { $date }
    [few] { $count } дня с { $date }
   *[other] { $count } дней с { $date }
}
period-months-from = { $count ->
    [one] { $count } месяц с { $date }
    [few] { $count } месяца с { $date }
   *[other] { $count } месяцев с { $date }
}
period-agreement-month = { $number }-й месяц соглашения
period-agreement-quarter = { $number }-й квартал соглашения
period-agreement-half-year = { $number }-е полугодие соглашения
period-agreement-year = { $number }-й год соглашения
period-term = весь срок соглашения

## Head

statement-heading = Отчёт об уровне обслуживания №{"\u00A0"}{ $number } за { $period }
head-agreement = Соглашение (SLA)
head-scope = Только для
head-period = Отчётный период
head-judged = По состоянию на
head-known = Данные известны по
head-standing = Статус
head-history = Отчёты
agreement-named = { $id }, версия { $version } ({ $kind })
party-of = { $alone } ({ $party })
period-in-zone = { $period } ({ $zone })
standing-provisional = предварительный, станет окончательным { $instant }
standing-settled = окончательный с { $instant }
statement-number = №{"\u00A0"}{ $number } от { $instant }
statement-replaces = { $number ->
    [2] заменяет отчёт №{"\u00A0"}1
   *[other] заменяет отчёты №{"\u00A0"}1—{ $last }
}
kind-customer = соглашение с заказчиком
kind-service = соглашение по одной услуге
kind-internal = внутреннее соглашение
kind-operational = соглашение операционного уровня
kind-underpinning = обеспечивающий договор
role-provider = Исполнитель
role-customer = Заказчик
role-peer = Сторона
role-supporting = Поддерживающая сторона
role-auditor = Аудитор

## Summary

summary-met = выполнено: { $count }
summary-missed = нарушено: { $count }
summary-undecided = не определено: { $count }
summary-excused = освобождено: { $count }
summary-open = в процессе: { $count }
summary-owed = причитается { $amount }
summary-forecast = прогноз: { $amount }
summary-nothing-owed = ничего не причитается
summary-rejected = Не удалось прочитать строк: { $rejected } из { $rows } ({ $causes })
summary-findings = Найдено в данных: { $findings }

## Services and objectives

service-fee = плата за период: { $amount }
column-objective = Обязательство
column-verdict = Результат
column-figure = Факт
column-counted = Расчёт
column-goal = Цель
column-allowed = Допустимо
column-used = Использовано
outcome-met = выполнено
outcome-missed = нарушено
outcome-undecided = не определено
outcome-excused = освобождено
outcome-open = в процессе
fraction = { $part } из { $whole }
sum-over-items = { $sum } ÷ { $items }
of-items = { $items ->
    [one] по { $items } обращению
   *[other] по { $items } обращениям
}
by-field = в разрезе: { $field }
row-of-all = Все вместе, { $period }
field-value = { $field } { $value }
field-others = { $field }, прочие
no-value = нет значения «{ $field }»

measure-within = доля обращений в пределах срока
measure-share = доля обращений, отвечающих условию
measure-count = число обращений
measure-mean = среднее значение
measure-median = медиана
measure-max = наибольшая длительность
measure-min = наименьшая длительность
measure-percentile = процентиль { $rank }
measure-availability = доступность
measure-downtime = время простоя
measure-outage-count = число простоев
measure-longest-outage = самый длительный простой
measure-mttr = среднее время восстановления
measure-mtbf = средняя наработка между отказами
measure-sum = сумма
measure-ratio = отношение
measure-slot-share = доля хороших интервалов
measure-slot-mean = среднее по интервалам
measure-service-level = уровень обслуживания звонков
measure-abandonment = доля потерянных звонков
measure-speed-of-answer = ожидание принятых звонков, { $take }
measure-time-to-abandon = ожидание потерянных звонков, { $take }
measure-handle-time = время обработки звонков, { $take }
measure-transfer-rate = доля переведённых звонков
measure-occupancy = занятость
measure-first-call-resolution = доля решений с первого звонка
measure-self-service-rate = доля обслуженного без сотрудника
measure-forecast-ratio = поступившее к ожидаемому
measure-csat = доля положительных ответов
measure-nps = индекс потребительской лояльности
measure-delivered = поставленное количество
measure-on-time = доля поставок в срок
measure-in-full = доля поставок в полном объёме
measure-evidence-valid = доля действующих подтверждений
measure-resolved-count = решённые обращения
measure-backlog = обращения, открытые на конец
measure-reopen-rate = доля открытых повторно
measure-escalation-rate = доля эскалаций
measure-first-contact-resolution = решение при первом контакте
of-clock = таймер «{ $clock }»
in-calendar = учитываемое время: { $calendar }
within-limit = срок: { $limit }
within-limits = срок по полю «{ $field }»: { $limits }
limit-of-value = { $value } — { $limit }
limit-else = остальные — { $limit }
limit-none = не установлен
owed-between = обязанная сторона: { $by }, в пользу: { $to }
owed-by = обязанная сторона: { $by }
owed-to = в пользу: { $to }
in-clause = пункт{"\u00A0"}{ $number }
agreement-line = строка { $line }
line-of-text = { $line } текста { $text }

reason-no-data = Данных для оценки нет.
reason-too-few-items = { $items ->
    [one] { $items } обращение; соглашение требует не менее { $needed }.
    [few] { $items } обращения; соглашение требует не менее { $needed }.
   *[other] { $items } обращений; соглашение требует не менее { $needed }.
}
reason-unknown-time = Результат зависит от времени, о котором нет сведений: если услуга была тогда доступна, цель достигнута, если недоступна — нет.
reason-all-excluded = Из расчёта исключено всё.
reason-incomplete = Неизвестно, полны ли данные источников ({ $span }). Если будет заявлено, что там ничего не пропущено, решение будет вынесено.
reason-still-running = Период ещё не завершён.
reason-allowance-used-up = Период ещё не завершён. Время простоя уже превысило допустимое; результат будет определён по окончании периода.
reason-below-floor = Значение показано без учёта исключений: оно хуже согласованного предела.
reason-some-part = Хотя бы по одному из значений цель не достигнута.
reason-some-occurrence = Количество достигнуто, но хотя бы одна поставка опоздала, не состоялась или не подтверждена.
reason-already-certain = Нарушение стало неизбежным до конца периода.
reason-excused-by = Освобождение от ответственности по исключению { $exclusion }.
reason-share-of-values = { $rule ->
    [all] Значения, по которым цель достигнута: { $met } из { $values }; требуются все.
   *[share] Значения, по которым цель достигнута: { $met } из { $values }; требуется не менее { $share }.
}
certain-at = Нарушение стало неизбежным { $instant }.
warning-passed = Значение хуже порога предупреждения { $value }.
also-open = открыто: { $count }
also-excused = освобождено: { $count }
also-removed = исключено: { $count }
also-undecided = не определено: { $count }
also-reopened = открыто повторно: { $count }
also-carried = перенесено: { $items }
trend-told = динамика { $trend }, { $span }
carried-item = { $item } (период: { $period })

time-allowed = допустимо { $time }
time-used = использовано { $time }
time-measured = измеряемое время { $time }
time-closed = вне рабочего календаря { $time }
time-excluded = исключено по { $exclusion } { $time }
time-unknown = { $count ->
    [1] Нет сведений за { $time } ({ $spans }).
    [one] Нет сведений за { $time } в { $count } промежутке ({ $spans }).
   *[other] Нет сведений за { $time } в { $count } промежутках ({ $spans }).
}
bounds = Значение лежит между { $worst }, если всё это время услуга была недоступна, и { $best }, если она была доступна.

outages-heading = { $count ->
    [one] { $count } простой
    [few] { $count } простоя
   *[other] { $count } простоев
}
outage-counted = учтено { $time }
outage-weight = вес { $share }
outage-lasts = ещё продолжается
breaches-heading = { $count ->
    [one] { $count } обращение с превышением срока
    [few] { $count } обращения с превышением срока
   *[other] { $count } обращений с превышением срока
}
breach-over = срок истёк { $instant }
breach-late = опоздание { $elapsed }
breach-elapsed = { $elapsed } при сроке { $limit }
limit-line = срок в строке { $line }
limit-changed = срок { $limit } с { $instant }, до этого { $former }
part-counted = { $span }: учтено { $time }
part-counted-outside = { $span }: учтено { $time }, вне рабочего календаря { $outside }
part-outside = { $span }: вне рабочего календаря
part-paused = { $span }: отсчёт приостановлен ({ $state })
part-excluded = { $span }: в окне исключения
part-closed = { $span }: закрыто до повторного открытия
part-more = и так далее до { $instant }
breach-runs = отсчёт не завершён к { $instant }, до этого момента известны данные
outage-fact = { $span }: { $fields }
and-more = и ещё { $count }
and-more-explain = и ещё { $count }: { $command }
and-more-met = и ещё { $count }, все выполнены

## Exclusions

exclusions-heading = Исключения
exclusion-windows = { $count ->
    [0] ни одно окно не применено
    [one] { $count } окно
    [few] { $count } окна
   *[other] { $count } окон
}
cause-planned-work = плановые работы
cause-force-majeure = обстоятельства непреодолимой силы
cause-customer-act = действия заказчика
cause-third-party = действия третьих лиц
cause-suspension = приостановление услуг
cause-other = иная причина
effect-remove = исключается из числителя и знаменателя
effect-count-as-good = засчитывается как выполнение
effect-pause = таймеры останавливаются
effect-excuse = освобождает от ответственности за нарушение

## Remedies

remedies-heading = Меры ответственности
remedies-none = За этот период меры ответственности не применяются.
pay-credit = сервисный кредит
pay-refund = возврат оплаты
pay-waiver = освобождение от платы
pay-fine = штраф
pay-right = право на расторжение
pay-indemnity = возмещение ущерба
pay-reward = вознаграждение
pay-extension = продление срока
pay-recovery = план улучшения
pay-strike = замечание
pay-notify = уведомление
pay-reassign = передача работы
remedy-forecast = прогноз
for-objective = по обязательству «{ $objective }»
for-item = обращение { $item }
entry-of-statement = учтено в отчёте №{"\u00A0"}{ $number } от { $instant }
amount-of-base = { $share } × { $base } = { $gross }
amount-fixed = сумма { $gross }
priced-band = значение { $figure } попадает в ступень { $band }
priced-no-figure = без значения действует крайняя ступень { $band }
priced-steps = шагов сверх согласованного: { $steps }
priced-counted = число: { $count }
less = минус { $amount } ({ $cause })
more = плюс { $amount } ({ $cause })
reduction-grace = льготный период
reduction-forgiven = прощено
reduction-at-most = предельный размер этой меры
reduction-cap = предельная сумма
reduction-cap-named = предельная сумма { $cap }
reduction-drop-below = меньше минимальной суммы выплаты
reduction-no-clawback = учтённое ранее обратно не взыскивается
reduction-rounding = округление
booked-before = корректировка ранее учтённой суммы { $amount }
open-difference = ещё { $amount } остаётся под вопросом до выяснения неизвестного времени
due-by = исполнить до { $instant }
right-held-by = управомоченная сторона: { $holder }
right-held-by-any = управомочена каждая сторона
claim-by = заявить требование до { $instant }
right-under = основание: «{ $way }»
exercise-by = воспользоваться правом до { $instant }
follows-adds = срок бесплатно продлевается; продление: { $time }
follows-owner = отвечает: { $owner }
follows-strike = замечание №{"\u00A0"}{ $number }
follows-expires = учитывается до { $instant }
follows-to = кому: { $to }
pays-line = ставка в строке { $line }
total-owed = Причитается за { $period }
total-forecast = Прогноз за { $period }

## Facts

facts-heading = Данные
column-source = Источник
column-stream = Вид данных
column-rows = Строки
column-mapped = Принято
column-filtered = Отсеяно
column-duplicate = Повторы
column-rejected = Отклонено
column-facts = Факты
column-complete = Данные полны до
stream-tickets = обращения
stream-outages = простои
stream-windows = окна исключений
stream-inventory = состав ресурсов
stream-calls = звонки
stream-samples = замеры
stream-requests = запросы
stream-surveys = опросы
stream-deals = продажи
stream-staff = сотрудники
stream-spend = выставленные суммы
stream-forecasts = прогнозы
stream-deliveries = поставки
stream-evidence = подтверждения
stream-probes = проверки мониторинга
complete-last-fact = { $instant }, последний факт
complete-as-of = момент оценки
rejected-rows = { $count ->
    [1] { $count } строка: { $cause }, { $place }
    [one] { $count } строка: { $cause }, первая — { $place }
    [few] { $count } строки: { $cause }, первая — { $place }
   *[other] { $count } строк: { $cause }, первая — { $place }
}
rejected-rows-column = { $count ->
    [1] { $count } строка: { $cause } в столбце { $column }, { $place }
    [one] { $count } строка: { $cause } в столбце { $column }, первая — { $place }
    [few] { $count } строки: { $cause } в столбце { $column }, первая — { $place }
   *[other] { $count } строк: { $cause } в столбце { $column }, первая — { $place }
}
rejects-of = Отклонено из источника { $source }
cause-count = { $count } × { $cause }
reject-wrong-column-count = неверное число столбцов
reject-broken-row = повреждённая строка
reject-missing-value = нет значения
reject-bad-instant = нечитаемая дата или время
reject-clock-change = местное время, пропущенное или повторённое при переводе часов
reject-bad-number = нечитаемое число
reject-unknown-event = событие или состояние, которого нет в описании источника
reject-unknown-value = значение, которого нет в описании источника
reject-reversed-interval = конец раньше начала
findings-heading = Замечания к данным
finding-conflicting-facts = { $count ->
    [one] { $count } обращение, данные которого противоречат друг другу
    [few] { $count } обращения, данные которых противоречат друг другу
   *[other] { $count } обращений, данные которых противоречат друг другу
}
finding-event-before-opening = { $count ->
    [one] { $count } обращение с событием раньше открытия
    [few] { $count } обращения с событиями раньше открытия
   *[other] { $count } обращений с событиями раньше открытия
}
finding-no-start = { $count ->
    [one] { $count } обращение без начала
    [few] { $count } обращения без начала
   *[other] { $count } обращений без начала
}
finding-unlisted-value = { $count ->
    [one] { $count } значение, которого нет в соглашении
    [few] { $count } значения, которых нет в соглашении
   *[other] { $count } значений, которых нет в соглашении
}
finding-reversed-interval = { $count ->
    [one] { $count } интервал, который заканчивается раньше, чем начинается
    [few] { $count } интервала, которые заканчиваются раньше, чем начинаются
   *[other] { $count } интервалов, которые заканчиваются раньше, чем начинаются
}
finding-unknown-event = { $count ->
    [one] { $count } событие, которого не называет ни один таймер соглашения
    [few] { $count } события, которых не называет ни один таймер соглашения
   *[other] { $count } событий, которых не называет ни один таймер соглашения
}
finding-unknown-service = { $count ->
    [one] { $count } услуга, которой нет в соглашении; её данные не учитываются
    [few] { $count } услуги, которых нет в соглашении; их данные не учитываются
   *[other] { $count } услуг, которых нет в соглашении; их данные не учитываются
}
finding-event-never-seen = { $count ->
    [one] { $count } событие, которое называет таймер и которого ни разу не было
    [few] { $count } события, которые называет таймер и которых ни разу не было
   *[other] { $count } событий, которые называет таймер и которых ни разу не было
}
finding-unknown-exclusion = { $count ->
    [one] { $count } окно неизвестного исключения
    [few] { $count } окна неизвестного исключения
   *[other] { $count } окон неизвестного исключения
}
finding-refused-window = { $count ->
    [one] { $count } окно, которое не применяется
    [few] { $count } окна, которые не применяются
   *[other] { $count } окон, которые не применяются
}
finding-allowance-used-up = { $count ->
    [one] { $count } окно, сокращённое из-за исчерпанного лимита
    [few] { $count } окна, сокращённые из-за исчерпанного лимита
   *[other] { $count } окон, сокращённые из-за исчерпанного лимита
}
finding-example = { $item } ({ $detail })
finding-opened-twice = время открытия указано по-разному
finding-two-values = два значения поля «{ $field }» в один момент
finding-seen = × { $count }
finding-nearest = имелось в виду { $name }?
finding-lacks = нет значения «{ $field }»
finding-not-in-inventory = нет в перечне
finding-no-report = сообщение о нём неизвестно
finding-not-approved = не одобрено: { $parties }
finding-late = объявлено поздно, { $instant }
finding-no-announcement = объявление неизвестно
finding-unapproved = не одобрено
finding-outside = вне времени, отведённого для таких окон
finding-partly-outside = частично вне времени, отведённого для таких окон
finding-used-up = лимит исчерпан, { $instant }
periods-without-facts = Не представлены данные за периоды: { $periods }; показатели за несколько периодов считаются начиная со следующего.

## Where it comes from

provenance-agreement = соглашение { $digest }
provenance-facts = данные { $digest }
provenance-time-zones = часовые пояса { $version }

## Documents

page-label = Страница { $page } из { $pages }
report-promises = Обязательства
report-about = Об этом отчёте
report-provisional = Расчёт за этот период ещё не окончателен. Он станет окончательным { $instant }; до тех пор новые данные могут изменить содержание отчёта.
attachment-statement = Отчёт со всеми значениями в виде данных
column-service = Услуга
column-trend = Динамика
front-more = { $count ->
    [one] и ещё { $count } обязательство на страницах услуг: { $outcomes }
    [few] и ещё { $count } обязательства на страницах услуг: { $outcomes }
   *[many] и ещё { $count } обязательств на страницах услуг: { $outcomes }
}
column-remedy = Последствие
column-amount = Сумма
column-exclusion = Исключение
column-length = Длительность
column-item = Обращение
column-over-since = Срок истёк
column-elapsed = Учтённое время
column-limit = Срок
column-overrun = Превышение
column-outage = Простой
column-counted-of-it = Учтено
tile-owed = причитается
tile-forecast = прогноз, если ничего не изменится
evidence-heading = Подтверждающие сведения
evidence-none = Ни одно обращение не вышло за срок, ни один простой не учтён.
evidence-worst = Обращений с превышением срока: { $count }. Здесь приведены { $shown } с наибольшим превышением, в приложении — все.
evidence-longest = Учтено простоев: { $count }. Здесь приведены { $shown } самых длительных, в приложении — все.
annex-items = Приложение: все обращения с превышением срока
annex-outages = Приложение: все учтённые простои
annex-both = Приложение: все обращения с превышением срока и все учтённые простои
appendix-terms = Как получено каждое значение
appendix-words = Значение терминов
word-settled = окончательный
word-provisional = предварительный
word-breach = нарушение срока
word-exclusion = исключение
word-clause = пункт
word-line = строка
means-met = Значение достигло цели. Сравниваются точные значения, до какого-либо округления.
means-missed = Значение не достигло цели.
means-undecided = Данных нет или их недостаточно для вывода. Догадки не строятся.
means-excused = Обязательство было бы нарушено, но согласованное исключение освобождает от ответственности.
means-open = Период ещё не завершён. Об обращении: отсчёт не завершён и срок не превышен.
means-settled = Срок для запоздавших данных истёк. Всё, что станет известно позже, ведёт к новому отчёту со своим номером.
means-provisional = Срок для запоздавших данных ещё не истёк.
means-breach = Обращение, которое вышло за свой срок. Такое нарушение необратимо.
means-exclusion = Время или обращения, которые соглашение исключает из расчёта.
means-clause = Номер пункта в юридическом документе соглашения.
means-line = Номер строки в тексте соглашения, по которому составлен этот отчёт.
formula-within = обращения в пределах срока ÷ (обращения в пределах срока + обращения с превышением срока)
formula-share = обращения, отвечающие условию ÷ все обращения
formula-count = число обращений
formula-mean = сумма времени обращений ÷ число обращений
formula-median = среднее по порядку время обращений; при чётном их числе — среднее двух срединных
formula-max = наибольшее время среди обращений
formula-min = наименьшее время среди обращений
formula-percentile = время, которого не превышает указанный процент обращений, по методу ближайшего ранга
formula-availability = (измеряемое время − учтённый простой) ÷ измеряемое время
formula-downtime = сумма учтённого времени простоя
formula-outage-count = число учтённых простоев
formula-longest-outage = самый длительный учтённый простой
formula-mttr = учтённое время простоя ÷ число завершившихся простоев
formula-mtbf = время доступности ÷ число простоев
formula-records = { $figure ->
    [sum] сумма значений
    [ratio] сумма или число одной стороны ÷ сумма или число другой
    [slot-share] хорошие интервалы ÷ учитываемые интервалы
    [slot-mean] сумма долей интервалов ÷ учитываемые интервалы
    [abandonment] потерянные звонки ÷ учитываемые поступившие звонки
    [transfer-rate] переведённые принятые звонки ÷ принятые звонки
    [occupancy] время обработки ÷ (время обработки + время простоя)
    [self-service-rate] обслуженное без сотрудника ÷ (обслуженное без сотрудника + обслуженное сотрудником)
    [forecast-ratio] поступившее ÷ ожидаемое
    [csat] положительные ответы ÷ ответы
    [delivered] сумма поставленных количеств
    [on-time] поставки в срок ÷ поставки с наступившим сроком
    [in-full] поставки в полном объёме ÷ поставки с наступившим сроком
    [evidence-valid] подтверждения, действующие на конец периода ÷ требуемые подтверждения
    [resolved-count] число обращений, решённых в периоде
    [backlog] число обращений, открытых на конец периода
    [reopen-rate] решённые обращения, открытые повторно ÷ решённые обращения
    [escalation-rate] открытые обращения с эскалацией ÷ открытые обращения
    [first-contact-resolution] обращения, решённые первым ответом ÷ решённые обращения
   *[nps] 100 × (оценки 9 и 10 − оценки до 6) ÷ ответы
}
formula-first-call = { $variant ->
    [gross] первые звонки с отметкой о решении ÷ принятые звонки
    [net] первые звонки с отметкой о решении ÷ принятые звонки по вопросам, решаемым одним звонком
    [per-call] вопросы, решённые первым звонком ÷ принятые звонки
   *[issue] вопросы, решённые первым звонком ÷ вопросы
}
formula-service-level = { $variant ->
    [of-offered] принятые в срок ÷ (принятые + потерянные)
    [of-answered] принятые в срок ÷ принятые
    [short-ignored] принятые в срок ÷ (принятые + потерянные − слишком короткие)
    [short-good] (принятые в срок + слишком короткие) ÷ (принятые + потерянные)
    [abandoned-within-ignored] принятые в срок ÷ (принятые + потерянные после срока)
    [abandoned-within-good] (принятые + потерянные, те и другие в срок) ÷ (принятые + потерянные)
    [with-flowouts] принятые в срок ÷ (принятые + потерянные + ушедшие из очереди)
   *[removed-within] (принятые + потерянные + обратные звонки, все в срок) ÷ все в очереди
}
provenance-heading = Происхождение данных
provenance-again = Тот, у кого есть то же соглашение и те же данные, придёт к тому же результату байт в байт. Контрольные суммы показывают, те же ли они.
digest-agreement = Контрольная сумма соглашения
digest-layer = Текст выше: { $id }, версия { $version }
digest-facts = Контрольная сумма данных
version-time-zones = База часовых поясов
version-program = Программа
calendar-open = рабочее время в периоде: { $time }

## Reports and legal documents

column-started = Начало
column-waited = Пауза
column-outside-hours = Вне рабочего календаря
chart-empty = нет значения
chart-goal = цель: { $value }
chart-warn = предупреждение { $value }
chart-point = { $name }: { $figure }, { $verdict }
chart-class = { $class }: { $count }
chart-class-over = { $class }: { $count }, сверх срока { $over }
chart-trend = Значение по периодам и цель
chart-verdict-of-values = решение следует из отдельных значений, а не из общего показателя
chart-values = Значение и цель по полю «{ $field }»
chart-breakdown = Значение по полю «{ $field }»; линия показывает цель для целого
chart-days = Работа и простои по дням
chart-day = { $day }: { $told }
chart-day-unknown = нет сведений: { $time }
chart-budget = Допустимый и использованный простой
chart-durations = Учтённое время обращений с определённым результатом, в часах и минутах
chart-within = в пределах срока
chart-beyond = с превышением срока
chart-money = Причитается за каждый период
chart-arrivals = Время открытия обращений по дням недели и часам
chart-leads = Время передачи лидов по дням недели и часам
chart-calls = Когда поступали звонки, по дням недели и часам
chart-hours = Показатель по часу поступления звонков с общей целью
chart-hour = { $name }: { $figure } ({ $numerator } из { $denominator })
day-up = доступна
day-partly = частично недоступна
day-down = недоступна
day-unknown = сведения неполны
day-excluded = не учитывается
day-no-data = нет сведений
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
legal-part = { $part ->
    [parties] Стороны
    [term] Срок действия, исчисление времени и валюта
    [services] Услуги
    [hours] Рабочие календари
    [clocks] Таймеры
    [promises] Обязательства
    [exclusions] Исключения
    [remedies] Меры ответственности
    [caps] Предельные суммы
    [money] Окончательный расчёт и оплата
    [escalation] Эскалация
    [reports] Отчёты
   *[general] Общие положения
}
legal-part-number = раздел { $number }
legal-reference = { $name } (пункт { $number })
legal-subtitle = { $kind ->
    [service] Соглашение об уровне обслуживания для всех заказчиков услуги
    [internal] Внутреннее соглашение об уровне обслуживания
    [operational] Соглашение операционного уровня
    [underpinning] Обеспечивающий договор
   *[customer] Соглашение об уровне обслуживания
}
legal-translation = Настоящий текст является переводом. Преимущественную силу имеет текст на следующем языке: { $language }.
legal-beside = Из двух параллельных текстов преимущественную силу имеет текст на следующем языке: { $language }; другой текст является переводом.
legal-head-term = Срок действия
legal-head-language = Язык текста, имеющего преимущественную силу
legal-head-grace = Льготный период
legal-draft = ПРОЕКТ
legal-running = { $title } · { $id } { $version }
legal-and = {" и "}
legal-or = {" или "}
legal-in-short = Краткое изложение
legal-in-short-rules = Эта страница содержит выдержку из соглашения. Определяющее значение имеют пункты, изложенные далее; на них указывают номера.
legal-in-short-alone = Это выдержка из соглашения. Определяющее значение имеют пункты полного юридического документа; их номера указаны в скобках.
legal-column-promise = Обязательство
legal-column-goal = Цель
legal-column-limit = Срок
legal-column-period = Период оценки
legal-column-clause = Пункт
legal-short-open = с { $start } до прекращения соглашения одной из сторон
legal-short-until = за периоды, которые начинаются до { $until }, меры ответственности не применяются
legal-short-service = { $fee }; { $hours }
legal-short-line = { $name }: { $what }
legal-short-at-most = не более чем { $time } { $per }
legal-short-limit = срок: { $limit }
legal-short-steps = { $sum } за каждый шаг ({ $step })
legal-short-pays = { $kind ->
    [credit] сервисный кредит: { $sums }
    [refund] возврат оплаты: { $sums }
    [waiver] освобождение от платы: { $sums }
    [indemnity] возмещение ущерба: { $sums }
    [reward] вознаграждение: { $sums }
   *[fine] штраф: { $sums }
}
legal-short-range = от { $first } до { $last }, в зависимости от значения
legal-short-base = база — { $base }
legal-short-cap = не более { $amount } { $per }
legal-signatures = Подписи
legal-sign-name = Фамилия и имя
legal-sign-capacity = Должность, полномочия
legal-sign-date = Дата
legal-sign-signature = Подпись
legal-accepted = Использование услуги означает принятие настоящего соглашения; подписание не требуется.
legal-side = Обязательства стороны «{ $by }» перед стороной «{ $to }»
legal-side-fee = «{ $service }»: плата — { $fee }
legal-side-nothing = Обязательств в этом направлении соглашение не предусматривает.
legal-shared = Общие условия для обеих сторон
legal-changes = Изменения в версии { $to } по сравнению с версией { $from }
legal-changes-none = Все пункты в обеих версиях совпадают.
legal-changes-same-version = У обоих текстов один и тот же номер версии, хотя они различаются. Изменённому соглашению нужна более высокая версия.
legal-changes-other-agreement = Более старый текст — другое соглашение: { $old }, а не { $new }.
legal-change = { $change ->
    [added] Добавлен пункт { $number }: { $what }
    [removed] Исключён пункт { $number }: { $what }
   *[changed] Изменён пункт { $number }: { $what }
}
legal-date-both = { $date } ({ $gregorian })
legal-yearly-day = { $day }{"\u00A0"}{ $month } каждого года
legal-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
legal-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
legal-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
legal-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
legal-weekday = { $day ->
    [mon] понедельник
    [tue] вторник
    [wed] среда
    [thu] четверг
    [fri] пятница
    [sat] суббота
   *[sun] воскресенье
}
legal-hours-range = с { $from } до { $to }
legal-hours-next-day = с { $from } до { $to } следующего дня
legal-each-period = { $unit ->
    [hour] каждый час
    [day] каждый день
    [week] каждая неделя
    [month] каждый месяц
    [quarter] каждый квартал
    [half-year] каждое полугодие
    [year] каждый год
    [agreement-month] каждый месяц, считая с первого дня соглашения
    [agreement-quarter] каждый квартал, считая с первого дня соглашения
    [agreement-half-year] каждое полугодие, считая с первого дня соглашения
    [agreement-year] каждый год, считая с первого дня соглашения
    [term] весь срок соглашения
   *[counted] каждый период ({ $time }), считая с первого дня соглашения
}
legal-per-period = { $unit ->
    [hour] в час
    [day] в день
    [week] в неделю
    [month] в месяц
    [quarter] в квартал
    [half-year] в полугодие
    [year] в год
    [agreement-month] за каждый месяц соглашения
    [agreement-quarter] за каждый квартал соглашения
    [agreement-half-year] за каждое полугодие соглашения
    [agreement-year] за каждый год соглашения
    [term] за весь срок соглашения
    [rolling] за скользящий период ({ $time }) на любой момент времени
   *[counted] за каждый период ({ $time })
}
legal-rate = { $amount } { $per }
legal-due-after = предельный срок — { $time } после окончания периода
legal-due-weekday = предельный срок — { $day } того же периода, { $time }
legal-due-day = предельный срок — { $day }-е число месяца, { $time }
legal-due-last-day = предельный срок — последний день периода, { $time }
legal-compared = { $operator ->
    [at-least] не менее { $value }
    [more-than] более { $value }
    [at-most] не более { $value }
    [less-than] менее { $value }
   *[equal] ровно { $value }
}
legal-compared-words = { $operator ->
    [at-least] не менее чем { $value }
    [more-than] более чем { $value }
    [at-most] не более чем { $value }
    [less-than] менее чем { $value }
   *[equal] ровно { $value }
}
legal-field-is = { $field } — { $value }
legal-by-list = в зависимости от поля «{ $field }»: { $values }
legal-by-value = { $value } — { $shown }
legal-by-others = остальные — { $shown }
legal-others = остальные
legal-others-undecided = не перечислены, поэтому результат не определён
legal-others-unjudged = не оцениваются
legal-hours-always = круглосуточно
legal-hours-never = ни в какое время
legal-hours-of = в часы рабочего календаря { $calendar }
legal-share-of = { $share } (база расчёта — { $base })
legal-base-fee = плата за услугу по данному обязательству
legal-base-fee-of = плата за услугу «{ $service }»
legal-base-fees = плата за все услуги
legal-base-services = плата за услуги ({ $services })
legal-base-over = { $over ->
    [downtime] приходящаяся на учтённый простой часть суммы: { $fees } за данный период
    [day] { $fees } за день нарушения
   *[period] { $fees } за данный период
}
legal-every-promise = все обязательства
legal-every-remedy = все меры ответственности
legal-any-party = Каждая из сторон
legal-recipient = { $channel ->
    [email] { $name } по электронной почте
    [phone] { $name } по телефону
    [chat] { $name } через чат
    [webhook] { $name } программным вызовом по указанному адресу
   *[any] { $name }
}
legal-channel = { $channel ->
    [email] электронная почта
    [phone] телефон
    [chat] чат
   *[webhook] программный вызов
}
legal-event = { $event ->
    [opened] открытие (opened)
    [first-reply] первый ответ (first-reply)
    [reply] ответ (reply)
    [customer-message] сообщение заказчика (customer-message)
    [update] информирование о ходе работ (update)
    [assigned] назначение ответственного (assigned)
    [resolved] решение (resolved)
    [closed] закрытие (closed)
    [completed] завершение (completed)
    [active] в работе (active)
    [waiting-customer] ожидание заказчика (waiting-customer)
    [waiting-supplier] ожидание поставщика (waiting-supplier)
    [handed] передача в продажи (handed)
    [submitted] отправка формы (submitted)
    [first-touch] первый контакт (first-touch)
    [attempt] попытка (attempt)
    [call] звонок (call)
    [email] письмо (email)
    [message] сообщение (message)
    [meeting] встреча (meeting)
    [connected] связь установлена (connected)
    [won] продажа (won)
    [lost] потеря (lost)
   *[on-hold] приостановлено (on-hold)
}
legal-field = { $field ->
    [priority] приоритет
    [impact] влияние
    [urgency] срочность
    [channel] канал связи
    [region] регион
    [customer] заказчик
    [category] категория
    [team] рабочая группа
    [service] услуга
    [rep] менеджер
    [department] отдел
    [elapsed] учтённое время
    [quality] качество
    [title] должность
    [source] источник
   *[overrun] превышение срока
}
known-clock = { $clock ->
    [response] ответ
    [resolution] решение
    [update] обновление
    [next-reply] следующий ответ
    [follow-up] отработка
    [pickup] взятие в работу
   *[turnaround] выполнение
}
legal-language-name = { $tag ->
    [en] английский
    [fa] персидский
    [ar] арабский
    [ru] русский
    [de] немецкий
   *[fr] французский
}
legal-party = { $role ->
    [provider] Сторона является исполнителем: она обязана оказывать услуги.
    [customer] Сторона является заказчиком: она получает услуги.
    [peer] Сторона обязана оказывать услуги и получает их.
    [supporting] Сторона является поддерживающей: она содействует исполнителю; обязательств перед ней по настоящему соглашению нет.
   *[auditor] Сторона является аудитором: она вправе знакомиться с данными и отчётами и обязательств не несёт.
}
legal-about = { $text }
legal-party-registration = Регистрационный номер: { $number }.
legal-party-group = Этой стороной является каждый участник перечня { $group }.
legal-place = Место { $name }: { $address }.
legal-place-with = Место { $name }: { $address }; контактное лицо: { $contact }.
legal-contacts = Контактные лица
legal-column-contact = Контактное лицо
legal-column-duty = Обязанности
legal-column-email = Электронная почта
legal-column-phone = Телефон
legal-column-chat = Чат
legal-column-webhook = Программный вызов
legal-column-via = Первоочередной способ связи
legal-contact-via = Если не указано иное, с контактным лицом связываются по первому из имеющихся у него адресов в следующем порядке: электронная почта, телефон, чат, программный вызов.
legal-roster = Перечень { $name } включает: { $members }.
legal-term-fixed = Настоящее соглашение действует с { $start }, 00:00; срок действия: { $time }; последний день действия: { $end }.
legal-term-open = Настоящее соглашение действует с { $start }, 00:00, до тех пор, пока одна из сторон не прекратит его.
legal-zone = Все дни, время и периоды определяются по часовому поясу { $zone }.
legal-dates = { $system ->
    [persian] Месяцы, кварталы и годы определяются по солнечной хиджре (иранскому календарю).
    [umm-al-qura] Месяцы, кварталы и годы определяются по календарю Умм аль-Кура.
   *[gregorian] Месяцы, кварталы и годы определяются по григорианскому календарю.
}
legal-week-starts = Первый день недели: { $day }.
legal-business-days = Рабочим днём, кроме как при исчислении сроков для обращений, считается день, в котором есть рабочие часы по календарю { $calendar }.
legal-business-days-none = Кроме как при исчислении сроков для обращений, рабочие дни не согласованы; учитывается каждый день.
legal-delays = Срок, исчисляемый днями, неделями, месяцами или годами, истекает в последний момент своего последнего дня; срок, исчисляемый часами или минутами, истекает точно в соответствующий момент.
legal-currency = Валюта всех сумм: { $currency }.
legal-currency-code = { $currency } ({ $code })
legal-currency-none = Валюта не согласована; по настоящему соглашению никакие суммы не причитаются.
legal-grace = Льготный период с начала действия соглашения: { $time }. По периодам, которые начинаются в течение этого времени, то есть до { $until }, обязательства оцениваются и отражаются в отчётах, но меры ответственности не применяются.
legal-grace-none = Льготный период не предусмотрен: меры ответственности применяются с первого периода.
legal-renewal-none = Соглашение автоматически не продлевается.
legal-renewal-auto = По окончании срока действия соглашение автоматически продлевается (срок продления: { $time }), и так далее, если ни одна из сторон заблаговременно не заявит возражений (не менее чем за следующий срок до окончания: { $notice }).
legal-renewal-auto-at-most = { $count ->
    [1] По окончании срока действия соглашение автоматически продлевается один раз (срок продления: { $time }), если ни одна из сторон заблаговременно не заявит возражений (не менее чем за следующий срок до окончания: { $notice }).
    [one] По окончании срока действия соглашение автоматически продлевается не более { $count } раза (срок каждого продления: { $time }), если ни одна из сторон заблаговременно не заявит возражений (не менее чем за следующий срок до окончания: { $notice }).
    [few] По окончании срока действия соглашение автоматически продлевается не более { $count } раз (срок каждого продления: { $time }), если ни одна из сторон заблаговременно не заявит возражений (не менее чем за следующий срок до окончания: { $notice }).
    [many] По окончании срока действия соглашение автоматически продлевается не более { $count } раз (срок каждого продления: { $time }), если ни одна из сторон заблаговременно не заявит возражений (не менее чем за следующий срок до окончания: { $notice }).
   *[other] По окончании срока действия соглашение автоматически продлевается не более { $count } раза (срок каждого продления: { $time }), если ни одна из сторон заблаговременно не заявит возражений (не менее чем за следующий срок до окончания: { $notice }).
}
legal-renewal-by-will = Соглашение автоматически не продлевается. Стороны вправе продлить его (срок продления: { $time }); сторона, желающая продления, заявляет об этом заблаговременно (не менее чем за следующий срок до окончания: { $notice }).
legal-ground = { $ground ->
    [convenience] без указания причин
    [cause] в случае его нарушения другой стороной
    [chronic-failure] вследствие систематических нарушений, если такое право предоставлено мерой ответственности по настоящему соглашению
   *[force-majeure] вследствие обстоятельств непреодолимой силы
}
legal-termination = { $holder } вправе расторгнуть соглашение { $ground }; срок предварительного уведомления: { $notice }.
legal-termination-cure = Соглашение сохраняет силу, если основание расторжения устранено в срок, исчисляемый с момента уведомления: { $time }.
legal-termination-none = Настоящее соглашение не предусматривает досрочного расторжения.
legal-service = Эту услугу обязуется оказывать { $party }. Время оказания услуги: { $hours }.
legal-service-of-nobody = Время оказания этой услуги: { $hours }.
legal-fee = Плата за услугу: { $fee }.
legal-fee-none = Плата за услугу не согласована.
legal-intake = Лицо, сообщающее о проблеме, указывает: { $intake }.
legal-channels = Каналы связи со службой поддержки
legal-column-channel = Канал
legal-column-address = Адрес
legal-column-open = Время работы
legal-service-defaults = Если в пункте об услуге не указано иное, услугу обязан оказывать исполнитель, круглосуточно.
legal-channel-hours = Канал связи со службой поддержки, для которого не указано собственное время работы, доступен в то время, когда оказывается соответствующая услуга.
legal-fee-accrues = Плата начисляется равномерно по дням своего периода. Платой за период является сумма, начисленная в этом периоде; на период, сокращённый сроком действия соглашения, приходится соразмерная часть.
legal-calendar = Рабочие часы указаны по времени часового пояса { $zone }.
legal-calendar-file = Рабочие часы определяет файл { $file }, который является частью настоящего соглашения.
legal-calendar-any-of = Рабочим считается время, которое является рабочим хотя бы по одному из календарей: { $calendars }.
legal-calendar-all-of = Рабочим считается время, которое является рабочим по всем следующим календарям: { $calendars }.
legal-holidays-none = Праздничные дни не предусмотрены.
legal-holiday-covers = { $covers ->
    [shift] Праздничный день полностью отменяет смены, которые начинаются в его дату.
   *[date] Праздничный день отменяет все рабочие часы своей даты, включая часы после полуночи, относящиеся к смене предыдущего дня.
}
legal-holiday-file = Праздничные дни из файла { $file } являются частью настоящего соглашения; те из них, которые приходятся на срок его действия, перечислены ниже.
legal-week = Рабочие часы по дням недели
legal-holidays = Дни без рабочих часов
legal-dated-hours = Рабочие часы отдельных дат
legal-column-day = День
legal-column-hours = Часы
legal-column-breaks = Перерывы
legal-column-date = Дата
legal-column-holiday = Праздник
legal-closed = закрыто
legal-usual-hours = как в соответствующий день недели
legal-calendars-none = Настоящее соглашение не устанавливает рабочих часов; всё время учитывается круглосуточно.
legal-around-the-clock = «Круглосуточно» означает каждую секунду каждых суток.
legal-hours-rule = Если обязательство оценивается по рабочим часам, учитывается только время в их пределах; остальное время не учитывается ни в пользу, ни во вред какой-либо из сторон.
legal-hours-order = Рабочие часы отдельных дат имеют преимущество перед праздничными днями, а праздничные дни — перед рабочими часами по дням недели. Перерывы не учитываются.
legal-clock-change = Время исчисляется как фактически прошедшее: при переводе часов сутки длятся 23 или 25{"\u00A0"}часов. Если указанного часа не существует, он переносится вперёд; если час наступает дважды, имеется в виду первый.
legal-clock = Отсчёт начинают события: { $start }. Отсчёт завершают события: { $stop }.
legal-clock-built-in = Это стандартный таймер; он применяется в том виде, в каком описан здесь.
legal-clock-never-pauses = Отсчёт не приостанавливается.
legal-clock-pause-states = Отсчёт приостановлен, пока обращение находится в одном из состояний: { $events }.
legal-clock-pause-events = Отсчёт приостанавливает каждое из событий: { $pause }; возобновляют отсчёт события: { $resume }.
legal-clock-reset = Отсчёт заново с нуля начинают события: { $events }.
legal-clock-cancel = Обращение не оценивается после событий: { $events }.
legal-clock-cycles = { $cycles ->
    [each] После каждого завершения отсчёт по тому же обращению ведётся снова; каждый отсчёт оценивается отдельно.
   *[once] Отсчёт по обращению ведётся один раз.
}
legal-clock-reopened = { $reopened ->
    [new-cycle] При повторном открытии обращения начинается новый отсчёт с нуля; прежний отсчёт сохраняется.
    [ignore] Повторное открытие в пределах установленного времени после завершения отсчёта ({ $time }) ничего не меняет; при более позднем повторном открытии отсчёт продолжается, а время, в течение которого обращение было закрыто, не учитывается.
   *[resume] При повторном открытии обращения отсчёт продолжается; время, в течение которого обращение было закрыто, не учитывается.
}
legal-clock-changed = { $changed ->
    [retroactive] При изменении приоритета обращения или услуги, к которой оно относится, новый срок действует с первоначального начала отсчёта, а прежние приостановки больше не учитываются.
    [restart] При изменении приоритета обращения или услуги, к которой оно относится, отсчёт начинается заново с нуля.
   *[carry] При изменении приоритета обращения или услуги, к которой оно относится, учтённое время и приостановки сохраняются и действует новый срок.
}
legal-clock-after = Отсчёт ведётся только после того, как завершил отсчёт таймер { $clock }.
legal-clock-automatic = { $flag ->
    [yes] Автоматический ответ завершает отсчёт.
   *[no] Автоматический ответ не завершает отсчёт.
}
legal-clocks-none = Ни одно обязательство по настоящему соглашению не оценивается по таймеру.
legal-clock-defaults = Если в соответствующем пункте не указано иное, для каждого таймера действует следующее:
legal-clock-elapsed = Таймер учитывает время в пределах рабочих часов того обязательства, которое по нему оценивается. Срок в рабочих или календарных днях истекает в то же время суток соответствующего дня; сроком является рабочее время до этого момента.
legal-clock-pauses = Пересекающиеся приостановки учитываются один раз. Завершающее событие во время приостановки завершает отсчёт с тем временем, которое было учтено к этому моменту. Приостановка после истечения срока ничего не меняет.
legal-clock-order = Несколько событий, приходящихся на один момент, применяются в следующем порядке: начало, возобновление, приостановка, отмена, сброс, завершение, — если источник не присваивает им номера.
legal-clock-final = Обращение, которое вышло за свой срок, остаётся обращением с превышением срока независимо от последующих событий.
legal-goal-of-table = значение по таблице ниже
legal-goal-within = Доля обращений по услуге «{ $service }», уложившихся в свой срок по таймеру { $clock }, от всех обращений, учитываемых в периоде: { $goal }. Период оценки: { $period }.
legal-goal-share = Доля обращений по услуге «{ $service }», отвечающих условию, от всех обращений, учитываемых в периоде: { $goal }. Период оценки: { $period }. Условие: { $test }.
legal-goal-count = Число обращений по услуге «{ $service }», учитываемых в периоде: { $goal }. Период оценки: { $period }.
legal-goal-statistic = { $take } { $of } по обращениям, относящимся к услуге «{ $service }» и учитываемым в периоде: { $goal }. Период оценки: { $period }.
legal-goal-availability = Доступность услуги «{ $service }» как доля измеряемого времени: { $goal }. Период оценки: { $period }.
legal-goal-downtime = Время простоя услуги «{ $service }»: { $goal }. Период оценки: { $period }.
legal-goal-outage-count = Число простоев услуги «{ $service }»: { $goal }. Период оценки: { $period }.
legal-goal-longest-outage = Длительность самого длительного простоя услуги «{ $service }»: { $goal }. Период оценки: { $period }.
legal-goal-mttr = Среднее время восстановления услуги «{ $service }», то есть время простоя, делённое на число простоев: { $goal }. Период оценки: { $period }.
legal-goal-mtbf = Средняя наработка между отказами услуги «{ $service }»: { $goal }. Период оценки: { $period }.
legal-goal-records = { $figure ->
    [sum] Сумма значений поля «{ $field }» (источник: { $stream }) по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [ratio] Согласованное отношение по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [service-level] Доля звонков по услуге «{ $service }», поступивших в периоде и принятых в срок: { $goal }. Период оценки: { $period }.
    [abandonment] Доля потерянных звонков по услуге «{ $service }» среди поступивших в периоде: { $goal }. Период оценки: { $period }.
    [speed-of-answer] { $take } ожидания принятых звонков по услуге «{ $service }», поступивших в периоде: { $goal }. Период оценки: { $period }.
    [time-to-abandon] { $take } ожидания потерянных звонков по услуге «{ $service }», поступивших в периоде: { $goal }. Период оценки: { $period }.
    [handle-time] { $take } времени обработки принятых звонков по услуге «{ $service }», поступивших в периоде: { $goal }. Период оценки: { $period }.
    [transfer-rate] Доля переведённых звонков по услуге «{ $service }» среди принятых, поступивших в периоде: { $goal }; звонок учитывается один раз. Период оценки: { $period }.
    [occupancy] Доля рабочего времени сотрудников услуги «{ $service }», занятого звонками (разговор, удержание и завершение, делённые на их сумму с простоем): { $goal }. Период оценки: { $period }.
    [first-call-resolution] Доля вопросов об услуге «{ $service }», решённых первым звонком: { $goal }. Период оценки: { $period }.
    [self-service-rate] Доля обслуженного без сотрудника по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [forecast-ratio] Отношение поступившего к ожидаемому по услуге «{ $service }» ({ $stream }): { $goal }. Период оценки: { $period }.
    [csat] Доля положительных ответов на опросы об услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [nps] Индекс потребительской лояльности услуги «{ $service }», то есть стократная доля оценок 9 и 10 за вычетом доли оценок до 6: { $goal }. Период оценки: { $period }.
    [slot-share] Доля хороших интервалов времени по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [delivered] Поставленное количество («{ $of }») по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [on-time] Доля поставок «{ $of }» в срок среди тех, срок которых наступает в периоде: { $goal }. Период оценки: { $period }.
    [in-full] Доля поставок «{ $of }» в полном объёме среди тех, срок которых наступает в периоде: { $goal }. Период оценки: { $period }.
    [evidence-valid] Доля следующих подтверждений, действующих на конец периода: { $goal } — { $of }. Период оценки: { $period }.
    [resolved-count] Число обращений по услуге «{ $service }», решённых в периоде: { $goal }; обращение учитывается один раз, по последнему решению. Период оценки: { $period }.
    [backlog] Число обращений по услуге «{ $service }», открытых на конец периода: { $goal }. Период оценки: { $period }.
    [reopen-rate] Доля открытых повторно среди обращений по услуге «{ $service }», впервые решённых в периоде: { $goal }. Период оценки: { $period }.
    [escalation-rate] Доля эскалированных среди обращений по услуге «{ $service }», открытых в периоде: { $goal }; обращение учитывается один раз. Период оценки: { $period }.
    [first-contact-resolution] Доля решённых первым ответом заказчику среди обращений по услуге «{ $service }», впервые решённых в периоде: { $goal }. Период оценки: { $period }.
   *[slot-mean] Среднее долей хороших запросов по интервалам времени по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
}
legal-service-variant = { $variant ->
    [of-offered] Число звонков, принятых в срок, делится на число принятых и потерянных звонков.
    [of-answered] Число звонков, принятых в срок, делится на число принятых звонков.
    [short-ignored] Число звонков, принятых в срок, делится на число принятых звонков и тех потерянных, которые не были слишком короткими.
    [short-good] Число звонков, принятых в срок или прерванных раньше, чем их можно было принять, делится на число принятых и потерянных звонков.
    [abandoned-within-ignored] Число звонков, принятых в срок, делится на число принятых звонков и звонков, потерянных после срока.
    [abandoned-within-good] Число звонков, принятых или потерянных в пределах срока, делится на число принятых и потерянных звонков.
    [with-flowouts] Число звонков, принятых в срок, делится на число принятых, потерянных и ушедших из очереди звонков.
   *[removed-within] Число звонков, принятых, потерянных или обслуженных обратным звонком в пределах срока, делится на число всех звонков в очереди.
}
legal-wait-boundary = { $boundary ->
    [below] Ожидание, равное сроку, нарушает его.
   *[within] Ожидание, равное сроку, его не нарушает.
}
legal-short-calls = Звонок, прерванный раньше чем через { $time }, слишком короток, чтобы его могли принять.
legal-abandonment-of = { $base ->
    [queued] Доля берётся от всех звонков в очереди, включая ушедшие из неё и обслуженные обратным звонком.
   *[offered] Доля берётся от принятых и потерянных звонков.
}
legal-legs = { $legs ->
    [first] У переведённого звонка учитывается только первая часть.
   *[all] Части переведённого звонка складываются, и он учитывается один раз.
}
legal-wrap = { $flag ->
    [no] Работа после звонка не учитывается.
   *[yes] Работа после звонка учитывается.
}
legal-first-call-variant = { $variant ->
    [gross] Это число первых звонков с отметкой о решении, делённое на число принятых звонков.
    [net] Это число первых звонков с отметкой о решении, делённое на число принятых звонков по вопросам, решаемым одним звонком.
    [per-call] Это число вопросов, решённых первым звонком, делённое на число принятых звонков.
   *[issue] Это число вопросов, решённых первым звонком, делённое на число вопросов.
}
legal-first-call-same = { $same ->
    [caller] Все звонки одного звонящего относятся к одному вопросу.
   *[issue] Звонки относятся к одному вопросу, если совпадают звонящий и тема.
}
legal-first-call-window = Новый звонок по тому же вопросу в течение срока ({ $time }) показывает, что первый звонок его не решил; пока срок не прошёл, вопрос открыт.
legal-self-service-of = Учитывается обслуженное без сотрудника и сотрудником. Учитываемые данные: { $stream }.
legal-backlog-age = Учитываются только обращения, открытые к этому моменту дольше чем { $time }.
legal-first-contact-window = Обращение решено первым ответом, если к этому моменту сотрудник ответил не более одного раза и в течение { $time } оно не открыто повторно.
legal-csat-good = Ответ положителен при оценке { $good } по шкале до { $scale }.
legal-slot = Интервал длится { $time }, первый начинается с началом периода.
legal-slot-good = Интервал хорош, если доля его хороших запросов: { $good }.
legal-slot-minimum = { $count ->
    [one] Интервал без единого запроса считается пустым.
   *[other] Интервал, в котором запросов меньше { $count }, считается пустым.
}
legal-slot-empty = { $empty ->
    [good] Пустой интервал считается хорошим.
   *[skip] Пустой интервал не учитывается.
}
legal-ratio-side = { $side ->
    [good] Делимое: { $what }.
   *[total] Делитель: { $what }.
}
legal-count-of = число записей (источник: { $stream })
legal-sum-of = сумма значений поля «{ $field }» (источник: { $stream })
legal-side-where = { $what } при условии: { $filter }
legal-take = { $take ->
    [mean] Среднее арифметическое
    [median] Медиана
    [max] Максимум
    [min] Минимум
   *[percentile] Процентиль { $rank }
}
legal-times-of = значений времени по таймеру { $clock }
legal-values-of = значений поля «{ $field }»
legal-owed = Обязанная сторона: { $by }; управомоченная сторона: { $to }.
legal-owed-by = Обязанная сторона: { $by }.
legal-owed-to = Управомоченная сторона: { $to }.
legal-limit = Срок для обращения: { $limit }.
legal-limit-by = Срок для обращения зависит от значения поля «{ $field }» и указан в таблице ниже.
legal-limits = Сроки
legal-promise-hours = Учитываемое время: { $hours }.
legal-allowed = Время простоя, допустимое при этой цели: { $lengths }.
legal-allowed-in = { $count ->
    [one] { $time } за { $count }{"\u00A0"}день
    [few] { $time } за { $count }{"\u00A0"}дня
    [many] { $time } за { $count }{"\u00A0"}дней
   *[other] { $time } за { $count }{"\u00A0"}дня
}
legal-allowed-share = Время простоя, допустимое при этой цели: { $time } на каждые 100{"\u00A0"}часов измеряемого времени.
legal-goal-by = Цель зависит от значения поля «{ $field }» и указана в таблице ниже. Каждое значение оценивается отдельно; обязательство выполнено, если цель достигнута по всем значениям.
legal-goals = Цели
legal-where = { $what ->
    [outages] Учитываются только простои, отвечающие условию: { $filter }.
   *[items] Учитываются только обращения, отвечающие условию: { $filter }.
}
legal-except = { $what ->
    [outages] Не учитываются простои, отвечающие условию: { $filter }.
   *[items] Не учитываются обращения, отвечающие условию: { $filter }.
}
legal-percentile-method = { $method ->
    [linear] Процентиль, приходящийся между двумя значениями, определяется между ними пропорционально.
   *[nearest] Процентилем является значение ближайшего ранга.
}
legal-each = { $count ->
    [one] Оценка проводится отдельно по каждому значению поля: { $fields }.
   *[other] Оценка проводится отдельно по каждому сочетанию значений полей: { $fields }.
}
legal-each-group = Элементы перечня { $group } оцениваются даже при отсутствии данных о них.
legal-each-all = Обязательство выполнено, если оно выполнено по всем оцениваемым частям.
legal-each-share = Обязательство выполнено, если доля оцениваемых частей, по которым оно выполнено, не меньше следующей: { $share }.
legal-warn = Когда значение становится хуже порога предупреждения { $value }, направляется предупреждение; на результат это не влияет.
legal-floor = Значение без учёта каких-либо исключений не должно быть хуже согласованного предела: { $value }; в противном случае обязательство считается нарушенным независимо от того, что было исключено.
legal-at-least = { $count ->
    [1] Для оценки достаточно одного обращения.
    [one] Если число обращений меньше { $count }, результат не определён.
    [few] Если число обращений меньше { $count }, результат не определён.
    [many] Если число обращений меньше { $count }, результат не определён.
   *[other] Если число обращений меньше { $count }, результат не определён.
}
legal-no-data = { $word ->
    [met] Если данных для оценки нет, обязательство считается выполненным.
    [missed] Если данных для оценки нет, обязательство считается нарушенным и применяется наиболее строгая строка таблицы.
   *[undecided] Если данных для оценки нет, результат не определён.
}
legal-counts-in = { $word ->
    [opened] Обращение учитывается в том периоде, в котором оно открыто; обращение, результат которого к моменту оценки этого периода не определён, учитывается в следующем периоде.
    [stopped] Обращение учитывается в том периоде, в котором завершён отсчёт его таймера.
   *[decided] Обращение учитывается в том периоде, в котором определяется его результат: при завершении отсчёта в пределах срока — в момент завершения, в остальных случаях — в момент истечения срока.
}
legal-broken-down = Значение показывается также в разрезе: { $fields }; на результат это не влияет.
legal-owner = Ответственное лицо: { $contact }.
legal-headline = { $flag ->
    [no] Обязательство не входит в число основных на первой странице отчёта.
   *[yes] Обязательство входит в число основных на первой странице отчёта.
}
legal-importance = Важность по шкале от 1 до 5: { $importance }; на результат это не влияет.
legal-outages-of = { $of ->
    [probes] Простои определяются по проверкам мониторинга. Проверка действует до следующей проверки того же монитора, но не дольше чем { $time }; после этого монитор сведений не даёт.
   *[outages] Простоями считаются зафиксированные простои.
}
legal-probes-confirm = { $count ->
    [one] Монитор считает услугу недоступной начиная с первой неудачной проверки.
   *[other] Монитор считает услугу недоступной, если подряд неудачны его проверки в количестве { $count }, начиная с первой из них; меньшее число ничего не меняет.
}
legal-probes-quorum = { $count ->
    [one] Услуга недоступна, пока её считает недоступной хотя бы один монитор. Если ни один монитор не даёт сведений, состояние неизвестно.
   *[other] Услуга недоступна, пока её считают недоступной не менее чем мониторы в количестве { $count }. Если сведения даёт меньшее число мониторов, состояние неизвестно.
}
legal-outage-begins = { $begins ->
    [reported] Началом простоя считается момент, когда о нём было сообщено.
   *[occurred] Началом простоя считается момент, когда он фактически наступил.
}
legal-outage-lasting = Простой учитывается, только если его длительность отвечает условию: { $lasting }. Она измеряется по всему простою, до применения каких-либо исключений.
legal-granularity = { $granularity ->
    [full-minutes] Время простоя учитывается в полных минутах каждого простоя; неполная минута не учитывается.
    [started-minutes] Время простоя учитывается в начавшихся минутах каждого простоя; неполная минута учитывается как полная.
   *[seconds] Время простоя учитывается точно, без округления до полных минут.
}
legal-weights = Простой в зависимости от своего состояния затрагивает лишь часть услуги, как указано в таблице ниже.
legal-weights-caption = Какая часть времени учитывается как простой
legal-column-state = Состояние
legal-column-weight = Учитывается как простой
legal-resources = { $rule ->
    [all-down] Услуга считается недоступной, если недоступны все её составные части, различаемые по полю «{ $field }».
    [pooled] Время составных частей услуги, различаемых по полю «{ $field }», суммируется: как время простоя, так и измеряемое время.
    [at-least-up] Услуга считается недоступной, если число её доступных составных частей, различаемых по полю «{ $field }», меньше следующего: { $up }.
   *[any-down] Услуга считается недоступной, если недоступна хотя бы одна из её составных частей, различаемых по полю «{ $field }».
}
legal-unknown = { $policy ->
    [down] Время, о котором нет сведений, учитывается как простой.
    [up] Время, о котором нет сведений, учитывается как время доступности.
    [removed] Время, о котором нет сведений, не учитывается ни в пользу, ни во вред какой-либо из сторон.
    [carry] Время, о котором нет сведений, учитывается так же, как предшествующее ему время, но не дольше установленного предела ({ $time }); далее оценка проводится в двух вариантах — как для времени доступности и как для простоя, и если результаты расходятся, обязательство считается не определённым.
   *[undecided] Время, о котором нет сведений, оценивается в двух вариантах — как время доступности и как простой; если результаты расходятся, обязательство считается не определённым.
}
legal-between = { $between ->
    [failures] Наработка между отказами — это измеряемое время, делённое на число отказов.
   *[up-time] Наработка между отказами — это время доступности, делённое на число отказов.
}
legal-promise-defaults = Если в соответствующем пункте не указано иное, для каждого обязательства действует следующее:
legal-promise-owed = { $to ->
    [customer] Обязанной стороной является исполнитель соответствующей услуги; обязательство принято в пользу заказчика.
   *[other] Обязанной стороной является исполнитель соответствующей услуги; обязательство принято в пользу другой стороны.
}
legal-promise-calendar = Учитывается время, в которое оказывается соответствующая услуга.
legal-verdicts = По каждому обязательству за каждый период устанавливается один из следующих результатов:
legal-verdict = { $outcome ->
    [met] Выполнено: значение достигает цели. Если цель выражена словами «не менее» или «не более», достаточно равенства.
    [missed] Нарушено: значение не достигает цели.
    [excused] Освобождено: обязательство было бы нарушено, если бы не исключение, освобождающее от ответственности.
    [open] В процессе: период ещё не завершён или данные его источников ещё неполны.
   *[undecided] Не определено: данных для оценки недостаточно или результат зависит от того, о чём нет сведений.
}
legal-figures = Значения являются точными дробями и сравниваются с целью до какого-либо округления. Отображаемые значения округлены только для удобства чтения.
legal-short-periods = Первый и последний периоды могут быть короче остальных; они оцениваются так же, как и любые другие.
legal-items-rule = Обращение уложилось в срок, если время, учтённое до завершения отсчёта, не превышает срока. Обращения, отсчёт по которым не завершён и срок по которым не превышен, являются открытыми и учитываются отдельно.
legal-delivery-quantity = { $item }, услуга «{ $service }». Поставленное количество: { $goal }. Период оценки: { $period }.
legal-delivery-occurrences = { $item }, услуга «{ $service }». Каждая поставка, срок которой наступает в периоде, исполняется. Период оценки: { $period }.
legal-delivery-due = Периодичность поставки: { $period }; { $due }.
legal-delivery-closed = { $where ->
    [next] Срок, приходящийся на нерабочий день, переносится на следующий рабочий день.
    [previous] Срок, приходящийся на нерабочий день, переносится на предшествующий рабочий день.
   *[same] Срок, приходящийся на нерабочий день, не переносится.
}
legal-delivery-hours = Рабочие дни определяются часами, действующими здесь: { $hours }.
legal-delivery-kept = Обязательство выполнено, если согласованное количество (когда оно установлено) достигнуто и ни одна поставка не опоздала, не пропущена и не осталась без подтверждения.
legal-delivery-places = Каждый раз поставка производится во все эти места: { $places }.
legal-delivery-per-place = { $flag ->
    [yes] Количество причитается каждому месту.
   *[no] Количество причитается всем местам вместе.
}
legal-delivery-proof = Поставка учитывается только при наличии подтверждения: { $proof }.
legal-delivery-sent = Отправитель: { $contact }.
legal-delivery-received = Получатель: { $contact }.
legal-delivery-defaults = Если в соответствующем пункте не указано иное, для каждой поставки действует следующее:
legal-delivery-service = Она относится к первой услуге настоящего соглашения.
legal-delivery-calendar = Рабочие дни определяются часами её услуги.
legal-delivery-meant = Поставленное в течение периода относится к сроку этого периода, а если срок наступает после периода — к сроку предыдущего; данные, в которых назван период, относятся к нему. Поставка точно в срок считается своевременной. То, что не поставлено, считается опаздывающим до конца отведённого времени.
legal-evidence = Требуется подтвердить следующее:
legal-evidence-provider = исполнитель
legal-evidence-one = Кто подтверждает: { $by }. Что соблюдается: { $standard }. Чем подтверждается: { $shown }.
legal-evidence-until = Кто подтверждает: { $by }. Что соблюдается: { $standard }. Чем подтверждается: { $shown }. Подтверждение действует по { $until } включительно.
legal-evidence-rule = Срок действия подтверждения определяют последние данные о нём, а при их отсутствии — дата в настоящем соглашении. Дата включается в срок действия.
legal-outages-rule = Пересекающиеся простои одной услуги считаются одним простоем. Если простои затрагивают части услуги, на время их пересечения учитывается наибольшая часть.
legal-outages-order = Время простоя определяется в следующем порядке: простои по имеющимся данным; время, о котором нет сведений; пересечения; наименьшая длительность простоя; исключения и нерабочие часы; границы периода; полные или начавшиеся минуты; часть услуги, которую затрагивает простой.
legal-exclusion = Причина: { $cause }. Обязательства, к которым применяется исключение: { $objectives }.
legal-exclusion-of-all = Причина: { $cause }. Исключение применяется ко всем обязательствам.
legal-applies-always = Исключается без объявления окон следующее время: { $hours }.
legal-applies-declared = Исключение применяется к объявленным окнам; для каждого окна указываются его начало, окончание и объявившее его лицо.
legal-exclusion-within = Окно учитывается только в следующее время: { $hours }.
legal-exclusion-where = Исключение применяется только к окнам, отвечающим условию: { $filter }.
legal-exclusion-notice = Окно должно быть объявлено до его начала; наименьший срок объявления: { $time }.
legal-late = { $late ->
    [accept-with-approval] Окно, объявленное с опозданием, учитывается только в случае его одобрения.
   *[refuse] Окно, объявленное с опозданием, не учитывается.
}
legal-exclusion-at-most = Наибольшее исключаемое время: { $time } { $per }.
legal-effect = { $effect ->
    [count-as-good] Исключённые время и обращения засчитываются как выполнение.
    [pause] В течение исключённого времени таймеры останавливаются.
    [excuse] Исключённые время и обращения учитываются; обязательство, которое без них было бы выполнено, освобождается от ответственности.
   *[remove] Исключённые время и обращения не учитываются ни в пользу, ни во вред какой-либо из сторон.
}
legal-approval-none = Одобрение окна не требуется.
legal-approval-both = Окно учитывается, только если исполнитель и заказчик одобрили его до окончательного расчёта за соответствующий период.
legal-approval-party = Окно учитывается, только если оно одобрено до окончательного расчёта за соответствующий период. Одобряющая сторона: { $party }.
legal-exclusion-evidence = Подлежит подтверждению: { $evidence }
legal-exclusions-none = Исключения не предусмотрены: учитываются всё измеряемое время и все обращения.
legal-exclusion-defaults = Если в соответствующем пункте не указано иное, для каждого исключения действует следующее:
legal-exclusion-objectives = Исключение применяется ко всем обязательствам.
legal-exclusion-union = Время, на которое распространяются несколько исключений, исключается один раз.
legal-exclusion-allowance = Если исключаемое время ограничено, лимит расходуется в хронологическом порядке, и окно сокращается до момента исчерпания лимита.
legal-exclusion-refused = Окно, которое не учитывается, указывается в отчёте с обоснованием.
legal-exclusion-everything = Обязательство, по которому исключено всё, считается не определённым.
legal-when-missed = { $which ->
    [one] в периоде нарушено обязательство { $objectives }
    [all] в периоде нарушено любое из обязательств (по каждому нарушенному — отдельно)
   *[several] в периоде нарушено любое из следующих обязательств (по каждому нарушенному — отдельно): { $objectives }
}
legal-when-any-missed = { $which ->
    [one] в периоде нарушено обязательство { $objectives }
    [all] в периоде нарушено хотя бы одно обязательство
   *[several] в периоде нарушено хотя бы одно из следующих обязательств: { $objectives }
}
legal-when-all-missed = { $which ->
    [one] в периоде нарушено обязательство { $objectives }
    [all] в периоде нарушены все обязательства
   *[several] в периоде нарушены все следующие обязательства: { $objectives }
}
legal-when-all-met = { $which ->
    [one] в периоде выполнено обязательство { $objectives }
    [all] в периоде выполнены все обязательства
   *[several] в периоде выполнены все следующие обязательства: { $objectives }
}
legal-when-breached = { $which ->
    [one] превышен срок по обращению, на которое распространяется обязательство { $objectives } (по каждому такому обращению — отдельно)
    [all] превышен срок по обращению, на которое распространяется любое из обязательств (по каждому такому обращению — отдельно)
   *[several] превышен срок по обращению (по каждому такому обращению — отдельно), на которое распространяется одно из следующих обязательств: { $objectives }
}
legal-when-figure = значение по обязательству { $objective } составляет { $value }
legal-when-figures = соблюдается любое из следующих условий (по каждому соблюдённому — отдельно): { $figures }
legal-when-in-a-row = { $count ->
    [1] в { $count } периоде имеет место следующее: { $what }
    [one] в { $count } периоде подряд имеет место следующее: { $what }
    [few] в { $count } периодах подряд имеет место следующее: { $what }
    [many] в { $count } периодах подряд имеет место следующее: { $what }
   *[other] в { $count } периода подряд имеет место следующее: { $what }
}
legal-when-repeated = { $count ->
    [one] не менее { $count } раза за установленное время ({ $time }) имеет место следующее: { $what }
    [few] не менее { $count } раз за установленное время ({ $time }) имеет место следующее: { $what }
    [many] не менее { $count } раз за установленное время ({ $time }) имеет место следующее: { $what }
   *[other] не менее { $count } раза за установленное время ({ $time }) имеет место следующее: { $what }
}
legal-remedy-pays = { $kind ->
    [credit] Сервисный кредит причитается, если { $what }.
    [refund] Возврат оплаты причитается, если { $what }.
    [waiver] Освобождение от части платы предоставляется, если { $what }.
    [indemnity] Возмещение ущерба причитается, если { $what }.
    [reward] Вознаграждение стороне, обязанной исполнить обязательство, причитается, если { $what }.
   *[fine] Штраф причитается, если { $what }.
}
legal-remedy-right = { $holder } вправе расторгнуть соглашение, если { $what }. Основание расторжения: { $way }.
legal-right-exercise = Срок для осуществления этого права — { $time } после отчёта, на основании которого оно возникло; по истечении этого срока право прекращается.
legal-remedy-extension = Срок бесплатно продлевается, если { $what }. Продление: { $time }.
legal-remedy-recovery = План улучшения должен быть представлен, если { $what }. Срок после отчёта: { $time }.
legal-remedy-strike = Стороне, обязанной исполнить обязательство, засчитывается замечание, если { $what }.
legal-remedy-notify = Уведомление направляется, если { $what }. Кому: { $to }
legal-remedy-reassign = Работа передаётся другому исполнителю, если { $what }. Исполнитель: { $to }.
legal-follow-owner = Отвечает: { $owner }.
legal-strike-due = Срок для ответа после отчёта: { $time }.
legal-strike-expires = Срок, в течение которого замечание учитывается после отчёта: { $time }.
legal-strike-stays = Замечание учитывается до конца соглашения.
legal-pays = Размер: { $sum }.
legal-pays-bands = Размер зависит от значения и указан в таблице ниже; применяется одна строка.
legal-percentage-of = База для исчисления процентов: { $base }.
legal-pays-counted = { $by ->
    [streak] Размер зависит от числа периодов подряд, в которых это произошло, и указан в таблице ниже; применяется одна строка.
   *[breaches] Размер зависит от числа обращений, превысивших свой срок за период, и указан в таблице ниже; применяется одна строка.
}
legal-pays-by-objective = Размер зависит от показателя и указан в таблице ниже.
legal-bands = Размер меры ответственности
legal-column-figure = Значение
legal-column-count = Число
legal-column-pays = Размер
legal-nothing = не причитается
legal-the-goal = цель
legal-band = { $inner } и { $outer }
legal-beyond = { $beyond ->
    [allowed-downtime] времени простоя сверх допустимого при данной цели
    [goal] отклонения значения от цели в худшую сторону
    [limit] превышения срока по обращению
    [none] значения
   *[value] отклонения значения в худшую сторону от порога { $value }
}
legal-steps = За каждый шаг ({ $step }) { $beyond } размер составляет: { $sum }.
legal-step-count = { $count-rule ->
    [whole] Неполный шаг не учитывается.
    [started] Неполный шаг учитывается как полный.
   *[linear] Неполный шаг учитывается пропорционально.
}
legal-pay-at-most = Предельный размер: { $sum }.
legal-pay-drop-below = Сумма меньше минимальной не выплачивается; минимальная сумма выплаты: { $amount }.
legal-remedy-where = Учитываются только обращения, отвечающие условию: { $filter }.
legal-remedy-unless = Мера ответственности не применяется, если { $what }.
legal-remedy-grace = Мера ответственности не применяется по периодам, которые начинаются в течение льготного периода с начала действия соглашения. Льготный период: { $time }.
legal-remedy-forgive = Число первых случаев, которые прощаются { $per }: { $count }. Они указываются, но за них ничего не причитается.
legal-claim = { $after ->
    [event] Срок для заявления требования — { $time } с момента, когда нарушение стало неизбежным; при пропуске этого срока право требования прекращается.
    [statement] Срок для заявления требования — { $time } после отчёта; при пропуске этого срока право требования прекращается.
   *[period] Срок для заявления требования — { $time } после окончания периода; при пропуске этого срока право требования прекращается.
}
legal-claim-notify = О событии должно быть сообщено в установленный срок. Срок для сообщения — { $time } после события.
legal-claim-evidence = В требовании указывается: { $evidence }
legal-remedy-due = { $after ->
    [event] Срок исполнения — { $time } с момента, когда нарушение стало неизбежным.
    [period] Срок исполнения — { $time } после окончания периода.
    [statement] Срок исполнения — { $time } после отчёта.
    [claim] Срок исполнения — { $time } после заявления требования.
   *[invoice] Срок исполнения — { $time } после выставления счёта.
}
legal-sole = { $flag ->
    [yes] Это единственное требование, которое возникает вследствие одного и того же нарушения.
   *[no] Эта мера не исключает иных требований, возникающих вследствие того же нарушения.
}
legal-remedies-none = Меры ответственности за нарушение обязательств не согласованы.
legal-remedy-defaults = Если в соответствующем пункте не указано иное, для каждой меры ответственности действует следующее:
legal-remedy-grace-term = На неё распространяется льготный период соглашения, если он предусмотрен.
legal-remedy-no-claim = Она применяется автоматически; заявлять требование не нужно.
legal-pay-base = Проценты исчисляются от платы за услугу, к которой относится обязательство, за весь период.
legal-remedy-due-term = Срок исполнения установлен в следующей части соглашения: { $part }.
legal-remedy-each = Каждая мера ответственности применяется самостоятельно; одно нарушение может повлечь несколько мер.
legal-remedy-parties = Сумма причитается со стороны, обязанной исполнить обязательство, стороне, в пользу которой оно принято.
legal-remedy-order = Сумма определяется в следующем порядке: результат; льготный период; размер; предельный размер самой меры; предельные суммы, начиная с внутренней; минимальная сумма выплаты; округление; срок для заявления требования; срок исполнения.
legal-remedy-no-figure = Если обязательство нарушено, а значение отсутствует, применяется последняя, наиболее строгая строка таблицы.
legal-remedy-two-readings = Если из-за времени, о котором нет сведений, возможны две суммы, причитается меньшая, а разница указывается как остающаяся под вопросом.
legal-remedy-rows = Периоды с результатом «не определено», «освобождено» или «в процессе» не учитываются при подсчёте числа периодов ни за, ни против и не прерывают их последовательности.
legal-right-rule = Право возникает один раз на непрерывный ряд нарушений, а повторно — только после периода, в котором обязательство выполнено.
legal-follow-rule = Неденежное последствие указывается один раз и остаётся в силе независимо от более поздних сведений.
legal-opening-streak = { $objective }: число нарушенных периодов подряд к началу срока — { $count }.
legal-opening-strikes = { $party }: число замечаний к началу срока — { $count }.
legal-opening-paid = До начала срока в пределах ограничения { $cap } выплачено: { $amount }; эта сумма учитывается в периоде ограничения, в котором начинается срок.
legal-reward-parties = Вознаграждение причитается в обратном направлении: стороне, обязанной исполнить обязательство.
legal-cap-share = { $which ->
    [one] Ограничение охватывает: { $covers }. Предельный размер — { $share } { $per }; база расчёта: { $base }.
   *[several] Ограничение охватывает в совокупности: { $covers }. Общий предельный размер — { $share } { $per }; база расчёта: { $base }.
}
legal-cap-amount = { $which ->
    [one] Ограничение охватывает: { $covers }. Предельная сумма — { $amount } { $per }.
   *[several] Ограничение охватывает в совокупности: { $covers }. Общая предельная сумма — { $amount } { $per }.
}
legal-cap-base-fee = плата за услуги, к которым относятся эти меры ответственности
legal-caps-none = Предельная сумма для мер ответственности в совокупности не согласована.
legal-cap-excess = Часть, превышающая предельную сумму, не причитается и впоследствии.
legal-cap-order = Из нескольких предельных сумм сначала применяется та, которая охватывает меньше мер ответственности, затем та, у которой короче период. Уменьшение распределяется пропорционально.
legal-cap-window = Мера ответственности учитывается в том периоде предельной суммы, в котором заканчивается оцениваемый период.
legal-settle = Окончательный расчёт за период производится по данным, зарегистрированным к моменту расчёта; до этого отчёт является предварительным. Время от окончания периода до расчёта: { $time }.
legal-restate = Данные, зарегистрированные позднее, ведут к новому отчёту со своим номером и к корректировочной записи; ранее составленные отчёты не изменяются.
legal-clawback = { $flag ->
    [yes] Учтённое ранее взыскивается обратно, если это следует из более поздних данных.
   *[no] Учтённое ранее не взыскивается обратно, даже если по более поздним данным сумма была бы меньше.
}
legal-paid = { $paid ->
    [transfer] Денежные суммы выплачиваются переводом.
   *[next-invoice] Денежные суммы засчитываются в счёт следующего платежа по выставленному счёту.
}
legal-due = Срок исполнения для денежных сумм — { $time } после отчёта, в котором они учтены, если мерой ответственности не установлено иное.
legal-rounding = { $rounding ->
    [half-up] Сумма округляется один раз, в конце расчёта, до наименьшей единицы валюты; половина округляется в большую сторону.
   *[half-even] Сумма округляется один раз, в конце расчёта, до наименьшей единицы валюты; половина округляется до ближайшего чётного числа.
}
legal-escalation = Обязательства, к которым применяется эскалация: { $objectives }.
legal-escalation-of-all = Эскалация применяется ко всем обязательствам.
legal-escalation-hours = Время оповещения: { $hours }; вне этого времени уведомления откладываются.
legal-escalation-where = Эскалация применяется только к обращениям, отвечающим условию: { $filter }.
legal-escalation-repeat = Последний шаг повторяется до завершения работы по обращению; интервал повторения: { $time }.
legal-escalation-authority = Оповещённое лицо вправе принимать следующие решения: { $authority }
legal-steps-caption = Кто и когда оповещается
legal-column-when = Когда
legal-column-told = Кто оповещается
legal-threshold = { $threshold ->
    [share] израсходованная часть срока: { $value }
    [elapsed] по прошествии времени: { $value }
    [breach] срок истёк
    [before] до истечения срока осталось: { $value }
    [after] после истечения срока прошло: { $value }
    [warn] значение стало хуже порога предупреждения
   *[missed] обязательство нарушено
}
legal-escalations-none = Эскалация не согласована.
legal-escalation-hours-default = Если в соответствующем пункте не указано иное, оповещение производится круглосуточно.
legal-escalation-rule = Эскалация служит для информирования; результат не зависит от того, дошло ли оповещение до кого-либо.
legal-report = Периодичность отчёта: { $period }. Кому направляется: { $to }; { $due }.
legal-reports-none = Направление отчётов не согласовано; каждая из сторон может получить отчёт за любой период на основании настоящего соглашения и данных.
legal-statement = В отчёте указываются каждый результат с его значением, исключённое из расчёта с обоснованием, каждая мера ответственности с её расчётом, а также полнота данных источников.
legal-statement-numbers = Отчёты за период нумеруются; силу имеет последний из них.
legal-identity = Настоящий документ: соглашение { $id }, версия { $version }.
legal-digest = Контрольная сумма SHA-256 канонической формы соглашения, включающей его файлы: { $digest }.
legal-kind = { $kind ->
    [service] Соглашение действует между исполнителем и каждым заказчиком услуги.
    [internal] Соглашение действует между подразделениями одной организации.
    [operational] Это соглашение операционного уровня, обеспечивающее исполнение других соглашений.
    [underpinning] Это договор с поставщиком, обеспечивающий исполнение других соглашений.
   *[customer] Соглашение действует между исполнителем и одним заказчиком.
}
legal-binding = { $flag ->
    [no] Настоящее соглашение является неформальным и не имеет для сторон обязательной силы.
   *[yes] Настоящее соглашение имеет для сторон обязательную силу.
}
legal-language = Язык настоящего соглашения: { $language }.
legal-languages = Настоящее соглашение составлено на следующих языках: { $languages }. При расхождениях преимущественную силу имеет текст на следующем языке: { $language }.
legal-files = Частью соглашения являются следующие файлы: { $files }.
legal-file = { $file } (SHA-256: { $digest })
legal-defaults = Положения настоящего документа, которые стороны не выбирали сами, являются стандартными положениями языка соглашений и согласованы в той же мере, что и выбранные сторонами.
legal-facts = Каждая запись данных определяется своим источником и идентификатором. Одинаковый идентификатор означает одну и ту же запись; силу имеет её последняя редакция. Строки, которые не удаётся прочитать, подсчитываются и указываются; догадки о них не строятся.
legal-reproducible = Каждая из сторон может провести оценку по настоящему соглашению на тех же данных; результат будет тем же. В отчёте указывается использованная версия правил часовых поясов.
legal-terms = В настоящем соглашении используются следующие термины:
legal-term = { $term ->
    [objective] Обязательство — это показатель, который одна сторона обязана обеспечить другой; он измеряется и сравнивается с целью.
    [period] Период — это время, за которое оценивается обязательство; момент окончания в период не входит.
    [item] Обращение — это предмет, к которому относятся данные, например заявка.
    [figure] Значение — это величина, достигнутая по обязательству за период.
    [limit] Срок — это время, отведённое на одно обращение; цель — это то, чего должно достичь значение за период.
    [breach] Нарушение срока — это обращение, которое вышло за свой срок.
    [certain] Нарушение становится неизбежным в момент, начиная с которого ничто в оставшейся части периода не может его устранить, но не позднее окончания периода.
    [window] Окно — это промежуток времени, к которому применяется исключение.
   *[statement] Отчёт — это документ, в котором зафиксированы результаты за период.
}

## Leads

measure-lead-volume = число лидов
measure-lead-value = ценность лидов
measure-follow-up-depth = попыток на лид, с которым не удалось связаться
measure-close-rate = доля продаж
measure-deal-size = выручка на проданный лид
measure-marketing-share = доля маркетинга в выручке
measure-sales-cycle = среднее время от передачи до продажи
stream-leads = лиды
formula-lead-volume = число лидов, дошедших до этапа
formula-lead-value = сумма баллов лидов, дошедших до этапа
formula-follow-up-depth = попытки ÷ лиды, с которыми не удалось связаться
formula-close-rate = { $variant ->
    [closed] проданные лиды ÷ лиды, проданные или потерянные в периоде
   *[cohort] проданные лиды ÷ лиды, переданные в периоде
}
formula-deal-size = выручка от проданных лидов ÷ их число
formula-marketing-share = выручка, которую принёс маркетинг ÷ вся выручка
formula-sales-cycle = сумма времени от передачи до продажи ÷ число лидов, проданных в периоде
reason-no-goal = Нет записей, по которым можно было бы рассчитать цель.
working-goal = Цель { $goal } = { $quota } × { $share } ÷ { $size } ÷ { $rate }, округлено вверх один раз, в конце
working-revenue = выручка { $value }
working-customers = покупателей { $value }
working-leads = лидов { $value }
working-written = доля, размер сделки и доля продаж — как записано в соглашении
working-recorded = доля, размер сделки и доля продаж — по записям за период: { $period }
working-records = лидов { $leads }, продано { $won } на { $revenue }; из продаж на { $all } маркетинг принёс { $marketing }
working-no-goal = { $reason ->
    [no-leads] Цели нет: ни один лид не передан, поэтому нет доли продаж. Период: { $period }.
    [none-won] Цели нет: ни один лид не продан, поэтому нет размера сделки. Период: { $period }.
    [no-revenue-of-won] Цели нет: проданные лиды не принесли выручки. Период: { $period }.
    [nothing-sold] Цели нет: ничего не продано, поэтому нет доли маркетинга. Период: { $period }.
   *[unusable-records] Цели нет: записи противоречат друг другу. Период: { $period }.
}
pace-standing = { $kind ->
    [business] к концу рабочего дня { $past } из { $days }: { $actual }, линия цели { $line }
   *[days] к концу дня { $past } из { $days }: { $actual }, линия цели { $line }
}
pace-ahead = выше линии на { $value }
pace-on = на линии
pace-behind = ниже линии на { $value }
pace-needed = нужно в день начиная с этого момента: { $value }
pace-projected = при том же темпе выйдет { $value }
pace-per-day = линия цели: { $value } в день
chart-pace = Поступление и линия цели
chart-today = сегодня
chart-goal-line = цель
chart-actual = к этому дню
chart-projection = при том же темпе
chart-pace-point = { $day }: линия цели { $goal }, поступило { $actual }
chart-pace-to-come = { $day }: линия цели { $goal }
chart-attempts = Попытки по дням, по всем лидам
chart-attempts-once = Попытки по дням, по всем лидам, по одной на каждый лид в работе
chart-worked = Лиды в работе по дням
chart-load = Лиды по менеджерам
chart-depth = Попытки связаться, по менеджерам
activity-day = { $day }: { $count }
activity-title = Лиды, переданные за период
activity-none = никто
column-rep = Менеджер
column-handed = Передано
column-worked = В работе
column-untouched = Без попыток
column-attempts = Попытки
column-depth = Попыток на лид без связи
recorded-title = Записано по месяцам
column-month = Месяц
column-leads = Лиды
column-won = Продано
column-won-revenue = Их выручка
column-marketing-revenue = Продажи от маркетинга
column-revenue = Все продажи
column-close-rate = Доля продаж
column-deal-size = Размер сделки
column-marketing-share = Доля маркетинга
sides-title = Обе стороны
column-side = Сторона
column-kept = Выполнено обязательств
legal-goal-leads = { $figure ->
    [lead-volume] Число лидов по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [lead-value] Сумма баллов лидов по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [follow-up-depth] Среднее число попыток на лид по услуге «{ $service }», переданный в периоде, с которым не удалось связаться: { $goal }. Период оценки: { $period }.
    [close-rate] Доля проданных лидов по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
    [deal-size] Средняя выручка от лидов по услуге «{ $service }», переданных в периоде и проданных: { $goal }. Период оценки: { $period }.
    [marketing-share] Доля маркетинга в выручке от продаж по услуге «{ $service }»: { $goal }. Период оценки: { $period }.
   *[sales-cycle] Среднее время от передачи до продажи лидов по услуге «{ $service }», проданных в периоде: { $goal }. Период оценки: { $period }.
}
legal-lead-stage = Лид учитывается в том периоде, в котором он впервые доходит до этапа: { $stage }.
legal-lead-points = Баллы лида определяет { $field }: { $points }. Лид с любым другим значением остаётся неопределённым.
legal-lead-point = { $value }: { $points }
legal-lead-reached = С лидом удалось связаться, когда произошло событие: { $event }. С этого момента он не входит в показатель, сколько бы попыток ни было.
legal-lead-attempts = Попыткой считается каждое из событий, если его совершила не программа: { $events }. Лид без попыток учитывается с нулём.
legal-close-basis = { $basis ->
    [closed] Доля берётся от лидов, проданных или потерянных в периоде.
   *[cohort] Доля берётся от лидов, переданных в периоде, по состоянию на момент оценки периода.
}
legal-figure = { $number } (показатель { $figure })
legal-figure-working = Цель { $figure } рассчитывается так: план продаж { $quota } умножается на долю маркетинга { $share }, делится на размер сделки { $size } и на долю продаж { $rate }; округляется только результат, вверх до целого лида.
legal-figure-recalculated = { $recalculated ->
    [month] Каждый месяц доля (если она указана), размер сделки и доля продаж заново берутся из сумм записей за предыдущий месяц; первый месяц оценивается по указанному здесь.
    [quarter] Каждый квартал доля (если она указана), размер сделки и доля продаж заново берутся из сумм записей за предыдущий квартал; первый квартал оценивается по указанному здесь.
    [year] Каждый год доля (если она указана), размер сделки и доля продаж заново берутся из сумм записей за предыдущий год; первый год оценивается по указанному здесь.
   *[never] Эти исходные данные остаются такими, как указано здесь.
}
legal-pace = { $pace ->
    [days] Чтобы видеть ход дела до конца периода, цель равномерно распределяется по его дням; на оценку это не влияет.
    [business] Чтобы видеть ход дела до конца периода, цель равномерно распределяется по его рабочим дням; на оценку это не влияет.
   *[none] Цель не распределяется по дням периода.
}
legal-counts-in-leads = Лид учитывается в том периоде, в котором он передан; лид, результат которого к моменту оценки этого периода не определён, учитывается в следующем периоде.
legal-clock-of = { $stream ->
    [leads] Он измеряет время лидов.
   *[tickets] Он измеряет время обращений.
}

# Levels and what stands beneath

legal-level = { $layer ->
    [corporate] уровень организации
    [customer] уровень заказчика
   *[service] уровень услуги
  }
legal-levels = Уровни
legal-levels-rule = Настоящее соглашение состоит из нескольких текстов, верхний стоит первым. Сказанное на нижнем уровне важнее сказанного на верхнем; где нижний ничего не говорит, действует верхний.
legal-levels-replaced = Что нижний уровень говорит вместо верхнего, словами самих текстов
legal-column-level = Уровень
legal-column-text = Текст
legal-column-version = Версия
legal-column-digest = SHA-256
legal-column-term = Условие
legal-column-holds = Действует
legal-column-instead = Вместо
legal-said-by = Кем сказано: { $levels }.
legal-level-part = { $level } ({ $keys })
legal-own-level = Собственный текст соглашения: { $level }.
legal-extends = Соглашение основано на этом тексте, который действует там, где его собственный ничего не говорит: { $texts }.
legal-backing = Под ним лежат соглашения: { $texts }. Обещанного здесь они не меняют.
legal-pin = { $id }, версия { $version }
legal-pin-digest = { $id }, версия { $version } (SHA-256: { $digest })
legal-policy = Нижние уровни могут менять его только так: { $rules }. Всё остальное они меняют свободно.
legal-policy-rule = { $class ->
    [locked] { $path }: никак
    [floor] { $path }: до того же значения или больше
    [ceiling] { $path }: до того же значения или меньше
    [stricter-only] { $path }: только чтобы обещать больше, чем уровень выше
    [lower-only] { $path }: только на меньшее, чем на уровне выше
    [higher-only] { $path }: только на большее, чем на уровне выше
    [append] { $path }: только добавлением
   *[replace] { $path }: свободно
  }
legal-drop = Следующие условия верхнего уровня не действуют: { $terms }.
legal-drop-term = { $path } ({ $reason })
legal-depends = Опирается на все эти услуги других: { $needs }.
legal-depends-all = всё из ({ $parts })
legal-depends-any = любое из ({ $parts })
legal-depends-some = не менее { $need } из ({ $parts })

## The course of an agreement

life-agreement = Соглашение { $id }, версия { $version }
life-now = На { $instant }: { $state }
life-since = с { $instant }
life-ends = Срок истекает { $instant }
life-renewals = { $count ->
    [one] продлено { $count } раз
    [few] продлено { $count } раза
    [many] продлено { $count } раз
   *[other] продлено { $count } раза
}
life-course = Ход
life-step-by-act = { $instant }: { $state } (строка { $line } журнала)
life-step-by-time = { $instant }: { $state } (по истечении времени)
life-missing = Для следующего шага недостаёт
life-refused = Записано, но не имеет действия
life-refused-act = строка { $line }: { $why }
life-state = { $state ->
    [draft] проект
    [review] на рассмотрении
    [approved] одобрено
    [signed] подписано
    [active] действует
    [amended] действует, согласовано изменение
    [suspended] приостановлено
    [expiring] истекает
    [renewed] продлено, следует новый срок
    [terminated] расторгнуто
    [expired] истекло
   *[closed] закрыто
}
life-point = { $point ->
    [interests] оно отвечает интересам каждой стороны
    [clarity] каждое условие имеет одно значение
    [fairness] обязанности и возмещения соразмерны
    [length] оно настолько кратко, насколько возможно
   *[binding] оно обязывает так, как задумано
}
life-guard = { $guard ->
    [other-state] соглашение было в другом состоянии: { $name }
    [same-text] указан другой текст
    [reviewed] текст нужно передать на рассмотрение
    [approvers-named] не указано, кто одобряет текст
    [asked] { $name }: одобрение не запрашивалось
    [not-author] { $name }: нельзя одобрить собственный текст
    [approval] одобрение: { $name }
    [point] пункт правовой проверки: { $name }
    [signature] подпись или принятие: { $name }
    [started] первый день наступает { $instant }
    [amendment-signature] подпись или принятие изменённого текста: { $name }
    [after-settled] расчёты завершены до { $instant }, а изменение затронуло бы их
    [told-before] остальные не были предупреждены до { $instant }
    [renews] соглашение так не продлевается
    [objected-before] возражение следовало заявить до { $instant }
    [renewals-left] согласованное число продлений исчерпано
    [consent] согласие на новый срок: { $name }
    [holds] сторона не имеет права { $name }
    [notice-given] уведомление по основанию { $name } не направлено
    [ground-proven] уведомление по основанию { $name } ничем не подтверждено
    [notice-over] срок уведомления истекает { $instant }
    [reported] нужно отправить последний отчёт
    [settled] нужно выплатить причитающееся
    [decided] нужно разрешить все споры
   *[sealed] нужно сдать доказательства на хранение
}

## What changed between two versions

diff-versions = { $id }: версия { $old } → { $new }
diff-same = Обе версии говорят одно и то же.
diff-same-version = Номер версии в обеих один и тот же.
diff-consequences = Что из этого следует
diff-clauses = Изменённые пункты
diff-was-is = было { $before }, стало { $after }
diff-none = ничего
diff-open = бессрочно
diff-promise = Обязательство { $name }
diff-promise-of = Обязательство { $name }, { $value }
diff-remedy = Возмещение { $name }
diff-term = Срок соглашения
diff-service = Услуга { $name }
diff-downtime = допустимый простой, период в днях ({ $days }): { $change }
diff-downtime-open = допустимый простой, период в рабочих часах ({ $hours }): { $change }
diff-items = допустимо нарушений из { $thousand }: { $change }
diff-pays = выплата, когда показатель { $objective } { $range }: { $change }
diff-pays-always = выплата за { $objective }: { $change }
diff-share-and-money = { $share }, то есть { $money }
diff-costs = плата: { $change }
diff-ends = последний день срока: { $change }
diff-objects = возразить против продления можно до: { $change }
diff-change = { $change ->
    [added] новый
    [removed] исключён
   *[changed] изменён
}
diff-clause = { $number } { $what } ({ $change })

## Deadlines

deadline-heading = Сроки соглашения { $id }, версия { $version }, с { $instant }
deadline-none = нет
deadline-line = { $instant }: { $what } ({ $place })
deadline-kind = { $kind ->
    [objection] возразить против продления
    [consent] согласиться на новый срок
    [term-end] истекает срок соглашения
    [cure] устранить то, на что указывает уведомление по основанию { $subject }
    [notice-over] вступает в силу уведомление по основанию { $subject }
    [claim] потребовать: { $subject }, { $period }
    [payment] выплатить: { $subject }, { $period }
    [recovery] представить план улучшения: { $subject }, { $period }
    [answer] ответить на замечание: { $subject }, { $period }
   *[exercise] воспользоваться правом { $subject }, возникшим: { $period }
}
