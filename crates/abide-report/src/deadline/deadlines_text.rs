use super::DeadlineView;
use crate::Messages;
use crate::messages::plain_spaces;

/// The deadlines as people read them, one a line, the next one first.
#[must_use]
pub fn deadlines_text(view: &DeadlineView<'_>, messages: &Messages) -> String {
    let face = view.face();
    let gaps = [
        ("id", view.plan.id.as_str().into()),
        ("version", view.plan.version.to_string().as_str().into()),
        ("instant", messages.instant(&face, view.as_of).into()),
    ];
    let mut text = messages.say_with("deadline-heading", gaps) + "\n";
    if view.deadlines.is_empty() {
        text += &format!("  {}\n", messages.say("deadline-none"));
    }
    for deadline in view.deadlines {
        let gaps = [
            ("instant", messages.deadline(&face, deadline.at).into()),
            ("what", view.what(deadline, messages).into()),
            ("place", view.place(deadline).into()),
        ];
        text += &format!("  {}\n", messages.say_with("deadline-line", gaps));
    }
    plain_spaces(&text)
}
