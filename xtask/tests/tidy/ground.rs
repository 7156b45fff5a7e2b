use crate::tree::Tree;

const VALUE: &str = "crates/abide-core/src/value.rs";

fn planted(line: &str) -> Vec<String> {
    Tree::clean().with(VALUE, &format!("pub struct Value(pub i64);\n{line}\n")).tidy()
}

#[test]
fn a_call_of_the_system_clock_is_found() {
    let found = planted("pub fn age() -> bool { std::time::SystemTime::now().elapsed().is_ok() }");
    assert_eq!(found, [format!("{VALUE}:2: `std::time::SystemTime::now` in ground crate abide-core")]);
}

#[test]
fn a_clock_behind_an_import_is_found() {
    let found = planted("use std::time as moment;\npub fn age() { let _ = moment::Instant::now(); }");
    assert_eq!(found, [format!("{VALUE}:3: `moment::Instant::now` in ground crate abide-core")]);
}

#[test]
fn a_clock_in_the_arguments_of_a_macro_is_found() {
    let found = planted("pub fn age() -> String { format!(\"{}\", jiff::Timestamp::now()) }");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn whatever_else_is_impure_is_found() {
    let impure = [
        "use std::{fs, cmp::Ordering};",
        "use std::io::Read;",
        "pub fn set() -> bool { std::env::var(\"A\").is_ok() }",
        "use std::net::TcpStream;",
        "pub fn run() { std::thread::yield_now(); }",
        "use std::process::Command;",
        "pub struct Share(pub f64);",
        "pub fn half() -> bool { 0.5 > 0.1 }",
        "pub async fn wait() {}",
        "pub fn tell() { println!(\"told\"); }",
        "pub fn zone() { let _ = jiff::tz::TimeZone::system(); }",
    ];
    for line in impure {
        assert!(!planted(line).is_empty(), "not found: {line}");
    }
}

#[test]
fn a_type_of_our_own_with_the_name_of_a_clock_is_no_clock() {
    let found = planted("use abide_time::Instant;\npub fn same(a: &Instant) -> bool { a.0 != 0 }");
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_field_of_a_field_is_no_number() {
    let found = planted("pub fn tell(a: ((i64, i64), i64)) -> String { format!(\"{}\", a.0.1) }");
    assert_eq!(found, Vec::<String>::new());
}
