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
