//! The files that are part of the program: the example of `demo` and the templates of `new`.

/// A file with its name.
pub(crate) type BundledFile<'a> = (&'a str, &'a [u8]);

/// A template of `abide new`.
pub(crate) struct Template {
    /// Its id.
    pub(crate) id: &'static str,
    /// What it is for.
    pub(crate) about: &'static str,
    /// The agreement; `{{id}}` stands for the chosen id.
    pub(crate) agreement: &'static str,
    /// What lies beside it.
    pub(crate) files: &'static [BundledFile<'static>],
    /// The period of its facts.
    pub(crate) period: &'static str,
    /// The instant as of which its facts are judged.
    pub(crate) as_of: &'static str,
}

macro_rules! bundled {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_bytes!(concat!($folder, $name)))),+]
    };
}

/// The templates, the default first.
pub(crate) const TEMPLATES: &[Template] = &[
    Template {
        id: "customer-support",
        about: "replies and solutions for one customer, with credits",
        agreement: include_str!("../templates/customer-support/template.yaml"),
        files: bundled!("../templates/customer-support/": "sources.yaml", "tickets.csv"),
        period: "2026-10",
        as_of: "2026-11-20T00:00:00Z",
    },
    Template {
        id: "hosting-uptime",
        about: "availability with maintenance, credits by bands and a way out",
        agreement: include_str!("../templates/hosting-uptime/template.yaml"),
        files: bundled!("../templates/hosting-uptime/": "sources.yaml", "outages.csv", "maintenance.csv"),
        period: "2026-10",
        as_of: "2026-11-20T00:00:00Z",
    },
    Template {
        id: "service-desk-internal",
        about: "what one team of a company promises another, without money",
        agreement: include_str!("../templates/service-desk-internal/template.yaml"),
        files: bundled!("../templates/service-desk-internal/": "sources.yaml", "tickets.csv"),
        period: "2026-10",
        as_of: "2026-11-20T00:00:00Z",
    },
];

/// The example of `abide demo`.
pub(crate) const DEMO: &[BundledFile<'static>] = bundled!(
    "../../../examples/incident-desk/":
    "agreement.yaml", "sources.yaml", "incidents.source.yaml", "incidents.csv.gz", "README.md",
);

/// The period that the demo shows.
pub(crate) const DEMO_PERIOD: &str = "2016-04";

/// An incident that the demo proposes to explain: it waited twice and was solved in time.
pub(crate) const DEMO_ITEM: &str = "INC0018552";

/// The instant as of which the demo judges.
pub(crate) const DEMO_AS_OF: &str = "2016-05-20T00:00:00Z";
