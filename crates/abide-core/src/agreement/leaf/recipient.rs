use abide_time::Duration;

use super::{Id, Percent};
use crate::text::{ReadText, TextFault, TextForm};
use crate::words;

words! {
    /// How a person is reached.
    pub enum Channel ("a channel") {
        /// By mail.
        Email = "email",
        /// By telephone.
        Phone = "phone",
        /// By a message in a chat.
        Chat = "chat",
        /// By a call of an address.
        Webhook = "webhook",
    }
}

/// Whom a step of an escalation reaches, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The contact.
    pub contact: Id,
    /// By what, where it is not left to the contact.
    pub by: Option<Channel>,
}

impl ReadText for Recipient {
    const FORM: TextForm = TextForm { name: "a recipient", example: "duty by phone" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let (contact, by) = match text.split_once(" by ") {
            Some((contact, channel)) => (contact, Some(Channel::read_text(channel)?)),
            None => (text, None),
        };
        Ok(Recipient { contact: Id::read_text(contact)?, by })
    }
}

/// When a step of an escalation is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Threshold {
    /// When this share of the limit has elapsed.
    Share(Percent),
    /// When this much has elapsed.
    Elapsed(Duration),
    /// At the breach, or so long before (true) or after it.
    Breach(Option<(bool, Duration)>),
    /// When an objective's figure passes its `warn` value.
    Warn,
    /// When an objective is missed.
    Missed,
}

impl ReadText for Threshold {
    const FORM: TextForm = TextForm { name: "a threshold", example: "75%" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text {
            "breach" => Ok(Threshold::Breach(None)),
            "warn" => Ok(Threshold::Warn),
            "missed" => Ok(Threshold::Missed),
            _ if text.ends_with('%') => Percent::read_text(text).map(Threshold::Share),
            _ => {
                if let Some(after) = text.strip_prefix("breach + ") {
                    return Ok(Threshold::Breach(Some((false, Duration::read_text(after)?))));
                }
                if let Some(before) = text.strip_prefix("breach - ") {
                    return Ok(Threshold::Breach(Some((true, Duration::read_text(before)?))));
                }
                Duration::read_text(text).map(Threshold::Elapsed)
            }
        }
    }
}
