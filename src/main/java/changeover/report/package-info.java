/**
 * From scan, plan and journal to what people and programs read: text, HTML, JSON, receipts. Pure: returns texts, writes
 * no file. Redaction happens here: without {@code names}, no user name, machine name, serial or path below a home
 * folder leaves.
 */
package changeover.report;
