use abide_core::diagnostic::Diagnostics;
use abide_core::text::Source;

use super::SourceDescription;

/// A description that is part of the program, for an export that many programs write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadyDescription {
    /// The name by which it is used.
    pub name: &'static str,
    /// Its text, which begins with what it is for.
    pub text: &'static str,
}

macro_rules! ready {
    ($($name:literal),* $(,)?) => {
        [$( ReadyDescription { name: $name, text: include_str!(concat!("ready/", $name, ".yaml")) } ),*]
    };
}

impl ReadyDescription {
    /// All of them, by name.
    pub const ALL: [ReadyDescription; 18] = ready![
        "asterisk-queue-log",
        "asterisk-queue-log-table",
        "github-issues",
        "gitlab-issues",
        "hubspot-deals",
        "jira",
        "prometheus",
        "prometheus-probe",
        "salesforce-cases",
        "salesforce-opportunities",
        "servicenow",
        "statuspage",
        "upptime",
        "uptime-kuma",
        "visit-counts",
        "zammad",
        "zendesk-audits",
        "zendesk-tickets",
    ];

    /// The one of a name.
    pub fn named(name: &str) -> Option<ReadyDescription> {
        ReadyDescription::ALL.into_iter().find(|ready| ready.name == name)
    }

    /// What it is for: the comment at its head, without the signs of a comment.
    pub fn about(&self) -> String {
        let lines = self.text.lines().map_while(|line| line.strip_prefix('#'));
        lines.map(str::trim).collect::<Vec<_>>().join(" ")
    }

    /// The description.
    pub fn description(&self) -> SourceDescription {
        let source = Source::new(self.name, self.text);
        #[expect(clippy::expect_used, reason = "these texts are part of the program and read by its tests")]
        SourceDescription::from_text(&source, &mut Diagnostics::default())
            .expect("the ready descriptions are right")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_right_and_says_what_it_is_for() {
        for ready in ReadyDescription::ALL {
            let mut faults = Diagnostics::default();
            let source = Source::new(ready.name, ready.text);
            let description = SourceDescription::from_text(&source, &mut faults);
            assert!(description.is_some(), "{}: {:?}", ready.name, faults.sorted());
            assert!(ready.about().len() > 40, "{}", ready.name);
            assert_eq!(ReadyDescription::named(ready.name), Some(ready));
        }
        assert!(ReadyDescription::ALL.is_sorted_by_key(|ready| ready.name));
        assert_eq!(ReadyDescription::named("other"), None);
    }
}
