use crate::desk::Desk;

const LOG: &str = "number,state,updated_at,opened_at,priority,note\n\
    INC1,New,29/2/2016 01:16,29/2/2016 01:16,p1,?\n\
    INC1,Awaiting User Info,29/2/2016 02:16,29/2/2016 01:16,p1,x\n\
    INC1,Resolved,29/2/2016 03:16,29/2/2016 01:16,p1,?\n\
    INC2,New,1/3/2016 09:00,1/3/2016 09:00,p2,?\n\
    INC2,-100,1/3/2016 10:00,1/3/2016 09:00,p2,y\n";

#[test]
fn a_proposal_says_what_is_in_a_file_and_reads_it() {
    let desk = Desk::new();
    desk.write("log.csv", LOG);
    let run = desk.say("facts check log.csv --output log.source.yaml");
    assert_eq!(run.status, 0, "{}", run.stderr);
    for said in [
        "log.csv: csv, 5 rows",
        "times: %d/%m/%Y %H:%M, without a zone",
        "3 × ?, perhaps no value",
        "Read by it: 5 rows, 4 mapped to 6 facts, 0 left out, 0 repeated, 1 rejected",
        "  waiting-customer × 1",
    ] {
        assert!(run.stdout.contains(said), "{said} in\n{}", run.stdout);
    }
    let proposal = desk.read("log.source.yaml");
    for line in [
        "item: number",
        "occurred: updated_at",
        "opened-at: opened_at",
        "missing: [\"\", \"?\"]",
        "    # \"-100\": ? # 1 rows; rejected as long as it has no name",
        "time: { format: \"%d/%m/%Y %H:%M\", zone: UTC } # which zone? UTC is only assumed",
    ] {
        assert!(proposal.lines().any(|known| known == line), "{line} in\n{proposal}");
    }
    // Read by the description that was written, rejected rows are a fault.
    let again = desk.say("facts check log.csv --description log.source.yaml");
    assert_eq!(again.status, 1);
    assert!(again.stderr.contains("first at log.csv:6:6"), "{}", again.stderr);
}

#[test]
fn the_day_of_clock_times_is_proposed_from_its_column() {
    let desk = Desk::new();
    desk.write(
        "calls.tsv",
        "call_id\tdate\tentered\toutcome\n1\t990201\t7:02:47\tHANG\n2\t990202\t7:03:00\tAGENT\n",
    );
    let run = desk.say("facts check calls.tsv --stream calls");
    let line = "time: { format: \"%y%m%d %H:%M:%S\", zone: UTC, day: date } # which zone?";
    assert!(run.stdout.lines().any(|known| known == line), "{}", run.stdout);
    assert!(run.stdout.contains("2 mapped to 2 facts"), "{}", run.stdout);
}

#[test]
fn programs_read_the_same() {
    let desk = Desk::new();
    desk.write("log.csv", LOG);
    let run = desk.say("facts check log.csv --format json");
    for said in ["\"format\": \"abide.facts-check/1\"", "\"is_proposal\": true", "\"rejected\": 1"] {
        assert!(run.quiet().stdout.contains(said), "{said} in\n{}", run.stdout);
    }
    let list = desk.say("facts describe --list --format json");
    assert!(list.quiet().stdout.contains("\"format\": \"abide.facts-descriptions/1\""), "{}", list.stdout);
    let one = desk.say("facts describe jira --format json");
    assert!(one.quiet().stdout.contains("\"stream\": \"tickets\""), "{}", one.stdout);
}

#[test]
fn ready_descriptions_are_listed_printed_and_used_by_name() {
    let desk = Desk::new();
    let list = desk.say("facts describe --list");
    assert!(list.quiet().stdout.contains("\nasterisk-queue-log-table   calls "), "{}", list.stdout);
    assert!(desk.say("facts describe servicenow").quiet().stdout.contains("\noccurred: sys_updated_at\n"));
    assert!(desk.say("facts describe tickets").quiet().stdout.contains("\nstream: tickets\n"));
    let wrong = desk.say("facts describe servicenw");
    assert_eq!((wrong.status, wrong.stdout.as_str()), (2, ""));
    assert!(wrong.stderr.contains("did you mean `servicenow`?"), "{}", wrong.stderr);
    desk.write(
        "queue_log",
        "1767340800|1.1|support|NONE|ENTERQUEUE||555|1\n1767340812|1.1|support|SIP/101|CONNECT|12|2.2|4\n",
    );
    let read = desk.say("facts check queue_log --description asterisk-queue-log");
    assert!(read.quiet().stdout.contains("2 mapped to 1 facts"), "{}", read.stdout);
    let call = desk.say("evaluate a.yaml --facts calls=queue_log:asterisk-queue-lo");
    assert_eq!(call.status, 2);
    assert!(call.stderr.contains("did you mean `asterisk-queue-log`?"), "{}", call.stderr);
}
