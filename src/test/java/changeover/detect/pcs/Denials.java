package changeover.detect.pcs;

import changeover.os.Answer;

/** What a PC refuses to tell. */
interface Denials {
    /** The refusal, or null when it may be asked. {@code kind}: disk, registry, wmi, services, processes or run. */
    <T> Answer<T> of(String kind, String what);
}
