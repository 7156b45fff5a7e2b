use abide_core::agreement::{Contact, Event, Field, Id, Ids, Part, Recipient, Wording};
use abide_core::diagnostic::Spanned;

use super::Pen;
use super::pen::without_marks;
use crate::document::{Style, Text};
use crate::legal::provision::anchor;
use crate::messages::is_for_all;

impl Pen<'_> {
    /// A text of the agreement in the language of the reader; where the agreement does not have it, the text that it
    /// has, with a mark of its language.
    pub(in crate::legal) fn wording(&self, wording: &Wording) -> Text {
        let text = self.messages.isolate(&without_marks(wording.text(self.messages.language().tag())));
        match self.messages.other_language(wording, self.first_language()) {
            Some(tag) => Text::from(text).and(" ").and(Text::styled(Style::Quiet, format!("[{tag}]"))),
            None => text.into(),
        }
    }

    /// The name of a party or of a group's member: one that is written once for all languages has no mark.
    pub(in crate::legal) fn proper_name(&self, wording: &Wording) -> Text {
        if is_for_all(wording) { self.proper(wording).into() } else { self.wording(wording) }
    }

    /// The same as characters.
    pub(in crate::legal) fn proper(&self, wording: &Wording) -> String {
        without_marks(&self.messages.proper_name(wording, self.first_language()))
    }

    /// A text of the agreement as characters, with the mark of another language, for references and titles.
    pub(in crate::legal) fn name(&self, wording: &Wording) -> String {
        without_marks(&self.messages.agreement_text(wording, self.first_language()))
    }

    fn first_language(&self) -> &str {
        self.terms.plan.languages.first().map_or("en", String::as_str)
    }

    /// A name that the agreement's text uses for itself.
    pub(in crate::legal) fn id(&self, id: &str) -> String {
        self.messages.isolate(&without_marks(id))
    }

    /// A title, or the id where there is none.
    pub(in crate::legal) fn named(&self, title: Option<&Wording>, id: &str) -> Text {
        title.map_or_else(|| self.id(id).into(), |title| self.wording(title))
    }

    /// The title of an entry's clause.
    pub(in crate::legal) fn title(&self, title: Option<&Wording>, id: &str) -> Text {
        crate::legal::provision::title(self.named(title, id), self.id(id))
    }

    /// The name of an entry and the number of its clause, which leads there.
    pub(in crate::legal) fn reference(&self, part: Part, position: usize, name: String) -> Text {
        let number = part.clause(position);
        let shown = self.messages.say_with(
            "legal-reference",
            [("name", name.into()), ("number", self.messages.clause_number(number).into())],
        );
        Text::link(shown, anchor(number))
    }

    /// An objective by its position.
    pub(in crate::legal) fn objective_at(&self, position: usize) -> Text {
        let found = self.terms.agreement.objectives.iter().nth(position);
        let name = found.map_or_else(String::new, |(id, terms)| match &terms.title {
            Some(title) => self.name(title),
            None => self.id(id.value.as_str()),
        });
        self.reference(Part::Promises, position, name)
    }

    /// An objective by its id.
    pub(in crate::legal) fn objective(&self, id: &Id) -> Text {
        let position = self.terms.agreement.objectives.position(id.as_str());
        position.map_or_else(|| self.id(id.as_str()).into(), |position| self.objective_at(position))
    }

    /// The objectives that are meant.
    pub(in crate::legal) fn objectives(&self, ids: &Ids) -> Text {
        match ids {
            Ids::All(_) => self.say("legal-every-promise", []),
            Ids::These(ids) => self.list(ids.iter().map(|id| self.objective(&id.value))),
        }
    }

    /// The remedies that are meant.
    pub(in crate::legal) fn remedies(&self, ids: &Ids) -> Text {
        let remedy = |id: &Spanned<Id>| {
            let found = self.terms.agreement.remedies.iter().enumerate();
            let mut found = found.filter(|(_, (known, _))| known.value == id.value);
            match found.next() {
                Some((position, (_, terms))) => {
                    let name = terms.about.as_ref().map(|about| self.name(about));
                    let name = name.unwrap_or_else(|| self.id(id.value.as_str()));
                    self.reference(Part::Remedies, position, name)
                }
                None => self.id(id.value.as_str()).into(),
            }
        };
        match ids {
            Ids::All(_) => self.say("legal-every-remedy", []),
            Ids::These(ids) => self.list(ids.iter().map(remedy)),
        }
    }

    /// A service by its id, without a link: its name is what people know.
    pub(in crate::legal) fn service(&self, id: &Id) -> String {
        let found = self.terms.agreement.services.get(id.as_str());
        found.map_or_else(|| self.id(id.as_str()), |service| self.name(&service.name))
    }

    /// A clock with the number of its clause.
    pub(in crate::legal) fn clock(&self, id: &str) -> Text {
        let position = self.clocks().iter().position(|known| known == id);
        match position {
            Some(position) => self.reference(Part::Clocks, position, self.clock_name(id)),
            None => self.clock_name(id).into(),
        }
    }

    /// What a clock is called, in words where the language of agreements knows it.
    fn clock_name(&self, id: &str) -> String {
        self.messages.clock(&without_marks(id))
    }

    /// The title of a clock's clause.
    pub(in crate::legal) fn clock_title(&self, id: &str) -> Text {
        crate::legal::provision::title(self.clock_name(id).into(), self.id(id))
    }

    /// The clocks that have a clause: those of the agreement, then the built-in ones that are in use.
    pub(in crate::legal) fn clocks(&self) -> Vec<String> {
        let own = self.terms.agreement.clocks.iter().map(|(id, _)| id.value.as_str().to_owned());
        let built_in = self.terms.plan.clocks.iter().filter(|clock| clock.span.is_none());
        own.chain(built_in.map(|clock| clock.id.clone())).collect()
    }

    /// A party by its id.
    pub(in crate::legal) fn party(&self, id: &str) -> String {
        let found = self.terms.agreement.parties.get(id);
        found.map_or_else(|| self.id(id), |party| self.proper(&party.name))
    }

    /// A party by its position.
    pub(in crate::legal) fn party_at(&self, position: usize) -> String {
        let found = self.terms.plan.parties.get(position);
        found.map_or_else(String::new, |party| self.proper(&party.name))
    }

    /// A contact by its id.
    pub(in crate::legal) fn contact(&self, id: &Id) -> String {
        let mut contacts = self.terms.agreement.parties.iter().flat_map(|(_, party)| party.contacts.iter());
        let found: Option<&Contact> = contacts.find(|(known, _)| known.value == *id).map(|(_, it)| it);
        found.map_or_else(|| self.id(id.as_str()), |contact| self.name(&contact.name))
    }

    /// A contact with the way in which it is reached.
    pub(in crate::legal) fn recipient(&self, recipient: &Recipient) -> Text {
        let channel = recipient.by.map_or("any", abide_core::agreement::Channel::word);
        let name = self.contact(&recipient.contact);
        self.say("legal-recipient", [("channel", channel.into()), ("name", name.into())])
    }

    /// Events or states, in words where the language of agreements knows them.
    pub(in crate::legal) fn events<'e, I: IntoIterator<Item = &'e str>>(&self, events: I) -> Text {
        self.list(events.into_iter().map(|event| self.event(event)))
    }

    fn event(&self, event: &str) -> Text {
        self.messages.event(&without_marks(event)).into()
    }

    /// The same of an agreement's own clock.
    pub(in crate::legal) fn own_events(&self, events: &[Spanned<Event>]) -> Text {
        self.events(events.iter().map(|event| event.value.as_str()))
    }

    /// The name of a language, or its tag where it is not known.
    pub(in crate::legal) fn language(&self, tag: &str) -> Text {
        let primary = tag.split('-').next().unwrap_or(tag);
        match self.messages.language_name(primary) {
            Some(name) => name.into(),
            None => self.id(tag).into(),
        }
    }

    /// A field of facts, in words where the language of agreements knows it.
    pub(in crate::legal) fn field(&self, field: &Field) -> String {
        self.messages.field(&without_marks(&field.0))
    }
}
