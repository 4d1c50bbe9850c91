/**
 * Machines as files. {@link changeover.os.recorded.RecordingHost} passes every question on and keeps question and
 * answer; {@link changeover.os.recorded.RecordedHost} plays them back and answers what it does not know with
 * {@link changeover.os.Why#NOT_RECORDED}, because an empty answer would hide a fault.
 *
 * <p>What a person may send with a fault report is made free of her names while it is written, see
 * {@link changeover.os.recorded.Redactor}.
 *
 * <pre>{@code
 * var host = new RecordingHost(Hosts.real());
 * ... ask ...
 * String json = RecordingCodec.write(host.recording());
 * Host later = new RecordedHost(RecordingCodec.read(json));
 * }</pre>
 */
package changeover.os.recorded;
