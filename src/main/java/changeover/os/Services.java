package changeover.os;

import java.util.List;

/** Services and drivers (Windows), units (Linux). Reading only. */
public interface Services {
    Answer<List<Service>> list();

    enum State {
        RUNNING,
        STOPPED,
        /** Starting, stopping or paused. */
        BETWEEN,
        /** Registered, but whether it runs could not be told (e.g. a unit file where systemd is not in charge). */
        UNKNOWN
    }

    /**
     * @param name the key name, e.g. "AVP21.3" or "kesl.service"
     * @param title the display name; may be empty
     * @param driver true for kernel drivers
     * @param file the program it starts; may be empty
     * @param start "auto", "demand", "disabled" or empty when unknown
     */
    record Service(String name, String title, boolean driver, State state, String start, String file) {}
}
