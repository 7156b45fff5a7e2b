/// A name that needs no quotes in a query, where that can be: `assigned-to` becomes `assigned_to`.
pub(crate) fn column_name(field: &str) -> String {
    field.to_lowercase().replace(['-', ' '], "_")
}
