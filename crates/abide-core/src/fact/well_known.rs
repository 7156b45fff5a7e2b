/// Events that are states of a ticket wherever they come from; other names are where a source says so.
pub const WELL_KNOWN_STATES: [&str; 11] = [
    "opened",
    "new",
    "active",
    "in-progress",
    "waiting-customer",
    "waiting-supplier",
    "on-hold",
    "resumed",
    "resolved",
    "closed",
    "reopened",
];

/// Events that every helpdesk has and that are no states.
pub const WELL_KNOWN_EVENTS: [&str; 9] = [
    "first-reply",
    "reply",
    "customer-message",
    "update",
    "assigned",
    "escalated",
    "cancelled",
    "merged",
    "commented",
];

/// Events of leads that need no clock that names them.
pub const WELL_KNOWN_LEAD_EVENTS: [&str; 16] = [
    "submitted",
    "created",
    "nurture",
    "qualified",
    "handed",
    "assigned",
    "attempt",
    "call",
    "email",
    "message",
    "meeting",
    "first-touch",
    "connected",
    "won",
    "lost",
    "reopened",
];

/// Those of them that are attempts to reach a lead, where the agreement does not name others.
pub const LEAD_ATTEMPTS: [&str; 5] = ["attempt", "call", "email", "message", "meeting"];
