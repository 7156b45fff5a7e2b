/// The texts of the specimen in one language, as Abide would hand them over: with isolates around what runs in
/// its own direction, and with the digits of the language.
pub(crate) struct Words {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) heading: &'static str,
    pub(crate) clause: &'static str,
    pub(crate) second_clause: &'static str,
    pub(crate) reference: &'static str,
    pub(crate) points: [&'static str; 3],
    pub(crate) label: &'static str,
    pub(crate) service: &'static str,
    pub(crate) mixed: &'static str,
    pub(crate) kept: &'static str,
    pub(crate) missed: &'static str,
    pub(crate) undecided: &'static str,
    pub(crate) percent: &'static str,
    pub(crate) goal: &'static str,
    pub(crate) note: &'static str,
    pub(crate) total: &'static str,
    pub(crate) money: &'static str,
    pub(crate) caption: &'static str,
    pub(crate) party: [&'static str; 2],
    pub(crate) blanks: [&'static str; 4],
    pub(crate) watermark: &'static str,
    pub(crate) page: [&'static str; 3],
    pub(crate) digits: [char; 10],
}

const LATIN: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/// The texts of a language; English where there are none yet.
pub(crate) fn words(tag: &str) -> Words {
    match tag {
        "fa" => persian(),
        "ar" => arabic(),
        "ru" => russian(),
        _ => english(),
    }
}

fn english() -> Words {
    Words {
        title: "Service level report, October 2026",
        lead: "Northwind Hosting kept five of six promises to Contoso Retail in October 2026. A credit of €2,450.00 follows.",
        heading: "Availability",
        clause: "The provider keeps the service available for at least 99.95% of each calendar month, measured from the customer's side every 60 seconds, without windows that were announced five working days before.",
        second_clause: "The first response to a ticket of priority 1 comes within 15 minutes, around the clock.",
        reference: "see 2026-118, 12:34:56 and clause ",
        points: [
            "from 99.9% up to the goal: 10% of the monthly fee",
            "from 99% up to 99.9%: 25%",
            "below: 50%, and the right to terminate",
        ],
        label: "Agreement",
        service: "Northwind support and hosting",
        mixed: "Service API v2.1 (eu-west)",
        kept: "✓ kept",
        missed: "✗ missed",
        undecided: "? undecided",
        percent: "≥ 99.9%",
        goal: "Goal",
        note: "Counted from Monday to Friday, 08:00 to 18:00; 26 December was a holiday.",
        total: "In all",
        money: "€2,450.00",
        caption: "Availability by day; the line is the goal.",
        party: ["Northwind Hosting GmbH", "Contoso Retail Ltd"],
        blanks: ["Name", "Capacity", "Date", "Signature"],
        watermark: "DRAFT",
        page: ["Page ", " of ", ""],
        digits: LATIN,
    }
}

fn persian() -> Words {
    Words {
        title: "گزارش سطح خدمات، مهر ۱۴۰۵",
        lead: "پشتیبانی و میزبانی نورث‌ویند در مهر ۱۴۰۵ پنج تعهد از شش تعهد خود را نگه داشت. اعتباری به مبلغ \u{2068}۲٬۴۵۰٫۰۰ €\u{2069} به مشتری تعلق می‌گیرد.",
        heading: "دسترس‌پذیری",
        clause: "ارائه‌دهنده، سرویس را دست‌کم در \u{2068}۹۹٫۹۵٪\u{2069} از هر ماه تقویمی در دسترس نگه می‌دارد؛ اندازه‌گیری هر ۶۰ ثانیه از سمت مشتری انجام می‌شود و بازه‌هایی که پنج روز کاری پیش‌تر اعلام شده‌اند کنار گذاشته می‌شوند.",
        second_clause: "نخستین پاسخ به تیکت اولویت ۱ در هر ساعتی از شبانه‌روز ظرف ۱۵ دقیقه داده می‌شود.",
        reference: "نگاه کنید به \u{2068}2026-118\u{2069}، \u{2068}12:34:56\u{2069} و بند ",
        points: [
            "از \u{2068}۹۹٫۹٪\u{2069} تا هدف: ۱۰٪ از حق اشتراک ماهانه",
            "از ۹۹٪ تا \u{2068}۹۹٫۹٪\u{2069}: ۲۵٪",
            "کمتر از آن: ۵۰٪ و حق فسخ",
        ],
        label: "توافق‌نامه",
        service: "پشتیبانی و میزبانی نورث‌ویند",
        mixed: "سرویس \u{2068}API v2.1 (eu-west)\u{2069}",
        kept: "✓ نگه داشته شد",
        missed: "✗ نقض شد",
        undecided: "؟ نامعلوم",
        percent: "\u{2068}≥ ۹۹٫۹٪\u{2069}",
        goal: "هدف",
        note: "از شنبه تا چهارشنبه، \u{2068}۰۸:۰۰\u{2069} تا \u{2068}۱۸:۰۰\u{2069} شمرده شد؛ ۲۲ مهر تعطیل بود.",
        total: "جمع",
        money: "\u{2068}۲٬۴۵۰٫۰۰ €\u{2069}",
        caption: "دسترس‌پذیری روزانه؛ خط، هدف را نشان می‌دهد.",
        party: ["شرکت میزبانی نورث‌ویند", "فروشگاه‌های کانتوسو"],
        blanks: ["نام", "سمت", "تاریخ", "امضا"],
        watermark: "پیش‌نویس",
        page: ["صفحهٔ ", " از ", ""],
        digits: ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'],
    }
}

fn arabic() -> Words {
    Words {
        title: "تقرير مستوى الخدمة، أكتوبر ٢٠٢٦",
        lead: "أوفت نورث ويند في أكتوبر ٢٠٢٦ بخمسة من ستة التزامات. ويستحق العميل رصيدًا قدره \u{2068}٢٬٤٥٠٫٠٠ €\u{2069}.",
        heading: "التوافر",
        clause: "يحافظ المزوّد على توافر الخدمة بنسبة لا تقل عن \u{2068}٩٩٫٩٥٪\u{2069} من كل شهر تقويمي، ويجري القياس كل ٦٠ ثانية من جهة العميل، وتُستثنى النوافذ المعلنة قبل خمسة أيام عمل.",
        second_clause: "يكون الرد الأول على تذكرة ذات أولوية ١ خلال ١٥ دقيقة على مدار الساعة.",
        reference: "انظر \u{2068}2026-118\u{2069} و\u{2068}12:34:56\u{2069} والبند ",
        points: [
            "من \u{2068}٩٩٫٩٪\u{2069} حتى الهدف: ١٠٪ من الرسم الشهري",
            "من ٩٩٪ حتى \u{2068}٩٩٫٩٪\u{2069}: ٢٥٪",
            "دون ذلك: ٥٠٪ وحق الفسخ",
        ],
        label: "الاتفاقية",
        service: "دعم نورث ويند والاستضافة",
        mixed: "خدمة \u{2068}API v2.1 (eu-west)\u{2069}",
        kept: "✓ تم الوفاء",
        missed: "✗ إخلال",
        undecided: "؟ غير محسوم",
        percent: "\u{2068}≥ ٩٩٫٩٪\u{2069}",
        goal: "الهدف",
        note: "من الأحد إلى الخميس، \u{2068}٠٨:٠٠\u{2069} إلى \u{2068}١٨:٠٠\u{2069}.",
        total: "المجموع",
        money: "\u{2068}٢٬٤٥٠٫٠٠ €\u{2069}",
        caption: "التوافر اليومي؛ الخط هو الهدف.",
        party: ["شركة نورث ويند للاستضافة", "متاجر كونتوسو"],
        blanks: ["الاسم", "الصفة", "التاريخ", "التوقيع"],
        watermark: "مسودة",
        page: ["صفحة ", " من ", ""],
        digits: ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'],
    }
}

fn russian() -> Words {
    Words {
        title: "Отчёт об уровне обслуживания, октябрь 2026 г.",
        lead: "В октябре 2026 г. компания «Нортвинд Хостинг» выполнила пять обязательств из шести. Заказчику причитается зачёт 2 450,00 €.",
        heading: "Доступность",
        clause: "Исполнитель обеспечивает доступность услуги не менее 99,95 % каждого календарного месяца; измерение проводится каждые 60 секунд со стороны заказчика, без учёта окон обслуживания, объявленных не позднее чем за пять рабочих дней.",
        second_clause: "Первый ответ на обращение приоритета 1 даётся в течение 15 минут, круглосуточно.",
        reference: "см. 2026-118, 12:34:56 и пункт ",
        points: [
            "от 99,9 % до цели: 10 % месячной платы",
            "от 99 % до 99,9 %: 25 %",
            "ниже: 50 % и право расторжения",
        ],
        label: "Соглашение",
        service: "Поддержка и хостинг «Нортвинд»",
        mixed: "Служба API v2.1 (eu-west)",
        kept: "✓ выполнено",
        missed: "✗ нарушено",
        undecided: "? не решено",
        percent: "≥ 99,9 %",
        goal: "Цель",
        note: "Считалось с понедельника по пятницу с 08:00 до 18:00; 4 ноября — праздничный день.",
        total: "Итого",
        money: "2 450,00 €",
        caption: "Доступность по дням; линия — цель.",
        party: ["ООО «Нортвинд Хостинг»", "ООО «Контосо Ритейл»"],
        blanks: ["Имя", "Должность", "Дата", "Подпись"],
        watermark: "ПРОЕКТ",
        page: ["Страница ", " из ", ""],
        digits: LATIN,
    }
}
